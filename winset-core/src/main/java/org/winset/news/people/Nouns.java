package org.winset.news.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.winset.news.Gender;
import org.winset.news.Person;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// People and organisations by what they are: "the Senate Democratic leader" by office, "the strategist" by what was
/// said
/// of someone before, "a source" as an anonymous speaker of its own.
final class Nouns {

    private static final double OFFICE = 0.95;
    private static final double OFFICE_IN_ARTICLE = 0.85;
    private static final double DESCRIBED = 0.9;
    private static final double GUESSED = 0.7;

    private final Cast cast;
    private final Stream stream;

    Nouns(Cast cast) {
        this.cast = cast;
        this.stream = cast.stream;
    }

    Resolved person(Mention mention, int sentence, int paragraph) {
        Word first = stream.word(mention.from());
        Word head = stream.word(mention.head());
        boolean several = first == head && head.is(Tag.DET) && !first.text().equals("another")
                || head.is(Tag.PLURAL)
                || head.is(Tag.AGENT) && head.text().endsWith("s");
        if (several && !first.text().equals("one") || first.text().equals("others")) {
            return group(mention);
        }
        boolean fresh = first.is(Tag.INDEFINITE) || stream.is(mention.from() + 1, "other") || second(mention);
        if (!fresh) {
            Resolved known = definite(mention, head, sentence, paragraph);
            if (known != null) {
                return known;
            }
        }
        Entity entity = cast.add(Entity.of(Entity.Kind.ANONYMOUS, Extent.text(stream, mention)));
        entity.heads().addAll(Heads.of(words(mention)));
        entity.heads().add(head.text());
        entity.is(Heads.gender(head));
        return new Resolved(entity, fresh ? 1 : DESCRIBED);
    }

    private boolean second(Mention mention) {
        return stream.is(mention.nameFrom(), "second") || stream.is(mention.nameFrom(), "third");
    }

    private @Nullable Resolved definite(Mention mention, Word head, int sentence, int paragraph) {
        List<String> words = words(mention);
        List<Person> bearers = cast.roster.roles().bearers(head.text(), words, cast.day);
        Gender gender = Heads.gender(head);
        boolean anyone = head.text().equals("person") || head.text().equals("individual");
        Predicate<Entity> calls = e -> e.single()
                && gender.agrees(e.gender())
                && (e.heads().contains(head.text()) || anyone && e.kind() == Entity.Kind.ANONYMOUS)
                && modified(e, words, head);
        Predicate<Entity> bears = e -> e.person() != null && bearers.contains(e.person()) && gender.agrees(e.gender());
        Entity office = best(bearers.size() == 1 || words.size() > 1 ? bears : bears.or(calls), sentence, paragraph);
        if (office != null) {
            double sure = bearers.isEmpty() ? DESCRIBED : bearers.size() == 1 ? OFFICE : OFFICE_IN_ARTICLE;
            return new Resolved(office, sure);
        }
        Entity described = best(calls, sentence, paragraph);
        boolean prominent = described != null
                && (described.kind() == Entity.Kind.PERSON
                        || described.salience(sentence, paragraph) > 0
                        || described.spoke());
        if (described != null && prominent) {
            return new Resolved(described, DESCRIBED);
        }
        if (bearers.size() == 1 && gender.agrees(bearers.getFirst().gender())) {
            return new Resolved(member(bearers.getFirst()), OFFICE);
        }
        Entity subject = best(
                e -> e.kind() == Entity.Kind.PERSON && gender.agrees(e.gender()) && e.subjectOf(sentence - 1),
                sentence,
                paragraph);
        if (subject != null && words.size() > 1) {
            return new Resolved(subject, GUESSED);
        }
        return described == null ? null : new Resolved(described, DESCRIBED);
    }

    /// "the Republican aide" is no Democratic one.
    private static boolean modified(Entity entity, List<String> words, Word head) {
        boolean left = words.contains("democratic") || words.contains("democrat");
        boolean right = words.contains("republican") || words.contains("gop");
        if (left == right || head.is(Tag.PARTY)) {
            return true;
        }
        String name = Words.fold(entity.name());
        return !(left && name.contains("republican")) && !(right && name.contains("democrat"));
    }

