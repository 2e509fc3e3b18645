package org.winset.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a member, bloc, principal or audience (`holder`) thinks of one level against the status quo. `date` is `null`
/// for a view known all along.
public record View(
        String holder,
        String provision,
        String level,
        Leaning leaning,
        @Nullable LocalDate date,
        String source,
        String note) {}
