package org.winset.border.data;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.PlainNumber;
import org.winset.dossier.Problem;
import org.winset.dossier.tree.TextFile;

/// A CSV file with a header, `#` comments, and the line of every row.
final class Table {

    /// One row: its line in the file and its cells.
    record Row(int line, List<String> cells) {}

    final String file;
    final List<String> header;
    final List<Row> rows;
    private final List<Problem> problems;

    private Table(String file, List<String> header, List<Row> rows, List<Problem> problems) {
        this.file = file;
        this.header = header;
        this.rows = rows;
        this.problems = problems;
    }

    /// Reads a file; rows of the wrong length are problems and left out.
    ///
    /// @throws InputException when the file is missing or has no header
    static Table read(Path path, List<Problem> problems) {
        String file = path.toString();
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .ofCsvRecord(TextFile.read(
                        path,
                        "The table is not there.",
                        "the path is another, or the folder border/ beside border.yaml lacks it."))) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw InputException.data(
                    Problem.of(file, "The table breaks off (" + e.getMessage() + ").", "a quote is not closed."));
        } catch (IOException e) {
            throw new UncheckedIOException("A string was not read.", e);
        }
        if (records.isEmpty()) {
            throw InputException.data(Problem.of(file, "The table is empty.", "its first line names the columns."));
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            int line = (int) row.getStartingLineNumber();
            if (row.getFieldCount() != header.size()) {
                problems.add(new Problem(
                        file,
                        line,
                        0,
                        "The row has (" + row.getFieldCount() + ") cells, the header (" + header.size() + ").",
                        "a comma is missing or left over."));
            } else {
                rows.add(new Row(line, row.getFields()));
            }
        }
        return new Table(file, header, List.copyOf(rows), problems);
    }

    /// The position of a column, or -1 with a problem.
    int column(String name) {
        int i = header.indexOf(name);
        if (i < 0) {
            String nearest = Nearest.to(name, header);
            problems.add(new Problem(
                    file,
                    1,
                    0,
                    "The column (" + name + ") is missing.",
                    nearest == null ? "it has another name." : "the header's (" + nearest + ") is meant."));
        }
        return i;
    }

    String text(Row row, int column) {
        return column < 0 ? "" : row.cells().get(column).strip();
    }

    /// A count of 0 or more; anything else is a problem and gives 0.
    double count(Row row, int column) {
        if (column < 0) {
            return 0;
        }
        String text = text(row, column);
        double value = PlainNumber.of(text);
        if (value >= 0) {
            return value;
        }
        problems.add(new Problem(
                file,
                row.line(),
                column + 1,
                "The cell (" + text + ") of (" + header.get(column) + ") is no count of 0 or more.",
                text.isEmpty() ? "the month is missing from this series." : "a sign or a unit is in the way."));
        return 0;
    }
}
