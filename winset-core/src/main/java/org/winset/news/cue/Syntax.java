package org.winset.news.cue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.Extent;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Small questions about tokens and mentions that every rule asks.
final class Syntax {

    private static final int SAID_NEAR = 16;

    final Stream stream;
    final List<Mention> mentions;
    private final int[] starting;
    private final int[] ending;
    private final int[] firstFrom;

    Syntax(Stream stream, List<Mention> mentions) {
        this.stream = stream;
        this.mentions = mentions;
        this.starting = new int[stream.size() + 1];
        this.ending = new int[stream.size() + 1];
        this.firstFrom = new int[stream.size() + 1];
        Arrays.fill(starting, -1);
        Arrays.fill(ending, -1);
        for (Mention mention : mentions) {
            if (mention.speaks()) {
                starting[mention.from()] = mention.index();
                ending[mention.to()] = mention.index();
            }
        }
        int next = mentions.size();
        int k = mentions.size() - 1;
        for (int i = stream.size(); i >= 0; i--) {
            while (k >= 0 && mentions.get(k).from() >= i) {
                next = k--;
            }
            firstFrom[i] = next;
        }
    }

    /// The speaking mention that starts at a token, or `null`.
    @Nullable
    Mention startingAt(int i) {
        return i >= 0 && i < starting.length && starting[i] >= 0 ? mentions.get(starting[i]) : null;
    }

    @Nullable
    Mention endingAt(int i) {
        return i >= 0 && i < ending.length && ending[i] >= 0 ? mentions.get(ending[i]) : null;
    }

    /// The first speaking mention that starts in a range, or `null`.
    @Nullable
    Mention first(int from, int to) {
        for (int k = firstFrom[Math.min(from, stream.size())];
                k < mentions.size() && mentions.get(k).from() < to;
                k++) {
            if (mentions.get(k).speaks()) {
                return mentions.get(k);
            }
        }
        return null;
    }

    /// The first mention of a person or organisation that starts in a range; owners count ("Finch's answer").
    @Nullable
    Mention firstAny(int from, int to) {
        int k = firstFrom[Math.min(from, stream.size())];
        return k < mentions.size() && mentions.get(k).from() < to ? mentions.get(k) : null;
    }

    /// The last person mentioned before a token, not before `from`.
    @Nullable
    Mention lastPerson(int from, int before) {
        int k = firstFrom[Math.min(before, stream.size())] - 1;
        for (; k >= 0 && mentions.get(k).from() >= from; k--) {
            Mention mention = mentions.get(k);
            if (mention.isPerson() || mention.type() == Mention.Type.ORGANISATION) {
                return mention;
            }
        }
        return null;
    }

    /// The place in the list of the first mention that starts at or after a token.
    int firstIndexFrom(int token) {
        return firstFrom[Math.min(token, stream.size())];
    }

    boolean adverb(int i) {
        if (!stream.wordAt(i)) {
            return false;
        }
        Word word = stream.word(i);
        return word.is(Tag.ADVERB) || stream.is(i, Shape.WORD) && word.text().endsWith("ly");
    }

    boolean punctuation(int i) {
        Shape shape = stream.shape(i);
        return shape == Shape.COMMA || shape == Shape.DASH || shape == Shape.SEMICOLON || shape == Shape.COLON;
    }

    /// The start of the main part of a clause: introductory phrases up to their comma are skipped.
    int skipIntro(int from, int to) {
        int at = from;
        for (int round = 0; round < 4; round++) {
            int start = at;
            while (start < to && (stream.is(start, Tag.CONJ) || stream.is(start, Shape.DASH))) {
                start++;
            }
            if (start >= to || !introduces(start)) {
                return start;
            }
            int comma = start + 1;
            while (comma < to && !stream.is(comma, Shape.COMMA)) {
                comma++;
            }
            if (comma >= to || first(comma, to) == null) {
                return start;
            }
            at = comma + 1;
        }
        return at;
    }

    private boolean introduces(int i) {
        if (!stream.wordAt(i)) {
            return false;
        }
        Word word = stream.word(i);
        String text = word.text();
        boolean participle = text.length() > 5 && (text.endsWith("ing") || text.endsWith("ed"));
        return word.is(Tag.INTRO, Tag.SUBORD)
                || word.is(Tag.DAY)
                || word.is(Tag.ADVERB)
                || text.endsWith("ly")
                || participle && startingAt(i) == null;
    }

