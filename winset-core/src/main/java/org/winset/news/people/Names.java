package org.winset.news.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.news.Gender;
import org.winset.news.Person;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// Names: the roster first by full name, office and state; then the article's own people. The first full name decides
/// what a surname means later, and before when no earlier one does.
final class Names {

    private final Cast cast;
    private final Stream stream;
    private final Words words = Words.shared();
    private final RosterNames roster;
    private final Map<String, List<FullName>> full = new HashMap<>();

    /// A mention with given names: what it is called in full.
    record FullName(Mention mention, List<String> given, String family) {}

    Names(Cast cast) {
        this.cast = cast;
        this.stream = cast.stream;
        this.roster = new RosterNames(cast);
        for (Mention mention : cast.mentions) {
            FullName name = parse(mention);
            if (isName(mention) && !name.given().isEmpty()) {
                full.computeIfAbsent(name.family(), f -> new ArrayList<>()).add(name);
            }
        }
    }

    Resolved resolve(Mention mention) {
        FullName name = parse(mention);
        List<String> titles = titles(mention);
        RosterNames.Found known = roster.find(mention, name, titles);
        if (known != null && (!name.given().isEmpty() || known.titled())) {
            return member(known.person(), mention, name, titles, 1);
        }
        Entity entity = name.given().isEmpty() ? earlier(name.family(), titles) : sameFull(name);
        if (entity != null) {
            describe(entity, mention, name, titles);
            return new Resolved(entity, ambiguous(name.family()) && name.given().isEmpty() ? 0.8 : 1);
        }
        Entity compatriot = demonym(mention, name);
        if (compatriot != null) {
            return new Resolved(compatriot, 0.85);
        }
        if (name.given().isEmpty()) {
            List<FullName> later = full.getOrDefault(name.family(), List.of());
            if (!later.isEmpty() && later.stream().allMatch(f -> same(f, later.getFirst()))) {
                Resolved other = resolve(later.getFirst().mention());
                describe(other.entity(), mention, name, titles);
                return new Resolved(other.entity(), 0.95);
            }
        }
        if (known != null) {
            return member(known.person(), mention, name, titles, known.confidence());
        }
        Entity fresh = cast.add(new Entity(
                Entity.Kind.PERSON,
                stream.text(mention.nameFrom(), mention.to()),
                name.given(),
                name.family(),
                gender(name, titles),
                null));
        describe(fresh, mention, name, titles);
        return new Resolved(fresh, 1);
    }

    /// "the Montanan": whoever was spoken of last and sits for that state.
    private @Nullable Entity demonym(Mention mention, FullName name) {
        if (!stream.is(mention.from(), Tag.DET) || !name.given().isEmpty()) {
            return null;
        }
        Entity best = null;
        for (Entity entity : cast.entities) {
            Person person = entity.person();
            boolean from = person != null && States.demonym(name.family(), person.state());
            if (from && (best == null || entity.lastMentioned() >= best.lastMentioned())) {
                best = entity;
            }
        }
        return best;
    }

    private Resolved member(Person person, Mention mention, FullName name, List<String> titles, double confidence) {
        Entity entity = cast.entities.stream()
                .filter(e -> e.person() == person)
                .findFirst()
                .orElseGet(() -> bySurname(person, name));
        describe(entity, mention, name, titles);
        return new Resolved(entity, confidence);
    }

    /// An earlier entity of the article that only had a surname, or a new one.
    private Entity bySurname(Person person, FullName name) {
        for (Entity entity : cast.entities) {
            if (entity.kind() == Entity.Kind.PERSON
                    && entity.person() == null
                    && entity.given().isEmpty()
                    && entity.family().equals(name.family())) {
                entity.is(person);
                return entity;
            }
        }
        Entity entity = Entity.of(person);
        entity.heads().addAll(RoleIndex.party(person.party()));
        return cast.add(entity);
    }

    private @Nullable Entity earlier(String family, List<String> titles) {
        Entity best = null;
        for (Entity entity : cast.entities) {
            boolean bears = entity.family().equals(family);
            if (entity.kind() != Entity.Kind.PERSON || !bears && !entity.given().contains(family)) {
                continue;
            }
            if (!fits(entity, titles) || !bears && best != null && best.family().equals(family)) {
                continue;
            }
            boolean better = best == null
                    || bears && !best.family().equals(family)
                    || entity.lastMentioned() > best.lastMentioned();
            best = better ? entity : best;
        }
        return best;
    }

