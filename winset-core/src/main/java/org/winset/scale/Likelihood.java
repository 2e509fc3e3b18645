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
        batch = new HazardBatch(widest);
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
            for (int j = 0; j < block.members().length; j++) {
                row(block, j, v, gradient, value);
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

    private void row(Lanes block, int j, double[] v, double[] gradient, boolean value) {
        int width = block.width();
        int member = block.members()[j];
        predictor(block, j, v);
        batch.hazard(width);
        if (value) {
            batch.addLogLikelihood(width);
        }
        LanePasses.times(block.signs()[j], batch.lambda, width);
        LanePasses.accumulate(batch.lambda, point, sums, width);
        for (int d = 0; d < point.length; d++) {
            gradient[at.x(d) + member] += LanePasses.dot(batch.lambda, loading[d + 1], width);
        }
        block.topics().addGradient(at, batch.lambda, member, gradient);
    }

    private void predictor(Lanes block, int j, double[] v) {
        block.point(at, v, j, point);
        LanePasses.predictor(block.signs()[j], item, point, batch.t, block.width());
        block.topics().addOffsets(at, v, block.members()[j], block.signs()[j], batch.t);
    }

    /// Adds to `curvature` minus the second derivative of each vote's log likelihood with respect to its predictor,
    /// lambda (lambda + t), 0 where no vote was cast; rows of members, one array a block.
    void addCurvature(double[] v, float[][][] curvature) {
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            gather(block, v);
            for (int j = 0; j < block.members().length; j++) {
                predictor(block, j, v);
                batch.hazard(block.width());
                batch.addCurvature(block.signs()[j], curvature[b][j], block.width());
            }
        }
    }

    /// Fills `first` and `second` with each vote's first derivative and minus its second.
    void derivatives(double[] v, float[][][] first, float[][][] second) {
        addCurvature(v, second);
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            gather(block, v);
            for (int j = 0; j < block.members().length; j++) {
                predictor(block, j, v);
                batch.hazard(block.width());
                LanePasses.times(block.signs()[j], batch.lambda, block.width());
                System.arraycopy(batch.lambda, 0, first[b][j], 0, block.width());
            }
        }
    }

    /// Adds each roll call's log likelihood to `values`, by its place in the layout, less ln 2 for each member without a
    /// vote.
    void addValues(double[] v, double[] values) {
        for (Lanes block : blocks) {
            gather(block, v);
            double[] lanes = new double[block.width()];
            for (int j = 0; j < block.members().length; j++) {
                valueRow(block, j, v, lanes);
            }
            batch.takeLanes(lanes);
            block.scatter(lanes, values);
        }
    }

    private void valueRow(Lanes block, int j, double[] v, double[] lanes) {
        predictor(block, j, v);
        batch.hazard(block.width());
        batch.addLanes(block.width(), lanes);
    }

    /// Room for [#addCurvature(double\[\], float\[\]\[\]\[\])].
    float[][][] cells() {
        return blocks.stream().map(Lanes::cells).toArray(float[][][]::new);
    }
}
