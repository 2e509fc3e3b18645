package org.winset.news.people;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.people.Mention.Type;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Finds the phrases that may speak, in one pass over the tokens: names with their titles, nouns for people, pronouns,
/// organisations, documents.
public final class Chunker {

    private static final int LONGEST = 14;
    private static final int HEAD_AHEAD = 4;

    private final Stream stream;
    private final List<Mention> found = new ArrayList<>();

    private Chunker(Stream stream) {
        this.stream = stream;
    }

    public static List<Mention> mentions(Stream stream) {
        Chunker chunker = new Chunker(stream);
        for (Sentence sentence : stream.sentences()) {
            int i = sentence.from();
            while (i < sentence.to()) {
                i = chunker.phrase(i, sentence);
            }
        }
        return List.copyOf(chunker.found);
    }

    /// Reads the phrase that starts at `i`, if any, and returns the token to go on from.
    private int phrase(int i, Sentence sentence) {
        if (!stream.wordAt(i)) {
            return i + 1;
        }
        Word word = stream.word(i);
        if (word.is(Tag.PRONOUN) || Standing.it(stream, i) || Standing.heard(stream, i)) {
            add(Type.PRONOUN, i, i + 1, i, i, -1);
            return i + 1;
        }
        if (Standing.alone(stream, i)) {
            add(Type.PERSON, i, i + 1, i, i, -1);
            return i + 1;
        }
        int start = i;
        boolean determined = false;
        while (i < sentence.to()
                && stream.wordAt(i)
                && stream.word(i).is(Tag.DET)
                && i - start < 3
                && !conjunction(i)) {
            determined = true;
            i++;
        }
        if (i < sentence.to() && stream.is(i, Shape.NUMBER) && determined) {
            i++;
        }
        int end = run(i, sentence, determined);
        boolean owns = stream.is(i, Shape.QUOTE)
                || stream.is(i, "own")
                || stream.is(i, Tag.REPORTNOUN)
                || stream.is(i, Tag.VIEWNOUN);
        if (end == i && i == start + 1 && owns && owner(start) >= 0) {
            return i;
        }
        if (end == i) {
            return oneOf(start, i, sentence);
        }
        return split(start, i, end);
    }

    /// "that" is a determiner only before a noun for one person.
    private boolean conjunction(int i) {
        return stream.is(i, "that")
                && !(stream.is(i + 1, Shape.WORD) && stream.is(i + 1, Tag.PERSON) && !stream.is(i + 1, Tag.PLURAL));
    }

    /// "one of them", "one of the aides": a phrase of its own; otherwise goes on behind the determiner.
    private int oneOf(int start, int i, Sentence sentence) {
        boolean one = i - start == 1 && (stream.is(start, "one") || stream.is(start, "another"));
        if (one && stream.is(i, "of") && i + 1 < sentence.to() && stream.is(i + 1, "them")) {
            add(Type.PERSON, start, i + 2, start, start, -1);
            return i + 2;
        }
        return Math.max(i, start + 1);
    }

