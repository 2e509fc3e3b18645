package org.winset.whip;

import org.winset.dossier.Threshold;

/// What a threshold asks of a full chamber.
final class Thresholds {

    private Thresholds() {}

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
