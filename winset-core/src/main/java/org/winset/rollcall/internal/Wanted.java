package org.winset.rollcall.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;

/// Whether the options ask for a roll call.
final class Wanted {

    private Wanted() {}

    /// Why the roll call is not wanted, or `null` when it is.
    static @Nullable String reasonAgainst(
            ReadOptions options, Chamber chamber, int congress, @Nullable LocalDate date) {
        if (!options.chambers().isEmpty() && !options.chambers().contains(chamber)) {
            return LeftOut.CHAMBER;
        }
        if (!options.congresses().isEmpty() && !options.congresses().contains(congress)) {
            return LeftOut.CONGRESS;
        }
        LocalDate before = options.before();
        if (before == null) {
            return null;
        }
        if (date == null) {
            return LeftOut.UNDATED;
        }
        return date.isBefore(before) ? null : LeftOut.LATER;
    }
}
