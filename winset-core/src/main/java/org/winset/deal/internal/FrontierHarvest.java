package org.winset.deal.internal;

import java.math.BigInteger;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.winset.deal.Frontier;
import org.winset.deal.Levels;
import org.winset.deal.Utility;

/// The Pareto frontier of the win set, with every deal that ties at its points counted.
///
/// A subtree is cut when a known point beats the best it can offer each principal, taken one by one. What ties with a
/// point is never cut, so the counts are exact.
public final class FrontierHarvest extends DealHarvest {

    /// What the workers share.
    public static final class Shared {
        private final Archive archive = new Archive();

        /// A vector that some deal of the win set has; cuts from the start.
        public void seed(List<Long> utilities) {
            archive.add(utilities.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static final class Ties {
        private long deals;
        private final TreeSet<Levels> examples = new TreeSet<>();
    }

    private final Scores[] scores;
    private final int[][] order;
    private final Shared shared;
    private final int examples;
    private final Map<LongBuffer, Ties> found = new HashMap<>();
    private final long[] bound;
    private final long[] start;

    public FrontierHarvest(Plan plan, List<Utility> principals, Shared shared, int examples) {
        super(plan);
        this.scores = principals.stream()
                .map(principal -> new Scores(layout, principal))
                .toArray(Scores[]::new);
        this.order = new Scores(layout, total(principals)).order;
        this.shared = shared;
        this.examples = examples;
        this.bound = new long[scores.length];
        this.start = new long[scores.length];
    }

    private static Utility total(List<Utility> principals) {
        List<List<Integer>> worths = new ArrayList<>();
        List<List<Integer>> first = principals.getFirst().worths();
        for (int i = 0; i < first.size(); i++) {
            List<Integer> levels = new ArrayList<>();
            for (int l = 0; l < first.get(i).size(); l++) {
                int sum = 0;
                for (Utility principal : principals) {
                    sum += principal.worth(i, l);
                }
                levels.add(sum);
            }
            worths.add(levels);
        }
        return new Utility("all", worths);
    }

    @Override
    public int level(int depth, int k) {
        return order[depth][k];
    }

    @Override
    public boolean wants(int depth, int[] at) {
        for (int k = 0; k < bound.length; k++) {
            bound[k] = scores[k].bound(at, depth);
        }
        return !shared.archive.beats(bound);
    }

    @Override
    public void block(int root, int[] at, long[] bits) {
        for (int k = 0; k < start.length; k++) {
            start[k] = scores[k].sum(at, layout.prefix);
        }
        for (int c = 0; c < layout.combos; c++) {
            if (hopes(c)) {
                for (int w = c * layout.words; w < (c + 1) * layout.words; w++) {
                    for (long rest = bits[w]; rest != 0; rest &= rest - 1) {
                        int bit = Long.numberOfTrailingZeros(rest);
                        if (!beaten(c, w % layout.words * 64 + bit)) {
                            layout.complete(at, w, bit);
                            deal(at);
                        }
                    }
                }
            }
        }
    }

    private boolean hopes(int combo) {
        for (int k = 0; k < bound.length; k++) {
            bound[k] = start[k] + scores[k].combo[combo] + scores[k].bestTile;
        }
        return !shared.archive.beats(bound);
    }

    private boolean beaten(int combo, int tile) {
        for (int k = 0; k < bound.length; k++) {
            bound[k] = start[k] + scores[k].combo[combo] + scores[k].tile[tile];
        }
        return shared.archive.beats(bound);
    }

    @Override
    protected void deal(int[] at) {
        if (isStatusQuo(at)) {
            return;
        }
        long[] vector = new long[scores.length];
        for (int k = 0; k < vector.length; k++) {
            vector[k] = scores[k].sum(at, at.length);
        }
        if (!shared.archive.beats(vector)) {
            shared.archive.add(vector);
            Ties ties = found.computeIfAbsent(LongBuffer.wrap(vector), key -> new Ties());
            ties.deals++;
            ties.examples.add(layout.deal(at));
            if (ties.examples.size() > examples) {
                ties.examples.pollLast();
            }
        }
    }

    /// All points over all workers, largest first utilities first.
    public static List<Frontier.Point> points(List<FrontierHarvest> workers) {
        Archive archive = workers.getFirst().shared.archive;
        Map<Levels, Frontier.Point> points = new TreeMap<>();
        for (long[] vector : archive.points()) {
            BigInteger deals = BigInteger.ZERO;
            TreeSet<Levels> best = new TreeSet<>();
            for (FrontierHarvest worker : workers) {
                Ties ties = worker.found.get(LongBuffer.wrap(vector));
                if (ties != null) {
                    deals = deals.add(BigInteger.valueOf(ties.deals));
                    best.addAll(ties.examples);
                }
            }
            if (!best.isEmpty()) {
                List<Levels> shown =
                        best.stream().limit(workers.getFirst().examples).toList();
                List<Long> utilities = java.util.Arrays.stream(vector).boxed().toList();
                points.put(shown.getFirst(), new Frontier.Point(utilities, deals, shown));
            }
        }
        return points.values().stream().sorted(Frontier.Point.ORDER).toList();
    }
}
