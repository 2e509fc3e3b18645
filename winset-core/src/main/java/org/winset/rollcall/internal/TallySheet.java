package org.winset.rollcall.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;

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
        Ballots ballots) {}
