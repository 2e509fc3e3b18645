package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.LatentBatch;

/// One full pass of data augmentation (Albert & Chib 1993) over all blocks: latent utilities, roll calls, members.
///
/// One sweep of the block Gibbs sampler, which costs one look at each vote.
final class Sweep {

    /// Long enough for vector code, short enough for the first-level cache.
    private static final int BATCH = 2048;

    private final VoteTable table;
    private final int dims;
    private final Conditional conditional;
    private final List<BlockSweep> blocks = new ArrayList<>();
    private final List<TopicRows> topicRows = new ArrayList<>();
    private final double[][] precisions;
    private final double[][] right;
    private final double[][] p;

    Sweep(VoteTable table, int dims, List<Topic> topics, RandomGenerator random) {
        this.table = table;
        this.dims = dims;
        conditional = new Conditional(random);
        int widest = table.blocks().stream().mapToInt(Block::width).max().orElse(Block.LANES);
        LatentBatch batch = new LatentBatch(Math.max(BATCH, 4 * widest), random);
        for (Block block : table.blocks()) {
            TopicRows rows = topics.isEmpty() ? null : new TopicRows(block, table, topics);
            if (rows != null) {
                topicRows.add(rows);
            }
            blocks.add(new BlockSweep(block, dims, batch, rows));
        }
        precisions = new double[table.members().size()][dims * dims];
        right = new double[table.members().size()][dims];
        p = new double[dims][dims];
    }

    /// Updates `parameters` in place.
    void run(Parameters parameters, ItemPrior prior) {
        for (int j = 0; j < right.length; j++) {
            Arrays.fill(right[j], 0);
            Arrays.fill(precisions[j], 0);
        }
        for (BlockSweep block : blocks) {
            block.run(parameters, prior, conditional);
            block.report(precisions, right);
        }
        for (int j = 0; j < right.length; j++) {
            for (int d = 0; d < dims; d++) {
                for (int e = 0; e <= d; e++) {
                    p[d][e] = precisions[j][d * dims + e] + (d == e ? 1 : 0);
                }
            }
            conditional.take(p, right[j], dims, parameters.x[j]);
        }
    }

    /// For topic `t`: each member's number of votes on it and sum of signed residuals, from the last pass.
    void reportTopic(Parameters parameters, int t, double[] votes, double[] residuals) {
        Arrays.fill(votes, 0);
        Arrays.fill(residuals, 0);
        for (TopicRows rows : topicRows) {
            rows.report(parameters, t, votes, residuals);
        }
    }

    VoteTable table() {
        return table;
    }
}
