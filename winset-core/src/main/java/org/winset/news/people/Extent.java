package org.winset.news.people;

import org.winset.news.Span;
import org.winset.news.people.Mention.Type;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// The whole of a description: "a source familiar with the matter", "two people close to the nominee".
public final class Extent {

    private static final int LONGEST = 9;

    private Extent() {}

    /// The offsets of a mention with what follows its head noun up to a verb of saying, a comma or a relative clause.
    public static Span span(Stream stream, Mention mention) {
        return stream.span(mention.from(), end(stream, mention));
    }

    static String text(Stream stream, Mention mention) {
        return span(stream, mention).in(stream.text());
    }

    /// The token after the description.
    public static int end(Stream stream, Mention mention) {
        int i = mention.to();
        boolean described = mention.type() == Type.PERSON || mention.type() == Type.DOCUMENT && stream.is(i, "of");
        if (!described || !opens(stream, i)) {
            return i;
        }
        int end = i;
        for (int k = i; k < Math.min(stream.size(), i + LONGEST); k++) {
            Word word = stream.word(k);
            boolean inside = stream.wordAt(k)
                    || stream.is(k, Shape.POSSESSIVE)
                    || stream.is(k, Shape.NUMBER)
                    || stream.is(k - 1, Shape.CAPITAL) && stream.is(k + 1, Shape.CAPITAL) && stream.is(k, Shape.OTHER);
            if (!inside || word.is(Tag.RELATIVE, Tag.AUX) || word.is(Tag.CONJ, Tag.PRONOUN) || word.is(Tag.DAY)) {
                break;
            }
            if (word.says() && word.finite() && !word.is(Tag.DOC, Tag.WORDNOUN)
                    || word.is(Tag.VERB) && k > i && !stream.is(k - 1, Tag.DET)) {
                break;
            }
            if (word.is(Tag.ADJUNCT) && k > i && !word.text().equals("of") && !before(stream, k)) {
                break;
            }
            boolean closed =
                    !word.is(Tag.PREP) && !word.is(Tag.DET) && !word.text().equals("to") && !before(stream, k + 1);
            end = closed ? k + 1 : end;
        }
        return end;
    }

    private static boolean opens(Stream stream, int i) {
        return stream.is(i, "to") && stream.is(i + 1, Shape.CAPITAL)
                || stream.is(i, "familiar")
                || stream.is(i, "close")
                || stream.is(i, "for")
                || stream.is(i, "of")
                || stream.is(i, "involved")
                || stream.is(i, "with")
                || stream.is(i, "from")
                || stream.is(i, "briefed")
                || stream.is(i, "at") && stream.is(i + 1, Shape.CAPITAL)
                || stream.is(i, "in") && (!stream.is(i + 1, Tag.DET) || stream.is(i + 2, Shape.CAPITAL));
    }

    private static boolean before(Stream stream, int k) {
        return stream.is(k - 1, "familiar")
                || stream.is(k - 1, "close")
                || stream.is(k - 1, "involved")
                || stream.is(k - 1, "briefed");
    }
}
