package org.winset.deal.internal;

import java.math.BigInteger;
import java.util.List;

/// Counts the deals of every root: whole subtrees by depth, blocks by bits.
public final class CountHarvest implements Harvest {

    private final Layout layout;
    private final int count;
    private final long[][] subtrees;
    private final long[] deals;

    public CountHarvest(Plan plan) {
        layout = plan.layout;
        count = plan.roots.length;
        subtrees = new long[count][layout.prefix + 1];
        deals = new long[count];
    }

    @Override
    public long roots() {
        return -1L >>> (64 - count);
    }

    @Override
    public void all(int root, int depth, int[] at) {
        subtrees[root][depth]++;
    }

    @Override
    public void block(int root, int[] at, long[] bits) {
        long sum = 0;
        for (long word : bits) {
            sum += Long.bitCount(word);
        }
        deals[root] += sum;
    }

    @Override
    public boolean countsOnly() {
        return true;
    }

    @Override
    public void deals(int root, long count) {
        deals[root] += count;
    }

    /// The deals of a root over all workers.
    public static BigInteger total(List<CountHarvest> workers, int root) {
        BigInteger sum = BigInteger.ZERO;
        for (CountHarvest worker : workers) {
            sum = sum.add(BigInteger.valueOf(worker.deals[root]));
            for (int d = 0; d < worker.subtrees[root].length; d++) {
                sum = sum.add(worker.layout.below(d).multiply(BigInteger.valueOf(worker.subtrees[root][d])));
            }
        }
        return sum;
    }
}
