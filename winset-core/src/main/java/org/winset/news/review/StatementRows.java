package org.winset.news.review;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;

/// Removes a row of `statements.csv`, the others stay as they are, byte for byte.
final class StatementRows {

    private StatementRows() {}

    static void remove(Path file, String id) {
        try {
            String text = Files.readString(file);
            int first = -1;
            int next = -1;
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
                for (NamedCsvRecord row : rows) {
                    if (first >= 0) {
                        next = (int) row.getStartingLineNumber();
                        break;
                    }
                    if (row.getField("id").equals(id)) {
                        first = (int) row.getStartingLineNumber();
                    }
                }
            }
            if (first > 0) {
                int start = offset(text, first);
                int end = next < 0 ? text.length() : offset(text, next);
                SafeFile.write(file, text.substring(0, start) + text.substring(end));
            }
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
