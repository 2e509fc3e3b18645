package org.winset.news.people;

import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention.Type;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Reads a run of words as one phrase: a name with titles, a person noun, an organisation, a document, or nothing.
final class Phrases {

    private Phrases() {}

    /// `start` includes the determiner, `from` is the first noun or name.
    static @Nullable Mention read(Stream stream, int start, int from, int end, int index, int of) {
        int last = end - 1;
        while (last >= from && !noun(stream, last)) {
            last--;
        }
        if (last < from) {
            return null;
        }
        if (stream.is(last, Tag.SUFFIX) || stream.is(last, Shape.NICKNAME)) {
            return name(stream, start, from, last, index, of);
        }
        Word word = stream.word(last);
        boolean capital = stream.is(last, Shape.CAPITAL);
        boolean bearsName = capital && last > from && surname(stream, from, last);
        if (!bearsName && (word.is(Tag.ORG) || word.is(Tag.ORGNAME) && capital)) {
            return new Mention(index, Type.ORGANISATION, start, last + 1, from, last, of);
        }
        if (!bearsName && (word.is(Tag.PERSON, Tag.TITLE) || agent(stream, last))) {
            return new Mention(index, Type.PERSON, start, last + 1, from, last, of);
        }
        boolean body =
                capital && stream.is(from, Tag.ORG) && stream.is(from, Shape.CAPITAL) && stream.is(from + 1, "of");
        if (body) {
            return new Mention(index, Type.ORGANISATION, start, last + 1, from, from, of);
        }
        if (capital) {
            return name(stream, start, from, last, index, of);
        }
        if (word.is(Tag.DOC, Tag.WORDNOUN)) {
            return new Mention(index, Type.DOCUMENT, start, last + 1, from, last, of);
        }
        return null;
    }

    private static boolean noun(Stream stream, int i) {
        Word word = stream.word(i);
        return stream.is(i, Shape.CAPITAL)
                || word.is(Tag.PERSON, Tag.ORG)
                || word.is(Tag.DOC, Tag.WORDNOUN)
                || word.is(Tag.TITLE)
                || agent(stream, i);
    }

    private static boolean agent(Stream stream, int i) {
        return stream.is(i, Shape.WORD) && stream.is(i, Tag.AGENT) && Standing.speaks(stream, i);
    }

    /// "James Baker", "Mike Judge": a known given name before a word that is also a title.
    private static boolean surname(Stream stream, int from, int last) {
        int before = last - 1;
        while (before > from
                && (stream.is(before, Shape.NICKNAME)
                        || stream.word(before).text().matches("[a-z]\\."))) {
            before--;
        }
        return stream.is(before, Shape.CAPITAL) && stream.is(before, Tag.GIVEN);
    }

    /// The name proper is the longest run of capital words at the end that are no titles.
    private static Mention name(Stream stream, int start, int from, int last, int index, int of) {
        int name = last;
        while (name > from && partOfName(stream, name - 1)) {
            name--;
        }
        int title = name > from && stream.wordAt(name - 1) ? name - 1 : -1;
        return new Mention(index, Type.NAME, start, last + 1, name, title, of);
    }

    private static boolean partOfName(Stream stream, int i) {
        if (stream.is(i, Shape.NICKNAME) || stream.is(i, Shape.COMMA)) {
            return true;
        }
        Word word = stream.word(i);
        if (!stream.is(i, Shape.CAPITAL)) {
            return word.is(Tag.PARTICLE);
        }
        boolean role = word.is(Tag.PERSON, Tag.TITLE)
                || word.is(Tag.PARTY)
                || word.is(Tag.ORG)
                || word.is(Tag.MODIFIER)
                || word.is(Tag.DEMONYM);
        return !role || word.is(Tag.GIVEN);
    }
}
