package org.winset.news.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.news.Person;
import org.winset.news.Roster;
import org.winset.news.Span;
import org.winset.news.Speaker;
import org.winset.news.text.Stream;

/// Everyone in one article, in the order of appearance: who each mention means. Mentions must be resolved in text
/// order.
public final class Cast {

    final Stream stream;
    final List<Mention> mentions;
    final Roster roster;
    final @Nullable LocalDate day;
    final List<Entity> entities = new ArrayList<>();

    private final Map<Integer, Resolved> resolved = new HashMap<>();
    private final Names names;
    private final Nouns nouns;
    private final Pronouns pronouns;
    private final Appositions appositions;

    public Cast(Stream stream, List<Mention> mentions, Roster roster, @Nullable LocalDate day) {
        this.stream = stream;
        this.mentions = mentions;
        this.roster = roster;
        this.day = day;
        this.names = new Names(this);
        this.nouns = new Nouns(this);
        this.pronouns = new Pronouns(this);
        this.appositions = new Appositions(this);
    }

    /// Whom a mention means; the first call decides.
    public Resolved resolve(Mention mention, int sentence, int paragraph) {
        Resolved known = resolved.get(mention.index());
        if (known != null) {
            return known;
        }
        Resolved found = find(mention, sentence, paragraph);
        resolved.put(mention.index(), found);
        return found;
    }

    /// Takes note that a mention stood in a sentence, as its subject or speaker.
    public void note(Mention mention, int sentence, int paragraph, boolean subject, boolean speaker) {
        Entity entity = resolve(mention, sentence, paragraph).entity();
        entity.seen(sentence, paragraph, subject, speaker);
    }

    /// The second of two people named together ("Smith and Jones"), or `null`.
    public @Nullable Mention joined(Mention mention) {
        int next = mention.index() + 1;
        if (next <= 0 || next >= mentions.size() || !stream.is(mention.to(), "and") || !mention.isPerson()) {
            return null;
        }
        Mention second = mentions.get(next);
        return second.from() == mention.to() + 1 && second.isPerson() ? second : null;
    }

    /// Two people as one speaker; both are resolved already.
    public Entity joint(Mention mention, Mention second) {
        String name = resolve(mention, 0, 0).entity().name() + " and "
                + resolve(second, 0, 0).entity().name();
        for (Entity entity : entities) {
            if (entity.kind() == Entity.Kind.GROUP && entity.name().equals(name)) {
                return entity;
            }
        }
        return add(Entity.of(Entity.Kind.GROUP, name));
    }

    private Resolved find(Mention mention, int sentence, int paragraph) {
        Resolved other = appositions.other(mention, sentence, paragraph);
        if (other != null) {
            return other;
        }
        return switch (mention.type()) {
            case NAME -> names.resolve(mention);
            case POSSESSOR -> possessor(mention, sentence, paragraph);
            case PERSON -> nouns.person(mention, sentence, paragraph);
            case ORGANISATION -> nouns.organisation(mention, sentence, paragraph);
            case DOCUMENT -> nouns.document(mention, sentence, paragraph);
            case PRONOUN -> pronouns.resolve(mention, sentence, paragraph);
        };
    }

    private Resolved possessor(Mention mention, int sentence, int paragraph) {
        if (stream.is(mention.from(), org.winset.news.words.Tag.POSSESSIVE)) {
            return pronouns.resolve(mention, sentence, paragraph);
        }
        int last = mention.to() - 1;
        boolean name = mention.nameFrom() <= last
                && stream.is(last, org.winset.news.text.Shape.CAPITAL)
                && mention.head() < mention.nameFrom();
        return name ? names.resolve(mention) : nouns.person(mention, sentence, paragraph);
    }

    /// The speaker of a quotation within a quotation: a name is looked up in the article and roster, a pronoun stays as
    /// it is. `stream` holds the outer quotation's text.
    public Speaker inner(Stream inside, Mention mention, Speaker around, int sentence) {
        Span span = mention.text(inside).isEmpty() ? around.span() : inside.span(mention.from(), mention.to());
        String text = span.in(inside.text());
        if (mention.type() == Mention.Type.NAME) {
            Resolved found = new Cast(inside, List.of(mention), roster, day).names.resolve(mention);
            for (Entity entity : entities) {
                if (entity.family().equals(found.entity().family()) && entity.kind() == Entity.Kind.PERSON) {
                    return speaker(span, text, entity);
                }
            }
            return speaker(span, text, found.entity());
        }
        return new Speaker(span, text, text, "", Speaker.Type.ANONYMOUS);
    }

    private static Speaker speaker(Span span, String text, Entity entity) {
        Person person = entity.person();
        return new Speaker(span, text, entity.name(), person == null ? "" : person.id(), Speaker.Type.PERSON);
    }

    Entity add(Entity entity) {
        entities.add(entity);
        return entity;
    }
}
