package org.winset.news.review;

import java.time.Instant;
import java.util.Locale;

/// What somebody decided about a proposal. The key is the article's hash, the passage's span and the provision: reading
/// the same text again finds the same decision. `statement` is the id of the row in `statements.csv`, empty when none.
public record Decision(
        String article,
        int start,
        int end,
        String provision,
        Verdict verdict,
        String statement,
        String who,
        Instant when,
        String note) {

    public enum Verdict {
        ACCEPTED,
        /// accepted with changes
        EDITED,
        REJECTED,
        /// takes the decision before it back
        UNDONE;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether both are about the same proposal.
    public boolean same(Decision other) {
        return article.equals(other.article)
                && start == other.start
                && end == other.end
                && provision.equals(other.provision);
    }
}
