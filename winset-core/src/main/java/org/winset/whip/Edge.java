package org.winset.whip;

import org.jspecify.annotations.Nullable;
import org.winset.dossier.Threshold;

/// The chance that so many yeas clear a vote. Where a threshold counts yeas alone it is 0 or 1; where it counts those
/// voting it depends on how many are absent: of those who are not for it each is there with the same chance, so that
/// nays are about binomial, and here about normal.
@SuppressWarnings("ArrayRecordComponent") // read only
record Edge(double[] clears) {

    /// `null` where no number of heads decides.
    static @Nullable Edge of(Threshold threshold, Seats seats) {
        if (!Heads.counts(threshold)) {
            return null;
        }
        Heads heads = Heads.of(threshold, seats);
        double there = nayAmongRest(heads, seats);
        double[] clears = new double[seats.size() + 1];
        for (int k = 0; k < clears.length; k++) {
            if (heads.down() == 0) {
                clears[k] = k >= heads.least() ? 1 : 0;
                continue;
            }
            double most = Math.floor((heads.up() * k - heads.least()) / (double) heads.down()) + .5;
            double mean = (seats.size() - k) * there;
            double sd = Math.sqrt(mean * (1 - there));
            clears[k] = sd < 1e-9 ? (most >= mean ? 1 : 0) : Normal.cdf((most - mean) / sd);
        }
        return new Edge(clears);
    }

    /// P(there | not for it) of an average member who is for it with the share that the threshold asks.
    private static double nayAmongRest(Heads heads, Seats seats) {
        double yes = heads.down() / (double) (heads.up() + heads.down());
        double nay = 0;
        double rest = 0;
        for (double presence : seats.presence()) {
            nay += presence * (1 - yes);
            rest += 1 - presence * yes;
        }
        return nay / rest;
    }

    /// The fewest yeas that clear it more likely than not.
    int line() {
        int k = 0;
        while (k < clears.length - 1 && clears[k] < .5) {
            k++;
        }
        return k;
    }
}
