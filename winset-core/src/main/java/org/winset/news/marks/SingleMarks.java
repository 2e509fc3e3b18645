package org.winset.news.marks;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.Span;

/// Pairs single marks and leaves apostrophes alone.
///
/// An opening mark stands before a letter after white space or an opening sign, and does not abbreviate ('90s, 'em).
/// Its
/// closing mark stands after punctuation, or after a letter that no letter follows; "two years' rent" closes only when
/// nothing better does. Time is linear: the nearest closing mark to the right is computed once.
final class SingleMarks {

    private static final List<String> CLIPPED =
            List.of("em ", "em.", "em,", "til ", "cause ", "n'", "n’", "twas ", "tis ", "bout ", "round ");

    private final String text;

    SingleMarks(String text) {
        this.text = text;
    }

    /// The quotations in a paragraph or within a quotation, in order, never overlapping.
    List<Quoted> scan(Span range) {
        List<Integer> marks = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            if (isMark(text.charAt(i))) {
                marks.add(i);
            }
        }
        int[] closing = nearestClosing(marks, range);
        List<Quoted> found = new ArrayList<>();
        int free = range.start();
        for (int k = 0; k + 1 < marks.size(); k++) {
            int i = marks.get(k);
            if (i >= free && opens(i, range) && closing[k + 1] >= 0) {
                int end = closing[k + 1];
                if (end > i + 1) {
                    found.add(new Quoted(new Span(i, end + 1), new Span(i + 1, end), true, true, true, List.of()));
                    free = end + 1;
                }
            }
        }
        return found;
    }

    /// For each mark, the first at or after it that closes for certain, else the first that may.
    private int[] nearestClosing(List<Integer> marks, Span range) {
        int[] nearest = new int[marks.size()];
        int certain = -1;
        int possible = -1;
        for (int k = marks.size() - 1; k >= 0; k--) {
            int i = marks.get(k);
            if (closes(i, range)) {
                possible = i;
                certain = possessive(i, range) ? certain : i;
            }
            nearest[k] = certain >= 0 ? certain : possible;
            if (opens(i, range)) {
                certain = -1;
                possible = -1;
            }
        }
        return nearest;
    }

    boolean opens(int i, Span range) {
        char c = text.charAt(i);
        if (c == '’' || i + 1 >= range.end()) {
            return false;
        }
        char next = text.charAt(i + 1);
        boolean before = i == range.start() || " \t\n\r\u00a0([{—–-/“\"".indexOf(text.charAt(i - 1)) >= 0;
        boolean after = Character.isLetterOrDigit(next) || next == '[' || next == '…' || next == '$' || next == '.';
        return before && after && !clipped(i, next);
    }

    private boolean clipped(int i, char next) {
        if (Character.isDigit(next)) {
            return i + 3 < text.length() && Character.isDigit(text.charAt(i + 2)) && text.charAt(i + 3) == 's';
        }
        return CLIPPED.stream().anyMatch(word -> text.startsWith(word, i + 1));
    }

    private boolean closes(int i, Span range) {
        if (i == range.start() || text.charAt(i) == '‘') {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean after = i + 1 >= range.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return after && !Character.isWhitespace(before) && "([{‘“".indexOf(before) < 0;
    }

    /// "years' rent": an s before, a space and a small letter after.
    private boolean possessive(int i, Span range) {
        return text.charAt(i - 1) == 's'
                && i + 2 < range.end()
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }
}
