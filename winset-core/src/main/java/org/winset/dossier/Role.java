package org.winset.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A title and who bore it when, so that "the Speaker" in an article of a given day is one person. `id` is a member's
/// or
/// principal's, or empty for someone the dossier does not otherwise know (a press secretary), who then speaks for
/// `speaksFor` (empty when for nobody else).
public record Role(
        String title,
        String person,
        String id,
        String speaksFor,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean held(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
