package org.winset.news.cue;

import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// How far a report reaches into its sentence.
final class Reach {

    private static final int LABEL_REACH = 14;
    private static final int SOUND_REACH = 2;

    private final Syntax syntax;
    private final Stream stream;
    private final InSentence inSentence;

    Reach(Syntax syntax, InSentence inSentence) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.inSentence = inSentence;
    }

    /// Whether the clause of a report goes on to a fragment.
    boolean covers(Report report, int q) {
        Word verb = report.verb();
        boolean sound = verb.is(Saying.MANNER)
                && !verb.is(Saying.PLAIN)
                && !verb.is(Saying.THAT)
                && !verb.is(Saying.LABEL)
                && !verb.is(Saying.URGE)
                && !verb.is(Saying.VOW);
        boolean elapsed = sound && stream.is(report.cue() - 1, Tag.AUX) && !syntax.punctuation(q - 1);
        if (elapsed) {
            return false;
        }
        boolean that = clauseWord(report.cue() + 1) || clauseWord(report.cue() + 2);
        if (sound && !that && q - report.cue() > SOUND_REACH && !syntax.punctuation(q - 1)) {
            return false;
        }
        boolean labelOnly =
                verb.is(Saying.LABEL) && !verb.is(Saying.PLAIN) && !verb.is(Saying.THAT) && !verb.is(Saying.URGE);
        if (report.shape() == Report.Shape.INVERTED && !closedInverted(report, q)) {
            return false;
        }
        return !labelOnly
                || q - report.cue() <= LABEL_REACH && !inSentence.quoteBetween(report.cue(), q)
                || joinedQuotes(report.cue(), q)
                || goesOn(report.cue(), q);
    }

    private boolean clauseWord(int i) {
        return stream.is(i, "that") || stream.is(i, "whether") || stream.is(i, "why") || stream.is(i, "if");
    }

    /// After "said Smith" only a participle or an adjunct may lead to another fragment.
    private boolean closedInverted(Report report, int q) {
        return q > report.to();
    }

    /// "called the study X, then, after a pause, Y"; "described the first as X and the second, later, as Y": nothing
    /// between
    /// the two could carry a clause.
    private boolean goesOn(int cue, int q) {
        for (int i = q - 1; i > Math.max(cue, q - LABEL_REACH); i--) {
            if (stream.is(i, Shape.QUOTE)) {
                return q - i > 1
                        && (stream.is(q - 1, "as")
                                || syntax.punctuation(q - 1)
                                || stream.is(q - 1, Tag.CONJ)
                                || syntax.adverb(q - 1));
            }
            boolean clause = stream.is(i, Tag.AUX)
                    || stream.is(i, Tag.VERB)
                    || stream.is(i, Tag.RELATIVE)
                    || stream.is(i, Shape.SEMICOLON)
                    || syntax.startingAt(i) != null
                    || stream.wordAt(i) && stream.word(i).says();
            if (clause) {
                return false;
            }
        }
        return false;
    }

    private boolean joinedQuotes(int from, int q) {
        int joint = q - 1;
        while (joint > q - 5
                && syntax.startingAt(joint) == null
                && stream.wordAt(joint)
                && !stream.is(joint, Tag.CONJ)) {
            joint--;
        }
        if (syntax.startingAt(joint) != null) {
            joint -= stream.is(joint - 1, Tag.DET) ? 2 : 1;
        }
        boolean parallel = (stream.is(joint, "and") || stream.is(joint, "but"))
                && stream.is(joint - 1, Shape.QUOTE)
                && joint > from;
        return parallel
                || stream.is(q - 1, "and") && stream.is(q - 2, Shape.QUOTE)
                || stream.is(q - 1, Shape.COMMA) && stream.is(q - 2, Shape.QUOTE);
    }

    /// A subordinate clause ends at its comma: "If they agreed that it was enough, the bill would ..."
    boolean closed(Report report, int q, Sentence sentence) {
        int start = sentence.from();
        boolean subordinate = stream.is(start, "if")
                || stream.is(start, "when")
                || stream.is(start, "while")
                || stream.is(start, "although")
                || stream.is(start, "though")
                || stream.is(start, "as")
                || stream.is(start, "because")
                || stream.is(start, "after")
                || stream.is(start, "before");
        boolean parted = report.shape() == Report.Shape.PLAIN
                && stream.is(report.from() - 1, Shape.COMMA)
                && stream.is(report.to(), Shape.COMMA);
        for (int i = report.cue(); i < q; i++) {
            if (stream.is(i, Shape.SEMICOLON)) {
                return true;
            }
            if (!parted && stream.is(i, Tag.CONJ) && stream.is(i + 1, Tag.AUX) && syntax.endingAt(i) == null) {
                return true;
            }
            if (stream.is(i, Shape.COMMA) && i + 1 < q) {
                boolean joins = stream.is(i + 1, Tag.CONJ) || stream.is(i + 1, "while");
                Mention next = syntax.startingAt(joins ? i + 2 : i + 1);
                boolean clause = next != null && next.to() < q && verb(next.to());
                if (clause && (joins || subordinate && report.cue() < i)) {
                    return joins ? !stream.is(i + 1, "that") && stream.is(i + 1, "but") : true;
                }
            }
        }
        return false;
    }

    private boolean verb(int i) {
        return stream.is(i, Tag.AUX)
                || stream.is(i, Tag.VERB)
                || stream.word(i).finite()
                || stream.is(i, Shape.WORD) && stream.word(i).text().endsWith("ed");
    }
}
