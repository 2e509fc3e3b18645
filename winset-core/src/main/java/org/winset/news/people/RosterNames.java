package org.winset.news.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winset.news.Person;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// Looks a name up in the roster: title, given name, state and day must not contradict. Several left: whoever holds a
/// leading office, with less confidence; else nobody.
final class RosterNames {

    /// Someone on the roster; `titled` when a title or state helped to decide.
    record Found(Person person, double confidence, boolean titled) {}

    private static final Pattern PARTY_STATE = Pattern.compile("([dri])-(.+)");
    private static final double SURNAME_ONLY = 0.9;
    private static final double LEADER = 0.75;

    private final Cast cast;
    private final Stream stream;

    RosterNames(Cast cast) {
        this.cast = cast;
        this.stream = cast.stream;
    }

    @Nullable
    Found find(Mention mention, Names.FullName name, List<String> titles) {
        List<Person> bearers = bearers(name);
        if (bearers.isEmpty()) {
            return null;
        }
        List<Person> left = bearers.stream().filter(p -> state(p, mention)).toList();
        boolean stated = left.size() < bearers.size();
        List<Person> titled = left.stream().filter(p -> offices(p, titles)).toList();
        boolean official = titles.stream().anyMatch(RosterNames::official);
        if (official && titled.isEmpty() && name.given().isEmpty()) {
            return null;
        }
        boolean decided = stated || official && !titled.isEmpty();
        left = titled.isEmpty() ? left : titled;
        if (left.size() == 1) {
            double confidence = decided || !name.given().isEmpty() ? 1 : SURNAME_ONLY;
            return new Found(left.getFirst(), confidence, decided);
        }
        List<Person> leaders = left.stream().filter(this::leads).toList();
        return leaders.size() == 1 ? new Found(leaders.getFirst(), LEADER, false) : null;
    }

    /// Everyone with this surname whose given names agree.
    private List<Person> bearers(Names.FullName name) {
        List<Person> family = cast.roster.names().named(List.of(name.family().split(" ")));
        if (name.given().isEmpty()) {
            return family;
        }
        Words words = Words.shared();
        List<Person> found = new ArrayList<>();
        for (Person person : family) {
            boolean same = person.given().stream()
                    .map(Words::fold)
                    .anyMatch(g -> name.given().stream()
                                    .anyMatch(n -> n.length() > 2 && words.sameGivenName(first(g), n))
                            || words.sameGivenName(first(g), name.given().getFirst()));
            if (same) {
                found.add(person);
            }
        }
        return found;
    }

    private static String first(String given) {
        int space = given.indexOf(' ');
        return space < 0 ? given : given.substring(0, space);
    }

    private boolean offices(Person person, List<String> titles) {
        for (String title : titles) {
            if (!official(title)) {
                continue;
            }
            String head = RoleIndex.head(title);
            boolean held = person.offices().stream()
                    .filter(o -> o.held(cast.day))
                    .anyMatch(o -> NameTrie.words(o.title()).stream()
                            .anyMatch(w -> RoleIndex.head(w).equals(head)));
            if (!held) {
                return false;
            }
        }
        return true;
    }

    /// A title that names an office, not a courtesy or a party.
    private static boolean official(String title) {
        Word word = Words.shared().of(title);
        return word.is(Tag.TITLE) && !word.is(Tag.HONORIFIC) && !word.is(Tag.PARTY) && !word.is(Tag.MODIFIER);
    }

    private boolean leads(Person person) {
        return person.offices().stream()
                .filter(o -> o.held(cast.day))
                .flatMap(o -> NameTrie.words(o.title()).stream())
                .anyMatch(w -> w.equals("speaker") || w.equals("leader") || w.equals("president") || w.equals("whip"));
    }

    /// Agrees with ", D-Ariz.," or "of Georgia" behind the name.
    private boolean state(Person person, Mention mention) {
        int i = mention.to();
        if (stream.is(i, Shape.COMMA) || stream.is(i, Shape.OPEN)) {
            String stated = stream.is(i + 1, "the") ? stateAt(i + 2) : "";
            if (!stated.isEmpty()) {
                return same(person, stated);
            }
            Matcher tag = PARTY_STATE.matcher(
                    i + 1 < stream.size() ? stream.word(i + 1).text() : "");
            return !tag.matches() || !States.known(tag.group(2)) || same(person, tag.group(2));
        }
        if (stream.is(i, "of") && i + 1 < stream.size()) {
            String stated = stateAt(i + 1);
            return stated.isEmpty() || same(person, stated);
        }
        return true;
    }

    /// The state of one or two words at a token, or nothing.
    private String stateAt(int i) {
        if (i >= stream.size() || !stream.is(i, Shape.CAPITAL)) {
            return "";
        }
        String one = stream.word(i).text();
        String two = i + 1 < stream.size() ? one + " " + stream.word(i + 1).text() : one;
        return States.known(two) ? two : States.known(one) ? one : "";
    }

    private static boolean same(Person person, String state) {
        return person.state().isEmpty() || States.code(person.state()).equals(States.code(state));
    }
}
