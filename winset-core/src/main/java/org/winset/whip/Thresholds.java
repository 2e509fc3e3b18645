package org.winset.whip;

import org.winset.dossier.Threshold;

/// The chance that a vote meets its threshold, given every member's chance of yes.
final class Thresholds {

    /// Weights are counted in this many steps of their total.
    static final int STEPS = 1000;

    private Thresholds() {}

    static double chance(Future future, Event.Vote vote) {
        int ballot = vote.ballot();
        int sworn = future.seatsOf(ballot).size();
        return switch (vote.threshold()) {
            case Threshold.Yeas yeas -> atLeast(future, ballot, 1, 0, yeas.count());
            case Threshold.Against against -> atLeast(future, ballot, 1, 0, sworn - against.atMost());
            case Threshold.Share share ->
                share.weight().isEmpty()
                        ? ofHeads(future, ballot, share)
                        : WeightedSum.of(future, ballot, share).chance();
            case Threshold.AllOf all -> WeightedSum.of(future, ballot, all).chance();
            case Threshold.AnyOf any -> WeightedSum.of(future, ballot, any).chance();
        };
    }

    private static double ofHeads(Future future, int ballot, Threshold.Share share) {
        Seats seats = future.seatsOf(ballot);
        return switch (share.base()) {
            case SEATS ->
                atLeast(future, ballot, 1, 0, share.needed(seats.chamber().seats()));
            case SWORN -> atLeast(future, ballot, 1, 0, share.needed(seats.size()));
            case VOTING -> ofVoting(future, ballot, share);
        };
    }

    /// yeas / (yeas + nays) >= n / d exactly when (d - n) yeas - n nays >= 0; a tie at a simple majority goes to
    /// whoever
    /// breaks ties.
    private static double ofVoting(Future future, int ballot, Threshold.Share share) {
        int n = share.share().numerator();
        int up = share.share().denominator() - n;
        int divisor = gcd(Math.max(up, n), Math.min(up, n));
        int yea = up / divisor;
        int nay = n / divisor;
        double clear = atLeast(future, ballot, yea, nay, share.strict() ? 1 : 0);
        boolean ties = share.strict() && up == n && clear > 0 && clear < 1;
        return ties ? clear + future.sum(ballot, 1, 1).at(0) * future.tieBreak(ballot) : clear;
    }

    /// P(sum >= threshold), taken for 0 or 1 where Bernstein's inequality leaves less than 1e-10 to the other side.
    private static double atLeast(Future future, int ballot, int up, int down, int threshold) {
        double[] moments = future.moments(ballot, up, down);
        double gap = Math.abs(moments[0] - threshold + .5);
        double exponent = gap * gap / (2 * (moments[1] + (up + down) * gap / 3));
        if (exponent > 23.1) {
            return moments[0] > threshold ? 1 : 0;
        }
        return future.sum(ballot, up, down).atLeast(threshold);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /// The yeas that clear a vote when everyone sworn takes part; 0 where no single number does.
    static int needed(Threshold threshold, Seats seats) {
        return switch (threshold) {
            case Threshold.Yeas yeas -> yeas.count();
            case Threshold.Against against -> seats.size() - against.atMost();
            case Threshold.Share share -> share.weight().isEmpty() ? neededHeads(share, seats) : 0;
            case Threshold.AllOf all -> 0;
            case Threshold.AnyOf any -> 0;
        };
    }

    private static int neededHeads(Threshold.Share share, Seats seats) {
        boolean ofSeats = share.base() == Threshold.Base.SEATS;
        return share.needed(ofSeats ? seats.chamber().seats() : seats.size());
    }
}
