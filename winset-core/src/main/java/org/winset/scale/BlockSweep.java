package org.winset.scale;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.LatentBatch;
import org.winset.scale.probit.RowPasses;

/// One pass over the votes of one block: latent utilities row by row, each roll call's parameters from them, and the
/// sums
/// that the members' positions will be taken from.
final class BlockSweep {

    private final Block block;
    private final int dims;
    private final LatentBatch batch;
    private final int rowsABatch;
    private final float[][] x;
    private final float[][] sums;
    private final double[][] total;
    private final double[][] gram;
    private final double[][] precision;
    private final double[] rhs;
    private final double[] taken;
    private final @Nullable TopicRows topics;

    /// Sum over the votes of each member of beta beta', row-major, to be corrected by the members' missing votes.
    private final double[] memberPrecision;

    BlockSweep(Block block, int dims, LatentBatch batch, @Nullable TopicRows topics) {
        this.block = block;
        this.dims = dims;
        this.batch = batch;
        this.topics = topics;
        rowsABatch = batch.capacity() / block.width();
        x = new float[dims][block.width()];
        sums = new float[dims][block.width()];
        total = new double[dims][dims];
        gram = new double[dims + 1][dims + 1];
        precision = new double[dims + 1][dims + 1];
        rhs = new double[dims + 1];
        taken = new double[dims + 1];
        memberPrecision = new double[block.members().length * dims * dims];
    }

    void run(Parameters p, ItemPrior prior, Conditional conditional) {
        gather(p);
        int rows = block.items().length;
        int width = block.width();
        for (int r0 = 0; r0 < rows; r0 += rowsABatch) {
            int r1 = Math.min(rows, r0 + rowsABatch);
            int n = (r1 - r0) * width;
            int at = r0 * width;
            fill(p, r0, r1);
            batch.draw(n);
            unsign(batch.w, block.signs(), at, n);
            if (topics != null) {
                topics.remove(p, r0, r1, width, batch.w);
            }
            items(p, prior, conditional, r0, r1);
            members(p, r0, r1);
        }
    }

    private void gather(Parameters p) {
        int n = block.members().length;
        for (double[] row : gram) {
            Arrays.fill(row, 0);
        }
        for (int d = 0; d < dims; d++) {
            Arrays.fill(sums[d], 0f);
            Arrays.fill(total[d], 0);
        }
        Arrays.fill(memberPrecision, 0);
        for (int j = 0; j < n; j++) {
            double[] point = p.x[block.members()[j]];
            addOuter(gram, point, 1);
            for (int d = 0; d < dims; d++) {
                x[d][j] = (float) point[d];
            }
        }
    }

    /// g += w (1, x)(1, x)'.
    private static void addOuter(double[][] g, double[] x, double w) {
        g[0][0] += w;
        for (int d = 0; d < x.length; d++) {
            g[d + 1][0] += w * x[d];
            for (int e = 0; e <= d; e++) {
                g[d + 1][e + 1] += w * x[d] * x[e];
            }
        }
    }

    private void fill(Parameters p, int r0, int r1) {
        int width = block.width();
        for (int r = r0; r < r1; r++) {
            int item = block.items()[r];
            int to = (r - r0) * width;
            RowPasses.predictor(block.signs(), r * width, x, p.alpha[item], p.beta[item], batch.t, to, width);
            if (topics != null) {
                topics.add(p, r, block.signs(), r * width, batch.t, to);
            }
        }
    }

    private static void unsign(float[] w, float[] s, int at, int n) {
        for (int k = 0; k < n; k++) {
            w[k] *= s[at + k];
        }
    }

    private void items(Parameters p, ItemPrior prior, Conditional conditional, int r0, int r1) {
        int width = block.width();
        for (int r = r0; r < r1; r++) {
            for (int d = 0; d <= dims; d++) {
                System.arraycopy(gram[d], 0, precision[d], 0, d + 1);
            }
            for (int j : block.missing()[r]) {
                addOuter(precision, p.x[block.members()[j]], -1);
            }
            precision[0][0] += prior.alphaPrecision();
            for (int d = 1; d <= dims; d++) {
                precision[d][d] += prior.betaPrecision();
            }
            RowPasses.sums(batch.w, (r - r0) * width, x, rhs, width);
            conditional.take(precision, rhs, dims + 1, taken);
            int item = block.items()[r];
            p.alpha[item] = taken[0];
            System.arraycopy(taken, 1, p.beta[item], 0, dims);
        }
    }

    private void members(Parameters p, int r0, int r1) {
        int width = block.width();
        for (int r = r0; r < r1; r++) {
            int item = block.items()[r];
            RowPasses.centre(batch.w, (r - r0) * width, block.signs(), r * width, p.alpha[item], width);
            double[] beta = p.beta[item];
            for (int d = 0; d < dims; d++) {
                for (int e = 0; e <= d; e++) {
                    total[d][e] += beta[d] * beta[e];
                }
            }
            for (int j : block.missing()[r]) {
                for (int d = 0; d < dims; d++) {
                    for (int e = 0; e <= d; e++) {
                        memberPrecision[(j * dims + d) * dims + e] -= beta[d] * beta[e];
                    }
                }
            }
        }
        for (int d = 0; d < dims; d++) {
            int r = r0;
            for (; r + 4 <= r1; r += 4) {
                RowPasses.accumulate4(
                        batch.w,
                        (r - r0) * width,
                        loading(p, r, d),
                        loading(p, r + 1, d),
                        loading(p, r + 2, d),
                        loading(p, r + 3, d),
                        sums[d],
                        width);
            }
            for (; r < r1; r++) {
                RowPasses.accumulate(batch.w, (r - r0) * width, loading(p, r, d), sums[d], width);
            }
        }
    }

    private float loading(Parameters p, int r, int d) {
        return (float) p.beta[block.items()[r]][d];
    }

    /// Adds what this block says about its members: `precisions[member]` (d x d, row-major) and `right[member]`.
    void report(double[][] precisions, double[][] right) {
        for (int j = 0; j < block.members().length; j++) {
            int member = block.members()[j];
            for (int d = 0; d < dims; d++) {
                right[member][d] += sums[d][j];
                for (int e = 0; e <= d; e++) {
                    precisions[member][d * dims + e] += total[d][e] + memberPrecision[(j * dims + d) * dims + e];
                }
            }
        }
    }
}
