package org.winset.dossier.tree;

import java.util.List;

/// Columns that were added to a table after rows stood in it, so that those rows need not be touched: neighbours in the
/// header, in any order. A row may end before the first of them; one whose last cell holds a value may also end before
/// any column behind the last of them. It has no values there. Nowhere else: a row that lacks fewer cells, or ends in
/// an
/// empty one, has probably lost a comma. Nor may such a row end without a line break, because then the file was
/// probably
/// cut off.
public record Later(List<String> columns) {

    /// Every row has all its cells.
    public static final Later NONE = new Later(List.of());

    public Later {
        columns = List.copyOf(columns);
    }

    /// Whether a row of such cells is whole under a header.
    public boolean allows(List<String> header, List<String> cells) {
        if (cells.size() >= header.size() || columns.isEmpty()) {
            return cells.size() == header.size();
        }
        List<Integer> places = columns.stream().map(header::indexOf).sorted().toList();
        int first = places.getFirst();
        int last = places.getLast();
        boolean neighbours = first >= 0 && last - first == columns.size() - 1;
        return neighbours
                && (cells.size() == first
                        || cells.size() > last && !cells.getLast().isBlank());
    }
}
