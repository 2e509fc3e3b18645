package org.winset.news.cue;

import org.winset.news.marks.Quoted;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Saying;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// What stands in marks because of the word or the name, not because somebody said it: terms of a law, titles, names of
/// operations, nicknames, words as words. Each question is about what leads to the marks and what they are part of.
final class Terms {

    private static final int TERM_WORDS = 5;
    private static final int NAMED_WORDS = 3;
    private static final int NEAR = 7;

    private final Syntax syntax;
    private final Stream stream;
    private final Quotes quotes;
    private final Titles titles;
    private final Naming naming;
    private final Glosses gloss;
    private final LawTerms law;
    private final Records records;
    private final Words words = Words.shared();

    Terms(Syntax syntax, Quotes quotes) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.quotes = quotes;
        this.titles = new Titles(syntax, quotes);
        this.naming = new Naming(syntax, quotes);
        this.gloss = new Glosses(syntax, quotes);
        this.law = new LawTerms(syntax, quotes);
        this.records = new Records(syntax);
    }

    /// Whether a quotation is such a term or name; `after` says that a report follows it at once.
    boolean is(int q, Sentence sentence, boolean after) {
        int count = quotes.words(stream.quote(q));
        if (count > Titles.MOST_WORDS) {
            return false;
        }
        return naming.is(q, sentence)
                || gloss.is(q, sentence, count)
                || framed(q, sentence)
                || titles.work(q, sentence, after)
                || titles.apposed(q, sentence, after)
                || word(q, sentence, count)
                || law.is(q, sentence, count)
                || determined(q, sentence, count)
                || noun(q, sentence, count);
    }

    /// "goes by X", "stands for X", "counts as an X", "known in the trade as X", "replaces X with Y", ", or X,".
    private boolean framed(int q, Sentence sentence) {
        int i = q - 1;
        if (stream.is(i, "a") || stream.is(i, "an") || stream.is(i, "the")) {
            i--;
        }
        if (i < sentence.from()) {
            return false;
        }
        if (i == q - 1 && records.marked(q, sentence)) {
            return true;
        }
        if (stream.is(i, "to") && records.answers(stream.is(i - 1, "only") ? i - 2 : i - 1)
                || records.charged(i, sentence)) {
            return true;
        }
        if (stream.is(i, "as")) {
            return behind(i, Tag.ASTERM, sentence) && (names(stream.quote(q)) || stream.is(i - 1, "it"));
        }
        if (stream.is(i, Tag.EDIT) && !stream.is(i - 1, Tag.DET)
                || stream.is(i, "with") && behind(i, Tag.EDIT, sentence)) {
            return true;
        }
        if (stream.is(i, "of") && (stream.is(i - 1, Tag.EDIT) || stream.is(i - 1, Tag.TERMCUE))) {
            return true;
        }
        if ((i == q - 1 && syntax.punctuation(i) && stream.is(i - 1, "it") && stream.is(i - 2, "for"))
                && stream.is(i - 3, Tag.TERMCUE)) {
            return true;
        }
        if (stream.is(i, "under") && quotes.capital(stream.quote(q))) {
            return true;
        }
        if (stream.is(i, "by") && goes(i - 1) || stream.is(i, "for") && stands(i - 1)) {
            return true;
        }
        return stream.is(i, "or") && stream.is(i - 1, Shape.COMMA) && quotes.end(stream.quote(q)) == ',';
    }

    /// At most three words, and a phrase rather than a description: no article of its own.
    private boolean names(Quoted quoted) {
        return quotes.words(quoted) <= NAMED_WORDS && !quotes.determined(quoted);
    }

    private boolean goes(int i) {
        return stream.is(i, "goes") || stream.is(i, "went") || stream.is(i, "go");
    }

    private boolean stands(int i) {
        return stream.wordAt(i) && stream.word(i).text().startsWith("search")
                || stream.is(i, "stands")
                || stream.is(i, "stand");
    }

    private boolean behind(int from, Tag tag, Sentence sentence) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - NEAR); i--) {
            if (stream.is(i, tag)) {
                return true;
            }
        }
        return false;
    }

    /// Words as words: "may" or "shall"; "cumbre" means summit; said "trusted" would be defined.
    private boolean word(int q, Sentence sentence, int count) {
        boolean means = stream.is(q - 1, "meant") || stream.is(q - 1, "means");
        if (stream.is(q + 1, "means")
                || stream.is(q + 1, "meant")
                || means && count <= 2 && stream.is(q - 2, Tag.TERMCUE)) {
            return true;
        }
        if (stream.is(q + 1, "instead") && count <= 2 && !quotes.determined(stream.quote(q))) {
            return true;
        }
        if (count != 1 || quotes.capital(stream.quote(q)) || quotes.ledOn(q)) {
            return false;
        }
        Word only =
                words.of(Words.fold(stream.quote(q).inner().in(stream.text()).replaceAll("\\P{L}+$", "")));
        if (!only.is(Tag.NEGATION, Tag.ADVERB)
                && (only.is(Tag.AUX, Tag.PREP) || only.text().equals("shall"))
                && !(only.is(Tag.PREP) && ".!?".indexOf(quotes.end(stream.quote(q))) >= 0)) {
            return true;
        }
        boolean subject = stream.is(q - 1, "that")
                || stream.is(q - 1, Tag.SUBORD)
                || stream.wordAt(q - 1) && stream.word(q - 1).says()
                || q == sentence.from();
        return subject && quotes.end(stream.quote(q)) == ' ' && !only.is(Tag.PRONOUN) && syntax.verbFollows(q);
    }

    /// "the X of Dec. 1".
    private boolean dated(int i) {
        return stream.is(i, Tag.MONTH) || stream.is(i, Shape.NUMBER);
    }

    /// The "volunteers", its "campus": what a definite determiner presupposes is a name for something, not a saying.
    private boolean determined(int q, Sentence sentence, int count) {
        boolean definite = stream.is(q - 1, "the")
                || stream.is(q - 1, Tag.POSSESSIVE)
                || stream.is(q - 1, Shape.POSSESSIVE)
                || stream.is(q - 1, "these")
                || stream.is(q - 1, "those");
        if (!definite || q - 1 < sentence.from() || "?!".indexOf(quotes.end(stream.quote(q))) >= 0) {
            return false;
        }
        boolean owned = stream.is(q - 1, Tag.POSSESSIVE) || stream.is(q - 1, Shape.POSSESSIVE);
        if (coordinated(q)
                || owned && stream.is(q + 1, Tag.REPORTNOUN)
                || clause(stream.quote(q))
                || labelled(q, sentence)
                || stream.is(q + 1, "of") && !dated(q + 2)
                || owned && judged(q, sentence)) {
            return false;
        }
        return count <= NAMED_WORDS && (count > 1 || !modifies(q));
    }

    /// Whether an auxiliary stands inside: "system is broken".
    private boolean clause(Quoted quoted) {
        for (String word : quoted.inner().in(stream.text()).split(" ")) {
            if (words.of(Words.fold(word)).is(Tag.AUX)) {
                return true;
            }
        }
        return false;
    }

    /// "what she called the governor's X": somebody's label.
    private boolean labelled(int q, Sentence sentence) {
        for (int i = q - 2; i >= Math.max(sentence.from(), q - TERM_WORDS); i--) {
            if (stream.is(i, "called") || stream.is(i, "described") || stream.is(i, "termed")) {
                return true;
            }
        }
        return false;
    }

    /// "praised the crew's X", "thanked them for their X": praise and blame are the speaker's.
    private boolean judged(int q, Sentence sentence) {
        for (int i = q - 2; i >= Math.max(sentence.from(), q - NEAR); i--) {
            Word word = stream.word(i);
            boolean about = stream.is(i + 1, Tag.PREP) || syntax.adverb(i + 1) && stream.is(i + 2, Tag.PREP);
            if (word.says() && word.finite() && about && !word.lemma().equals("say")) {
                return !syntax.premodifier(q + 1);
            }
            if (word.is(Saying.LABEL) && word.finite()) {
                return !word.is(Saying.PLAIN) && !word.lemma().equals("call") && !syntax.premodifier(q + 1);
            }
            if (!stream.wordAt(i) && !stream.is(i, Shape.POSSESSIVE)) {
                return false;
            }
        }
        return false;
    }

    /// A plain word follows that the marks describe: the "cruel" policy.
    private boolean modifies(int q) {
        return stream.is(q + 1, Shape.WORD) && stream.word(q + 1).plain() && !syntax.verbFollows(q);
    }

    /// The "credible fear" standard.
    private boolean noun(int q, Sentence sentence, int count) {
        Quoted quoted = stream.quote(q);
        boolean noun = stream.is(q + 1, Tag.TERMNOUN) && "?!.".indexOf(quotes.end(quoted)) < 0;
        boolean article = stream.is(q - 1, "a") || stream.is(q - 1, "an") || stream.is(q - 1, Shape.COMMA);
        boolean judges = coordinated(q) && !test(q + 1)
                || count == 1 && judgement(quoted.inner().in(stream.text()));
        boolean compound = count > 1 && !quotes.first(quoted).text().endsWith("ly") && !labelled(q, sentence);
        boolean predicate = stream.is(q - 1, Tag.AUX) && !stream.is(q - 1, Tag.BE);
        boolean owned = stream.is(q - 1, Tag.POSSESSIVE) || stream.is(q - 1, Shape.POSSESSIVE);
        boolean remark = owned && count > 2 && stream.is(q + 1, Tag.REPORTNOUN);
        return noun
                && !predicate
                && !remark
                && count <= TERM_WORDS
                && !((article && !compound || judges) && syntax.saidBefore(q, sentence));
    }

    /// Nouns for what lawyers apply: nobody calls a test cruel.
    private boolean test(int i) {
        return stream.is(i, "test")
                || stream.is(i, "clause")
                || stream.is(i, "standard")
                || stream.is(i, "doctrine")
                || stream.is(i, "exception");
    }

    private boolean coordinated(int q) {
        Quoted quoted = stream.quote(q);
        String inner = quoted.inner().in(stream.text());
        return quotes.words(quoted) == 3 && inner.contains(" and ")
                || quotes.words(quoted) <= 3 && inner.indexOf(',') > 0 && inner.indexOf(',') < inner.length() - 1;
    }

    /// "shameful", "outrageous": adjectives that praise or blame name nothing.
    private static boolean judgement(String word) {
        return word.endsWith("ful") || word.endsWith("ous") || word.endsWith("ish") || word.endsWith("less");
    }
}
