package org.winset.whip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A range of tallies, ends included.
public record Region(int low, int high) {

    /// The highest-density region of at least `mass` (0 to 1) of a distribution over 0, 1, ..: the fewest most likely
    /// values, as ranges in order. A distribution with two humps gives two. Gaps of one value are closed.
    public static List<Region> highestDensity(double[] distribution, double mass) {
        List<Integer> order = IntStream.range(0, distribution.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(k -> -distribution[k])
                        .thenComparingInt(k -> k))
                .toList();
        boolean[] taken = new boolean[distribution.length];
        double sum = 0;
        for (int k : order) {
            if (sum >= mass - 1e-12) {
                break;
            }
            taken[k] = true;
            sum += distribution[k];
        }
        List<Region> regions = new ArrayList<>();
        for (int k = 0; k < taken.length; k++) {
            if (!taken[k]) {
                continue;
            }
            Region last = regions.isEmpty() ? null : regions.getLast();
            if (last != null && k - last.high <= 2) {
                regions.set(regions.size() - 1, new Region(last.low, k));
            } else {
                regions.add(new Region(k, k));
            }
        }
        return List.copyOf(regions);
    }

    public boolean holds(int value) {
        return low <= value && value <= high;
    }

    /// How many tallies it covers.
    public int size() {
        return high - low + 1;
    }
}
