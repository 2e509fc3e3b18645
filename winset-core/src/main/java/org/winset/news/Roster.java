package org.winset.news;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.NameTrie;
import org.winset.news.people.RoleIndex;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// The people the reader knows by name and office: the dossier's members, principals and bearers of roles.
///
/// Names are found in one pass by a trie over all of them ([NameTrie]); offices by their words on the article's day.
public final class Roster {

    private final List<Person> people;
    private final NameTrie names;
    private final RoleIndex roles;

    public Roster(List<Person> people) {
        this.people = List.copyOf(people);
        this.names = new NameTrie(this.people);
        this.roles = new RoleIndex(this.people);
    }

    /// A roster of nobody: every speaker is then known from the article alone.
    public static Roster empty() {
        return new Roster(List.of());
    }

    public List<Person> people() {
        return people;
    }

    public NameTrie names() {
        return names;
    }

    public RoleIndex roles() {
        return roles;
    }

    public @Nullable Person person(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }

    /// Splits "Elena de la Cruz" into given names and a surname; particles stay with the surname
    /// ("Van Horn"). An unknown gender is taken from the given name where that is mostly borne by one.
    public static Person person(
            String id,
            String name,
            List<String> nicknames,
            Gender gender,
            String party,
            String state,
            List<Person.Office> offices) {
        List<String> parts = new ArrayList<>(List.of(name.strip().split("\\s+")));
        while (parts.size() > 2 && Names.suffix(parts.getLast())) {
            parts.removeLast();
        }
        int family = parts.size() - 1;
        while (family > 1 && Names.particle(parts.get(family - 1))) {
            family--;
        }
        List<String> given = new ArrayList<>(parts.subList(0, Math.max(family, 0)));
        given.addAll(nicknames);
        String surname = String.join(" ", parts.subList(Math.max(family, 0), parts.size()));
        Gender known = gender == Gender.UNKNOWN && !given.isEmpty() ? Names.gender(given.getFirst()) : gender;
        return new Person(id, name, given, surname, known, party, state, offices);
    }

    /// Words inside names.
    private static final class Names {

        private Names() {}

        static boolean suffix(String part) {
            return Words.shared().of(Words.fold(part).replace(",", "")).is(Tag.SUFFIX);
        }

        static Gender gender(String given) {
            Word word = Words.shared().of(Words.fold(given));
            if (word.is(Tag.GIVENFEMALE) == word.is(Tag.GIVENMALE)) {
                return Gender.UNKNOWN;
            }
            return word.is(Tag.GIVENFEMALE) ? Gender.FEMALE : Gender.MALE;
        }

        static boolean particle(String part) {
            return Words.shared().of(Words.fold(part)).is(Tag.PARTICLE);
        }
    }
}
