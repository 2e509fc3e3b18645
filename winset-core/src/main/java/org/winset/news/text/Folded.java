package org.winset.news.text;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.words.Words;

/// A word in lower case, without accents, and where it stands. Hyphens separate words.
public record Folded(String text, int start, int end) {

    /// The words of a stretch of text.
    public static List<Folded> in(String text, int from, int to) {
        List<Folded> words = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean inside = i < to && inside(text, i, start, to);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Folded(Words.fold(text.substring(start, i)), start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean inside(String text, int i, int start, int to) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || start >= 0 && "'’.".indexOf(c) >= 0 && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /// The word without a plural's -s.
    public String stem() {
        boolean plural = text.length() > 3 && text.endsWith("s") && !text.endsWith("ss");
        return plural ? text.substring(0, text.length() - 1) : text;
    }
}
