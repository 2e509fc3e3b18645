package org.winset.news.cue;

import org.winset.news.Span;
import org.winset.news.marks.Quoted;
import org.winset.news.text.Sentence;
import org.winset.news.text.Shape;
import org.winset.news.text.Stream;
import org.winset.news.words.Tag;
import org.winset.news.words.Word;
import org.winset.news.words.Words;

/// What a quotation looks like from inside and outside.
final class Quotes {

    private final Syntax syntax;
    private final Stream stream;
    private final String text;
    private final Words words = Words.shared();

    Quotes(Syntax syntax) {
        this.syntax = syntax;
        this.stream = syntax.stream;
        this.text = stream.text();
    }

    /// Whether the first word has a capital; brackets and dots before it don't count.
    boolean capital(Quoted quoted) {
        for (int i = quoted.inner().start(); i < quoted.inner().end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '$') {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /// Whether the first word has a capital letter.
    boolean letter(Quoted quoted) {
        for (int i = quoted.inner().start(); i < quoted.inner().end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isUpperCase(c);
            }
        }
        return false;
    }

    /// The sign before the closing mark, or a space.
    char end(Quoted quoted) {
        for (int i = quoted.inner().end() - 1; i >= quoted.inner().start(); i--) {
            char c = text.charAt(i);
            if ("\"”’')] ".indexOf(c) < 0) {
                return Character.isLetterOrDigit(c) ? ' ' : c;
            }
        }
        return ' ';
    }

    int words(Quoted quoted) {
        int count = 0;
        boolean inside = false;
        for (int i = quoted.inner().start(); i < quoted.inner().end() && count < 1000; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter || inside && "'’-.".indexOf(text.charAt(i)) >= 0;
        }
        return count;
    }

    /// Whether the quotation starts its sentence; a dateline, a dash or an adverb may stand before it.
    boolean initial(int q, Sentence sentence) {
        int i = q - 1;
        while (i >= sentence.from()
                && (stream.is(i, Shape.DASH)
                        || syntax.adverb(i)
                        || stream.is(i, Tag.CONJ)
                        || stream.is(i, Shape.COMMA) && i > sentence.from() && syntax.adverb(i - 1))) {
            i--;
        }
        return i < sentence.from();
    }

    /// Whether a comma or colon stands right before it.
    boolean ledOn(int q) {
        return stream.is(q - 1, Shape.COMMA)
                || stream.is(q - 1, Shape.COLON)
                || stream.is(q - 1, Shape.DASH) && stream.is(q - 2, Shape.COLON);
    }

    /// Two words or more and not a small letter: a sign, a banner, a motto.
    boolean shouted(Quoted quoted) {
        String inner = quoted.inner().in(text);
        return words(quoted) > 1
                && inner.chars().noneMatch(Character::isLowerCase)
                && inner.chars().anyMatch(Character::isLetter);
    }

    /// Whether a sentence ends inside: what is cut off at the end is speech all the same.
    boolean sentences(Quoted quoted) {
        for (int i = quoted.inner().start() + 1; i + 2 < quoted.inner().end(); i++) {
            boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (stop && Character.isUpperCase(text.charAt(i + 2)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it starts with a conjunction or a pronoun, as clauses do.
    boolean startsClause(Quoted quoted) {
        Word first = first(quoted);
        return first.is(Tag.CONJ, Tag.SUBORD) || first.is(Tag.PRONOUN, Tag.SELFPRONOUN);
    }

    Word first(Quoted quoted) {
        int end = quoted.inner().start();
        while (end < quoted.inner().end()
                && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return words.of(Words.fold(text.substring(quoted.inner().start(), end)));
    }

    /// Whether somebody speaks of himself inside: I, my, we, our. Such words are somebody's, whatever stands around.
    boolean selfish(Quoted quoted) {
        for (String word : quoted.inner().in(text).split("[\\s,]+")) {
            switch (word) {
                case "I", "I'm", "I’m", "my", "me", "our", "us" -> {
                    return words(quoted) > 2;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether it starts with an article or a possessive: a description.
    boolean determined(Quoted quoted) {
        return first(quoted).is(Tag.DET, Tag.POSSESSIVE);
    }

    /// "the Keyhole": an article and a capital.
    boolean theName(Quoted quoted) {
        String inner = quoted.inner().in(text);
        return inner.length() > 4
                && inner.regionMatches(true, 0, "the ", 0, 4)
                && Character.isUpperCase(inner.charAt(4));
    }

    /// The words alone, in lower case: what makes two quotations the same.
    String plain(Quoted quoted) {
        return Words.fold(quoted.inner().in(text)).replaceAll("^\\P{L}+|\\P{L}+$", "");
    }

    boolean blank(Quoted quoted) {
        return words(quoted) == 0;
    }

    Span span(int q) {
        return stream.quote(q).span();
    }
}
