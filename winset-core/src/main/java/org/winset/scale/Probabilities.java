package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.LatentBatch;
import org.winset.scale.probit.RowPasses;

/// Running sums of P(yea) = Phi(alpha_r + beta_r . x_j + ..) for every member and roll call of every block, in the
/// layout
/// of [Block#signs()]; missing votes have a probability too.
final class Probabilities {

    private final VoteTable table;
    private final LatentBatch batch;
    private final float[] ones;
    private final float[][] sums;
    private final List<TopicRows> topics;
    private int draws;

    Probabilities(VoteTable table, List<Topic> topics) {
        this.table = table;
        int widest = table.blocks().stream().mapToInt(Block::width).max().orElse(Block.LANES);
        batch = new LatentBatch(Math.max(2048, 4 * widest), RandomGenerator.of("L64X128MixRandom"));
        ones = new float[widest];
        Arrays.fill(ones, 1f);
        sums = new float[table.blocks().size()][];
        for (int b = 0; b < sums.length; b++) {
            sums[b] = new float[table.blocks().get(b).signs().length];
        }
        this.topics = topics.isEmpty()
                ? List.of()
                : table.blocks().stream()
                        .map(block -> new TopicRows(block, table, topics))
                        .toList();
    }

    void add(Parameters p) {
        for (int b = 0; b < sums.length; b++) {
            add(p, b);
        }
        draws++;
    }

    private void add(Parameters p, int b) {
        Block block = table.blocks().get(b);
        int width = block.width();
        int rows = block.items().length;
        float[][] x = new float[p.dimensions()][width];
        for (int j = 0; j < block.members().length; j++) {
            for (int d = 0; d < x.length; d++) {
                x[d][j] = (float) p.x[block.members()[j]][d];
            }
        }
        int step = batch.capacity() / width;
        for (int r0 = 0; r0 < rows; r0 += step) {
            int r1 = Math.min(rows, r0 + step);
            for (int r = r0; r < r1; r++) {
                int item = block.items()[r];
                int to = (r - r0) * width;
                RowPasses.predictor(ones, 0, x, p.alpha[item], p.beta[item], batch.t, to, width);
                if (!topics.isEmpty()) {
                    topics.get(b).add(p, r, ones, 0, batch.t, to);
                }
            }
            int n = (r1 - r0) * width;
            batch.probability(n);
            addTo(sums[b], r0 * width, batch.w, n);
        }
    }

    private static void addTo(float[] sums, int at, float[] w, int n) {
        for (int k = 0; k < n; k++) {
            sums[at + k] += w[k];
        }
    }

    /// The mean over all draws of all of `parts`, kept inside [1e-6, 1 - 1e-6].
    static float[][] mean(List<Probabilities> parts) {
        float[][] mean = new float[parts.getFirst().sums.length][];
        int draws = parts.stream().mapToInt(part -> part.draws).sum();
        for (int b = 0; b < mean.length; b++) {
            mean[b] = new float[parts.getFirst().sums[b].length];
            for (Probabilities part : parts) {
                addTo(mean[b], 0, part.sums[b], mean[b].length);
            }
            for (int k = 0; k < mean[b].length; k++) {
                mean[b][k] = Math.min(1 - 1e-6f, Math.max(1e-6f, mean[b][k] / draws));
            }
        }
        return mean;
    }
}
