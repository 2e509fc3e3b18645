package org.winset.dossier;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who said what, when, where; a row of `statements.csv`.
///
/// `speaker` is who said it (a name as printed), `holder` whose stance it is (a member, bloc, principal or audience;
/// empty when nobody's), `reporter` who passed it on. `condition` says which deals it is about, `requires` what a link
/// asks for. An anonymous source never moves a member. `article`, `start` and `end` tie it to a span of a text that was
/// read (hash, UTF-16 offsets); empty and 0 when entered by hand.
public record Statement(
        String id,
        LocalDate date,
        String speaker,
        String holder,
        Kind kind,
        @Nullable Condition condition,
        @Nullable Condition requires,
        Strength strength,
        boolean onRecord,
        boolean anonymous,
        String reporter,
        String source,
        String note,
        String article,
        int start,
        int end) {

    /// What a statement does. With a condition C (all deals when it has none) and, for a link, a requirement R:
    public enum Kind {
        /// for deals that meet C
        SUPPORT,
        /// against deals that meet C
        OPPOSE,
        /// wants C
        DEMAND,
        /// no to every deal that meets C
        RED_LINE,
        /// no to every deal that meets C and not R
        LINK,
        /// would consider C
        OPEN,
        /// C alone is not enough
        INSUFFICIENT,
        /// expects harm from C; moves nobody
        WARNING,
        /// about how to negotiate; moves nobody
        PROCESS,
        /// would vote yes on deals that meet C
        VOTE_YES,
        /// would vote no on deals that meet C
        VOTE_NO;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// The red line or link that this statement draws, or `null`.
    public @Nullable Commitment commitment() {
        Condition when = condition == null ? new Condition.Always() : condition;
        return switch (kind) {
            case RED_LINE -> new Commitment.RedLine(id, holder, when, strength, date, source, note);
            case LINK ->
                requires == null ? null : new Commitment.Link(id, holder, when, requires, strength, date, source, note);
            case SUPPORT, OPPOSE, DEMAND, OPEN, INSUFFICIENT, WARNING, PROCESS, VOTE_YES, VOTE_NO -> null;
        };
    }
}
