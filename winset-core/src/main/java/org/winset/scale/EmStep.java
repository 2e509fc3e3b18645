package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// One step of EM towards the mode, with latent utilities as the missing data (Albert & Chib 1993; Imai, Lo & Olmsted
/// 2016, without their variational covariances): roll calls given the members, then members given the new roll calls.
///
/// With e = s lambda(t), the gradient of a vote's log likelihood, the expected latent utility is the predictor plus e.
/// So a roll call moves by A^-1 (sum e (1, x) - prior), A = sum (1, x)(1, x)' + prior over its votes, and a member by
/// B^-1 (sum beta e' - x), B = sum beta beta' + 1, with e' = e less what the roll calls have moved. Two looks at each
/// vote. One thread at a time.
final class EmStep {

    private static final double LN2 = Math.log(2);

    private final Layout at;
    private final List<Lanes> blocks;

    /// 1 where a vote was cast, else 0: a row of lanes for each member, one array a block.
    private final float[][][] cast;

    /// e, in the same shape.
    private final float[][][] gradients;

    private final int[][] missing;
    private final HazardBatch batch;
    private final float[][] item;
    private final float[][] sums;
    private final float[][] weighted;
    private final float[][] products;
    private final float[] cells;
    private final float[] point;
    private final double[][] moves;
    private final double[][] scratch;
    private final double[] values;
    private final double[][] right;
    private final double[][] precision;
    private final Conditional conditional = new Conditional(null);

    EmStep(Layout layout, List<Lanes> blocks) {
        at = layout;
        this.blocks = blocks;
        int size = at.dims() + 1;
        int widest = blocks.stream().mapToInt(Lanes::width).max().orElse(Block.LANES);
        cast = blocks.stream().map(Lanes::cast).toArray(float[][][]::new);
        gradients = blocks.stream().map(Lanes::cells).toArray(float[][][]::new);
        missing = blocks.stream().map(Lanes::missing).toArray(int[][]::new);
        batch = new HazardBatch(widest);
        item = new float[size][widest];
        sums = new float[size][widest];
        weighted = new float[at.dims()][widest];
        products = new float[at.dims() * at.dims()][widest];
        cells = new float[widest];
        point = new float[at.dims()];
        moves = new double[size][widest];
        scratch = new double[size][widest];
        values = new double[widest];
        right = new double[at.members()][at.dims()];
        precision = new double[at.members()][at.dims() * at.dims()];
    }

    /// Updates `parameters` in place; returns the log likelihood before the step. `weights` (one for each item of the
    /// table) scale what a roll call tells about members; null means 1.
    double run(Parameters parameters, ItemPrior prior, double @Nullable [] weights) {
        double[] v = at.vector(parameters);
        for (int j = 0; j < right.length; j++) {
            Arrays.fill(right[j], 0);
            Arrays.fill(precision[j], 0);
        }
        double logLikelihood = 0;
        for (int b = 0; b < cast.length; b++) {
            Lanes block = blocks.get(b);
            double[] own = IntStream.of(block.places())
                    .mapToDouble(place -> weights == null ? 1 : weights[at.order()[place]])
                    .toArray();
            logLikelihood += look(block, v, b, own);
            items(block, v, cast[b], prior);
            reportMembers(block, v, b, own);
        }
        members(v);
        at.parameters(v, parameters);
        return logLikelihood;
    }

    /// Leaves e in `gradient` and sum e (1, x) in `sums`.
    private double look(Lanes block, double[] v, int b, double[] weights) {
        float[][] gradient = gradients[b];
        int width = block.width();
        block.gather(at, v, item);
        for (float[] sum : sums) {
            Arrays.fill(sum, 0f);
        }
        Arrays.fill(values, 0);
        for (int j = 0; j < gradient.length; j++) {
            block.point(at, v, j, point);
            LanePasses.predictor(block.signs()[j], item, point, batch.t, width);
            batch.hazard(width);
            batch.addLanes(width, values);
            LanePasses.times(block.signs()[j], batch.lambda, width);
            LanePasses.accumulate(batch.lambda, point, sums, width);
            System.arraycopy(batch.lambda, 0, gradient[j], 0, width);
        }
        batch.takeLanes(values);
        double logLikelihood = 0;
        for (int r = 0; r < weights.length; r++) {
            logLikelihood += weights[r] * (values[r] + missing[b][r] * LN2);
        }
        return logLikelihood;
    }

    /// Moves the roll calls in `v`; leaves their moves in `moves`.
    private void items(Lanes block, double[] v, float[][] votes, ItemPrior prior) {
        ItemBlocks a = new ItemBlocks(at, block, votes, v, prior);
        a.factorise();
        for (int k = 0; k < sums.length; k++) {
            double own = k == 0 ? prior.alphaPrecision() : prior.betaPrecision();
            int from = at.item(k) + block.places()[0];
            for (int r = 0; r < block.lanes(); r++) {
                moves[k][r] = sums[k][r] - own * v[from + r];
            }
        }
        a.solve(moves, scratch, moves);
        for (int k = 0; k < sums.length; k++) {
            int from = at.item(k) + block.places()[0];
            for (int r = 0; r < block.lanes(); r++) {
                v[from + r] += moves[k][r];
                sums[k][r] = (float) -moves[k][r];
            }
        }
    }

    /// Adds what the block says about its members: `precision` and `right`, the latter around where they stand.
    private void reportMembers(Lanes block, double[] v, int b, double[] weights) {
        int dims = at.dims();
        int width = block.width();
        block.gather(at, v, item);
        for (int d = 0; d < dims; d++) {
            for (int r = 0; r < weights.length; r++) {
                weighted[d][r] = (float) weights[r] * item[d + 1][r];
            }
            for (int e = 0; e <= d; e++) {
                for (int r = 0; r < weights.length; r++) {
                    products[d * dims + e][r] = weighted[d][r] * item[e + 1][r];
                }
            }
        }
        for (int j = 0; j < block.members().length; j++) {
            block.point(at, v, j, point);
            LanePasses.predictor(cast[b][j], sums, point, cells, width);
            LanePasses.add(gradients[b][j], 1f, cells, width);
            int member = block.members()[j];
            for (int d = 0; d < dims; d++) {
                right[member][d] += LanePasses.dot(cells, weighted[d], width);
                for (int e = 0; e <= d; e++) {
                    precision[member][d * dims + e] += LanePasses.dot(cast[b][j], products[d * dims + e], width);
                }
            }
        }
    }

    private void members(double[] v) {
        int dims = at.dims();
        double[][] p = new double[dims][dims];
        double[] move = new double[dims];
        for (int j = 0; j < right.length; j++) {
            for (int d = 0; d < dims; d++) {
                right[j][d] -= v[at.x(d) + j];
                for (int e = 0; e <= d; e++) {
                    p[d][e] = precision[j][d * dims + e] + (d == e ? 1 : 0);
                }
            }
            conditional.take(p, right[j], dims, move);
            for (int d = 0; d < dims; d++) {
                v[at.x(d) + j] += move[d];
            }
        }
    }
}
