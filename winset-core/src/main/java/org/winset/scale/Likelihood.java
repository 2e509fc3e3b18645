package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// The log likelihood of all votes and its derivatives, one look at each vote.
/// One thread at a time.
final class Likelihood {

    private static final double LN2 = Math.log(2);

    private final Layout at;
    private final List<Lanes> blocks;
    private final HazardBatch batch;
    private final float[][] item;
    private final float[][] sums;
    private final float[] point;
    private final long empty;
    private final float[][][] seen;

    Likelihood(Layout layout, List<Lanes> blocks) {
        at = layout;
        this.blocks = blocks;
        int widest = blocks.stream().mapToInt(Lanes::width).max().orElse(Block.LANES);
        batch = new HazardBatch(widest);
        item = new float[at.dims() + 1][widest];
        sums = new float[at.dims() + 1][widest];
        point = new float[at.dims()];
        seen = new float[blocks.size()][0][];
        empty = blocks.stream().mapToLong(Lanes::empty).sum();
    }

    /// Adds the gradient at `v` to `gradient`; returns the log likelihood if `value` is wanted, else 0.
    double addGradient(double[] v, double[] gradient, boolean value) {
        for (Lanes block : blocks) {
            block.gather(at, v, item);
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

    private void row(Lanes block, int j, double[] v, double[] gradient, boolean value) {
        int width = block.width();
        int member = block.members()[j];
        predictor(block, j, v, item);
        if (value) {
            batch.hazard(width);
            batch.addLogLikelihood(width);
        }
        batch.steer(block.signs()[j], width);
        LanePasses.accumulate(batch.lambda, point, sums, width);
        for (int d = 0; d < point.length; d++) {
            gradient[at.x(d) + member] += LanePasses.steer(batch.lambda, item[d + 1], width);
        }
        block.topics().addGradient(at, batch.lambda, member, gradient);
    }

    private void predictor(Lanes block, int j, double[] v, float[][] items) {
        block.point(at, v, j, point);
        LanePasses.predictor(block.signs()[j], items, point, batch.t, block.width());
        block.topics().addOffsets(at, v, block.members()[j], block.signs()[j], batch.t);
    }

    /// Looks at the roll calls at `v`, for [#ofMember(double\[\], int)] of this member.
    void look(double[] v, int member) {
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            if (block.rowOf(member) >= 0) {
                if (seen[b].length == 0) {
                    seen[b] = new float[at.dims() + 1][block.width()];
                }
                block.gather(at, v, seen[b]);
            }
        }
    }

    /// A member's log likelihood at their place in `v`, less ln 2 for each vote missing, with the roll calls as last
    /// looked at.
    double ofMember(double[] v, int member) {
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            int j = block.rowOf(member);
            if (j >= 0) {
                predictor(block, j, v, seen[b]);
                batch.hazard(block.width());
                batch.addLogLikelihood(block.width());
            }
        }
        return batch.takeLogLikelihood();
    }

    /// Adds to `curvature` minus the second derivative of each vote's log likelihood with respect to its predictor,
    /// lambda (lambda + t), 0 where no vote was cast; rows of members, one array a block.
    void addCurvature(double[] v, float[][][] curvature) {
        for (int b = 0; b < blocks.size(); b++) {
            Lanes block = blocks.get(b);
            block.gather(at, v, item);
            for (int j = 0; j < block.members().length; j++) {
                predictor(block, j, v, item);
                batch.hazard(block.width());
                batch.addCurvature(block.signs()[j], curvature[b][j], block.width());
            }
        }
    }

    /// Adds each roll call's log likelihood to `values`, by its place in the layout, less ln 2 for each member without
    /// a
    /// vote.
    void addValues(double[] v, double[] values) {
        for (Lanes block : blocks) {
            block.gather(at, v, item);
            double[] lanes = new double[block.width()];
            for (int j = 0; j < block.members().length; j++) {
                valueRow(block, j, v, lanes);
            }
            batch.takeLanes(lanes);
            block.scatter(lanes, values);
        }
    }

    private void valueRow(Lanes block, int j, double[] v, double[] lanes) {
        predictor(block, j, v, item);
        batch.hazard(block.width());
        batch.addLanes(block.width(), lanes);
    }

    /// Room for [#addCurvature(double\[\], float\[\]\[\]\[\])].
    float[][][] cells() {
        return blocks.stream().map(Lanes::cells).toArray(float[][][]::new);
    }
}
