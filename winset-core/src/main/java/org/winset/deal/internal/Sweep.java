package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.deal.DealSpace;
import org.winset.deal.Formula;
import org.winset.deal.Hurdle;
import org.winset.deal.Quota;
import org.winset.deal.Route;
import org.winset.deal.Watch;

/// Enumerates every deal, with no bounds and no tables: the audit's own way of counting.
///
/// Deals that differ only in the last provisions form a tile; members' sums are compared and weighed in plain loops
/// over the tile, four deals to a word where the sums fit (see `Lanes`).
public final class Sweep {

    private static final int MOST_TILE = 1024;

    private final DealSpace space;
    private final Watch watch;
    private final int[] levels;
    private final int tailFrom;
    private final int[][] tileLevels;
    private final List<SweepBallot> ballots = new ArrayList<>();
    private final List<Formula> conditions = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private int finished;
    private int tasks;
    private volatile boolean stopped;

    public Sweep(DealSpace space, Watch watch) {
        this.space = space;
        this.watch = watch;
        this.levels = space.provisions().stream()
                .mapToInt(provision -> provision.levels().size())
                .toArray();
        int from = levels.length;
        int tile = 1;
        while (from > 0 && tile * levels[from - 1] <= MOST_TILE) {
            tile *= levels[--from];
        }
        this.tailFrom = from;
        this.tileLevels = new int[tile][levels.length];
        for (int t = 0; t < tile; t++) {
            int rest = t;
            for (int p = levels.length - 1; p >= tailFrom; p--) {
                tileLevels[t][p] = rest % levels[p];
                rest /= levels[p];
            }
        }
        space.routes().forEach(route -> route.steps().forEach(step -> collect(step.hurdle(), step.part())));
    }

    private void collect(Hurdle hurdle, List<Integer> part) {
        switch (hurdle) {
            case Hurdle.Vote vote -> {
                if (ballots.stream().noneMatch(ballot -> ballot.is(vote, part))) {
                    ballots.add(new SweepBallot(vote, part, levels, tailFrom, tileLevels, this::number));
                }
            }
            case Hurdle.Consent consent -> {}
            case Hurdle.Every every -> every.parts().forEach(one -> collect(one, part));
            case Hurdle.Either either -> either.parts().forEach(one -> collect(one, part));
        }
    }

    private int number(Formula condition) {
        int known = conditions.indexOf(condition);
        if (known < 0) {
            conditions.add(condition);
            return conditions.size() - 1;
        }
        return known;
    }

