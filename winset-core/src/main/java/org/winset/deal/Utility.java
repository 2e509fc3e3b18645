package org.winset.deal;

import java.util.List;

/// What every level is worth to someone, in whole units of their own; a deal's utility is the sum over provisions.
///
/// `worths.get(i).get(l)` is the worth of level l of provision i.
public record Utility(String name, List<List<Integer>> worths) {

    public Utility {
        worths = worths.stream().map(List::copyOf).toList();
    }

    public int worth(int provision, int level) {
        return worths.get(provision).get(level);
    }

    public long of(Levels deal) {
        long sum = 0;
        for (int i = 0; i < deal.size(); i++) {
            sum += worth(i, deal.level(i));
        }
        return sum;
    }

    /// Minus the number of provisions that leave the status quo: the smallest deals score best.
    public static Utility fewestChanges(DealSpace space) {
        return new Utility(
                "fewest changes",
                space.provisions().stream()
                        .map(provision -> java.util.stream.IntStream.range(
                                        0, provision.levels().size())
                                .mapToObj(level -> level == 0 ? 0 : -1)
                                .toList())
                        .toList());
    }
}
