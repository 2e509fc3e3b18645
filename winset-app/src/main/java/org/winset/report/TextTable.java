package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A plain table for the terminal: the first `leftColumns` columns flush left, the others flush right, two spaces
/// between.
public final class TextTable {

    private final int leftColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /// With a line of headers, or with none.
    public TextTable(int leftColumns, String... header) {
        this.leftColumns = leftColumns;
        if (header.length > 0) {
            rows.add(List.of(header));
        }
    }

    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /// The rows, each on its line, without trailing spaces.
    public String text() {
        return text(Integer.MAX_VALUE);
    }

    /// How wide the rows are.
    int width() {
        int[] width = widths();
        return IntStream.of(width).sum() + 2 * (width.length - 1);
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                width[c] = Math.max(
                        width[c], row.get(c).codePointCount(0, row.get(c).length()));
            }
        }
        return width;
    }

    /// The rows in at most `most` columns: the first column's cells are cut for that, down to 12 characters.
    public String text(int most) {
        int[] width = widths();
        int all = width();
        if (all > most) {
            width[0] = Math.max(12, width[0] - (all - most));
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                String cell = c == 0 ? Wrap.cut(row.get(c), width[0]) : row.get(c);
                String space = " ".repeat(width[c] - cell.codePointCount(0, cell.length()));
                line.append(c == 0 ? "" : "  ").append(c < leftColumns ? cell + space : space + cell);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
