package org.winset.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone an article may quote. `family` is the surname ("de la Cruz"), `given` the given names and nicknames, the
/// usual one first. `state` is a postal code or a name, `party` a word such as "Democrat"; both may be empty.
public record Person(
        String id,
        String name,
        List<String> given,
        String family,
        Gender gender,
        String party,
        String state,
        List<Office> offices) {

    public Person {
        given = List.copyOf(given);
        offices = List.copyOf(offices);
    }

    /// The surnames it may go by: the last word of the name and, for three words or more, the last two ("Cortez
    /// Masto").
    public List<String> surnames() {
        String[] parts = name.strip().split("\\s+");
        boolean two =
                parts.length > 2 && parts[parts.length - 2].length() > 2 && !parts[parts.length - 2].endsWith(".");
        String last = two ? parts[parts.length - 2] + " " + parts[parts.length - 1] : family;
        return last.equals(family) || !name.endsWith(family) || family.indexOf(' ') > 0
                ? List.of(family)
                : List.of(family, last);
    }

    /// A title and when it was borne; a missing end is open.
    public record Office(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /// Whether the office was held on a day; on an unknown day, whether it is held without end.
        public boolean held(@Nullable LocalDate day) {
            if (day == null) {
                return to == null;
            }
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
