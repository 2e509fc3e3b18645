package org.winset.news.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.news.people.Mention;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;

/// The subject of a verb of saying: what stands right before it, or at the head of its clause when a parenthesis stands
/// between, or shared with the verb before.
final class Subjects {

    /// A subject and how it was found.
    record Found(Mention mention, Report.Shape shape) {}

    private static final int REACH = 12;

    private final Syntax syntax;
    private final Stream stream;
    private final Governors governors;

    Subjects(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.governors = new Governors(syntax);
    }

    /// The subject to the left of `cue`; `before` is what the sentence reported so far.
    @Nullable
    Found left(int cue, Sentence sentence, List<Report> before) {
        int j = back(cue - 1, sentence.from());
        if (j < sentence.from()) {
            return null;
        }
        Mention adjacent = syntax.endingAt(j + 1);
        if (adjacent != null) {
            Mention governor = governors.of(adjacent, sentence);
            Mention head = governor == adjacent && object(adjacent) ? head(cue, sentence) : null;
            return new Found(head != null && described(head) ? head : governor, Report.Shape.PLAIN);
        }
        if (stream.is(j, Tag.RELATIVE)) {
            return relative(j, sentence);
        }
        if (stream.is(j, Tag.CONJ) || stream.is(j, "then")) {
            return shared(cue, j, sentence, before);
        }
        Mention described = described(j, sentence);
        if (described != null) {
            return new Found(described, Report.Shape.PLAIN);
        }
        if (stream.is(j, Shape.COMMA) && j > sentence.from() && stream.is(j - 1, Tag.CONJ)) {
            return shared(cue, j - 1, sentence, before);
        }
        Mention interrupted = stream.is(j, Shape.COMMA) ? aside(j, sentence) : null;
        if (interrupted != null) {
            return new Found(interrupted, Report.Shape.PLAIN);
        }
        Mention head = head(cue, sentence);
        return head == null || embedded(head, j) ? null : new Found(head, Report.Shape.PLAIN);
    }

    /// "Ginny, in these pages, described": the mention before a short phrase between commas.
    private @Nullable Mention aside(int comma, Sentence sentence) {
        for (int i = comma - 1; i > Math.max(sentence.from(), comma - REACH); i--) {
            if (stream.is(i, Shape.COMMA)) {
                Mention before = stream.is(i + 1, Tag.PREP) && !stream.is(i + 1, "of") ? syntax.endingAt(i) : null;
                boolean object = before != null && object(before);
                return before == null || object || before.type() == Mention.Type.DOCUMENT
                        ? null
                        : governors.of(before, sentence);
            }
            if (!stream.wordAt(i) && !stream.is(i, Shape.NUMBER) && !stream.is(i, Shape.POSSESSIVE)) {
                return null;
            }
        }
        return null;
    }

    /// "... after regulators said": a subordinate clause starts between the head of the sentence and the verb.
    private boolean embedded(Mention head, int before) {
        for (int i = before; i > head.to(); i--) {
            boolean comma = stream.is(i, Shape.QUOTE)
                    && stream.quote(i).inner().in(stream.text()).endsWith(",");
            if (comma || stream.is(i, Shape.COMMA) || stream.is(i, Shape.DASH)) {
                return false;
            }
            if (stream.is(i, Tag.SUBORD)) {
                return true;
            }
        }
        return false;
    }

    /// Behind a preposition: "who may not speak to reporters".
    private boolean object(Mention mention) {
        return stream.is(mention.from() - 1, Tag.PREP) || stream.is(mention.from() - 1, "to");
    }

    /// A relative clause without a comma follows.
    private boolean described(Mention head) {
        int end = syntax.extent(head);
        return stream.is(head.to(), Tag.RELATIVE) || stream.is(end, Tag.RELATIVE);
    }

    /// Skips adverbs, auxiliaries and days before a verb.
    private int back(int from, int limit) {
        int j = from;
        while (j >= limit) {
            if (stream.is(j, Tag.AUX) || syntax.adverb(j) || stream.is(j, Tag.DAY) || stream.is(j, Tag.NEGATION)) {
                j--;
            } else if (stream.is(j, Tag.PREP) && stream.is(j + 1, Tag.DAY)) {
                j--;
            } else {
                break;
            }
        }
        return j;
    }

    /// A description that ends right before the verb: "people close to the nominee said".
    private @Nullable Mention described(int j, Sentence sentence) {
        Mention last = syntax.lastPerson(Math.max(sentence.from(), j - REACH), j + 1);
        return last != null && syntax.extent(last) == j + 1 ? last : null;
    }

    private @Nullable Found relative(int who, Sentence sentence) {
        Mention antecedent = syntax.lastPerson(Math.max(sentence.from(), who - REACH), who);
        if (antecedent == null) {
            return null;
        }
        boolean near = antecedent.to() >= who - 1 || syntax.extent(antecedent) >= who - 1;
        Mention governed = near ? governors.of(antecedent, sentence) : antecedent;
        return new Found(governed, Report.Shape.SHARED);
    }

