package org.winset.rollcall.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Matter;

/// One roll call as a source tells it, before members of all sources are brought together.
///
/// `place` says where it was read; `question` and `subject` are empty when the source has none. The same voter may
/// still stand twice.
record TallySheet(
        String place,
        String id,
        Chamber chamber,
        int congress,
        @Nullable LocalDate date,
        String question,
        String subject,
        Matter matter,
        Ballots ballots) {

    /// Of a source that does not say what the roll call was about.
    TallySheet(
            String place,
            String id,
            Chamber chamber,
            int congress,
            @Nullable LocalDate date,
            String question,
            String subject,
            Ballots ballots) {
        this(place, id, chamber, congress, date, question, subject, Matter.UNKNOWN, ballots);
    }
}
