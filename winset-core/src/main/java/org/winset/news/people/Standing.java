package org.winset.news.people;

import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Words that stand for a speaker only because of the verb beside them: "it said", "one called", "others say", and
/// nouns
/// that no list knows but whose ending and verb make them people ("a bookkeeper testified").
public final class Standing {

    private static final int REACH = 4;
    private static final int PLACE = 6;

    private Standing() {}

    /// "it" before a verb of saying, for an organisation or a document; not before "is said" or behind a verb.
    static boolean it(Stream stream, int i) {
        return stream.is(i, "it")
                && !stream.is(i - 1, Tag.AUX)
                && !(stream.wordAt(i - 1)
                        && stream.word(i - 1).says()
                        && !stream.word(i - 1).is(Saying.PLAIN))
                && saysNext(stream, i + 1);
    }

    /// "heard him call": the object of hearing that goes on to speak.
    static boolean heard(Stream stream, int i) {
        boolean pronoun = stream.is(i, "him") || stream.is(i, "her") || stream.is(i, "them");
        Word verb = stream.wordAt(i + 1) ? stream.word(i + 1) : null;
        return pronoun && hears(stream, i - 1) && verb != null && verb.says() && verb.in(Form.BASE);
    }

    /// A verb of hearing before what it hears.
    public static boolean hears(Stream stream, int i) {
        return stream.is(i, "heard") || stream.is(i, "hear") || stream.is(i, "hears");
    }

    /// "one", "some", "others" right before a verb of saying.
    static boolean alone(Stream stream, int i) {
        boolean stands = switch (stream.word(i).text()) {
            case "one", "another", "some", "others", "many", "several", "most", "few", "both" -> true;
            default -> false;
        };
        return stands
                && stream.wordAt(i + 1)
                && says(stream.word(i + 1))
                && !stream.word(i + 1).is(Tag.DOC, Tag.WORDNOUN);
    }

    /// Whether a verb of saying stands beside a noun, or a relative clause or an apposition for people follows it.
    static boolean speaks(Stream stream, int i) {
        boolean who = stream.is(i + 1, "who") || stream.is(i + 1, Shape.COMMA) && stream.is(i + 2, "who");
        if (who && !apposed(stream, i)) {
            return true;
        }
        return saysNext(stream, i + 1) || inverted(stream, i) || placed(stream, i);
    }

    /// "Juror No. 4, a retired dispatcher who": says more about somebody and is no speaker of its own.
    private static boolean apposed(Stream stream, int noun) {
        int i = noun - 1;
        while (i > noun - REACH && stream.wordAt(i) && !stream.is(i, Tag.DET)) {
            i--;
        }
        return stream.is(i, Tag.DET) && stream.is(i - 1, Shape.COMMA);
    }

    /// "converters in the Midwest say": a place stands between.
    private static boolean placed(Stream stream, int i) {
        boolean place = stream.is(i + 1, "in")
                || stream.is(i + 1, "at")
                || stream.is(i + 1, "from")
                || stream.is(i + 1, "for")
                || stream.is(i + 1, "with");
        if (!place) {
            return false;
        }
        for (int k = i + 2; k < i + 2 + PLACE && stream.wordAt(k); k++) {
            if (says(stream.word(k))) {
                return true;
            }
        }
        return false;
    }

    /// "..., said a producer".
    private static boolean inverted(Stream stream, int noun) {
        for (int i = noun - 1; i >= Math.max(1, noun - REACH); i--) {
            if (stream.wordAt(i) && says(stream.word(i))) {
                return stream.is(i - 1, Shape.QUOTE) || stream.is(i - 1, Shape.COMMA);
            }
            if (!stream.wordAt(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean saysNext(Stream stream, int from) {
        int i = from;
        while (i < from + REACH
                && stream.wordAt(i)
                && (stream.is(i, Tag.ADVERB)
                        || stream.is(i, Tag.AUX) && !stream.is(i, Tag.BE)
                        || stream.is(i, Tag.DAY))) {
            i++;
        }
        return stream.wordAt(i) && says(stream.word(i));
    }

    private static boolean says(Word word) {
        return word.says()
                && (word.finite()
                        || word.in(Form.BASE) && word.is(Saying.PLAIN)
                        || word.in(Form.BASE) && word.is(Saying.LABEL))
                && !word.is(Tag.VERB);
    }
}
