package org.winset.news.cue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.Rule;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;

/// Whom a sentence itself gives a quotation to.
final class InSentence {

    /// A speaker, by which rule, and the report that says so.
    record Said(Mention mention, Rule rule, @Nullable Report report) {}

    private static final int LABEL_REACH = 14;
    private static final int REACH = 60;
    private static final int LONGEST_MODIFIER = 5;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;

    InSentence(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
    }

    /// "..., Smith said" or "..., said Smith".
    @Nullable
    Said after(int q, Sentence sentence, List<Report> reports) {
        for (Report report : reports) {
            if (report.cue() <= q) {
                continue;
            }
            if (report.cue() - q > REACH
                    || quoteBetween(q, report.cue())
                    || !report.verb().is(Saying.PLAIN) && !quotable(report.verb())) {
                return null;
            }
            int start = report.shape() == Report.Shape.INVERTED || report.shape() == Report.Shape.ACCORDING
                    ? report.cue()
                    : report.subject().from();
            if (start > q && follows(q, start)) {
                Rule rule = switch (report.shape()) {
                    case INVERTED -> Rule.CUE_AFTER_INVERTED;
                    case ACCORDING -> Rule.ACCORDING_TO;
                    case PLAIN, SHARED, PARTICIPLE -> Rule.CUE_AFTER;
                };
                return new Said(report.subject(), rule, report);
            }
            return null;
        }
        return null;
    }

    private static boolean quotable(Word verb) {
        return verb.is(Saying.THAT)
                || verb.is(Saying.TELL)
                || verb.is(Saying.MANNER)
                || verb.is(Saying.THINK)
                || verb.is(Saying.VOW)
                || verb.is(Saying.URGE)
                || verb.text().equals("according");
    }

    /// Only a comma, a dash or adverbs between the quotation and what follows.
    private boolean follows(int q, int start) {
        for (int i = q + 1; i < start; i++) {
            boolean light = stream.is(i, Shape.COMMA) || stream.is(i, Shape.DASH) || syntax.adverb(i);
            if (!light && !(start - i <= LONGEST_MODIFIER && modifies(i, start))) {
                return false;
            }
        }
        return true;
    }

