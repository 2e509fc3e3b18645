package org.winset.dossier.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.dossier.Statement;
import org.winset.dossier.tree.CsvTree;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Problems;
import org.winset.dossier.tree.TextFile;

/// Adds accepted statements to a dossier's `statements.csv`, and takes them out again.
public final class StatementsFile {

    private StatementsFile() {}

    /// Appends rows. Rows that stand there stay as they are, byte for byte. Where a new row needs a column that the
    /// file does not have yet, the header gets it at its end, behind `article`, `start` and `end`; rows that end before
    /// those are read as having nothing there. Only a row that ends in an empty cell behind them gets another.
    ///
    /// @throws InputException when the file that stands there can't be read; nothing is written then
    public static void append(Path folder, List<Statement> statements) {
        Path file = folder.resolve(DossierFolder.STATEMENTS);
        if (!Files.exists(file)) {
            SafeFile.write(file, StatementColumns.TABLE.write(statements));
            return;
        }
        CsvTree.Table table = table(file);
        String text = text(file);
        List<String> before = table.header().stream().map(name -> name.text()).toList();
        List<String> added = StatementColumns.TABLE.lacking(before, statements);
        List<String> header = new ArrayList<>(before);
        header.addAll(added);
        List<String> fills = table.rows().stream()
                .map(row -> StatementColumns.TABLE.later().allows(header, cells(row)) ? "" : ",".repeat(added.size()))
                .toList();
        SafeFile.write(file, joined(widened(text, added, fills), StatementColumns.TABLE.rows(header, statements)));
    }

    /// Takes a row out; the others stay as they are, byte for byte. Whether it was there.
    ///
    /// @throws InputException when the file can't be read or written; it stays as it is then
    public static boolean remove(Path folder, String id) {
        Path file = folder.resolve(DossierFolder.STATEMENTS);
        if (!Files.exists(file)) {
            return false;
        }
        int first = -1;
        int next = -1;
        for (Node.Mapping row : table(file).rows()) {
            if (first >= 0) {
                next = row.place().line();
                break;
            }
            if (named(row, id)) {
                first = row.place().line();
            }
        }
        if (first < 0) {
            return false;
        }
        String text = text(file);
        int start = offset(text, first);
        int end = next < 0 ? text.length() : offset(text, next);
        SafeFile.write(file, text.substring(0, start) + text.substring(end));
        return true;
    }

    private static CsvTree.Table table(Path file) {
        Problems problems = new Problems();
        String text = TextFile.read(file, file.toString(), problems);
        CsvTree.Table table = text == null ? null : StatementColumns.TABLE.parse(text, file.toString(), problems);
        problems.check();
        if (table == null) {
            throw new IllegalStateException("A table without problems and without content.");
        }
        return table;
    }

    private static List<String> cells(Node.Mapping row) {
        return row.entries().stream()
                .map(entry -> entry.value() instanceof Node.Scalar scalar ? scalar.text() : "")
                .toList();
    }

    private static boolean named(Node.Mapping row, String id) {
        return row.entries().stream()
                .anyMatch(entry -> entry.key().equals("id")
                        && entry.value() instanceof Node.Scalar scalar
                        && scalar.text().equals(id));
    }

    /// As it stands, with a byte order mark if it has one.
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw InputException.missing(
                    file.toString(), "The statements can't be read (" + file + ").", "the file was moved.");
        }
    }

    /// Where a line (from 1) starts.
    private static int offset(String text, int line) {
        int at = 0;
        for (int n = 1; n < line; n++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static String joined(String text, List<String> rows) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder out = new StringBuilder(text);
        if (!text.endsWith("\n")) {
            out.append(end);
        }
        rows.forEach(row -> out.append(row).append(end));
        return out.toString();
    }

    /// The text with columns more at the end of the first line that isn't empty, and what each row needs to stay whole:
    /// nothing, unless it ends in an empty cell, or the header has some of the later columns and not their neighbours.
    private static String widened(String text, List<String> columns, List<String> fills) {
        if (columns.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        String more = "," + String.join(",", columns);
        Iterator<String> next = fills.iterator();
        boolean quoted = false;
        boolean empty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            boolean end = !quoted && (c == '\n' || c == '\r');
            if (end && !empty) {
                out.append(more);
                more = next.hasNext() ? next.next() : "";
            }
            empty = end;
            out.append(c);
        }
        return empty ? out.toString() : out.append(more).toString();
    }
}
