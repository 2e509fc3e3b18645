package org.winset.news.cue;

import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Tag;

/// Where reported clauses start and end.
final class Clauses {

    private static final int ADJUNCTS = 24;

    private Clauses() {}

    /// Whether a report ends its sentence and speaks for all before it: "..., Smith said Tuesday."
    static boolean trailing(Report report, Sentence sentence, Syntax syntax) {
        Stream stream = syntax.stream;
        int start = Math.min(report.from(), report.cue());
        boolean joined = start > sentence.from()
                && (stream.is(start - 1, Shape.COMMA)
                        || stream.is(start - 1, Shape.QUOTE)
                        || stream.is(start - 1, Shape.DASH));
        boolean agent = !report.verb().text().equals("according") && !joined;
        boolean according = report.shape() == Report.Shape.ACCORDING && start > sentence.from() && !agent;
        boolean shape = report.shape() == Report.Shape.PLAIN || report.shape() == Report.Shape.INVERTED;
        return (joined && shape || according && !goesOn(report, sentence, syntax))
                && content(report, sentence, syntax) < 0
                && !leadsToQuote(report, sentence, syntax);
    }

    /// Behind the source a comma and another clause follow.
    private static boolean goesOn(Report report, Sentence sentence, Syntax syntax) {
        Stream stream = syntax.stream;
        for (int i = report.to(); i + 1 < sentence.to(); i++) {
            if (stream.is(i, Shape.COMMA)) {
                Mention next = syntax.startingAt(i + 1);
                if (next != null
                        && next.to() < sentence.to()
                        && (stream.is(next.to(), Tag.AUX)
                                || stream.word(next.to()).says()
                                        && stream.word(next.to()).finite())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean leadsToQuote(Report report, Sentence sentence, Syntax syntax) {
        for (int i = report.to(); i < Math.min(sentence.to(), report.to() + ADJUNCTS); i++) {
            if (syntax.stream.is(i, Shape.QUOTE)) {
                return true;
            }
            if (syntax.stream.is(i, Shape.COMMA) && !syntax.stream.is(i + 1, Shape.QUOTE)) {
                return false;
            }
        }
        return false;
    }

    /// The token where the clause after a report starts, or -1 when nothing is reported there: the hearer, days and
    /// phrases like "in a statement" are skipped.
    static int content(Report report, Sentence sentence, Syntax syntax) {
        Stream stream = syntax.stream;
        int i = report.to();
        if (report.shape() == Report.Shape.INVERTED || report.shape() == Report.Shape.ACCORDING) {
            return -1;
        }
        int limit = Math.min(sentence.to(), report.to() + ADJUNCTS);
        i = Adjuncts.hearer(i, report, syntax, limit);
        boolean deaf = i == report.to()
                && report.verb().is(org.winset.news.words.Saying.TELL)
                && !report.verb().is(org.winset.news.words.Saying.PLAIN);
        while (i < limit) {
            if (stream.is(i, "that") && (stream.is(i - 1, "condition") || stream.is(i - 1, "conditions"))) {
                return -1;
            }
            if (stream.is(i, "that")) {
                return stream.is(i + 1, Tag.AUX) ? i : i + 1;
            }
            int skipped = Adjuncts.skip(i, syntax, limit);
            if (skipped == i) {
                break;
            }
            i = skipped;
        }
        if (deaf || i >= limit || !stream.wordAt(i) && !stream.is(i, Shape.NUMBER) && !stream.is(i, Shape.QUOTE)) {
            return -1;
        }
        return clause(i, report, sentence, syntax) ? i : -1;
    }

    /// The clause after "According to Smith, who teaches law, ...": behind the comma that ends what is said of the
    /// source.
    static int afterSource(Report report, Sentence sentence, Syntax syntax) {
        Stream stream = syntax.stream;
        int comma = report.to();
        while (comma < sentence.to() && comma < report.to() + 30 && !stream.is(comma, Shape.COMMA)) {
            comma++;
        }
        boolean aside =
                stream.is(comma + 1, Tag.RELATIVE) || stream.is(comma + 1, Tag.DET) && appositive(comma + 1, syntax);
        if (aside) {
            comma++;
            while (comma < sentence.to() && !stream.is(comma, Shape.COMMA)) {
                comma++;
            }
        }
        return comma + 1 < sentence.to() && stream.is(comma, Shape.COMMA) && !stream.is(comma + 1, Shape.QUOTE)
                ? comma + 1
                : -1;
    }

    /// "a professor of law,": a noun for people before the next comma and no verb.
    private static boolean appositive(int from, Syntax syntax) {
        Stream stream = syntax.stream;
        boolean person = false;
        for (int i = from; i < from + 14; i++) {
            if (stream.is(i, Shape.COMMA)) {
                return person;
            }
            if (stream.is(i, Tag.AUX) || stream.is(i, Tag.VERB) && i > from + 1) {
                return false;
            }
            person |= stream.is(i, Tag.PERSON);
        }
        return false;
    }

    /// Whether a clause with a verb starts at a token.
    static boolean clause(int from, Report report, Sentence sentence, Syntax syntax) {
        Stream stream = syntax.stream;
        boolean any = report.verb().lemma().equals("say") || report.verb().is(org.winset.news.words.Saying.TELL);
        if (stream.is(from, Tag.AUX)) {
            int before = report.subject().from() - 1;
            return stream.is(before, "that") || stream.is(before, "which");
        }
        boolean counted = stream.is(from + 1, Shape.NUMBER) || stream.is(from + 1, Tag.DET);
        boolean roughly = counted && (stream.is(from, "about") || stream.is(from, "over"));
        if (stream.is(from, Tag.ADJUNCT) && !stream.is(from, "with") && !roughly
                || stream.is(from, "to")
                || stream.is(from, "whether")
                || stream.is(from, "how")
                || stream.is(from, "why")
                || stream.is(from, Tag.CONJ)
                || stream.is(from, Tag.RELATIVE) && !stream.is(from, "that")) {
            return false;
        }
        if (stream.is(from, Shape.QUOTE)) {
            return false;
        }
        boolean gerund = !any
                && stream.word(from).text().length() > 5
                && stream.word(from).text().endsWith("ing");
        if (gerund && !stream.is(from + 1, Tag.AUX)) {
            return false;
        }
        boolean mixed = any && quoteSoon(from, sentence, stream);
        if (mixed || stream.is(from, Tag.PRONOUN) || any && longEnough(from, sentence, stream)) {
            return true;
        }
        int limit = Math.min(sentence.to(), from + 22);
        for (int i = from; i < limit; i++) {
            if (stream.is(i, Shape.SEMICOLON) || stream.is(i, Shape.COLON) || !any && stream.is(i, Shape.COMMA)) {
                return false;
            }
            if (verb(i, from, syntax)) {
                return true;
            }
        }
        return false;
    }

    /// Five words or more after "say": a clause even where no verb is known.
    private static boolean longEnough(int from, Sentence sentence, Stream stream) {
        int words = 0;
        for (int i = from;
                i < sentence.to() && (stream.wordAt(i) || stream.is(i, Shape.NUMBER) || stream.is(i, Shape.POSSESSIVE));
                i++) {
            words++;
        }
        boolean of = stream.is(from + 1, "of") || stream.is(from + 2, "of");
        boolean starts = stream.is(from, Tag.DET) && (of || !stream.is(from, Tag.INDEFINITE))
                || stream.is(from, Shape.CAPITAL)
                || stream.is(from, Shape.NUMBER);
        return words >= 5 && starts;
    }

    /// "said the house “will not ...”": the verb may stand in the marks.
    private static boolean quoteSoon(int from, Sentence sentence, Stream stream) {
        for (int i = from + 1; i < Math.min(sentence.to(), from + 6); i++) {
            if (stream.is(i, Shape.QUOTE)) {
                return i > from + 1 && stream.is(from, Tag.DET);
            }
            if (!stream.wordAt(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean object(int i, Syntax syntax) {
        Stream stream = syntax.stream;
        return stream.is(i, Tag.DET)
                || stream.is(i, Tag.PREP)
                || stream.is(i, Shape.CAPITAL)
                || stream.is(i, Shape.NUMBER)
                || stream.is(i, "to")
                || stream.is(i, "that")
                || syntax.adverb(i);
    }

    /// Whether a token looks like the verb of a clause that starts at `from`.
    static boolean verb(int i, int from, Syntax syntax) {
        Stream stream = syntax.stream;
        if (!stream.is(i, Shape.WORD)) {
            return false;
        }
        if (stream.is(i, Tag.AUX) || stream.is(i, Tag.VERB) && i > from) {
            return true;
        }
        String text = stream.word(i).text();
        boolean past = text.length() > 4 && text.endsWith("ed") && !stream.is(i - 1, Tag.DET);
        boolean says = stream.word(i).says()
                && (stream.word(i).in(Form.PAST) || stream.word(i).in(Form.THIRD));
        boolean third = i > from
                && text.length() > 3
                && text.endsWith("s")
                && !text.endsWith("ss")
                && (syntax.endingAt(i) != null || stream.is(i - 1, Shape.WORD) && object(i + 1, syntax))
                && !stream.is(i, Tag.PLURAL)
                && !stream.is(i - 1, Tag.DET)
                && !stream.is(i - 1, Tag.PREP);
        return i > from && (past || says || third);
    }
}
