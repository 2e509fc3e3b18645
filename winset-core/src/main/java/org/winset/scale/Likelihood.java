package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// The log likelihood of all votes and its derivatives, one look at each vote.
///
/// `weights` (one for each place of the layout) scale what a roll call tells about members; null means 1. One thread
/// at a time.
final class Likelihood {

    private static final int BATCH = 2048;
    private static final double LN2 = Math.log(2);

    private final Layout at;
    private final List<Lanes> blocks;
    private final float @Nullable [] weights;
    private final HazardBatch batch;
    private final float[][] item;
    private final float[][] loading;
    private final float[][] sums;
    private final float[] point;
    private final long empty;

    Likelihood(Layout layout, List<Lanes> blocks, float @Nullable [] weights) {
        at = layout;
        this.blocks = blocks;
        this.weights = weights;
        int widest = blocks.stream().mapToInt(Lanes::width).max().orElse(Block.LANES);
        batch = new HazardBatch(Math.max(BATCH, widest));
        item = new float[at.dims() + 1][widest];
        loading = weights == null ? item : new float[at.dims() + 1][widest];
        sums = new float[at.dims() + 1][widest];
        point = new float[at.dims()];
        empty = blocks.stream().mapToLong(Lanes::empty).sum();
    }

    /// Adds the gradient at `v` to `gradient`; returns the log likelihood if `value` is wanted, else 0.
    double addGradient(double[] v, double[] gradient, boolean value) {
        for (Lanes block : blocks) {
            gather(block, v);
            for (float[] sum : sums) {
                Arrays.fill(sum, 0f);
            }
            int step = Math.max(1, batch.capacity() / block.width());
            for (int j0 = 0; j0 < block.members().length; j0 += step) {
                rows(block, v, gradient, j0, Math.min(block.members().length, j0 + step), value);
            }
            for (int k = 0; k < sums.length; k++) {
                block.scatter(sums[k], gradient, at.item(k));
            }
        }
        return value ? batch.takeLogLikelihood() + empty * LN2 : 0;
    }

    private void gather(Lanes block, double[] v) {
        block.gather(at, v, item);
        if (weights != null) {
            for (int k = 0; k < item.length; k++) {
                for (int r = 0; r < block.lanes(); r++) {
                    loading[k][r] = weights[block.places()[r]] * item[k][r];
                }
            }
        }
    }

    private void rows(Lanes block, double[] v, double[] gradient, int j0, int j1, boolean value) {
        int width = block.width();
        int n = (j1 - j0) * width;
        predictors(block, v, j0, j1);
        batch.hazard(n);
        if (value) {
            batch.addLogLikelihood(n);
        }
        LanePasses.times(block.signs(), j0 * width, batch.lambda, n);
        for (int j = j0; j < j1; j++) {
            int row = (j - j0) * width;
            block.point(at, v, j, point);
            LanePasses.accumulate(batch.lambda, row, point, sums, width);
            for (int d = 0; d < point.length; d++) {
                gradient[at.x(d) + block.members()[j]] +=
                        LanePasses.dot(batch.lambda, row, loading[d + 1], width);
            }
            block.topics().addGradient(at, batch.lambda, row, block.members()[j], gradient);
        }
    }

    private void predictors(Lanes block, double[] v, int j0, int j1) {
        int width = block.width();
        for (int j = j0; j < j1; j++) {
            block.point(at, v, j, point);
            int row = (j - j0) * width;
            LanePasses.predictor(block.signs(), j * width, item, point, batch.t, row, width);
            block.topics().addOffsets(at, v, block.members()[j], block.signs(), j * width, batch.t, row);
        }
    }

    /// Adds to `curvature` minus the second derivative of each vote's log likelihood with respect to its predictor,
    /// lambda (lambda + t), 0 where no vote was cast; rows of members, one array a block.
    void addCurvature(double[] v, float[][] curvature) {
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            gather(block, v);
            int step = Math.max(1, batch.capacity() / block.width());
            for (int j0 = 0; j0 < block.members().length; j0 += step) {
                int j1 = Math.min(block.members().length, j0 + step);
                int n = (j1 - j0) * block.width();
                predictors(block, v, j0, j1);
                batch.hazard(n);
                batch.addCurvature(block.signs(), curvature[b], j0 * block.width(), n);
            }
        }
    }

    /// Adds each roll call's log likelihood to `values`, by its place in the layout.
    void addValues(double[] v, double[] values) {
        for (Lanes block : blocks) {
            gather(block, v);
            int width = block.width();
            double[] lanes = new double[width];
            int step = Math.max(1, batch.capacity() / width);
            for (int j0 = 0; j0 < block.members().length; j0 += step) {
                int j1 = Math.min(block.members().length, j0 + step);
                predictors(block, v, j0, j1);
                batch.hazard((j1 - j0) * width);
                batch.addLanes((j1 - j0) * width, width, lanes);
            }
            batch.takeLanes(width, lanes);
            int[] missing = block.missing();
            for (int r = 0; r < block.lanes(); r++) {
                values[block.places()[r]] += lanes[r] + missing[r] * LN2;
            }
        }
    }

    /// Room for [#addCurvature(double[], float[][])].
    float[][] cells() {
        return blocks.stream().map(block -> new float[block.signs().length]).toArray(float[][]::new);
    }
}
