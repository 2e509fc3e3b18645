package org.winset.news.cue;

import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// Words that are put on record about somebody or something: a rating, a charge, the name he answers to.
final class Records {

    private static final int REACH = 5;
    private static final int NEAR = 7;

    private final Stream stream;

    Records(Syntax syntax) {
        this.stream = syntax.stream;
    }

    /// "rated the kitchen X", "stamped the meat X": a mark that a verb puts on its object.
    boolean marked(int q, Sentence sentence) {
        for (int i = q - 1; i > Math.max(sentence.from(), q - REACH); i--) {
            if (stream.is(i, Tag.TERMVERB) && i < q - 1) {
                return !stream.word(i).says() && stream.is(i + 1, Tag.DET);
            }
            if (!stream.is(i, Tag.DET)
                    && !(stream.is(i, Shape.WORD) && stream.word(i).plain())) {
                return false;
            }
        }
        return false;
    }

    /// "cited the bakery for X", "charged with X": in the words of the one who charges.
    boolean charged(int prep, Sentence sentence) {
        if (!stream.is(prep, "for") && !stream.is(prep, "with") && !stream.is(prep, "of")) {
            return false;
        }
        for (int i = prep - 1; i > Math.max(sentence.from(), prep - NEAR); i--) {
            switch (stream.wordAt(i) ? stream.word(i).text() : "") {
                case "cited",
                        "fined",
                        "charged",
                        "booked",
                        "ticketed",
                        "arrested",
                        "indicted",
                        "convicted",
                        "acquitted",
                        "penalized",
                        "ejected",
                        "counts",
                        "count" -> {
                    return !stream.is(i, "charged") || stream.is(prep, "with");
                }
                default -> {}
            }
            if (!stream.wordAt(i) || stream.is(i, Tag.PREP)) {
                return false;
            }
        }
        return false;
    }

    /// "answers to X", "pleaded guilty to X", "was charged with X" in the words of a name or a law.
    boolean answers(int i) {
        return stream.is(i, "answered")
                || stream.is(i, "answers")
                || stream.is(i, "answer")
                || stream.is(i, "guilty")
                || stream.is(i, "contest");
    }
}
