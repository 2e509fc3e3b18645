package org.winset.news.cue;

import java.util.List;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Where reported clauses end: with the sentence, at a participle, where another report takes over.
final class ClauseEnds {

    private final Syntax syntax;
    private final Stream stream;
    private final boolean[] direct;

    /// `direct` marks the tokens that are direct quotations.
    ClauseEnds(Syntax syntax, boolean[] direct) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.direct = direct;
    }

    /// The token after a reported clause: it ends with the sentence, or where another report takes over.
    int end(int from, Report report, Sentence sentence, List<Report> reports) {
        int end = sentence.to();
        while (end > from && (stream.is(end - 1, Shape.STOP) || stream.is(end - 1, Shape.OTHER))) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (stream.is(i, Shape.SEMICOLON) || stream.is(i, Shape.QUOTE) && direct[i]) {
                return trim(from, i);
            }
            if (stream.is(i, Shape.COMMA) && leaves(i, end)) {
                return i;
            }
        }
        for (Report other : reports) {
            int start = Math.min(other.from(), other.cue());
            if (other.cue() > report.cue() && start > from && start < end && takesOver(other, start, sentence)) {
                return trim(from, start);
            }
        }
        return end;
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from
                && (stream.is(end - 1, Shape.COMMA)
                        || stream.is(end - 1, Tag.CONJ)
                        || stream.is(end - 1, Shape.COLON)
                        || stream.is(end - 1, "while"))) {
            end--;
        }
        return end;
    }

    private boolean takesOver(Report other, int start, Sentence sentence) {
        boolean joined =
                stream.is(start - 1, Shape.COMMA) || stream.is(start - 1, Tag.CONJ) || stream.is(start - 1, "while");
        return joined && (other.shape() != Report.Shape.SHARED || stream.is(start - 1, Tag.CONJ))
                || Clauses.trailing(other, sentence, syntax);
    }

    /// ", adding", ", according to", ", but they ...", ", while".
    private boolean leaves(int comma, int end) {
        int i = comma + 1;
        if (i >= end || !stream.wordAt(i)) {
            return false;
        }
        Word word = stream.word(i);
        if (word.says() && word.in(Form.ING)
                || word.text().equals("according")
                || word.text().equals("while")) {
            return true;
        }
        boolean participle = word.text().length() > 5 && word.text().endsWith("ing") && !word.is(Tag.PREP);
        return participle || word.text().equals("but") && syntax.startingAt(i + 1) != null;
    }
}
