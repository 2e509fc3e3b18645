package org.winset.news;

/// A half-open range of UTF-16 offsets into an article's text, as `String.substring` takes it.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span can't run from (" + start + ") to (" + end + ").");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
