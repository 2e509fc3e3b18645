package org.winset.news.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.dossier.tree.CsvTree;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Problems;
import org.winset.dossier.tree.TextFile;

/// Removes a row of `statements.csv`, the others stay as they are, byte for byte.
final class StatementRows {

    private StatementRows() {}

    /// Whether the row was there.
    ///
    /// @throws InputException when the file can't be read or written; it stays as it is then
    static boolean remove(Path file, String id) {
        if (!Files.exists(file)) {
            return false;
        }
        Problems problems = new Problems();
        String read = TextFile.read(file, file.toString(), problems);
        CsvTree.Table table = read == null ? null : CsvTree.parse(read, file.toString(), problems);
        problems.check();
        if (table == null) {
            throw new IllegalStateException("A table without problems and without content.");
        }
        int first = -1;
        int next = -1;
        for (Node.Mapping row : table.rows()) {
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
}
