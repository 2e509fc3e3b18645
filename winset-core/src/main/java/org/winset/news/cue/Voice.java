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

    /// Prepositions that also make terms: theft by deception, void for vagueness.
    private static boolean joins(String word) {
        return word.equals("of") || word.equals("by") || word.equals("for");
    }
}