    /// A chamber's title or a gendered one must agree with what is known.
    private static boolean fits(Entity entity, List<String> titles) {
        Words words = Words.shared();
        for (String title : titles) {
            Word word = words.of(title);
            boolean senate = word.is(Tag.SENATETITLE) && entity.heads().contains("representative");
            boolean house = word.is(Tag.HOUSETITLE) && entity.heads().contains("senator");
            if (senate || house || !Heads.gender(word).agrees(entity.gender())) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Entity sameFull(FullName name) {
        for (Entity entity : cast.entities) {
            if (entity.kind() == Entity.Kind.PERSON
                    && entity.family().equals(name.family())
                    && (entity.given().isEmpty() || sameGiven(entity.given(), name.given()))) {
                return entity;
            }
        }
        return null;
    }

    private boolean sameGiven(List<String> some, List<String> others) {
        return some.stream().anyMatch(a -> words.sameGivenName(a, others.getFirst()))
                || others.stream().anyMatch(b -> words.sameGivenName(some.getFirst(), b));
    }

    private boolean same(FullName a, FullName b) {
        return words.sameGivenName(a.given().getFirst(), b.given().getFirst());
    }

    private boolean ambiguous(String family) {
        return cast.entities.stream().filter(e -> e.family().equals(family)).count() > 1;
    }

    private void describe(Entity entity, Mention mention, FullName name, List<String> titles) {
        if (!name.given().isEmpty()) {
            entity.fuller(stream.text(mention.nameFrom(), mention.to()), name.given(), name.family());
        }
        entity.heads().addAll(Heads.of(titles));
        entity.is(gender(name, titles));
    }

    private Gender gender(FullName name, List<String> titles) {
        for (String title : titles) {
            Gender gender = Heads.gender(words.of(title));
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        if (!name.given().isEmpty()) {
            Word first = words.of(name.given().getFirst());
            if (first.is(Tag.GIVENFEMALE) != first.is(Tag.GIVENMALE)) {
                return first.is(Tag.GIVENFEMALE) ? Gender.FEMALE : Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /// The folded words before the name proper.
    List<String> titles(Mention mention) {
        List<String> titles = new ArrayList<>();
        for (int i = mention.from(); i < mention.nameFrom(); i++) {
            if (stream.wordAt(i) && !stream.is(i, Tag.DET)) {
                titles.add(stream.word(i).text());
            }
        }
        return titles;
    }

    private static boolean isName(Mention mention) {
        return mention.type() == Mention.Type.NAME
                || mention.type() == Mention.Type.POSSESSOR && mention.head() < mention.nameFrom();
    }

    /// Given names (nicknames in marks included) and surname, folded; the roster knows surnames of several words.
    FullName parse(Mention mention) {
        List<String> parts = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        int family = -1;
        for (int i = mention.nameFrom(); i < mention.to(); i++) {
            if (stream.is(i, Shape.NICKNAME)) {
                extra.add(stream.word(i).text());
            } else if (stream.wordAt(i) && !stream.is(i, Tag.SUFFIX)) {
                NameTrie.Match match = family < 0 ? cast.roster.names().longest(stream, i, mention.to()) : null;
                if (match != null && match.to() == mention.to() && longSurname(match.people(), mention.to() - i)) {
                    family = parts.size();
                }
                parts.add(stream.word(i).text());
            }
        }
        if (family < 0) {
            family = Math.max(0, parts.size() - 1);
            while (family > 0 && words.of(parts.get(family - 1)).is(Tag.PARTICLE)) {
                family--;
            }
        }
        List<String> given = new ArrayList<>(parts.subList(0, family));
        if (!given.isEmpty() || !extra.isEmpty()) {
            given.addAll(extra);
        }
        return new FullName(mention, given, String.join(" ", parts.subList(family, parts.size())));
    }

    private static boolean longSurname(List<Person> people, int words) {
        return words > 1
                && people.stream()
                        .flatMap(p -> p.surnames().stream())
                        .anyMatch(s -> NameTrie.words(s).size() == words);
    }
}
