package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.winset.deal.DealSpace;
import org.winset.deal.Levels;
import org.winset.deal.Watch;

/// A spread of deals over a region: the first deal of as many subtrees and blocks as are wanted, chosen by a fixed
/// hash.
public final class SpreadHarvest extends DealHarvest {

    /// Blocks of a size of their own: a sample must not change with what is quickest to count.
    private static final Layout.Size BLOCKS = new Layout.Size(256, 256);

    private record Kept(long key, Levels deal) {}

    private final int wanted;
    private final RandomGenerator random;
    private final TreeSet<Kept> kept =
            new TreeSet<>(Comparator.comparingLong(Kept::key).thenComparing(Kept::deal));

    private SpreadHarvest(Plan plan, int wanted, long seed) {
        super(plan);
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.wanted = wanted;
    }

    /// Up to `wanted` deals that pass or miss by at most `slack` votes.
    public static List<Levels> spread(DealSpace space, int slack, int wanted, long seed) {
        Plan plan = new Plan(space, slack, BLOCKS);
        SpreadHarvest harvest = new SpreadHarvest(plan, wanted, seed);
        new Runner<SpreadHarvest>(plan, 1, Watch.NONE, () -> null).run(() -> harvest);
        List<Levels> deals = new ArrayList<>();
        harvest.kept.forEach(one -> deals.add(one.deal));
        return deals;
    }

    @Override
    public void all(int root, int depth, int[] at) {
        for (int p = depth; p < at.length; p++) {
            at[p] = random.nextInt(layout.levels[p]);
        }
        deal(at);
    }

    @Override
    public void block(int root, int[] at, long[] bits) {
        int start = random.nextInt(bits.length);
        for (int i = 0; i < bits.length; i++) {
            int w = (start + i) % bits.length;
            if (bits[w] != 0) {
                layout.complete(at, w, Long.numberOfTrailingZeros(bits[w]));
                deal(at);
                return;
            }
        }
    }

    @Override
    protected void deal(int[] at) {
        if (!isStatusQuo(at)) {
            kept.add(new Kept(random.nextLong(), layout.deal(at)));
            if (kept.size() > wanted) {
                kept.pollLast();
            }
        }
    }
}
