package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// Running sums of P(yea) = Phi(alpha_r + beta_r . x_j + ..) for every member and roll call of every block; missing
/// votes have a probability too.
final class Probabilities {

    private final VoteTable table;
    private final Layout at;
    private final List<Lanes> blocks;
    private final HazardBatch batch;
    private final float[] ones;
    private final float[] point;
    private final float[][] item;
    private final float[][][] sums;
    private int draws;

    Probabilities(Layout layout, VoteTable table, List<Lanes> lanes) {
        this.table = table;
        at = layout;
        blocks = lanes;
        int widest = blocks.stream().mapToInt(Lanes::width).max().orElse(Block.LANES);
        batch = new HazardBatch(widest);
        ones = new float[widest];
        Arrays.fill(ones, 1f);
        point = new float[at.dims()];
        item = new float[at.dims() + 1][widest];
        sums = blocks.stream().map(Lanes::cells).toArray(float[][][]::new);
    }

    void add(Parameters p) {
        add(at.vector(p));
    }

    /// Adds the probabilities at a long vector.
    void add(double[] v) {
        for (int b = 0; b < sums.length; b++) {
            Lanes block = blocks.get(b);
            block.gather(at, v, item);
            for (int j = 0; j < block.members().length; j++) {
                block.point(at, v, j, point);
                LanePasses.predictor(ones, item, point, batch.t, block.width());
                block.topics().addOffsets(at, v, block.members()[j], ones, batch.t);
                batch.addProbability(sums[b][j], block.width());
            }
        }
        draws++;
    }

    /// The mean over all draws of all of `parts`, kept inside [1e-6, 1 - 1e-6], in the layout of [Block#signs()].
    static float[][] mean(List<Probabilities> parts) {
        Probabilities first = parts.getFirst();
        float[][] mean = new float[first.sums.length][];
        int draws = parts.stream().mapToInt(part -> part.draws).sum();
        for (int b = 0; b < mean.length; b++) {
            Block block = first.table.blocks().get(b);
            mean[b] = new float[block.signs().length];
            for (int j = 0; j < block.members().length; j++) {
                for (int r = 0; r < block.items().length; r++) {
                    float sum = 0;
                    for (Probabilities part : parts) {
                        sum += part.sums[b][j][r];
                    }
                    mean[b][r * block.width() + j] = Math.min(1 - 1e-6f, Math.max(1e-6f, sum / draws));
                }
            }
        }
        return mean;
    }
}
