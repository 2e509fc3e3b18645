package org.winset.news.marks;

import java.util.ArrayList;
import java.util.List;
import org.winset.news.Span;
import org.winset.news.text.Paragraph;

/// Pairs double marks: curly, straight, guillemets and the typewriter's pairs of single ones.
///
/// A quotation left open at the end of a paragraph runs on when the next paragraph starts with an opening mark;
/// otherwise it ends where a tail like ", Smith said." begins, or with the paragraph. Feet and inches are no marks, nor
/// is
/// a closing mark that nothing opened. Time is linear in the text.
final class DoubleMarks {

    private final String text;
    private final Tails tails;
    private final List<Quoted> found = new ArrayList<>();
    private int open = -1;
    private int inner;
    private int depth;

    DoubleMarks(String text, Tails tails) {
        this.text = text;
        this.tails = tails;
    }

    List<Quoted> scan(List<Paragraph> paragraphs) {
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            int from = paragraph.start();
            if (open >= 0) {
                from += opens(from) ? width(from) : 0;
            }
            range(from, paragraph.end());
            if (open >= 0) {
                boolean runsOn = p + 1 < paragraphs.size()
                        && paragraph.kind() == Paragraph.Kind.BODY
                        && opens(paragraphs.get(p + 1).start())
                        && !tailed(paragraph);
                if (!runsOn) {
                    abandon(paragraph.end());
                }
            }
        }
        return found;
    }

    /// Quotations inside a stretch of text.
    List<Quoted> scan(Span range) {
        range(range.start(), range.end());
        if (open >= 0) {
            abandon(range.end());
        }
        return found;
    }

    /// A tail after the last comma means that the writer forgot the closing mark, not that the speech goes on.
    private boolean tailed(Paragraph paragraph) {
        return tails.start(Math.max(open, paragraph.start()), paragraph.end()) >= 0;
    }

    private void range(int from, int to) {
        for (int i = from; i < to; ) {
            int width = width(i);
            if (width == 0) {
                i++;
                continue;
            }
            mark(i, width, from, to);
            i += width;
        }
    }

    private void mark(int i, int width, int from, int to) {
        char c = text.charAt(i);
        switch (c) {
            case '“', '«', '„', '`' -> opening(i, width, from);
            case '”', '»' -> closing(i, width, from, to);
            case '\'' -> {
                if (open >= 0) {
                    close(i, i + width);
                }
            }
            default -> straight(i, from, to);
        }
    }

    private void opening(int i, int width, int from) {
        if (open < 0) {
            start(i, width);
        } else if (c(i) == '“' && text.charAt(open) == '„') {
            close(i, i + width);
        } else if (stray(i, from)) {
            abandon(i);
            start(i, width);
        } else {
            depth++;
        }
    }

    /// An opening mark inside a quotation after a sentence's or clause's end: the closing mark was forgotten.
    private boolean stray(int i, int from) {
        int at = i - 1;
        while (at > from && Character.isWhitespace(c(at))) {
            at--;
        }
        return at > Math.max(from, inner) && tails.start(Math.max(open, from), at + 1) >= 0;
    }

    private void closing(int i, int width, int from, int to) {
        if (open < 0) {
            boolean opensHere =
                    (i == from || spaceBefore(i)) && i + width < to && !Character.isWhitespace(c(i + width));
            if (opensHere) {
                start(i, width);
            }
        } else if (depth > 0) {
            depth--;
        } else {
            close(i, i + width);
        }
    }

    private void straight(int i, int from, int to) {
        boolean before = i == from || spaceBefore(i);
        boolean after = i + 1 >= to || !Character.isLetterOrDigit(c(i + 1)) && "[(…$‘'“".indexOf(c(i + 1)) < 0;
        if (open < 0) {
            boolean inches = i > from && Character.isDigit(c(i - 1));
            if (!inches && !(after && !before)) {
                start(i, 1);
            }
        } else if (before && !after && i > inner) {
            abandon(i);
            start(i, 1);
        } else if (i > from && Character.isDigit(c(i - 1)) && feet(i, from)) {
            return;
        } else {
            close(i, i + 1);
        }
    }

    /// 5'10": the digits before the mark follow a foot mark.
    private boolean feet(int i, int from) {
        int at = i - 1;
        while (at > from && (Character.isDigit(c(at)) || c(at) == ' ')) {
            at--;
        }
        return (c(at) == '\'' || c(at) == '’') && at > from && Character.isDigit(c(at - 1));
    }

    private void start(int i, int width) {
        open = i;
        inner = i + width;
        depth = 0;
    }

    private void close(int innerEnd, int end) {
        found.add(new Quoted(new Span(open, end), new Span(inner, innerEnd), true, true, false, List.of()));
        open = -1;
    }

    private void abandon(int limit) {
        int end = limit;
        int tail = tails.start(open, limit);
        if (tail >= 0) {
            end = tail;
        }
        while (end > inner && Character.isWhitespace(c(end - 1))) {
            end--;
        }
        if (end > inner) {
            found.add(new Quoted(new Span(open, end), new Span(inner, end), false, true, false, List.of()));
        }
        open = -1;
    }

    private boolean opens(int i) {
        return i < text.length() && (c(i) == '“' || c(i) == '"' || c(i) == '«' || c(i) == '„' || width(i) == 2);
    }

    /// The length of the double mark at `i`, or 0.
    private int width(int i) {
        char c = c(i);
        if (c == '“' || c == '”' || c == '"' || c == '«' || c == '»' || c == '„') {
            return 1;
        }
        boolean twin = i + 1 < text.length() && c(i + 1) == c;
        if (c == '`' && twin) {
            return 2;
        }
        boolean typed = c == '\'' && twin && open >= 0 && text.charAt(open) == '`';
        return typed ? 2 : 0;
    }

    private boolean spaceBefore(int i) {
        char c = c(i - 1);
        return Character.isWhitespace(c) || c == '\u00a0' || "([{—–-/‘'".indexOf(c) >= 0;
    }

    private char c(int i) {
        return text.charAt(i);
    }
}
