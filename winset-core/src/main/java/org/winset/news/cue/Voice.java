package org.winset.news.cue;

import org.winset.news.marks.Quoted;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// What tells from the words between the marks that somebody spoke them.
final class Voice {

    private final Stream stream;
    private final Quotes quotes;
    private final Words words = Words.shared();

    Voice(Stream stream, Quotes quotes) {
        this.stream = stream;
        this.quotes = quotes;
    }

    /// Whether the words could only be part of a sentence that somebody spoke, or judge.
    boolean speaks(Quoted quoted, boolean somebody) {
        if ("?!".indexOf(quotes.end(quoted)) >= 0) {
            return true;
        }
        boolean first = true;
        for (String part : quoted.inner().in(stream.text()).split("[\\s,]+")) {
            Word word = words.of(Words.fold(part.replaceAll("^\\P{L}+|\\P{L}+$", "")));
            boolean clause = word.is(Tag.AUX, Tag.NEGATION)
                    || word.is(Tag.PRONOUN, Tag.SELFPRONOUN)
                    || word.is(Tag.POSSESSIVE, Tag.CONJ)
                    || word.is(Tag.RELATIVE, Tag.SUBORD)
                    || word.is(Tag.JUDGING)
                    || word.is(Tag.ADVERB)
                    || word.is(Tag.PREP) && !joins(word.text()) && (somebody || first)
                    || word.text().equals("a")
                    || word.text().equals("an")
                    || word.text().equals("the") && !first
                    || word.text().endsWith("ly")
                    || Naming.praises(word.text());
            if (clause) {
                return true;
            }
            first = false;
        }
        return false;
    }

    /// Whether one of the words praises or blames.
    boolean judges(Quoted quoted) {
        for (String part : quoted.inner().in(stream.text()).split("[\\s,]+")) {
            Word word = words.of(Words.fold(part.replaceAll("^\\P{L}+|\\P{L}+$", "")));
            if (word.is(Tag.JUDGING) || Naming.praises(word.text())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first word opens a clause or a phrase of one's own: an article, a pronoun, a negation, a
    /// preposition,
    /// an auxiliary, "like", "so".
    boolean opens(Quoted quoted) {
        Word first = quotes.first(quoted);
        if (quotes.words(quoted) == 1) {
            return first.is(Tag.NEGATION);
        }
        return first.is(Tag.DET, Tag.POSSESSIVE)
                || first.is(Tag.PRONOUN, Tag.SELFPRONOUN)
                || first.is(Tag.NEGATION, Tag.AUX)
                || first.is(Tag.SUBORD, Tag.RELATIVE)
                || first.is(Tag.CONJ)
                || first.is(Tag.PREP) && !joins(first.text())
                || first.is(Tag.ADVERB);
    }

    /// Whether a verb, a pronoun, a negation stands inside, or an article behind the first word.
    boolean clause(Quoted quoted) {
        boolean first = true;
        for (String part : quoted.inner().in(stream.text()).split("[\\s,]+")) {
            Word word = words.of(Words.fold(part.replaceAll("^\\P{L}+|\\P{L}+$", "")));
            boolean clause = word.is(Tag.AUX, Tag.NEGATION)
                    || word.is(Tag.PRONOUN, Tag.SELFPRONOUN)
                    || word.is(Tag.POSSESSIVE, Tag.RELATIVE)
                    || word.is(Tag.SUBORD)
                    || word.text().equals("than")
                    || word.text().equals("but")
                    || !first
                            && (word.text().equals("a")
                                    || word.text().equals("an")
                                    || word.text().equals("the"));
            if (clause && quotes.words(quoted) > 1) {
                return true;
            }
            first = false;
        }
        return false;
    }

    /// Whether the first word can be a verb that carries a clause: "stinks", "met every standard", "strongly opposes".
    boolean acts(Quoted quoted) {
        Word first = quotes.first(quoted);
        String text = first.text();
        return first.is(Tag.VERB)
                || text.endsWith("ed")
                || text.endsWith("s") && !text.endsWith("ss")
                || text.endsWith("ly") && quotes.words(quoted) > 1;
    }

    /// Whether the passage is no name although it starts with a capital: "I", somebody's thing.
    boolean own(Quoted quoted) {
        String first = quotes.first(quoted).text();
        return first.equals("i") || first.startsWith("i'") || first.startsWith("i’") || first.endsWith("'s");
    }

    /// Whether an adjective inside praises or blames by its ending, or two are joined.
    boolean scorns(Quoted quoted) {
        String inner = quoted.inner().in(stream.text());
        return Naming.praises(inner.replaceAll("\\P{L}+$", "")) || inner.contains(" and ") || inner.contains(", ");
    }

    /// Prepositions that also make terms: theft by deception, void for vagueness.
    private static boolean joins(String word) {
        return word.equals("of") || word.equals("by") || word.equals("for");
    }
}
