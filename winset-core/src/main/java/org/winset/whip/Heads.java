package org.winset.whip;

import org.winset.dossier.Threshold;

/// A threshold that counts heads: met when the sum of `up` for each yea and `-down` for each nay is at least `least`.
/// `tie` says that a sum of exactly 0 goes to whoever breaks the chamber's ties.
record Heads(int up, int down, int least, boolean tie) {

    static boolean counts(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Yeas yeas -> true;
            case Threshold.Against against -> true;
            case Threshold.Share share -> share.weight().isEmpty();
            case Threshold.AllOf all -> false;
            case Threshold.AnyOf any -> false;
        };
    }

    static Heads of(Threshold threshold, Seats seats) {
        return switch (threshold) {
            case Threshold.Yeas yeas -> new Heads(1, 0, yeas.count(), false);
            case Threshold.Against against -> new Heads(1, 0, seats.size() - against.atMost(), false);
            case Threshold.Share share ->
                switch (share.base()) {
                    case SEATS -> new Heads(1, 0, share.needed(seats.chamber().seats()), false);
                    case SWORN -> new Heads(1, 0, share.needed(seats.size()), false);
                    case VOTING -> ofVoting(share, seats);
                };
            case Threshold.AllOf all -> throw new IllegalArgumentException("A threshold of parts counts no heads.");
            case Threshold.AnyOf any -> throw new IllegalArgumentException("A threshold of parts counts no heads.");
        };
    }

    /// yeas / (yeas + nays) >= n / d exactly when (d - n) yeas - n nays >= 0.
    private static Heads ofVoting(Threshold.Share share, Seats seats) {
        int n = share.share().numerator();
        int up = share.share().denominator() - n;
        int divisor = gcd(Math.max(up, n), Math.min(up, n));
        boolean tie = share.strict() && up == n && seats.chamber().tieBreaker() != null;
        return new Heads(up / divisor, n / divisor, share.strict() ? 1 : 0, tie);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
