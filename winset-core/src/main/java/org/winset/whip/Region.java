package org.winset.whip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A range of tallies, ends included.
public record Region(int low, int high) {

    /// Holes and pieces narrower than this share of the possible tallies are closed or given up.
    private static final int SLICES = 50;

    /// The highest-density region of at least `mass` (0 to 1) of a distribution over 0, 1, ..: the fewest most likely
    /// values, as ranges in order. A distribution with two humps gives two. The density is taken smoothed (weights 1 2
    /// 1,
    /// as often as there are hundreds of tallies), so that one-vote holes don't show; ranges nearer than a fiftieth of
    /// the possible tallies are joined, and of all such regions that is given whose width and number of ranges (each
    /// counted as a fiftieth) are least.
    public static List<Region> highestDensity(double[] distribution, double mass) {
        double[] smooth = smooth(distribution);
        List<Integer> order = IntStream.range(0, distribution.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(k -> -smooth[k]).thenComparingInt(k -> k))
                .toList();
        List<Region> best = List.of();
        int least = Integer.MAX_VALUE;
        int gap = distribution.length / SLICES;
        boolean[] taken = new boolean[distribution.length];
        int low = distribution.length;
        int high = 0;
        double sum = 0;
        for (int k : order) {
            taken[k] = true;
            low = Math.min(low, k);
            high = Math.max(high, k);
            sum += distribution[k];
            if (sum < mass / 2) {
                continue;
            }
            List<Region> regions = trimmed(joined(taken, low, high, gap), distribution, mass);
            int size = regions.stream().mapToInt(Region::size).sum() + gap * regions.size();
            if (!regions.isEmpty() && size < least) {
                least = size;
                best = regions;
            }
            if (sum >= mass - 1e-12) {
                break;
            }
        }
        return best;
    }

    /// The `size` likeliest values of a distribution over 0, 1, .. (of equally likely ones the smaller), as ranges in
    /// order: what a region may hold at most that covers no more than so many.
    public static List<Region> likeliest(double[] distribution, int size) {
        boolean[] taken = new boolean[distribution.length];
        IntStream.range(0, distribution.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(k -> -distribution[k])
                        .thenComparingInt(k -> k))
                .limit(size)
                .forEach(k -> taken[k] = true);
        List<Region> regions = new ArrayList<>();
        for (int k = 0; k < taken.length; k++) {
            int low = k;
            while (k < taken.length && taken[k]) {
                k++;
            }
            if (k > low) {
                regions.add(new Region(low, k - 1));
            }
        }
        return List.copyOf(regions);
    }

    private static double[] smooth(double[] distribution) {
        double[] now = distribution.clone();
        for (int pass = 0; pass < distribution.length / 100; pass++) {
            double before = now[0];
            for (int k = 1; k + 1 < now.length; k++) {
                double own = now[k];
                now[k] = (before + 2 * own + now[k + 1]) / 4;
                before = own;
            }
        }
        return now;
    }

    private static List<Region> joined(boolean[] taken, int low, int high, int gap) {
        List<Region> regions = new ArrayList<>();
        int from = low;
        int to = low;
        for (int k = low; k <= high; k++) {
            if (taken[k] && k - to > Math.max(2, gap)) {
                regions.add(new Region(from, to));
                from = k;
            }
            to = taken[k] ? k : to;
        }
        regions.add(new Region(from, to));
        return regions;
    }

    /// Takes the least likely ends off for as long as `mass` is left; nothing where there is less.
    private static List<Region> trimmed(List<Region> regions, double[] distribution, double mass) {
        double sum = 0;
        for (Region region : regions) {
            for (int k = region.low; k <= region.high; k++) {
                sum += distribution[k];
            }
        }
        if (sum < mass - 1e-12) {
            return List.of();
        }
        List<Region> left = new ArrayList<>(regions);
        while (true) {
            int at = -1;
            boolean low = false;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < left.size(); i++) {
                Region region = left.get(i);
                if (distribution[region.low] < least) {
                    least = distribution[region.low];
                    at = i;
                    low = true;
                }
                if (distribution[region.high] < least) {
                    least = distribution[region.high];
                    at = i;
                    low = false;
                }
            }
            if (at < 0 || sum - least < mass - 1e-12) {
                return List.copyOf(left);
            }
            sum -= least;
            Region region = left.get(at);
            if (region.low == region.high) {
                left.remove(at);
            } else {
                left.set(at, low ? new Region(region.low + 1, region.high) : new Region(region.low, region.high - 1));
            }
        }
    }

    public boolean holds(int value) {
        return low <= value && value <= high;
    }

    /// How many tallies it covers.
    public int size() {
        return high - low + 1;
    }
}
