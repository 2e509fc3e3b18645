package org.winset.dossier.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text cut into words and signs, read from left to right.
final class Words {

    /// A word or sign and where it starts.
    record Word(String text, int at) {

        boolean is(String word) {
            return text.toLowerCase(Locale.ROOT).equals(word);
        }

        boolean isName() {
            return Character.isLetterOrDigit(text.charAt(0));
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*|>=|<=|!=|==|[=<>(),;/%]|(\\S)");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int next;

    Words(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                throw new GrammarException(
                        matcher.start(),
                        "The character (" + matcher.group() + ") has no meaning here.",
                        "it is a typo.");
            }
            words.add(new Word(matcher.group(), matcher.start()));
        }
    }

    boolean atEnd() {
        return next == words.size();
    }

    /// The next word without taking it; an empty one at the end.
    Word peek() {
        return peek(0);
    }

    Word peek(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead) : new Word(" ", text.length());
    }

    Word take() {
        Word word = peek();
        next++;
        return word;
    }

    /// Takes these words, if they come next.
    boolean accept(String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!peek(i).is(expected[i])) {
                return false;
            }
        }
        next += expected.length;
        return true;
    }

    GrammarException wrong(String expected, String maybe) {
        Word word = peek();
        String found = atEnd() ? "The text (" + text + ") ends where " : "The word (" + word.text() + ") stands where ";
        return new GrammarException(word.at(), found + expected + " is needed.", maybe);
    }
}
