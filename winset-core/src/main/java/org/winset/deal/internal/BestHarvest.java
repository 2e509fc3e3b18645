package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Levels;
import org.winset.deal.Ranking;
import org.winset.deal.Utility;

/// The best K deals by an additive score. Among equals the earlier in search order is kept, whatever the threads do.
public final class BestHarvest extends DealHarvest {

    private record Entry(long score, int task, long number, Levels deal) {}

    /// The best so far, shared by all workers.
    public static final class Podium {
        private final int places;
        private final TreeSet<Entry> entries = new TreeSet<>(Comparator.comparingLong((Entry entry) -> -entry.score)
                .thenComparingInt(Entry::task)
                .thenComparingLong(Entry::number));
        private volatile long bar = Long.MIN_VALUE;
        private volatile int barTask = Integer.MAX_VALUE;

        public Podium(int places) {
            this.places = places;
        }

        private synchronized void enter(Entry entry) {
            entries.add(entry);
            if (entries.size() > places) {
                entries.pollLast();
            }
            if (entries.size() == places) {
                bar = entries.last().score;
                barTask = entries.last().task;
            }
        }

        public synchronized @Nullable Levels best() {
            return entries.isEmpty() ? null : entries.first().deal;
        }

        /// Best first; equals in the order of their levels.
        public synchronized List<Ranking.Ranked> ranked() {
            List<Ranking.Ranked> all = new ArrayList<>();
            entries.forEach(entry -> all.add(new Ranking.Ranked(entry.deal, entry.score)));
            all.sort(Comparator.comparingLong((Ranking.Ranked ranked) -> -ranked.score())
                    .thenComparing(Ranking.Ranked::deal));
            return all;
        }
    }

    private final Scores scores;
    private final Podium podium;
    private int task;
    private long number;

    public BestHarvest(Plan plan, Utility utility, Podium podium) {
        super(plan);
        this.scores = new Scores(layout, utility);
        this.podium = podium;
    }

    @Override
    public void begin(int task) {
        this.task = task;
        number = 0;
    }

    @Override
    public int level(int depth, int k) {
        return scores.order[depth][k];
    }

    @Override
    public boolean wants(int depth, int[] at) {
        return hopes(scores.bound(at, depth));
    }

    private boolean hopes(long bound) {
        long bar = podium.bar;
        return bound > bar || (bound == bar && task < podium.barTask);
    }

    @Override
    public void block(int root, int[] at, long[] bits) {
        long start = scores.sum(at, layout.prefix);
        for (int c = 0; c < layout.combos; c++) {
            long combo = start + scores.combo[c];
            if (hopes(combo + scores.bestTile)) {
                for (int w = c * layout.words; w < (c + 1) * layout.words; w++) {
                    for (long rest = bits[w]; rest != 0; rest &= rest - 1) {
                        int bit = Long.numberOfTrailingZeros(rest);
                        if (hopes(combo + scores.tile[w % layout.words * 64 + bit])) {
                            layout.complete(at, w, bit);
                            deal(at);
                        }
                    }
                }
            }
        }
    }

    @Override
    protected void deal(int[] at) {
        if (!isStatusQuo(at)) {
            podium.enter(new Entry(scores.sum(at, at.length), task, number++, layout.deal(at)));
        }
    }
}
