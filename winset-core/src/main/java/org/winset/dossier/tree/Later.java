package org.winset.dossier.tree;

import java.util.List;

/// Columns that were added to a table after rows stood in it, so that those rows need not be touched: neighbours in the
/// header, in any order. A row may end before the first of them, or before any column behind the last of them, and has
/// no values there. Nowhere else: a row that lacks fewer cells has probably lost a comma. Nor may such a row end
/// without a line break, because then the file was probably cut off.
public record Later(List<String> columns) {

    /// Every row has all its cells.
    public static final Later NONE = new Later(List.of());

    public Later {
        columns = List.copyOf(columns);
    }

    /// Whether a row of so many cells is whole under a header.
    public boolean allows(List<String> header, int cells) {
        int first = header.size();
        int last = -1;
        for (String column : columns) {
            int at = header.indexOf(column);
            if (at < 0) {
                return cells == header.size();
            }
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        boolean neighbours = last - first == columns.size() - 1;
        return cells == header.size()
                || !columns.isEmpty() && neighbours && cells < header.size() && (cells == first || cells > last);
    }
}