    private Entity member(Person person) {
        for (Entity entity : cast.entities) {
            if (entity.person() == person) {
                return entity;
            }
        }
        Entity entity = Entity.of(person);
        return cast.add(entity);
    }

    private Resolved group(Mention mention) {
        String name = Extent.text(stream, mention);
        String key = key(name);
        for (Entity entity : cast.entities) {
            if (entity.kind() == Entity.Kind.GROUP && key(entity.name()).equals(key)) {
                return new Resolved(entity, 1);
            }
        }
        Entity entity = cast.add(Entity.of(Entity.Kind.GROUP, name));
        entity.heads().add(stream.word(mention.head()).text());
        return new Resolved(entity, 1);
    }

    Resolved organisation(Mention mention, int sentence, int paragraph) {
        List<String> words = words(mention);
        String head = stream.word(mention.head()).text();
        boolean proper = stream.is(mention.head(), Shape.CAPITAL);
        String name = Extent.text(stream, mention);
        for (Entity entity : cast.entities) {
            if (entity.kind() == Entity.Kind.ORGANISATION && key(entity.name()).equals(key(name))) {
                return new Resolved(entity, 1);
            }
        }
        if (!proper && mention.of() < 0 && stream.is(mention.from(), Tag.DET) && words.size() == 1) {
            Entity earlier =
                    best(e -> e.kind() == Entity.Kind.ORGANISATION && e.heads().contains(head), sentence, paragraph);
            if (earlier != null) {
                return new Resolved(earlier, DESCRIBED);
            }
        }
        Entity entity = cast.add(Entity.of(Entity.Kind.ORGANISATION, name));
        entity.heads().addAll(Heads.of(words));
        entity.heads().add(head);
        entity.heads().addAll(Heads.ofOrganisation(head));
        return new Resolved(entity, 1);
    }

    /// A statement speaks for whoever issued it: its owner, the organisation in its name, else itself.
    Resolved document(Mention mention, int sentence, int paragraph) {
        if (mention.of() >= 0) {
            Resolved owner = cast.resolve(cast.mentions.get(mention.of()), sentence, paragraph);
            return new Resolved(owner.entity(), owner.confidence() * DESCRIBED);
        }
        int issuer = mention.nameFrom();
        int end = issuer;
        while (end < mention.to() && stream.is(end, Shape.CAPITAL)) {
            end++;
        }
        if (end > issuer) {
            Mention.Type type = stream.is(end - 1, Tag.ORG) || stream.is(end - 1, Tag.ORGNAME)
                    ? Mention.Type.ORGANISATION
                    : Mention.Type.NAME;
            int head = type == Mention.Type.NAME ? -1 : end - 1;
            Mention named = new Mention(-1 - mention.index(), type, mention.from(), end, issuer, head, -1);
            return cast.resolve(named, sentence, paragraph);
        }
        Word first = stream.word(mention.from());
        if (first.is(Tag.POSSESSIVE)) {
            Entity owner = best(Entity::single, sentence, paragraph);
            if (owner != null) {
                return new Resolved(owner, GUESSED);
            }
        }
        Entity known = best(
                e -> e.kind() == Entity.Kind.DOCUMENT
                        && e.heads().contains(stream.word(mention.head()).text()),
                sentence,
                paragraph);
        if (known != null) {
            return new Resolved(known, DESCRIBED);
        }
        Entity entity = cast.add(Entity.of(Entity.Kind.DOCUMENT, Extent.text(stream, mention)));
        entity.heads().add(stream.word(mention.head()).text());
        return new Resolved(entity, DESCRIBED);
    }

    @Nullable
    Entity best(Predicate<Entity> fits, int sentence, int paragraph) {
        Entity best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Entity entity : cast.entities) {
            if (fits.test(entity)) {
                double salience = entity.salience(sentence, paragraph);
                if (salience > most || best == null) {
                    best = entity;
                    most = salience;
                }
            }
        }
        return best;
    }

    private List<String> words(Mention mention) {
        List<String> words = new ArrayList<>();
        for (int i = mention.nameFrom(); i < mention.to(); i++) {
            if (stream.wordAt(i) && !stream.is(i, Tag.DET)) {
                words.add(stream.word(i).text());
            }
        }
        return words;
    }

    private static String key(String name) {
        return Words.fold(name).replaceFirst("^(the|a|an|some|many|several|other|its) ", "");
    }
}
