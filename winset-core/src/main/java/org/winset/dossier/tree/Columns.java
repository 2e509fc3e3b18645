package org.winset.dossier.tree;

import java.util.ArrayList;
import java.util.List;

/// Finds the columns at which the cells of a CSV row start.
final class Columns {

    /// Where a cell starts, and whether with a quote.
    record Cell(Place place, boolean quoted) {}

    private final String text;
    private int line = 1;
    private int position;
    private boolean unclosed;

    Columns(String text) {
        this.text = text;
    }

    /// The places of the cells of the row that starts at a line. Rows must be asked for from top to bottom.
    List<Cell> of(String file, int startingLine, int cells) {
        while (line < startingLine && position < text.length()) {
            next();
        }
        int lineStart = position;
        List<Cell> found = new ArrayList<>(cells);
        boolean inQuotes = false;
        boolean cellStart = true;
        while (position <= text.length()) {
            if (cellStart) {
                boolean quoted = position < text.length() && text.charAt(position) == '"';
                found.add(new Cell(new Place(file, line, text.codePointCount(lineStart, position) + 1), quoted));
                cellStart = false;
                if (quoted) {
                    inQuotes = true;
                    position++;
                    continue;
                }
            }
            if (position == text.length()) {
                break;
            }
            char c = text.charAt(position);
            if (c == '"' && inQuotes) {
                boolean doubled = position + 1 < text.length() && text.charAt(position + 1) == '"';
                inQuotes = doubled;
                position += doubled ? 2 : 1;
            } else if (c == ',' && !inQuotes) {
                position++;
                cellStart = true;
            } else if ((c == '\n' || c == '\r') && !inQuotes) {
                break;
            } else {
                int before = line;
                next();
                lineStart = line > before ? position : lineStart;
            }
        }
        unclosed = inQuotes;
        while (found.size() < cells) {
            found.add(found.getLast());
        }
        return found;
    }

    /// Whether the row last asked for ends in a line break.
    boolean ended() {
        return position < text.length();
    }

    /// Whether the last row asked for ends inside quotes.
    boolean unclosed() {
        return unclosed;
    }

    private void next() {
        char c = text.charAt(position);
        if (c == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n') {
            position++;
        }
        if (c == '\n' || c == '\r') {
            line++;
        }
        position++;
    }
}
