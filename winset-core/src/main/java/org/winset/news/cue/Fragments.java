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

/// Whose words a fragment is: the report whose clause it stands in, a noun of saying with its owner, a report that ends
/// the sentence.
final class Fragments {

    private static final int OWNER_REACH = 5;

    private final Syntax syntax;
    private final Stream stream;
    private final InSentence inSentence;
    private final Owners owners;
    private final Reach reach;
    private final Idioms idioms;

    Fragments(Syntax syntax, InSentence inSentence) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.inSentence = inSentence;
        this.owners = new Owners(syntax);
        this.reach = new Reach(syntax, inSentence);
        this.idioms = new Idioms(syntax, inSentence);
    }

    /// Who speaks a fragment, by the first of the rules that fires; `after` is the report that follows it at once.
    InSentence.@Nullable Said speaker(int q, Sentence sentence, List<Report> reports, InSentence.@Nullable Said after) {
        InSentence.Said said = owners.words(q, sentence);
        if (said == null) {
            said = how(q, sentence, reports);
        }
        if (said == null) {
            said = gapped(q, sentence, reports);
        }
        if (said == null) {
            said = owners.owned(q, sentence);
        }
        if (said == null) {
            said = governs(q, sentence, reports);
        }
        if (said == null) {
            said = after != null ? after : closes(q, sentence, reports);
        }
        if (said == null) {
            said = owners.viewed(q, sentence);
        }
        if (said == null) {
            said = idioms.speaker(q, sentence);
        }
        return said == null && stream.is(q - 1, Shape.COLON) ? inSentence.leadIn(q, sentence) : said;
    }

    /// "X is how Smith described it"; "X and Y were the words Smith used".
    private InSentence.@Nullable Said how(int q, Sentence sentence, List<Report> reports) {
        if (!stream.is(q + 1, Tag.BE)) {
            return null;
        }
        if (stream.is(q + 2, "how")) {
            for (Report report : reports) {
                if (report.cue() > q && report.from() - q < OWNER_REACH) {
                    return new InSentence.Said(report.subject(), Rule.CUE_CLOSES, report);
                }
            }
        }
        for (int i = q + 2; i < Math.min(sentence.to(), q + 2 + OWNER_REACH); i++) {
            Mention owner = stream.is(i, Tag.REPORTNOUN) ? owners.owner(i, sentence) : null;
            if (owner != null && owner.from() > q) {
                return new InSentence.Said(owner, Rule.NOUN_OF_SAYING, null);
            }
            Mention last = stream.is(i, "used") || stream.is(i, "chose") ? syntax.endingAt(i) : null;
            if (last != null) {
                return new InSentence.Said(last, Rule.CUE_CLOSES, null);
            }
            boolean noun =
                    stream.is(i, "word") || stream.is(i, "words") || stream.is(i, "term") || stream.is(i, "phrase");
            Mention user = noun ? syntax.startingAt(i + 1) : null;
            if (user != null && (stream.is(user.to(), "used") || stream.is(user.to(), "chose"))) {
                return new InSentence.Said(user, Rule.CUE_CLOSES, null);
            }
        }
        return null;
    }

    /// The report whose clause a fragment stands in.
    private InSentence.@Nullable Said governs(int q, Sentence sentence, List<Report> reports) {
        for (int k = reports.size() - 1; k >= 0; k--) {
            Report report = reports.get(k);
            if (report.cue() >= q || q - report.cue() > InSentence.REACH || !reach.covers(report, q)) {
                continue;
            }
            if (reach.closed(report, q, sentence)) {
                return null;
            }
            Report between = between(report, reports);
            Report speech = between != null
                    ? between
                    : thought(report) || imagined(report) ? utterance(report, k, sentence, reports) : report;
            Rule rule = speech.shape() == Report.Shape.ACCORDING
                    ? Rule.ACCORDING_TO
                    : speech.shape() == Report.Shape.PARTICIPLE ? Rule.PARTICIPLE : Rule.CUE_GOVERNS;
            return new InSentence.Said(speech.subject(), rule, speech);
        }
        return null;
    }

    /// "Teachers, she said, had reported X": what stands between subject and verb speaks of it all.
    private @Nullable Report between(Report report, List<Report> reports) {
        boolean perfect = stream.is(report.cue() - 1, "had") || stream.is(report.cue() - 1, "have");
        for (Report other : reports) {
            boolean inside = other.from() >= report.subject().to() && other.to() < report.cue();
            boolean parted = stream.is(other.from() - 1, Shape.COMMA) && stream.is(other.to(), Shape.COMMA);
            if (perfect && inside && parted && other.shape() == Report.Shape.PLAIN) {
                return other;
            }
        }
        return null;
    }

    /// A view or a stand rather than an utterance: considers, rejected.
    private static boolean thought(Report report) {
        Word verb = report.verb();
        boolean speaks = verb.is(Saying.PLAIN) || verb.is(Saying.THAT) || verb.is(Saying.TELL);
        return switch (verb.lemma()) {
            case "reject", "welcome", "view", "regard" -> true;
            default -> verb.is(Saying.THINK) && !speaks;
        };
    }

    /// "would have found it X", "it described X": nobody's utterance.
    private boolean imagined(Report report) {
        boolean modal = stream.is(report.cue() - 1, "would")
                || stream.is(report.cue() - 1, "could")
                || stream.is(report.cue() - 1, "might")
                || stream.is(report.cue() - 1, "have") && stream.is(report.cue() - 2, "would");
        boolean it = report.subject().to() == report.subject().from() + 1
                && stream.is(report.subject().from(), "it");
        return modal || it && report.verb().is(Saying.LABEL);
    }

    /// ", though he thought it X": a clause beside the report, not in it.
    private boolean subordinate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stream.is(i, Shape.COMMA) && stream.is(i + 1, Tag.SUBORD)) {
                return true;
            }
        }
        return false;
    }

    /// "He said the president considered it X": the words are those of the one who speaks of the view.
    private Report utterance(Report view, int place, Sentence sentence, List<Report> reports) {
        for (int k = place - 1; k >= 0; k--) {
            Report outer = reports.get(k);
            boolean speaks = Indirect.reporting(outer.verb()) && !outer.negated();
            if (speaks
                    && !subordinate(outer.cue(), view.cue())
                    && outer.subject() != view.subject()
                    && Clauses.content(outer, sentence, syntax) >= 0
                    && !reach.closed(outer, view.cue(), sentence)) {
                return outer;
            }
        }
        return view;
    }

    /// "Supporters call it X and opponents Y": the second subject borrows the verb of the first.
    private InSentence.@Nullable Said gapped(int q, Sentence sentence, List<Report> reports) {
        int end = stream.is(q - 1, "as") || stream.is(q - 1, "it") ? q - 1 : q;
        Mention second = syntax.endingAt(stream.is(end - 1, Shape.COMMA) ? end - 1 : end);
        Report first = InSentence.lastBefore(q, reports);
        if (second == null || first == null) {
            return null;
        }
        boolean joins = first.verb().is(Saying.LABEL)
                && first.cue() < second.from()
                && (stream.is(second.from() - 1, Tag.CONJ) || stream.is(second.from() - 1, Shape.SEMICOLON))
                && (stream.is(second.from() - 1, Shape.SEMICOLON)
                        || stream.is(first.to(), Shape.QUOTE)
                        || stream.is(first.to() + 1, Shape.QUOTE));
        return joins ? new InSentence.Said(second, Rule.CUE_GOVERNS, first) : null;
    }

    /// "Sharp limits" on money are a must, Smith said. - a report that ends the sentence and covers all before it.
    private InSentence.@Nullable Said closes(int q, Sentence sentence, List<Report> reports) {
        for (Report report : reports) {
            if (report.cue() > q && Clauses.trailing(report, sentence, syntax)) {
                Rule rule = report.shape() == Report.Shape.ACCORDING ? Rule.ACCORDING_TO : Rule.CUE_CLOSES;
                return new InSentence.Said(report.subject(), rule, report);
            }
        }
        return null;
    }
}