    /// The deals that pass by route, and in the last place on any route; the status quo counts where it meets the
    /// rules.
    public long[] count(int threads) {
        int split = 0;
        tasks = 1;
        while (split < tailFrom && tasks < 64) {
            tasks *= levels[split++];
        }
        int depth = split;
        long[] sum = new long[space.routes().size() + 1];
        IntStream.range(0, threads)
                .mapToObj(i -> {
                    Worker worker = new Worker(depth);
                    Thread thread =
                            Thread.ofPlatform().daemon().name("audit-" + i).start(worker);
                    return Map.entry(thread, worker);
                })
                .toList()
                .forEach(entry -> {
                    try {
                        entry.getKey().join();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    for (int r = 0; r < sum.length; r++) {
                        sum[r] += entry.getValue().counts[r];
                    }
                });
        return sum;
    }

    /// The share that was enumerated: 1 unless the watch stopped it.
    public double proved() {
        return (double) finished / tasks;
    }

    private synchronized void report() {
        finished++;
        if (!stopped && !watch.goOn(proved(), null)) {
            stopped = true;
        }
    }

    private final class Worker implements Runnable {
        private final int split;
        private final long[] counts = new long[space.routes().size() + 1];
        private final int[] at = new int[levels.length];
        private final List<SweepBallot.Tile> tiles =
                ballots.stream().map(SweepBallot.Tile::new).toList();

        Worker(int split) {
            this.split = split;
        }

        @Override
        public void run() {
            int task = next.getAndIncrement();
            while (task < tasks && !stopped) {
                int rest = task;
                for (int p = split - 1; p >= 0; p--) {
                    at[p] = rest % levels[p];
                    rest /= levels[p];
                }
                for (int p = 0; p < split; p++) {
                    set(p);
                }
                below(split);
                report();
                task = next.getAndIncrement();
            }
        }

        private void set(int provision) {
            tiles.forEach(tile -> tile.set(provision, at[provision]));
        }

        private void below(int provision) {
            if (provision == tailFrom) {
                tile();
            } else {
                for (int level = 0; level < levels[provision]; level++) {
                    at[provision] = level;
                    set(provision);
                    below(provision + 1);
                }
            }
        }

        private void tile() {
            List<boolean @Nullable []> holds = new ArrayList<>();
            conditions.forEach(condition -> holds.add(nonEmpty(condition)));
            tiles.forEach(tile -> tile.count(tailFrom, holds));
            boolean[] any = new boolean[tileLevels.length];
            boolean[] allowed = new boolean[tileLevels.length];
            Arrays.fill(allowed, true);
            space.requirements().forEach(requirement -> and(allowed, where(requirement.formula())));
            for (int r = 0; r < space.routes().size(); r++) {
                boolean[] passes = allowed.clone();
                for (Route.Step step : space.routes().get(r).steps()) {
                    and(passes, cleared(step.hurdle(), step.part()));
                }
                for (int t = 0; t < passes.length; t++) {
                    counts[r] += passes[t] ? 1 : 0;
                    any[t] |= passes[t];
                }
            }
            for (boolean one : any) {
                counts[counts.length - 1] += one ? 1 : 0;
            }
        }

        /// Where in the tile the condition holds, `null` for nowhere.
        private boolean @Nullable [] nonEmpty(Formula condition) {
            boolean settled = condition.provisions().stream().allMatch(provision -> provision < tailFrom);
            if (settled && !SweepBallot.holds(condition, at)) {
                return null;
            }
            boolean[] all = new boolean[tileLevels.length];
            if (settled) {
                Arrays.fill(all, true);
                return all;
            }
            return where(condition);
        }

        private boolean[] where(Formula formula) {
            boolean[] all = new boolean[tileLevels.length];
            for (int t = 0; t < all.length; t++) {
                at(t);
                all[t] = SweepBallot.holds(formula, at);
            }
            return all;
        }

        private void at(int t) {
            System.arraycopy(tileLevels[t], tailFrom, at, tailFrom, at.length - tailFrom);
        }

        private boolean[] cleared(Hurdle hurdle, List<Integer> part) {
            int n = tileLevels.length;
            boolean[] all = new boolean[n];
            switch (hurdle) {
                case Hurdle.Vote vote -> {
                    int b = 0;
                    while (!ballots.get(b).is(vote, part)) {
                        b++;
                    }
                    int[] next = {0};
                    all = met(tiles.get(b), vote.quota(), next);
                    for (int t = 0; t < n && !part.isEmpty(); t++) {
                        at(t);
                        all[t] |= part.stream().allMatch(provision -> at[provision] == 0);
                    }
                }
                case Hurdle.Consent consent -> all = where(consent.when());
                case Hurdle.Every every -> {
                    Arrays.fill(all, true);
                    for (Hurdle one : every.parts()) {
                        and(all, cleared(one, part));
                    }
                }
                case Hurdle.Either either -> {
                    for (Hurdle one : either.parts()) {
                        or(all, cleared(one, part));
                    }
                }
            }
            return all;
        }

        private boolean[] met(SweepBallot.Tile tile, Quota quota, int[] next) {
            boolean[] all = new boolean[tileLevels.length];
            switch (quota) {
                case Quota.AtLeast count -> {
                    int[] yes = tile.yes[next[0]++];
                    for (int t = 0; t < all.length; t++) {
                        all[t] = yes[t] >= count.needed();
                    }
                }
                case Quota.All every -> {
                    Arrays.fill(all, true);
                    for (Quota one : every.parts()) {
                        and(all, met(tile, one, next));
                    }
                }
                case Quota.Any either -> {
                    for (Quota one : either.parts()) {
                        or(all, met(tile, one, next));
                    }
                }
            }
            return all;
        }

        private static void and(boolean[] into, boolean[] other) {
            for (int t = 0; t < into.length; t++) {
                into[t] &= other[t];
            }
        }

        private static void or(boolean[] into, boolean[] other) {
            for (int t = 0; t < into.length; t++) {
                into[t] |= other[t];
            }
        }
    }
}
