package org.winset.dossier.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.SafeFile;
import org.winset.dossier.Statement;
import org.winset.dossier.tree.CsvTree;
import org.winset.dossier.tree.Problems;
import org.winset.dossier.tree.TextFile;

/// Adds accepted statements to a dossier's `statements.csv`.
public final class StatementsFile {

    private StatementsFile() {}

    /// Appends rows. Rows that stand there stay as they are, byte for byte; where a new row needs a column that the
    /// file
    /// does not have yet, each gets an empty cell more at its end.
    ///
    /// @throws org.winset.dossier.InputException when the file that stands there can't be read; nothing is written then
    public static void append(Path folder, List<Statement> statements) {
        Path file = folder.resolve(DossierFolder.STATEMENTS);
        if (!Files.exists(file)) {
            SafeFile.write(file, StatementColumns.TABLE.write(statements));
            return;
        }
        Problems problems = new Problems();
        String text = TextFile.read(file, file.toString(), problems);
        CsvTree.Table table = text == null ? null : CsvTree.parse(text, file.toString(), problems);
        problems.check();
        if (text == null || table == null) {
            throw new IllegalStateException("A table without problems and without content.");
        }
        List<String> header =
                new ArrayList<>(table.header().stream().map(name -> name.text()).toList());
        List<String> added = StatementColumns.TABLE.lacking(header, statements);
        header.addAll(added);
        SafeFile.write(file, joined(widened(text, added), StatementColumns.TABLE.rows(header, statements)));
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

    /// The text with columns more at the end: their names in the first line that isn't empty, empty cells in the
    /// others.
    private static String widened(String text, List<String> columns) {
        if (columns.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        String more = "," + String.join(",", columns);
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
                more = ",".repeat(columns.size());
            }
            empty = end;
            out.append(c);
        }
        return empty ? out.toString() : out.append(more).toString();
    }
}
