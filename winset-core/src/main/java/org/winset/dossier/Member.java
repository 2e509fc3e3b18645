package org.winset.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Someone who votes.
///
/// `caucus` is the party the member sits with (an independent may caucus with a party); it is the party itself unless
/// the file says otherwise. `position` is `null` where no votes are known. `offsets` are by topic; `weights` by the
/// name of the weight (a council's population). `votes` and `correct` count the roll calls behind the position.
/// `absence` is the share of roll calls missed, `null` when unknown. `from` and `to` are the first and last day in the
/// seat, `null` when outside the dossier's time.
public record Member(
        String id,
        String name,
        String party,
        String caucus,
        String state,
        String district,
        String role,
        @Nullable Position position,
        Map<String, Estimate> offsets,
        Map<String, Double> weights,
        int votes,
        int correct,
        @Nullable Double absence,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Member {
        offsets = Ordered.copy(offsets);
        weights = Ordered.copy(weights);
    }

    /// Whether `word` is the id, or part of the name in any case.
    public boolean isCalled(String word) {
        return id.equals(word) || name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the member holds the seat on a day.
    public boolean sits(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