    private @Nullable Found shared(int cue, int joint, Sentence sentence, List<Report> before) {
        Report last = lastBefore(joint, before);
        if (last != null) {
            return new Found(last.subject(), Report.Shape.SHARED);
        }
        Mention head = head(cue, sentence);
        return head == null ? null : new Found(head, Report.Shape.SHARED);
    }

    private static @Nullable Report lastBefore(int token, List<Report> before) {
        for (Report report : before.reversed()) {
            if (report.cue() < token) {
                return report;
            }
        }
        return null;
    }

    /// The first speaking mention of the clause, introductions skipped.
    @Nullable
    Mention head(int cue, Sentence sentence) {
        return main(syntax.clauseStart(cue, sentence), cue);
    }

    /// The first speaking mention between two tokens, introductions skipped; rather one that is no preposition's
    /// object.
    @Nullable
    Mention main(int from, int cue) {
        int start = syntax.skipIntro(from, cue);
        Mention first = syntax.first(start, cue);
        while (first != null && (first.type() == Mention.Type.DOCUMENT || stream.is(first.from() - 1, Tag.PREP))) {
            Mention next = syntax.first(first.from() + 1, cue);
            boolean behind = next != null
                    && first.type() == Mention.Type.DOCUMENT
                    && (stream.is(next.from() - 1, Tag.PREP)
                            || stream.is(next.from() - 1, Shape.NUMBER) && stream.is(next.from() - 2, Tag.PREP));
            if (next == null || behind || next.type() == Mention.Type.DOCUMENT) {
                break;
            }
            first = next;
        }
        return first;
    }

    /// The subject of a participle: whoever spoke before in the sentence, else the subject of the main clause, which
    /// may
    /// come after ("Calling it a sham, Smith ...").
    @Nullable
    Found participle(int cue, Sentence sentence, List<Report> before) {
        int j = back(cue - 1, sentence.from());
        Mention adjacent = syntax.endingAt(j + 1);
        boolean after = stream.is(j, "for") || stream.is(j, "of") || stream.is(j, "from") || stream.is(j, "into");
        if (after) {
            Mention object = syntax.endingAt(j);
            adjacent = object == null ? null : governors.of(object, sentence);
        }
        boolean absolute = adjacent != null
                && adjacent.isPerson()
                && (after || stream.is(adjacent.from() - 1, "with") || stream.is(adjacent.from() - 1, Shape.QUOTE));
        if (adjacent != null && absolute) {
            return new Found(adjacent, Report.Shape.PLAIN);
        }
        Mention quoted = stream.is(cue - 1, "as") ? quoted(cue - 1, sentence) : null;
        if (quoted != null) {
            return new Found(quoted, Report.Shape.PLAIN);
        }
        Report last = lastBefore(cue, before);
        if (last != null) {
            return new Found(last.subject(), Report.Shape.PARTICIPLE);
        }
        if (j < sentence.from() || stream.is(j, Tag.CONJ) && j == sentence.from()) {
            int comma = cue;
            while (comma < Math.min(sentence.to(), cue + 60)
                    && !stream.is(comma, Shape.COMMA)
                    && !(stream.is(comma, Shape.QUOTE) && comma > cue)) {
                comma++;
            }
            Mention main = syntax.first(comma, sentence.to());
            return main == null ? null : new Found(main, Report.Shape.PARTICIPLE);
        }
        Mention near = head(cue, sentence);
        Mention head = near == null ? main(sentence.from(), cue) : near;
        return head == null ? null : new Found(head, Report.Shape.PARTICIPLE);
    }

    /// "quoted Smith as saying": whoever is quoted.
    private @Nullable Mention quoted(int as, Sentence sentence) {
        for (int i = as - 1; i > Math.max(sentence.from(), as - REACH); i--) {
            boolean quotes = stream.is(i, "quoted")
                    || stream.is(i, "quotes")
                    || stream.is(i, "quoting")
                    || stream.is(i, "cited")
                    || stream.is(i, "cites");
            if (quotes) {
                return stream.is(i - 1, Tag.BE) ? null : syntax.first(i + 1, as);
            }
        }
        return null;
    }

    /// "said Smith": the mention right after the verb, unless a verb of its own follows it.
    @Nullable
    Mention right(int cue, Sentence sentence) {
        int i = cue + 1;
        while (i < sentence.to() && syntax.adverb(i) && syntax.startingAt(i) == null) {
            i++;
        }
        Mention mention = i < sentence.to() ? syntax.startingAt(i) : null;
        for (int k = i; mention == null && k < i + 3 && syntax.premodifier(k); k++) {
            mention = syntax.startingAt(k + 1);
        }
        if (mention == null || mention.to() > sentence.to()) {
            return null;
        }
        int next = mention.to();
        boolean clause = next < sentence.to()
                && (stream.is(next, Tag.AUX)
                        || stream.is(next, Tag.VERB)
                        || stream.is(next, Shape.WORD)
                                && stream.word(next).says()
                                && stream.word(next).finite());
        return clause ? null : mention;
    }
}
