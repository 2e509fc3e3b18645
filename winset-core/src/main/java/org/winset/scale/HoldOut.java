package org.winset.scale;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Votes set aside at random to test on: `hidden[b][r * width + j]` marks them in block b.
///
/// Each vote cast is set aside with the same chance, independently, whatever the number of threads.
public record HoldOut(boolean[][] hidden, long votes) {

    /// Sets aside about `share` of the votes of `table`.
    public static HoldOut of(VoteTable table, double share, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Block> blocks = table.blocks();
        boolean[][] hidden = new boolean[blocks.size()][];
        long votes = 0;
        for (int b = 0; b < hidden.length; b++) {
            float[] signs = blocks.get(b).signs();
            hidden[b] = new boolean[signs.length];
            for (int i = 0; i < signs.length; i++) {
                if (signs[i] != 0f && random.nextDouble() < share) {
                    hidden[b][i] = true;
                    votes++;
                }
            }
        }
        return new HoldOut(hidden, votes);
    }
}
