package org.winset.news.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Person;
import org.winset.news.Roster;
import org.winset.news.Speaker;
import org.winset.news.words.Words;

/// Who can hold a view in the dossier, by the names that articles use: members, principals, blocs, and offices that
/// speak
/// for them.
public final class Stakeholders {

    /// A holder: its id in the dossier and the names it goes by.
    public record Holder(String id, List<String> names) {

        public Holder {
            names = List.copyOf(names);
        }
    }

    /// Someone whose words are another's view (a press secretary).
    public record Voice(String person, String holder) {}

    private record Name(String folded, String holder, String shown) {}

    private final List<Name> names = new ArrayList<>();
    private final List<Voice> voices;
    private final Roster roster;

    public Stakeholders(Roster roster, List<Holder> holders, List<Voice> voices) {
        this.roster = roster;
        this.voices = List.copyOf(voices);
        for (Holder holder : holders) {
            for (String name : holder.names()) {
                String folded = plain(name);
                if (!folded.isEmpty()) {
                    names.add(new Name(folded, holder.id(), name));
                }
            }
        }
        names.sort(Comparator.<Name>comparingInt(n -> -n.folded().length()).thenComparing(Name::folded));
    }

    /// Whose view a speaker voices, or `null`.
    public @Nullable String holder(Speaker speaker) {
        for (Voice voice : voices) {
            if (voice.person().equals(speaker.name()) && !voice.holder().isEmpty()) {
                return voice.holder();
            }
        }
        if (!speaker.memberId().isEmpty()) {
            return speaker.memberId();
        }
        return speaker.anonymous() ? null : named(speaker.name());
    }

    /// The holder with exactly this name, or `null`.
    public @Nullable String named(String name) {
        String folded = plain(name);
        for (Name known : names) {
            if (known.folded().equals(folded)) {
                return known.holder();
            }
        }
        return null;
    }

    /// The holder that a clause has as its first words ("The White House has agreed ..."), or `null`.
    @Nullable
    Subject subject(String clause) {
        String folded = plain(clause) + " ";
        for (Name known : names) {
            if (folded.startsWith(known.folded() + " ")) {
                return new Subject(known.holder(), known.shown());
            }
        }
        for (Person person : roster.people()) {
            boolean full = folded.startsWith(Words.fold(person.name()) + " ");
            boolean family = folded.startsWith(Words.fold(person.family()) + " ") && alone(person);
            if (!person.id().isEmpty() && (full || family)) {
                return new Subject(person.id(), person.name());
            }
        }
        return null;
    }

    /// A holder and the name by which the clause calls it.
    record Subject(String holder, String name) {}

    private boolean alone(Person person) {
        return roster.names()
                        .named(List.of(Words.fold(person.family()).split(" ")))
                        .size()
                == 1;
    }

    private static String plain(String name) {
        return Words.fold(name).strip().replaceFirst("^(the|many|most|some|those|these|several|other) ", "");
    }
}
