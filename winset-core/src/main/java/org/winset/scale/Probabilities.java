package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import org.winset.scale.probit.HazardBatch;
import org.winset.scale.probit.LanePasses;

/// Running sums of P(yea) = Phi(alpha_r + beta_r . x_j + ..) for every member and roll call of every block; missing
/// votes have a probability too.
final class Probabilities {

    private static final int BATCH = 2048;

    private final VoteTable table;
    private final Layout at;
    private final List<Lanes> blocks;
    private final HazardBatch batch;
    private final float[] ones;
    private final float[] point;
    private final float[][] item;
    private final float[][] sums;
    private int draws;

    Probabilities(VoteTable table, int dims, List<Topic> topics) {
        this(table, Layout.of(table, dims, topics.size()), topics);
    }

    private Probabilities(VoteTable table, Layout layout, List<Topic> topics) {
        this(table, layout, Lanes.of(table, layout, topics));
    }

    Probabilities(VoteTable table, Layout layout, List<Lanes> lanes) {
        this.table = table;
        at = layout;
        blocks = lanes;
        int widest = blocks.stream().mapToInt(Lanes::width).max().orElse(Block.LANES);
        batch = new HazardBatch(Math.max(BATCH, widest));
        ones = new float[widest];
        Arrays.fill(ones, 1f);
        point = new float[at.dims()];
        item = new float[at.dims() + 1][widest];
        sums = blocks.stream().map(block -> new float[block.signs().length]).toArray(float[][]::new);
    }

    void add(Parameters p) {
        add(at.vector(p));
    }

    /// Adds the probabilities at a long vector.
    void add(double[] v) {
        for (int b = 0; b < sums.length; b++) {
            Lanes block = blocks.get(b);
            int width = block.width();
            block.gather(at, v, item);
            int step = Math.max(1, batch.capacity() / width);
            for (int j0 = 0; j0 < block.members().length; j0 += step) {
                int j1 = Math.min(block.members().length, j0 + step);
                for (int j = j0; j < j1; j++) {
                    block.point(at, v, j, point);
                    int row = (j - j0) * width;
                    LanePasses.predictor(ones, 0, item, point, batch.t, row, width);
                    block.topics().addOffsets(at, v, block.members()[j], ones, 0, batch.t, row);
                }
                batch.addProbability(sums[b], j0 * width, (j1 - j0) * width);
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
            Lanes lanes = first.blocks.get(b);
            mean[b] = new float[block.signs().length];
            for (int j = 0; j < block.members().length; j++) {
                for (int r = 0; r < block.items().length; r++) {
                    float sum = 0;
                    for (Probabilities part : parts) {
                        sum += part.sums[b][j * lanes.width() + r];
                    }
                    mean[b][r * block.width() + j] = Math.min(1 - 1e-6f, Math.max(1e-6f, sum / draws));
                }
            }
        }
        return mean;
    }
}
