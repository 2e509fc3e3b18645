package org.winset.news.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a text into paragraphs and tells headings, signatures and furniture from the body.
///
/// Blank lines separate paragraphs. A single line break does so too, unless the text is hard-wrapped (lines of 50 to
/// 100
/// characters running on): then only a short line, a signature or an indented line breaks.
public final class Paragraphs {

    private static final int WRAP_MIN = 50;
    private static final int WRAP_MAX = 100;
    private static final int SHORT_LINE = 45;
    private static final int HEADING_WORDS = 14;
    private static final int HEADLINE_WORDS = 26;
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:-{1,2}|[–—―])\\s?(?:[\"“][^\"”]{1,40}[\"”]\\s)?\\p{Lu}.*");
    private static final Pattern FURNITURE =
            Pattern.compile("(?i)\\d{1,2}[:.]\\d\\d\\s?(?:[ap]\\.?m\\.?)?(?:\\s+\\p{L}{1,4})?"
                    + "|by (?:our )?[\\p{Lu}\\p{Ll}][^.!?]{2,80}|staff writers?|for immediate release"
                    + "|(?:media )?contact:.*|(?:copyright|©|\\(c\\)).*|.*all rights reserved\\.?"
                    + "|.*/?(?:getty images|ap photo|reuters|afp)\\)?|###|-30-|updated .{0,40}|published .{0,40}");

    private final String text;
    private final List<Paragraph> found = new ArrayList<>();
    private final boolean wrapped;

    private Paragraphs(String text) {
        this.text = text;
        this.wrapped = wrapped();
    }

    public static List<Paragraph> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.split();
        return List.copyOf(paragraphs.found);
    }

    private boolean wrapped() {
        int running = 0;
        int last = 0;
        for (int at = 0; at < text.length(); ) {
            int end = lineEnd(at);
            int length = end - at;
            if (length > WRAP_MAX) {
                return false;
            }
            if (last >= WRAP_MIN && length > 0) {
                running++;
            }
            last = length;
            at = next(end);
        }
        return running >= 3;
    }

    private void split() {
        int start = -1;
        int end = -1;
        for (int at = 0; at <= text.length(); ) {
            int stop = lineEnd(at);
            int from = at;
            int to = stop;
            while (from < to && blank(text.charAt(from))) {
                from++;
            }
            while (to > from && blank(text.charAt(to - 1))) {
                to--;
            }
            if (start >= 0 && (from == to || breaks(start, end, at, from, to))) {
                add(start, end);
                start = -1;
            }
            if (from < to) {
                start = start < 0 ? from : start;
                end = to;
            }
            at = next(stop);
        }
        if (start >= 0) {
            add(start, end);
        }
        headless();
    }

    /// A heading stands over something: the last paragraph is none, whatever it looks like (an article that was cut off
    /// in its first line is one).
    private void headless() {
        if (!found.isEmpty() && found.getLast().kind() == Paragraph.Kind.HEADING) {
            Paragraph last = found.removeLast();
            found.add(new Paragraph(last.start(), last.end(), Paragraph.Kind.BODY));
        }
    }

    /// Whether the line from `from` to `to` starts a paragraph after text that ends at `end`.
    private boolean breaks(int start, int end, int line, int from, int to) {
        if (!wrapped || from - line >= 2) {
            return true;
        }
        int lastLine = text.lastIndexOf('\n', end - 1) + 1;
        return end - Math.max(lastLine, start) < SHORT_LINE
                || SIGNATURE.matcher(text).region(from, to).matches();
    }

    private void add(int start, int end) {
        found.add(new Paragraph(start, end, kind(start, end)));
    }

    private Paragraph.Kind kind(int start, int end) {
        int words = words(start, end, HEADLINE_WORDS);
        if (words <= 16) {
            if (SIGNATURE.matcher(text).region(start, end).matches()) {
                return Paragraph.Kind.SIGNATURE;
            }
            if (FURNITURE.matcher(text).region(start, end).matches()) {
                return Paragraph.Kind.FURNITURE;
            }
        }
        int limit = found.isEmpty() ? HEADLINE_WORDS : HEADING_WORDS;
        return words < limit && !terminal(start, end) ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY;
    }

    /// Whether the last character that is no mark or bracket ends a sentence or leads on.
    private boolean terminal(int start, int end) {
        int at = end - 1;
        while (at > start && "\"”“’‘'»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:;,…—–-".indexOf(text.charAt(at)) >= 0;
    }

    private int words(int start, int end, int limit) {
        int count = 0;
        boolean inside = false;
        for (int i = start; i < end && count <= limit; i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            if (letter && !inside) {
                count++;
            }
            inside = letter;
        }
        return count;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < text.length() && !newline(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int next(int lineEnd) {
        boolean pair = lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    private static boolean newline(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
