package org.winset.news.cue;

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

    static final int REACH = 60;
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

    static @Nullable Report lastBefore(int q, List<Report> reports) {
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
