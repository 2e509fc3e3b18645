package org.winset.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Who sits, by id, with columns of their own (full name, district, first day in the seat): what roll calls don't tell.
///
/// A CSV file whose columns hold `id`; rows keep their order. Members are written with these columns in place of the
/// roll calls' own, and only they.
public record Roster(List<String> columns, Map<String, List<String>> rows) {

    /// Reads a file; every bad row is told with its place.
    public static Roster read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw InputException.missing(file.toString(), "There is no such roster.", "its path is misspelt.");
        }
        List<Problem> problems = new ArrayList<>();
        List<String> columns = List.of();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                columns = row.getHeader();
                String id = row.findField("id").orElse("").strip();
                if (id.isEmpty() || rows.putIfAbsent(id, row.getFields()) != null) {
                    problems.add(new Problem(
                            file.toString(),
                            (int) row.getStartingLineNumber(),
                            0,
                            "The id (" + id + ") of a row is " + (id.isEmpty() ? "empty." : "there twice."),
                            "the header lacks (id), or a row was pasted twice."));
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.of(
                    file.toString(),
                    "The roster is not readable CSV (" + e.getMessage() + ").",
                    "it is not text in UTF-8."));
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(Problem.of(file.toString(), "The roster has no rows.", "its header stands alone."));
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        return new Roster(List.copyOf(columns), rows);
    }
}