    /// Nothing but names, numbers and plain words up to the noun: "Transit Workers Local 88 president".
    private boolean modifies(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!syntax.premodifier(i)) {
                return false;
            }
        }
        return true;
    }

    /// "..." and then a person and a verb that is no verb of saying.
    @Nullable
    Said unknownVerb(int q, Sentence sentence) {
        boolean verbFirst = q + 1 < sentence.to()
                && stream.is(q + 1, Shape.WORD)
                && !stream.word(q + 1).known()
                && stream.word(q + 1).text().endsWith("ed");
        Mention after = verbFirst ? syntax.startingAt(q + 2) : null;
        if (after != null && after.isPerson()) {
            return new Said(after, Rule.UNKNOWN_VERB, null);
        }
        Mention mention = syntax.startingAt(q + 1);
        if (mention == null || !mention.isPerson() || mention.to() >= sentence.to()) {
            return null;
        }
        int verb = mention.to();
        while (verb < sentence.to() && syntax.adverb(verb)) {
            verb++;
        }
        boolean past = verb < sentence.to()
                && stream.is(verb, Shape.WORD)
                && (stream.word(verb).text().endsWith("ed")
                        || stream.is(verb, Tag.VERB)
                        || stream.word(verb).says());
        return past ? new Said(mention, Rule.UNKNOWN_VERB, null) : null;
    }

    /// A report before the quotation that leads on to it by a comma or colon.
    @Nullable
    Said before(int q, Sentence sentence, List<Report> reports) {
        Report report = lastBefore(q, reports);
        if (report == null || q - report.cue() > REACH) {
            return null;
        }
        Rule rule = report.cue() > sentence.from() && quoteBefore(report, sentence)
                ? Rule.CUE_BETWEEN
                : report.shape() == Report.Shape.PARTICIPLE ? Rule.PARTICIPLE : Rule.CUE_BEFORE;
        return new Said(report.subject(), rule, report);
    }

    private boolean quoteBefore(Report report, Sentence sentence) {
        int start = Math.min(report.from(), report.cue()) - 1;
        return start >= sentence.from() && (stream.is(start, Shape.QUOTE) || stream.is(start - 1, Shape.QUOTE));
    }

    /// The report whose clause a fragment stands in.
    @Nullable
    Said governs(int q, Sentence sentence, List<Report> reports) {
        for (int k = reports.size() - 1; k >= 0; k--) {
            Report report = reports.get(k);
            if (report.cue() >= q || q - report.cue() > REACH || !reaches(report, q)) {
                continue;
            }
            if (closed(report, q, sentence)) {
                return null;
            }
            Rule rule = report.shape() == Report.Shape.ACCORDING
                    ? Rule.ACCORDING_TO
                    : report.shape() == Report.Shape.PARTICIPLE ? Rule.PARTICIPLE : Rule.CUE_GOVERNS;
            return new Said(report.subject(), rule, report);
        }
        return null;
    }

    private boolean reaches(Report report, int q) {
        Word verb = report.verb();
        boolean labelOnly =
                verb.is(Saying.LABEL) && !verb.is(Saying.PLAIN) && !verb.is(Saying.THAT) && !verb.is(Saying.URGE);
        if (report.shape() == Report.Shape.INVERTED && !closedInverted(report, q)) {
            return false;
        }
        return !labelOnly
                || q - report.cue() <= LABEL_REACH && !quoteBetween(report.cue(), q)
                || joinedQuotes(report.cue(), q);
    }

    /// After "said Smith" only a participle or an adjunct may lead to another fragment.
    private boolean closedInverted(Report report, int q) {
        return q > report.to();
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
        boolean parallel = stream.is(joint, "and") && stream.is(joint - 1, Shape.QUOTE) && joint > from;
        return parallel
                || stream.is(q - 1, "and") && stream.is(q - 2, Shape.QUOTE)
                || stream.is(q - 1, Shape.COMMA) && stream.is(q - 2, Shape.QUOTE);
    }

    /// A subordinate clause ends at its comma: "If they agreed that it was enough, the bill would ..."
    private boolean closed(Report report, int q, Sentence sentence) {
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
        for (int i = report.cue(); i < q; i++) {
            if (stream.is(i, Shape.SEMICOLON)) {
                return true;
            }
            if (stream.is(i, Tag.CONJ) && stream.is(i + 1, Tag.AUX) && syntax.endingAt(i) == null) {
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

    /// "Supporters call it X and opponents Y": the second subject borrows the verb of the first.
    @Nullable
    Said gapped(int q, Sentence sentence, List<Report> reports) {
        int end = stream.is(q - 1, "as") || stream.is(q - 1, "it") ? q - 1 : q;
        Mention second = syntax.endingAt(stream.is(end - 1, Shape.COMMA) ? end - 1 : end);
        Report first = lastBefore(q, reports);
        if (second == null || first == null) {
            return null;
        }
        boolean joins = first.verb().is(Saying.LABEL)
                && first.cue() < second.from()
                && (stream.is(second.from() - 1, Tag.CONJ) || stream.is(second.from() - 1, Shape.SEMICOLON))
                && (stream.is(first.to(), Shape.QUOTE) || stream.is(first.to() + 1, Shape.QUOTE));
        return joins ? new Said(second, Rule.CUE_GOVERNS, first) : null;
    }

    /// "Sharp limits" on money are a must, Smith said. - a report that ends the sentence and covers all before it.
    @Nullable
    Said closes(int q, Sentence sentence, List<Report> reports) {
        for (Report report : reports) {
            if (report.cue() > q && Clauses.trailing(report, sentence, syntax)) {
                Rule rule = report.shape() == Report.Shape.ACCORDING ? Rule.ACCORDING_TO : Rule.CUE_CLOSES;
                return new Said(report.subject(), rule, report);
            }
        }
        return null;
    }

    /// "And from Chairwoman X:", "Finch's answer:", "Smith to reporters:" - the first person before a colon.
    @Nullable
    Said leadIn(int q, Sentence sentence) {
        if (!stream.is(q - 1, Shape.COLON)) {
            return null;
        }
        Mention first = leads(Math.max(sentence.from(), syntax.clauseStart(q - 1, sentence)), q - 1);
        return first == null ? null : new Said(first, Rule.LEAD_IN, null);
    }

    /// The person or organisation that a phrase before a colon is about, or `null`.
    @Nullable
    Mention leads(int from, int colon) {
        for (int i = from; i < Math.min(colon, from + 4); i++) {
            if (stream.is(i, "from")) {
                Mention source = syntax.first(i, colon);
                if (source != null) {
                    return source;
                }
            }
        }
        Mention first = syntax.first(syntax.skipIntro(from, colon), colon);
        if (first == null) {
            first = syntax.first(from, colon);
        }
        if (first == null) {
            first = syntax.firstAny(from, colon);
        }
        boolean own = first != null && (stream.is(first.from(), "our") || stream.is(first.from(), "my"));
        return own ? null : first;
    }

    /// "in the words of Smith", "in her own words".
    @Nullable
    Said words(int q, Sentence sentence) {
        for (int i = Math.max(sentence.from(), q - 8); i < Math.min(sentence.to(), q + 8); i++) {
            if (stream.is(i, "words") || stream.is(i, "phrase") || stream.is(i, "phrasing")) {
                Mention owner = stream.is(i + 1, "of") ? syntax.startingAt(i + 2) : owner(i, sentence);
                if (owner != null) {
                    return new Said(owner, Rule.ACCORDING_TO, null);
                }
            }
        }
        return null;
    }

    private @Nullable Mention owner(int noun, Sentence sentence) {
        List<Mention> near = new ArrayList<>();
        for (int k = Math.max(0, syntax.firstIndexFrom(noun) - 3); k < syntax.firstIndexFrom(noun); k++) {
            Mention mention = syntax.mentions.get(k);
            boolean owns =
                    mention.type() == Mention.Type.POSSESSOR && mention.from() >= Math.max(sentence.from(), noun - 5);
            if (owns) {
                near.add(mention);
            }
        }
        return near.isEmpty() ? null : near.getLast();
    }

    private static @Nullable Report lastBefore(int q, List<Report> reports) {
        Report last = null;
        for (Report report : reports) {
            if (report.cue() < q) {
                last = report;
            }
        }
        return last;
    }

    boolean quoteBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (stream.is(i, Shape.QUOTE)) {
                return true;
            }
        }
        return false;
    }
}