    /// The token where the clause around a token starts: after a semicolon, colon, quotation or ", and".
    int clauseStart(int token, Sentence sentence) {
        int limit = Math.max(sentence.from(), token - 80);
        for (int i = token - 1; i >= limit; i--) {
            Shape shape = stream.shape(i);
            if (shape == Shape.SEMICOLON || shape == Shape.COLON || shape == Shape.QUOTE && opens(i)) {
                return i + 1;
            }
            boolean joins = stream.is(i, Tag.CONJ) || stream.is(i, "while") || stream.is(i, "as");
            if (joins
                    && i > limit
                    && (stream.is(i - 1, Shape.COMMA) || stream.is(i - 1, Shape.QUOTE))
                    && i + 1 < token
                    && subjectLike(i + 1)) {
                return i + 1;
            }
        }
        return limit;
    }

    /// Whether a quotation may be a sentence of its own: it starts with a capital and is no title between commas.
    private boolean opens(int q) {
        String text = stream.quote(q).inner().in(stream.text());
        boolean title = stream.is(q - 1, Shape.COMMA)
                && text.endsWith(",")
                && !stream.is(q - 2, Tag.DAY)
                && stream.is(q - 2, Shape.WORD)
                && !stream.word(q - 2).says();
        boolean owned = text.endsWith(",")
                && (stream.is(q - 1, Shape.POSSESSIVE)
                        || stream.is(q - 1, Shape.WORD) && !stream.word(q - 1).says() && !stream.is(q - 1, Tag.CONJ));
        return !title && !owned && (text.isEmpty() || !Character.isLowerCase(text.charAt(0)));
    }

    private boolean subjectLike(int i) {
        return startingAt(i) != null;
    }

    /// A word with no other job that may stand before a noun for people: "zoo owner", "Local 88 president".
    boolean premodifier(int i) {
        if (stream.is(i, Shape.NUMBER)) {
            return true;
        }
        if (!stream.wordAt(i)) {
            return false;
        }
        Word word = stream.word(i);
        return word.plain() && !word.is(Tag.CLAUSESTART) && !word.says();
    }

    /// Whether a description ends with token `j`: "people close to the nominee".
    boolean describedUpTo(int j, Sentence sentence) {
        Mention last = lastPerson(Math.max(sentence.from(), j - 12), j + 1);
        return last != null && extent(last) == j + 1;
    }

    /// Whether what stands right behind a token looks like a verb.
    boolean verbFollows(int q) {
        int i = q + 1;
        while (adverb(i)) {
            i++;
        }
        return stream.is(i, Tag.AUX)
                || stream.is(i, Tag.VERB)
                || stream.is(i, Shape.WORD) && (stream.word(i).text().endsWith("ed") || runs(i));
    }

    /// A plain word in -s right behind a singular name can only be its verb.
    private boolean runs(int i) {
        String text = stream.word(i).text();
        return text.endsWith("s") && !text.endsWith("ss") && stream.word(i).plain();
    }

    /// Not said: "did not say", "declined to say", "if they said".
    boolean negated(int i, Sentence sentence) {
        for (int j = i - 1; j >= Math.max(sentence.from(), i - 4); j--) {
            if (stream.is(j, Tag.NEGATION)) {
                return true;
            }
            if (!stream.is(j, Tag.AUX) && !adverb(j)) {
                Mention subject = endingAt(j + 1);
                return subject != null
                        && (stream.is(subject.from() - 1, "if") || stream.is(subject.from() - 1, "unless"));
            }
        }
        return false;
    }

    /// Whether a verb of saying or calling stands not far before a token, in its sentence.
    boolean saidBefore(int q, Sentence sentence) {
        for (int i = q - 1; i >= Math.max(sentence.from(), q - SAID_NEAR); i--) {
            Word word = stream.word(i);
            if (word.is(Saying.PLAIN) || word.is(Saying.LABEL) || word.is(Saying.TELL) || word.is(Saying.THAT)) {
                return true;
            }
        }
        return false;
    }

    int extent(Mention mention) {
        return Extent.end(stream, mention);
    }
}
