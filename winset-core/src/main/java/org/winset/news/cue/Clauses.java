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
        i = hearer(i, report, syntax, limit);
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
            int skipped = adjunct(i, syntax, limit);
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

    private static int hearer(int from, Report report, Syntax syntax, int limit) {
        Stream stream = syntax.stream;
        int i = from;
        if (!report.verb().is(org.winset.news.words.Saying.TELL)) {
            return i;
        }
        if (stream.is(i, Tag.SELFPRONOUN) || stream.is(i, "him") || stream.is(i, "her")) {
            return i + 1;
        }
        for (int k = i; k < Math.min(limit, i + 8) && stream.wordAt(k); k++) {
            if (stream.is(k, "that")) {
                return k;
            }
            if (auxiliary(k, stream) || stream.is(k, Tag.VERB) || stream.is(k, Tag.PRONOUN)) {
                break;
            }
        }
        int end = i;
        while (end < limit
                && end < i + 7
                && (stream.wordAt(end) || stream.is(end, Shape.POSSESSIVE))
                && !stream.is(end, "that")) {
            boolean noun = stream.is(end, Tag.PERSON)
                    || stream.is(end, Tag.ORG)
                    || stream.is(end, Tag.CROWD)
                    || stream.is(end, Tag.HEARER)
                    || stream.is(end, Shape.CAPITAL);
            boolean more =
                    stream.is(end + 1, Shape.CAPITAL) || stream.is(end + 1, Tag.PERSON) || stream.is(end + 1, Tag.ORG);
            end++;
            if (noun && !more && !stream.is(end - 1, Tag.DET)) {
                return stream.is(end, "of")
                                && (stream.is(end + 1, "ours")
                                        || stream.is(end + 1, "theirs")
                                        || stream.is(end + 1, "his")
                                        || stream.is(end + 1, "hers"))
                        ? end + 2
                        : end;
            }
        }
        return i;
    }

    /// Skips one adjunct: an adverb, a day, "in a statement", "after the vote"; returns `i` when there is none.
    private static int adjunct(int i, Syntax syntax, int limit) {
        Stream stream = syntax.stream;
        if (stream.is(i, Tag.DAY) || syntax.adverb(i) && !stream.is(i + 1, Tag.AUX) && !stream.is(i + 1, "of")) {
            return i + 1;
        }
        if (stream.is(i, Shape.COMMA) && i + 1 < limit && (stream.is(i + 1, Tag.ADJUNCT) || stream.is(i + 1, "that"))) {
            return i + 1;
        }
        boolean hearer = stream.is(i, "to")
                && (stream.is(i + 1, Tag.HEARER) && !stream.is(i + 1, "the")
                        || stream.is(i + 1, Tag.PERSON)
                        || stream.is(i + 2, Tag.PERSON)
                        || stream.is(i + 2, Tag.CROWD)
                        || stream.is(i - 1, Tag.DOC));
        boolean roughly = stream.is(i, "about") && (stream.is(i + 1, Shape.NUMBER) || stream.is(i + 1, Tag.DET));
        if (roughly || !hearer && (!stream.is(i, Tag.ADJUNCT) || stream.is(i, "to"))) {
            return i;
        }
        boolean clausal = stream.is(i, "as")
                || stream.is(i, "when")
                || stream.is(i, "while")
                || stream.is(i, "after")
                || stream.is(i, "before");
        if (clausal && stream.is(i + 1, Tag.PRONOUN)) {
            return i;
        }
        int k = i + 1;
        while (k < limit && k < i + 9 && stream.wordAt(k) && !boundary(k, i + 1, syntax)) {
            if (auxiliary(k, stream) || stream.is(k, "whether")) {
                return i;
            }
            k++;
        }
        while (k < limit && (stream.is(k, Shape.NUMBER) || stream.is(k, Shape.POSSESSIVE))) {
            k++;
        }
        return k < limit && (stream.wordAt(k) || stream.is(k, Shape.COMMA)) ? k : i;
    }

    /// "may" and "will", but not the month and the name.
    private static boolean auxiliary(int i, Stream stream) {
        return stream.is(i, Tag.AUX) && !stream.is(i, Shape.CAPITAL);
    }

    /// Where the adjunct's noun phrase ends: at "that", a pronoun, a determiner, another preposition or a verb.
    private static boolean boundary(int k, int first, Syntax syntax) {
        Stream stream = syntax.stream;
        if (stream.is(k, "that") || stream.is(k, Tag.PRONOUN) || stream.is(k, "there") || stream.is(k, "it")) {
            return true;
        }
        boolean later = k > first && !stream.is(k - 1, Tag.DET) && !stream.is(k - 1, Tag.PREP);
        return later
                && (stream.is(k, Tag.DET)
                        || stream.is(k, Tag.DAY)
                        || stream.is(k, Tag.ADJUNCT) && !stream.is(k, "of")
                        || startsName(k, syntax));
    }

    private static boolean startsName(int k, Syntax syntax) {
        return syntax.stream.is(k, Shape.CAPITAL)
                && syntax.stream.is(k - 1, Shape.WORD)
                && syntax.startingAt(k) != null;
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
        boolean gerund = !any && stream.word(from).text().length() > 5 && stream.word(from).text().endsWith("ing");
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
