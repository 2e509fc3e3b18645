package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// The log likelihood of all votes and its gradient, one look at each vote.
final class Likelihood {

    private static final int BATCH = 2048;
    private static final double LN2 = Math.log(2);

    private final Layout at;
    private final List<LaneBlock> blocks = new ArrayList<>();
    private final HazardBatch batch;
    private long empty;

    Likelihood(VoteTable table, Layout layout) {
        at = layout;
        int widest = Block.LANES;
        for (Block block : table.blocks()) {
            LaneBlock lanes = new LaneBlock(block, layout.dims());
            blocks.add(lanes);
            widest = Math.max(widest, lanes.width);
            empty += lanes.empty();
        }
        batch = new HazardBatch(Math.max(BATCH, widest));
    }

    List<LaneBlock> blocks() {
        return blocks;
    }

    /// Adds the gradient at `v` to `gradient`; returns the log likelihood if `value` is wanted, else 0.
    double addGradient(double[] v, double[] gradient, boolean value) {
        for (LaneBlock block : blocks) {
            block.gatherItems(at, v);
            block.clearSums();
            int step = Math.max(1, batch.capacity() / block.width);
            for (int j0 = 0; j0 < block.members.length; j0 += step) {
                rows(block, v, gradient, j0, Math.min(block.members.length, j0 + step), value);
            }
            block.addSums(at, gradient);
        }
        return value ? batch.takeLogLikelihood() + empty * LN2 : 0;
    }

    private void rows(LaneBlock block, double[] v, double[] gradient, int j0, int j1, boolean value) {
        int width = block.width;
        int n = (j1 - j0) * width;
        predictors(block, v, j0, j1);
        batch.hazard(n);
        if (value) {
            batch.addLogLikelihood(n);
        }
        LanePasses.times(block.signs, j0 * width, batch.lambda, n);
        for (int j = j0; j < j1; j++) {
            int row = (j - j0) * width;
            block.gatherPoint(at, v, j);
            LanePasses.accumulate(batch.lambda, row, block.point, block.itemSums, width);
            for (int d = 0; d < at.dims(); d++) {
                gradient[at.x(d) + block.members[j]] +=
                        LanePasses.dot(batch.lambda, row, block.item[d + 1], width);
            }
        }
    }

    private void predictors(LaneBlock block, double[] v, int j0, int j1) {
        for (int j = j0; j < j1; j++) {
            block.gatherPoint(at, v, j);
            int row = (j - j0) * block.width;
            LanePasses.predictor(block.signs, j * block.width, block.item, block.point, batch.t, row, block.width);
        }
    }

    /// Minus the second derivative of each vote's log likelihood with respect to its predictor: lambda (lambda + t),
    /// 0 where no vote was cast; rows of members, one array a block.
    void addCurvature(double[] v, List<float[]> weights) {
        for (int b = 0; b < blocks.size(); b++) {
            LaneBlock block = blocks.get(b);
            block.gatherItems(at, v);
            int step = Math.max(1, batch.capacity() / block.width);
            for (int j0 = 0; j0 < block.members.length; j0 += step) {
                int j1 = Math.min(block.members.length, j0 + step);
                int n = (j1 - j0) * block.width;
                predictors(block, v, j0, j1);
                batch.hazard(n);
                addWeights(block.signs, j0 * block.width, batch, weights.get(b), n);
            }
        }
    }

    private static void addWeights(float[] signs, int at, HazardBatch batch, float[] w, int n) {
        float[] lambda = batch.lambda;
        float[] t = batch.t;
        for (int i = 0; i < n; i++) {
            float s = signs[at + i];
            w[at + i] = Math.fma(s * s, Math.max(lambda[i] * (lambda[i] + t[i]), 0f), w[at + i]);
        }
    }
}
