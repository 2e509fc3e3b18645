package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.LatentBatch;

/// One full pass of data augmentation (Albert & Chib 1993) over all blocks: latent utilities, roll calls, members.
///
/// With means in place of draws this is one step of EM (Imai, Lo & Olmsted 2016, without their variational
/// covariances);
/// with draws, one sweep of the block Gibbs sampler. Both cost one look at each vote.
final class Sweep {

    /// Long enough for vector code, short enough for the first-level cache.
    private static final int BATCH = 2048;

    private final VoteTable table;
    private final int dims;
    private final boolean draw;
    private final Conditional conditional;
    private final List<BlockSweep> blocks = new ArrayList<>();
    private final List<TopicRows> topicRows = new ArrayList<>();
    private final double[][] precisions;
    private final double[][] right;
    private final double[][] p;

    /// A sweep that takes means (EM).
    static Sweep expecting(VoteTable table, int dims, RandomGenerator unused) {
        return new Sweep(table, dims, List.of(), null, unused);
    }

    /// A sweep that draws.
    static Sweep drawing(VoteTable table, int dims, List<Topic> topics, RandomGenerator random) {
        return new Sweep(table, dims, topics, random, random);
    }

    private Sweep(
            VoteTable table, int dims, List<Topic> topics, @Nullable RandomGenerator random, RandomGenerator seeds) {
        this.table = table;
        this.dims = dims;
        draw = random != null;
        conditional = new Conditional(random);
        int widest = table.blocks().stream().mapToInt(Block::width).max().orElse(Block.LANES);
        LatentBatch batch = new LatentBatch(Math.max(BATCH, 4 * widest), seeds);
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

    /// Updates `parameters` in place; returns the log likelihood before the pass (0 when drawing).
    double run(Parameters parameters, ItemPrior prior, double @Nullable [] weights) {
        double logLikelihood = 0;
        for (int j = 0; j < right.length; j++) {
            Arrays.fill(right[j], 0);
            Arrays.fill(precisions[j], 0);
        }
        for (BlockSweep block : blocks) {
            logLikelihood += block.run(parameters, prior, draw, conditional, weights);
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
        return logLikelihood;
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
