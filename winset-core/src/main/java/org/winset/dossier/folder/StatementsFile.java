package org.winset.dossier.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.SafeFile;
import org.winset.dossier.Statement;
import org.winset.dossier.shape.Reading;
import org.winset.dossier.shape.TableShape;
import org.winset.dossier.tree.CsvTree;
import org.winset.dossier.tree.Problems;
import org.winset.dossier.tree.TextFile;

/// Adds accepted statements to a dossier's `statements.csv`.
public final class StatementsFile {

    private StatementsFile() {}

    /// Appends rows. Rows that stand there stay as they are, byte for byte, unless a new one needs a column that the
    /// file does not have yet: then the whole table is written anew with the same statements.
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
        List<String> header = table.header().stream().map(name -> name.text()).toList();
        List<String> rows = StatementColumns.TABLE.rows(header, statements);
        SafeFile.write(file, rows == null ? rewritten(table, problems, statements) : joined(text, rows));
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

    private static String rewritten(CsvTree.Table table, Problems problems, List<Statement> statements) {
        TableShape.Rows<Statement> before = StatementColumns.TABLE.read(table, new Reading(problems));
        problems.check();
        List<Statement> all = new ArrayList<>(before.records());
        all.addAll(statements);
        return StatementColumns.TABLE.write(all);
    }
}
