package org.winset.dossier.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads CSV with a header line (RFC 4180, comma, double quotes) into one located mapping a row.
public final class CsvTree {

    /// The header's cells and the rows; empty cells are `Nothing`. `complete` is false when rows had to be left out.
    public record Table(List<Node.Scalar> header, List<Node.Mapping> rows, boolean complete) {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    private final String file;
    private final Columns columns;
    private final Problems problems;
    private final Later later;

    private CsvTree(String file, String text, Problems problems, Later later) {
        this.later = later;
        this.file = file;
        this.columns = new Columns(text);
        this.problems = problems;
    }

    /// The table, or `null` when there is no usable header. A row with too few or too many cells is reported and left
    /// out.
    public static @Nullable Table parse(String text, String file, Problems problems) {
        return parse(text, file, problems, Later.NONE);
    }

    /// The same of a table with columns that older rows needn't have.
    public static @Nullable Table parse(String text, String file, Problems problems, Later later) {
        return new CsvTree(file, text, problems, later).table(text);
    }

    private @Nullable Table table(String text) {
        List<Node.Scalar> header = new ArrayList<>();
        List<Node.Mapping> rows = new ArrayList<>();
        boolean complete = true;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(true)
                .maxBufferSize((int) TextFile.LIMIT)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                int line = Math.toIntExact(record.getStartingLineNumber());
                List<Columns.Cell> cells = columns.of(file, line, record.getFieldCount());
                if (columns.unclosed()) {
                    problems.add(
                            cells.getLast().place(),
                            "A quote opens here and is never closed.",
                            "the file was cut off, or a quote inside the text must be doubled (\"\").");
                    return header.isEmpty() ? null : new Table(header, rows, false);
                }
                if (header.isEmpty()) {
                    if (!header(record, cells, header)) {
                        return null;
                    }
                } else if (whole(record, header)) {
                    rows.add(row(record, cells, header));
                } else {
                    misfit(record, cells, header);
                    complete = false;
                }
            }
        } catch (CsvParseException e) {
            problems.add(Place.of(file), "The CSV breaks off (" + e.getMessage() + ").", "a quote is not closed.");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(header, rows, complete);
    }

    private boolean header(CsvRecord record, List<Columns.Cell> cells, List<Node.Scalar> header) {
        Map<String, Place> seen = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            if (name.isEmpty()) {
                problems.add(
                        cells.get(i).place(), "A column has no name.", "there is a comma too many in the first line.");
                return false;
            }
            Place before = seen.putIfAbsent(name, cells.get(i).place());
            if (before != null) {
                problems.add(
                        cells.get(i).place(),
                        "The column (" + name + ") stands here a second time; the first is at " + before + ".",
                        "one of the two should be removed or renamed.");
                return false;
            }
            header.add(new Node.Scalar(cells.get(i).place(), name, cells.get(i).place()));
        }
        if (header.size() == 1 && header.getFirst().text().matches(".*[;\t].*")) {
            problems.add(
                    cells.getFirst().place(),
                    "The header (" + header.getFirst().text() + ") is one single column.",
                    "the columns are separated by semicolons or tabs: use commas.");
            return false;
        }
        return true;
    }

    private boolean whole(CsvRecord record, List<Node.Scalar> header) {
        return record.getFieldCount() == header.size()
                || columns.ended()
                        && later.allows(header.stream().map(Node.Scalar::text).toList(), record.getFields());
    }

    private Node.Mapping row(CsvRecord record, List<Columns.Cell> cells, List<Node.Scalar> header) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String text = record.getField(i).strip();
            Place place = cells.get(i).place();
            Node value = text.isEmpty()
                    ? new Node.Nothing(place)
                    : new Node.Scalar(place, text, cells.get(i).quoted() ? place.plus(1) : place);
            entries.add(new Node.Entry(header.get(i).place(), header.get(i).text(), value));
        }
        return new Node.Mapping(new Place(file, cells.getFirst().place().line(), 1), entries);
    }

    private void misfit(CsvRecord record, List<Columns.Cell> cells, List<Node.Scalar> header) {
        int count = record.getFieldCount();
        if (count < header.size()) {
            problems.add(
                    cells.getLast().place(),
                    "The row has (" + count + ") cells and the header (" + header.size() + "): the column ("
                            + header.get(count).text() + ") is missing.",
                    "the file was cut off while it was written, or a comma is missing.");
        } else {
            problems.add(
                    cells.get(header.size()).place(),
                    "The row has (" + count + ") cells and the header (" + header.size() + ").",
                    "a cell with a comma in it lacks its quotes.");
        }
    }
}
