package org.winset.news.cue;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.Kind;
import org.winset.news.Rule;
import org.winset.news.Span;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Form;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Clauses reported without marks: after the verb, before it, around it. A clause with a fragment in it counts when
/// enough of it is the writer's own words.
final class Indirect {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_OUTSIDE = 2;

    private final Syntax syntax;
    private final Stream stream;
    private final boolean[] direct;
    private final ClauseEnds ends;

    /// `direct` marks the tokens that are direct quotations.
    Indirect(Syntax syntax, boolean[] direct) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.direct = direct;
        this.ends = new ClauseEnds(syntax, direct);
    }

    List<Attribution> in(Sentence sentence, int place, List<Report> reports) {
        List<Attribution> found = new ArrayList<>();
        for (int r = 0; r < reports.size(); r++) {
            Report report = reports.get(r);
            boolean soundsThat = report.verb().is(Saying.MANNER)
                    && (stream.is(report.cue() + 1, "that") || stream.is(report.cue() + 2, "that"));
            if (report.negated() || !reporting(report.verb()) && !soundsThat) {
                continue;
            }
            List<Mention> through = Chains.through(report, reports, sentence, syntax);
            if (report.verb().is(Saying.THINK) && !through.isEmpty()) {
                continue;
            }
            int content = according(report) && report.cue() <= sentence.from() + 1
                    ? Clauses.afterSource(report, sentence, syntax)
                    : Clauses.content(report, sentence, syntax);
            if (content > report.to() + 1 && !according(report) && closesClause(report, sentence)) {
                before(report, sentence, place, through, found);
                continue;
            }
            boolean that = content > 0 && stream.is(content - 1, "that");
            if (that && quotedBefore(report) && commaBetween(report.to(), content)) {
                continue;
            }
            if (content >= 0 && (that || according(report) || bare(report.verb(), content, sentence))) {
                after(report, content, sentence, place, reports, through, found);
            } else if (around(report, sentence)) {
                int end = ends.end(report.to() + 1, report, sentence, reports);
                add(sentence.from(), end, report, Rule.REPORTED_AROUND, place, through, found);
            } else if (Clauses.trailing(report, sentence, syntax)
                    && report.verb().finite() | according(report)) {
                before(report, sentence, place, through, found);
            }
        }
        return found;
    }

    /// "The train was late, the watchdog said in a report that ...": a main clause stands before the subject.
    private boolean closesClause(Report report, Sentence sentence) {
        int start = Math.min(report.from(), report.cue());
        boolean joined = report.shape() == Report.Shape.PLAIN && stream.is(start - 1, Shape.COMMA);
        int from = sentence.from();
        if (!joined || stream.is(from, Tag.SUBORD) || stream.is(from, Tag.INTRO) || from >= start - 3) {
            return false;
        }
        boolean subject = syntax.startingAt(from) != null || stream.is(from, Tag.DET) || stream.is(from, Shape.CAPITAL);
        for (int i = from; i < start - 1; i++) {
            if (stream.is(i, Shape.COMMA) || stream.is(i, Shape.QUOTE)) {
                return false;
            }
            if (subject && stream.is(i, Tag.AUX)) {
                return true;
            }
        }
        return false;
    }

    /// "...," he said, after a dispute that ...: the report has its words already.
    private boolean quotedBefore(Report report) {
        int start = Math.min(report.from(), report.cue()) - 1;
        return start >= 0 && stream.is(start, Shape.QUOTE) && direct[start];
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stream.is(i, Shape.COMMA) && !stream.is(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }

    private static boolean according(Report report) {
        return report.verb().text().equals("according");
    }

    static boolean reporting(Word verb) {
        return verb.is(Saying.PLAIN)
                || verb.is(Saying.THAT)
                || verb.is(Saying.TELL)
                || verb.text().equals("according");
    }

    /// Without "that" only plain verbs report, others when a verb follows soon.
    private boolean bare(Word verb, int content, Sentence sentence) {
        if (verb.is(Saying.PLAIN) || verb.is(Saying.TELL)) {
            return true;
        }
        for (int i = content + 1; i < Math.min(sentence.to(), content + 6); i++) {
            if (stream.is(i, Tag.AUX)) {
                return true;
            }
            if (!stream.wordAt(i) || stream.is(i, Tag.PREP) || stream.is(i, Tag.CONJ)) {
                return false;
            }
        }
        return false;
    }

    private void after(
            Report report,
            int content,
            Sentence sentence,
            int place,
            List<Report> reports,
            List<Mention> through,
            List<Attribution> found) {
        int end = ends.end(content, report, sentence, reports);
        int from = content;
        for (int i = content; i < end; i++) {
            if (stream.is(i, "and") && stream.is(i + 1, "that") && i > from && i + 2 < end) {
                add(from, i, report, Rule.REPORTED_CLAUSE, place, through, found);
                from = i + 2;
            }
        }
        Rule rule = according(report)
                ? Rule.ACCORDING_TO
                : report.shape() == Report.Shape.PARTICIPLE ? Rule.PARTICIPLE : Rule.REPORTED_CLAUSE;
        add(from, end, report, rule, place, through, found);
    }

    private void before(Report report, Sentence sentence, int place, List<Mention> through, List<Attribution> found) {
        int end = Math.min(report.from(), report.cue());
        int from = sentence.from();
        for (int i = end - 1; i > sentence.from(); i--) {
            if (stream.is(i, Shape.SEMICOLON) || stream.is(i, Shape.COLON) || stream.is(i, Shape.QUOTE) && direct[i]) {
                from = i + 1;
                break;
            }
        }
        while (from < end && (stream.is(from, Tag.CONJ) || stream.is(from, Shape.COMMA))) {
            from++;
        }
        while (end > from && stream.is(end - 1, Shape.COMMA)) {
            end--;
        }
        Rule rule = according(report) ? Rule.ACCORDING_TO : Rule.REPORTED_BEFORE;
        add(from, end, report, rule, place, through, found);
    }

    /// "Five years ago, he said, ...": commas on both sides and a verb after.
    private boolean around(Report report, Sentence sentence) {
        boolean shape = report.shape() == Report.Shape.PLAIN || report.shape() == Report.Shape.INVERTED;
        int start = Math.min(report.from(), report.cue());
        int comma = report.to();
        while (stream.is(comma, Tag.DAY)) {
            comma++;
        }
        int rest = comma + 1;
        if (!shape
                || !stream.is(start - 1, Shape.COMMA)
                || start - 1 <= sentence.from()
                || rest >= sentence.to()
                || !stream.is(comma, Shape.COMMA)) {
            return false;
        }
        if (stream.is(rest, Tag.RELATIVE)
                || stream.is(rest, Tag.CONJ)
                || stream.is(rest, Shape.QUOTE)
                || stream.wordAt(rest) && stream.word(rest).in(Form.ING)
                || stream.wordAt(rest) && stream.word(rest).text().endsWith("ing")) {
            return false;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (stream.is(i, Shape.QUOTE) && direct[i]) {
                return false;
            }
        }
        boolean clause = stream.is(sentence.from(), Tag.SUBORD) || stream.is(sentence.from(), Tag.INTRO);
        if (clause && syntax.startingAt(rest) != null) {
            return true;
        }
        for (int i = rest; i < sentence.to(); i++) {
            if (stream.is(i, Tag.AUX)
                    || stream.is(i, Tag.VERB)
                    || stream.is(i, Shape.WORD) && stream.word(i).text().endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    private void add(
            int from, int to, Report report, Rule rule, int place, List<Mention> through, List<Attribution> found) {
        int outside = 0;
        int fragments = 0;
        boolean verb = false;
        for (int i = from; i < to; i++) {
            if (stream.is(i, Shape.QUOTE)) {
                if (direct[i]) {
                    return;
                }
                fragments++;
                verb |= rule == Rule.REPORTED_CLAUSE;
            } else if (stream.wordAt(i) || stream.is(i, Shape.NUMBER)) {
                outside++;
            }
            verb |= rule == Rule.REPORTED_BEFORE || rule == Rule.ACCORDING_TO
                    ? Clauses.verb(i, from, syntax)
                    : i > from && stream.is(i, Shape.WORD);
        }
        if (outside < (fragments > 0 ? FEWEST_OUTSIDE : FEWEST_WORDS) || !verb) {
            return;
        }
        Span span = stream.span(from, to);
        boolean known = found.stream()
                .anyMatch(f -> f.span().equals(span) && report.subject().equals(f.speaker()));
        if (known) {
            return;
        }
        found.add(new Attribution(
                span,
                Kind.INDIRECT,
                report.subject(),
                rule,
                through,
                span,
                place,
                -1,
                report.verb().text()));
    }
}
