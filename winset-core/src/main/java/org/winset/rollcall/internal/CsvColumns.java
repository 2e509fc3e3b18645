package org.winset.rollcall.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;

/// The columns of a CSV file by name, whatever the case; what is missing or unreadable in them goes to the docket.
final class CsvColumns {

    private final String file;
    private final Docket docket;
    private final int headerLine;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private boolean complete = true;

    CsvColumns(String file, CsvRow header, Docket docket) {
        this.file = file;
        this.docket = docket;
        this.headerLine = header.line();
        for (int field = 0; field < header.size(); field++) {
            String name = header.text(field);
            names.add(name);
            places.putIfAbsent(plain(name), field);
        }
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    List<String> names() {
        return names;
    }

    /// Whether all required columns are there.
    boolean complete() {
        return complete;
    }

    /// The first column with one of these names, or -1.
    int find(String... synonyms) {
        for (String synonym : synonyms) {
            Integer place = places.get(synonym);
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    /// Like [#find(String...)]; a missing column becomes a problem with the nearest name in the file.
    int require(String... synonyms) {
        int place = find(synonyms);
        if (place < 0) {
            complete = false;
            String nearest = Nearest.to(synonyms[0], places.keySet());
            docket.problem(new Problem(
                    file,
                    headerLine,
                    nearest == null ? 0 : 1,
                    "The column (" + synonyms[0] + ") is missing; there are (" + String.join(", ", names) + ").",
                    nearest == null
                            ? "the first line is no header, or this is another file."
                            : "(" + names.get(places.getOrDefault(nearest, 0)) + ") was meant."));
        }
        return place;
    }

    /// Whether the row has as many fields as the header; one that has fewer or more becomes a problem.
    boolean whole(CsvRow row) {
        if (row.size() == names.size()) {
            return true;
        }
        docket.problem(new Problem(
                file,
                row.line(),
                row.column(row.size() - 1),
                "The row has (" + row.size() + ") fields, the header (" + names.size() + ").",
                row.size() < names.size()
                        ? "the file was cut off, or a comma is missing."
                        : "a field with a comma needs double quotes around it."));
        return false;
    }

    /// A whole number from 0; anything else becomes a problem and gives -1.
    int number(CsvRow row, int field) {
        int number = row.number(field);
        if (number < 0) {
            wrong(row, field, "is not a whole number", "digits were meant, as in 118.");
        }
        return number;
    }

    /// A member's id: a whole number written `14226.0` is `14226`, any other text stands as it is.
    String id(CsvRow row, int field) {
        int number = row.number(field);
        String text = row.text(field);
        return number >= 0 && text.indexOf('.') > 0 ? Integer.toString(number) : text;
    }

    /// Tells what is wrong with a field.
    void wrong(CsvRow row, int field, String what, String maybe) {
        docket.problem(new Problem(
                file,
                row.line(),
                row.column(field),
                "The " + names.get(field) + " (" + row.text(field) + ") " + what + ".",
                maybe));
    }

    String place(CsvRow row) {
        return file + ":" + row.line();
    }
}
