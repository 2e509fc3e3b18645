package org.winset.rollcall.internal;

import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;

/// Voteview's words for the chambers.
final class VoteviewChamber {

    private VoteviewChamber() {}

    /// The chamber, or `null` for `President` and any other word.
    static @Nullable Chamber of(String word) {
        return switch (word) {
            case "House", "house", "HOUSE", "H", "h" -> Chamber.HOUSE;
            case "Senate", "senate", "SENATE", "S", "s" -> Chamber.SENATE;
            default -> null;
        };
    }

    static String word(Chamber chamber) {
        return switch (chamber) {
            case HOUSE -> "House";
            case SENATE -> "Senate";
            case OTHER -> "Other";
        };
    }
}
