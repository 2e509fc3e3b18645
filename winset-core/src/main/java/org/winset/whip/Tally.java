package org.winset.whip;

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

    public List<Region> region(double mass) {
        return Region.highestDensity(chance, mass);
    }
}
