package org.winset.news.cue;

import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Which of several mentions before a verb is its subject: the spokesman in "a spokesman for Jones said".
final class Governors {

    private final Syntax syntax;
    private final Stream stream;

    Governors(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
    }

    /// "a spokesman for Jones": the noun before the preposition, when nothing else stands between.
    Mention of(Mention mention, Sentence sentence) {
        Mention at = mention;
        for (int round = 0; round < 3; round++) {
            Mention before = at.index() > 0 ? previousSpeaking(at) : null;
            if (before == null || before.from() < sentence.from() || bare(before) || !linked(before.to(), at.from())) {
                return at;
            }
            at = before;
        }
        return at;
    }

    /// "drew fire from critics": a noun without an article that happens to be one for organisations.
    private boolean bare(Mention mention) {
        return mention.type() == Mention.Type.ORGANISATION
                && mention.to() == mention.from() + 1
                && stream.is(mention.from(), Shape.WORD);
    }

    private @Nullable Mention previousSpeaking(Mention mention) {
        for (int k = mention.index() - 1; k >= Math.max(0, mention.index() - 3); k--) {
            Mention before = syntax.mentions.get(k);
            if (before.speaks() && before.to() <= mention.from()) {
                return before;
            }
        }
        return null;
    }

    /// Whether the tokens between two mentions make the second an attribute of the first.
    private boolean linked(int from, int to) {
        if (from >= to
                || to - from > 6
                || !(stream.is(to - 1, Tag.PREP)
                        || stream.is(to - 1, "to")
                        || stream.is(to - 1, "representing")
                        || stream.is(to - 1, "and"))) {
            return false;
        }
        if (stream.is(from, "and") && to - from == 1) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean verb =
                    stream.word(i).says() && stream.word(i).finite() || stream.is(i, Tag.AUX) || stream.is(i, Tag.VERB);
            if (!stream.wordAt(i)
                    || verb
                    || stream.is(i, Tag.RELATIVE)
                    || stream.is(i, Tag.SUBORD) && i > from
                    || stream.is(i, "that")
                    || stream.is(i, "and")) {
                return false;
            }
        }
        return !stream.is(from, "as")
                && !stream.is(from, "than")
                && !stream.is(from, "like")
                && !stream.is(from, "including");
    }
}
