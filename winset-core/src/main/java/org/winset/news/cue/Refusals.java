package org.winset.news.cue;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.winset.news.Rule;
import org.winset.news.marks.Quoted;
import org.winset.news.text.Paragraph;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;

/// Why something in marks is nobody's words: a heading, nothing, a term. A report right beside it goes first.
final class Refusals {

    private static final int LIST_REACH = 7;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final InSentence inSentence;
    private final List<List<Report>> reports;
    private final boolean[] term;
    private final Predicate<String> known;
    private final Terms terms;
    private final Titles titles;
    private final Inscriptions inscriptions;

    /// `reports` and `term` are filled while the text is read: the reports of each sentence, the marks refused so far.
    Refusals(
            Syntax syntax,
            Quotes quotes,
            InSentence inSentence,
            List<List<Report>> reports,
            boolean[] term,
            Predicate<String> known) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
        this.inSentence = inSentence;
        this.reports = reports;
        this.term = term;
        this.known = known;
        this.terms = new Terms(syntax, quotes);
        this.titles = new Titles(syntax, quotes);
        this.inscriptions = new Inscriptions(syntax, quotes);
    }

    /// Why a quotation is nobody's words, or `null`.
    @Nullable
    Rule of(int s, int q, Sentence sentence, Quoted quoted) {
        Paragraph.Kind kind = stream.token(q).kind();
        boolean signed = s + 1 < stream.sentences().size()
                && stream.token(stream.sentences().get(s + 1).from()).kind() == Paragraph.Kind.SIGNATURE;
        signed |= stream.is(q + 1, Shape.DASH) && quotes.initial(q, sentence);
        boolean led = s > 0 && stream.is(sentence.from() - 1, Shape.COLON);
        if (quotes.blank(quoted)) {
            return Rule.EMPTY;
        }
        if (kind == Paragraph.Kind.HEADING && !signed && !led) {
            return Rule.HEADING;
        }
        if (kind == Paragraph.Kind.FURNITURE || kind == Paragraph.Kind.SIGNATURE) {
            return Rule.TERM;
        }
        if (quoted.marked() && (quotes.shouted(quoted) || inscriptions.has(q, sentence))) {
            return Rule.TERM;
        }
        boolean after = inSentence.after(q, sentence, reports.get(s)) != null;
        boolean titled = titles.title(q, sentence, stream.wordAt(q - 1) ? stream.word(q - 1) : null)
                || titles.work(q, sentence, after);
        boolean initial = quotes.initial(q, sentence);
        boolean near = near(q, sentence, s);
        if (near && !after && titles.cased(quoted) && named(q, sentence, s)) {
            return Rule.TERM;
        }
        if (reports.get(s).isEmpty() && titles.standing(q, sentence)) {
            return Rule.TERM;
        }
        if (!quoted.marked() || near || after && initial) {
            return null;
        }
        if (alike(q)) {
            return Rule.TERM;
        }
        boolean title = titled && !(initial && quotes.end(quoted) != ' ');
        return terms.is(q, sentence, after)
                        || title
                        || known.test(quoted.inner().in(stream.text()))
                ? Rule.TERM
                : null;
    }

    /// Whether a report leads on to the quotation with nothing but hearers and adjuncts between.
    boolean near(int q, Sentence sentence, int s) {
        if (!quotes.ledOn(q)) {
            return false;
        }
        InSentence.Said before = inSentence.before(q, sentence, reports.get(s));
        if (before == null
                || before.report() == null
                || inSentence.quoteBetween(before.report().cue(), q)) {
            return false;
        }
        return before.report().shape() == Report.Shape.INVERTED
                || Clauses.content(before.report(), sentence, syntax) < 0
                || stream.is(q - 1, Shape.COLON);
    }

    /// "keeps a sign in the back: X": a thing that words stand on is shown before the colon.
    boolean onThing(int q, Sentence sentence) {
        for (int i = q - 1; i > sentence.from(); i--) {
            if (stream.is(i, Tag.INSCRIBED) && (stream.is(i - 1, "a") || stream.is(i - 1, "the"))) {
                return true;
            }
        }
        return false;
    }

    /// "wrote only one hit, X, in 1961": between the verb and the comma stands the noun that the title belongs to.
    private boolean named(int q, Sentence sentence, int s) {
        InSentence.Said before = inSentence.before(q, sentence, reports.get(s));
        Report report = before == null ? null : before.report();
        return report != null
                && stream.is(q - 1, Shape.COMMA)
                && report.shape() != Report.Shape.INVERTED
                && report.to() < q - 1
                && !report.verb().is(Saying.TELL)
                && stream.is(q - 2, Shape.WORD)
                && !stream.is(q - 2, Tag.DAY)
                && !syntax.adverb(q - 2);
    }

    /// "his name as X and his address as Y": behind a term with a conjunction and nothing that could carry a clause.
    private boolean listed(int q) {
        boolean and = false;
        for (int i = q - 1; i > Math.max(0, q - LIST_REACH); i--) {
            if (stream.is(i, Shape.QUOTE)) {
                return and
                        && term[i]
                        && i < q - 2
                        && (stream.is(q - 1, "as")
                                || stream.is(q - 1, "the")
                                || stream.is(q - 1, Shape.COMMA) && stream.is(i + 1, Tag.CONJ));
            }
            and |= stream.is(i, Tag.CONJ);
            boolean clause = stream.is(i, Tag.AUX)
                    || stream.is(i, Tag.VERB)
                    || syntax.startingAt(i) != null
                    || stream.wordAt(i) && stream.word(i).says() && !stream.is(i - 1, Tag.POSSESSIVE)
                    || stream.is(i, Shape.STOP);
            if (clause) {
                return false;
            }
        }
        return false;
    }

    /// X and Y: joined to a term, a term.
    private boolean alike(int q) {
        boolean joined = stream.is(q - 1, "and") || stream.is(q - 1, "or") || stream.is(q - 1, "not");
        int other = joined && stream.is(q - 2, Shape.COMMA) ? q - 3 : q - 2;
        return joined && other >= 0 && term[other] || listed(q);
    }
}
