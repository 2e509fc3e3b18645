package org.winset.whip;

import java.util.Arrays;
import java.util.List;

/// The distribution of yeas in one vote: `chance[k]` = P(k yeas).
public record Tally(double[] chance) {

    public double mean() {
        double sum = 0;
        for (int k = 0; k < chance.length; k++) {
            sum += k * chance[k];
        }
        return sum;
    }

    /// The middle tally: the forecast with the least expected absolute error.
    public int median() {
        return quantile(.5);
    }

    /// The smallest k with P(yeas <= k) >= `share`.
    public int quantile(double share) {
        double sum = 0;
        for (int k = 0; k < chance.length; k++) {
            sum += chance[k];
            if (sum >= share) {
                return k;
            }
        }
        return chance.length - 1;
    }

    /// So many equally likely tallies, the smallest first: the quantiles 1/2n, 3/2n, ..
    public int[] futures(int n) {
        int[] futures = new int[n];
        double sum = 0;
        int next = 0;
        for (int k = 0; k < chance.length; k++) {
            sum += chance[k];
            while (next < n && sum >= (next + .5) / n) {
                futures[next++] = k;
            }
        }
        Arrays.fill(futures, next, n, chance.length - 1);
        return futures;
    }

    public List<Region> region(double mass) {
        return Region.highestDensity(chance, mass);
    }

    /// The likeliest quarter of the possible tallies (rounded down).
    public List<Region> quarter() {
        return Region.likeliest(chance, chance.length / 4);
    }

    /// P(the yeas lie in one of these ranges, which have no tally in common).
    public double chance(List<Region> regions) {
        double sum = 0;
        for (Region region : regions) {
            for (int k = region.low(); k <= region.high(); k++) {
                sum += chance[k];
            }
        }
        return sum;
    }
}
