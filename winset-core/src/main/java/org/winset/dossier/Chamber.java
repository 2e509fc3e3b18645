package org.winset.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Members with voting rules.
///
/// `seats` counts all seats, vacant or not. `majority` is the caucus that controls the chamber, empty where there is
/// none. `tieBreaker` is the principal who breaks ties, if any. `space` names the coordinate system of the positions:
/// chambers scaled together share one, and then share precedents.
public record Chamber(
        String id,
        String title,
        int seats,
        String majority,
        @Nullable String tieBreaker,
        String space,
        List<Member> members,
        String source,
        String note) {

    public Chamber {
        members = List.copyOf(members);
    }

    /// The members who hold a seat on a day, in file order. Their number is the number sworn.
    public List<Member> sitting(LocalDate day) {
        return members.stream().filter(member -> member.sits(day)).toList();
    }

    /// The number of members sworn on a day.
    public int sworn(LocalDate day) {
        return (int) members.stream().filter(member -> member.sits(day)).count();
    }

    public int vacancies(LocalDate day) {
        return seats - sworn(day);
    }

    /// The number of dimensions of the positions, 0 when no member has one.
    public int dimensions() {
        for (Member member : members) {
            if (member.position() != null) {
                return member.position().dimensions();
            }
        }
        return 0;
    }
}
