package org.winset.whip;

import java.util.Objects;
import org.winset.dossier.Threshold;

/// What a threshold asks of a chamber.
final class Thresholds {

    private Thresholds() {}

    /// The fewest yeas that clear a vote more likely than not; 0 where no single number does. Where those voting are
    /// counted, absences being what they are lower it: with all 433 there a majority is 217, with 421 it is 211.
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
        return switch (share.base()) {
            case SEATS -> share.needed(seats.chamber().seats());
            case SWORN -> share.needed(seats.size());
            case VOTING -> Objects.requireNonNull(Edge.of(share, seats)).line();
        };
    }
}
