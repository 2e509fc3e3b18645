package org.winset.news.people;

import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention.Type;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// "Helen Marsh, the clerk of Harrow County, ..." and "The board's lawyer, Marcus Webb, ...": two mentions of one.
final class Appositions {

    private final Cast cast;
    private final Stream stream;

    Appositions(Cast cast) {
        this.cast = cast;
        this.stream = cast.stream;
    }

    /// The entity of the mention that this one explains or is explained by, or `null`.
    @Nullable
    Resolved other(Mention mention, int sentence, int paragraph) {
        if (mention.index() >= 0 && mention.type() == Type.ORGANISATION) {
            return organisation(mention, sentence, paragraph);
        }
        if (mention.index() < 0 || mention.type() != Type.PERSON || stream.is(mention.head(), Tag.PLURAL)) {
            return null;
        }
        Mention name = nameAfter(mention);
        if (name != null) {
            Resolved named = cast.resolve(name, sentence, paragraph);
            learn(named.entity(), mention);
            return named;
        }
        Mention before = nameBefore(mention);
        if (before != null) {
            Resolved named = cast.resolve(before, sentence, paragraph);
            learn(named.entity(), mention);
            return named;
        }
        return null;
    }

    /// "Ledgerly, the payroll service, said": one word for a name, and no member's.
    private @Nullable Resolved organisation(Mention noun, int sentence, int paragraph) {
        boolean common = stream.is(noun.from(), Tag.DET) && stream.is(noun.head(), Shape.WORD);
        Mention before = common ? nameBefore(noun) : null;
        if (before == null || before.to() - before.from() > 1) {
            return null;
        }
        Resolved named = cast.resolve(before, sentence, paragraph);
        boolean free = named.entity().person() == null && named.entity().given().isEmpty();
        return free ? named : null;
    }

    private void learn(Entity entity, Mention noun) {
        String head = stream.word(noun.head()).text();
        entity.heads().addAll(Heads.of(java.util.List.of(head)));
        entity.heads().add(head);
        entity.is(Heads.gender(stream.word(noun.head())));
    }

    /// "the lawyer, Marcus Webb," or "A spokeswoman for Lowe, Kit Arden,".
    private @Nullable Mention nameAfter(Mention noun) {
        int end = Extent.end(stream, noun);
        for (int k = noun.index() + 1; k < Math.min(cast.mentions.size(), noun.index() + 4); k++) {
            Mention next = cast.mentions.get(k);
            if (next.from() > end + 1) {
                return null;
            }
            if (next.from() == end + 1 && stream.is(end, Shape.COMMA)) {
                boolean closed = stream.is(next.to(), Shape.COMMA)
                        || stream.is(next.to(), Shape.STOP)
                        || stream.is(next.to(), "of")
                        || stream.is(next.to(), Shape.OPEN);
                return next.type() == Type.NAME && closed && !listed(next) ? next : null;
            }
        }
        return null;
    }

    private boolean listed(Mention name) {
        return stream.is(name.to(), Shape.COMMA) && stream.is(name.to() + 1, "and");
    }

    /// "Margaret Yoo, a retired teacher," - the noun follows a comma after a name, and a comma or stop follows it.
    private @Nullable Mention nameBefore(Mention noun) {
        int comma = noun.from() - 1;
        if (!stream.is(comma, Shape.COMMA) && !stream.is(comma, Shape.OPEN) && !stream.is(comma, Shape.DASH)) {
            return null;
        }
        Mention previous = noun.index() > 0 ? cast.mentions.get(noun.index() - 1) : null;
        if (previous == null || previous.type() != Type.NAME || previous.to() != comma) {
            return null;
        }
        if (stream.is(previous.from() - 1, Tag.ADJUNCT)) {
            return null;
        }
        boolean said = stream.word(noun.to()).says() && stream.word(noun.to()).finite();
        return noun.to() >= stream.size() || !said ? previous : null;
    }
}