    /// The end of the run of words that may belong to one phrase.
    private int run(int from, Sentence sentence, boolean determined) {
        int limit = Math.min(sentence.to(), from + LONGEST);
        int i = from;
        while (i < limit) {
            Shape shape = stream.shape(i);
            if (shape == Shape.POSSESSIVE) {
                if (i == from || i + 1 >= limit || !fits(i + 1, limit, true, i + 1)) {
                    break;
                }
                i++;
            } else if (shape == Shape.NICKNAME) {
                i++;
            } else if (shape == Shape.COMMA && i > from && i + 1 < limit && stream.is(i + 1, Tag.SUFFIX)) {
                i += 2;
            } else if (stream.wordAt(i) && fits(i, limit, determined || i > from, from)) {
                i++;
            } else if (ofName(i, from, limit)) {
                i += stream.is(i + 1, "the") ? 3 : 2;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean fits(int i, int limit, boolean inside, int from) {
        Word word = stream.word(i);
        if (capital(i, from)) {
            return true;
        }
        if (stream.is(i, Shape.CAPITAL) || !stream.wordAt(i)) {
            return false;
        }
        if (word.is(Tag.PERSON, Tag.TITLE) || word.is(Tag.ORG, Tag.MODIFIER) || word.is(Tag.PARTY)) {
            return !(word.says() && word.finite() && ends(i, limit));
        }
        if (word.is(Tag.AGENT) && (inside || word.text().endsWith("s")) && Standing.speaks(stream, i)) {
            return true;
        }
        if (word.is(Tag.DOC, Tag.WORDNOUN)) {
            return inside;
        }
        if (word.is(Tag.PARTICLE)) {
            boolean starts = i == from
                    && i + 1 < limit
                    && (stream.is(i + 1, Shape.CAPITAL)
                            || stream.is(i + 1, Tag.PARTICLE) && stream.is(i + 2, Shape.CAPITAL));
            return starts && !stream.is(i, Tag.DET) && !stream.is(i, "el") && !stream.is(i, "st.")
                    || i > from && particle(i, from, limit);
        }
        boolean bare = i == from
                && !stream.is(i - 1, Tag.SELFPRONOUN)
                && !stream.is(i - 1, Tag.PRONOUN)
                && !stream.is(i - 1, Tag.AUX)
                && !stream.is(i - 1, "to")
                && i + 1 < limit
                && stream.is(i + 1, Shape.WORD)
                && stream.is(i + 1, Tag.PLURAL);
        boolean clause = word.text().endsWith("ing")
                && i > 0
                && (stream.word(i - 1).is(Tag.ORG, Tag.PERSON) && stream.is(i - 1, Shape.WORD));
        return (inside && headAhead(i, limit) || bare) && stream.word(i).plain() && !clause;
    }

    /// "de la" between capital words.
    private boolean particle(int i, int from, int limit) {
        boolean before = capital(i - 1, from) || stream.is(i - 1, Tag.PARTICLE) && i - 1 >= from;
        boolean after =
                i + 1 < limit && (stream.is(i + 1, Shape.CAPITAL) || stream.is(i + 1, Tag.PARTICLE) && i + 2 < limit);
        return before && after;
    }

    /// A verb that reads like a noun ends the phrase when a noun or name came before it.
    private boolean ends(int i, int limit) {
        return i + 1 >= limit || !stream.wordAt(i + 1) || stream.is(i + 1, Tag.CLAUSESTART);
    }

    private boolean capital(int i, int from) {
        if (!stream.is(i, Shape.CAPITAL)) {
            return false;
        }
        Word word = stream.word(i);
        if (word.is(Tag.DAY)) {
            return false;
        }
        if (word.is(Tag.MONTH)) {
            return word.is(Tag.GIVEN)
                    && i + 1 < stream.size()
                    && stream.is(i + 1, Shape.CAPITAL)
                    && !stream.is(i - 1, Tag.PREP);
        }
        boolean first = i == 0 || !stream.wordAt(i - 1);
        return !((first || i == from) && word.is(Tag.STOP) && !word.is(Tag.GIVEN))
                && !word.is(Tag.POSSESSIVE)
                && !word.is(Tag.PRONOUN)
                && !(word.is(Tag.DET) || word.is(Tag.CONJ, Tag.PREP) && i == from);
    }

    private boolean headAhead(int i, int limit) {
        for (int k = i + 1; k <= Math.min(limit - 1, i + HEAD_AHEAD); k++) {
            if (!stream.wordAt(k)) {
                return false;
            }
            Word word = stream.word(k);
            if (word.is(Tag.PERSON, Tag.ORG)
                    || word.is(Tag.DOC, Tag.WORDNOUN)
                    || word.is(Tag.AGENT) && Standing.speaks(stream, k)
                    || stream.is(k, Shape.CAPITAL) && !word.is(Tag.DAY)) {
                return !(word.says() && word.finite());
            }
            if (!word.plain()) {
                return false;
            }
        }
        return false;
    }

    /// "of the House" after a title or an organisation's noun.
    private boolean ofName(int i, int from, int limit) {
        if (i == from || !stream.is(i, "of") || !(stream.is(i - 1, Tag.ORG) || stream.is(i - 1, Tag.TITLE))) {
            return false;
        }
        int k = stream.is(i + 1, "the") ? i + 2 : i + 1;
        return stream.is(i - 1, Shape.CAPITAL) && k < limit && stream.is(k, Shape.CAPITAL) && !stream.is(k, Tag.DAY);
    }

    /// Splits a run at its possessives and adds the parts; returns where to go on.
    private int split(int start, int nounFrom, int end) {
        int part = nounFrom;
        int of = owner(start);
        for (int i = nounFrom; i < end; i++) {
            if (stream.is(i, Shape.POSSESSIVE)) {
                Mention owner = Phrases.read(stream, part == nounFrom ? start : part, part, i, found.size(), of);
                if (owner != null) {
                    found.add(new Mention(
                            owner.index(),
                            Type.POSSESSOR,
                            owner.from(),
                            owner.to(),
                            owner.nameFrom(),
                            owner.head(),
                            of));
                    of = owner.index();
                }
                part = i + 1;
            }
        }
        Mention last = Phrases.read(
                stream, part == nounFrom || of >= 0 && part > nounFrom ? start : part, part, end, found.size(), of);
        if (last == null) {
            return Math.max(end, start + 1);
        }
        boolean owns = stream.is(last.to(), Shape.POSSESSIVE);
        found.add(
                owns
                        ? new Mention(
                                last.index(), Type.POSSESSOR, last.from(), last.to(), last.nameFrom(), last.head(), of)
                        : last);
        return Math.max(last.to(), start + 1);
    }

    /// "his" before a noun is a mention of its own.
    private int owner(int start) {
        if (!stream.is(start, Tag.POSSESSIVE)
                || stream.is(start, "our")
                || stream.is(start, "my")
                || stream.is(start, "your")) {
            return -1;
        }
        add(Type.POSSESSOR, start, start + 1, start, start, -1);
        return found.size() - 1;
    }

    private void add(Type type, int from, int to, int nameFrom, int head, int of) {
        found.add(new Mention(found.size(), type, from, to, nameFrom, head, of));
    }
}
