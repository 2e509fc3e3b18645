package org.winset.rollcall.internal;

import java.util.Arrays;

/// One row of a CSV file; the same object is filled again for the next row.
///
/// Fields count from 0, lines and columns from 1. Fields are without white space around them.
final class CsvRow {

    private final Words words = new Words();
    private char[] chars = new char[256];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] columns = new int[16];
    private int size;
    private int used;
    private int nextColumn;
    private long line;

    void begin(long startingLine) {
        line = startingLine;
        size = 0;
        used = 0;
        nextColumn = 1;
    }

    void add(char[] buffer, int offset, int length, boolean quoted) {
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, used + length));
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        System.arraycopy(buffer, offset, chars, used, length);
        columns[size] = nextColumn;
        nextColumn += length + 1 + (quoted ? 2 + quotes(used, used + length) : 0);
        int from = used;
        int to = used + length;
        while (from < to && isSpace(chars[from])) {
            from++;
        }
        while (to > from && isSpace(chars[to - 1])) {
            to--;
        }
        starts[size] = from;
        ends[size++] = to;
        used += length;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u00A0';
    }

    private int quotes(int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] == '"') {
                n++;
            }
        }
        return n;
    }

    int size() {
        return size;
    }

    int line() {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }

    int column(int field) {
        return field < size ? columns[field] : 0;
    }

    /// The field's text, pooled; empty when the row has no such field.
    String text(int field) {
        return field < 0 || field >= size ? "" : words.of(chars, starts[field], ends[field] - starts[field]);
    }

    boolean isEmpty(int field) {
        return field < 0 || field >= size || starts[field] == ends[field];
    }

    /// A whole number from 0 up to a billion, also written `14226.0`; -1 for anything else.
    int number(int field) {
        if (isEmpty(field)) {
            return -1;
        }
        int n = 0;
        int i = starts[field];
        int to = ends[field];
        for (; i < to && chars[i] >= '0' && chars[i] <= '9'; i++) {
            if (n > 99_999_999) {
                return -1;
            }
            n = 10 * n + chars[i] - '0';
        }
        if (i == starts[field]) {
            return -1;
        }
        if (i < to && chars[i] == '.') {
            for (i++; i < to && chars[i] == '0'; i++) {}
        }
        return i == to ? n : -1;
    }
}
