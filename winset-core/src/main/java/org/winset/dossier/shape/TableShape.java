package org.winset.dossier.shape;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.tree.CsvTree;
import org.winset.dossier.tree.Later;
import org.winset.dossier.tree.Node;
import org.winset.dossier.tree.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A CSV file whose rows are records: columns are the row's keys, an empty cell is a key left out. `later` are columns
/// that older rows needn't have.
public record TableShape<R>(ObjectShape<R> row, Later later) {

    public TableShape(ObjectShape<R> row) {
        this(row, Later.NONE);
    }

    /// A file's text as a table, or `null` when there is no usable header.
    public CsvTree.@Nullable Table parse(String text, String file, Problems problems) {
        return CsvTree.parse(text, file, problems, later);
    }

    /// The rows that could be read. `complete` says whether all could.
    public record Rows<R>(List<R> records, boolean complete) {
        public Rows {
            records = List.copyOf(records);
        }
    }

    public Rows<R> read(CsvTree.Table table, Reading reading) {
        Set<String> unknown = unknownColumns(table, reading);
        lonelyColumns(table, reading);
        if (lacksColumns(table, reading)) {
            return new Rows<>(List.of(), false);
        }
        List<R> records = new ArrayList<>();
        boolean complete = table.complete();
        for (Node.Mapping mapping : table.rows()) {
            List<Node.Entry> cells = mapping.entries().stream()
                    .filter(cell -> !unknown.contains(cell.key()))
                    .toList();
            R record = row.read(new Node.Mapping(mapping.place(), cells), reading);
            if (record != null) {
                records.add(record);
            }
            complete &= record != null;
        }
        return new Rows<>(records, complete);
    }

    private Set<String> unknownColumns(CsvTree.Table table, Reading reading) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Node.Scalar name : table.header()) {
            if (!known(name, reading)) {
                unknown.add(name.text());
                reading.problem(name.place(), "The column (" + name.text() + ") is unknown.", row.cure(name.text()));
            }
        }
        return unknown;
    }

    /// An estimate's column needs the one of its standard deviation, and the other way round.
    private void lonelyColumns(CsvTree.Table table, Reading reading) {
        List<String> present = table.header().stream().map(Node.Scalar::text).toList();
        for (Node.Scalar name : table.header()) {
            for (Family<R, ?> family : row.families()) {
                String star = family.match(name.text());
                String partner = star == null ? null : family.partner(star);
                if (partner != null && !present.contains(partner)) {
                    reading.problem(
                            name.place(),
                            "The column (" + name.text() + ") is there without (" + partner + ").",
                            "an estimate and its standard deviation go together.");
                }
            }
        }
    }

    private boolean lacksColumns(CsvTree.Table table, Reading reading) {
        boolean lacks = false;
        for (Key<R, ?> key : row.keys()) {
            if (key.required()
                    && table.header().stream().noneMatch(name -> name.text().equals(key.name()))) {
                lacks = true;
                reading.problem(
                        table.header().getFirst().place(),
                        "The column (" + key.name() + ") is missing.",
                        "it needs " + key.shape().words() + ": " + key.doc() + ".");
            }
        }
        return lacks;
    }

    private boolean known(Node.Scalar name, Reading reading) {
        if (row.keys().stream().anyMatch(key -> key.name().equals(name.text()))) {
            return true;
        }
        for (Family<R, ?> family : row.families()) {
            String star = family.match(name.text());
            if (star != null) {
                if (family.kind() != null) {
                    reading.names()
                            .refer(
                                    List.of(family.kind()),
                                    star,
                                    name.at(family.name().indexOf('*')));
                }
                return true;
            }
        }
        return false;
    }

    /// The table as text. Columns that no row uses are left out, unless they are required.
    public String write(List<R> records) {
        List<ObjectNode> rows = records.stream().map(row::write).toList();
        Set<String> used = new LinkedHashSet<>();
        rows.forEach(written -> used.addAll(written.propertyNames()));
        Set<String> columns = new LinkedHashSet<>();
        row.keys().stream()
                .filter(key -> key.required() || used.contains(key.name()))
                .forEach(key -> columns.add(key.name()));
        columns.addAll(used);
        StringBuilder out = new StringBuilder(line(columns)).append('\n');
        rows.forEach(written ->
                out.append(line(cells(List.copyOf(columns), written))).append('\n'));
        return out.toString();
    }

    /// The columns that the records fill and an existing header lacks; with any, also those of `later`, first, so that
    /// the rows that stand there may stay as they are.
    public List<String> lacking(List<String> header, List<R> records) {
        Set<String> used = new LinkedHashSet<>();
        records.forEach(record -> used.addAll(row.write(record).propertyNames()));
        used.removeAll(header);
        if (used.isEmpty()) {
            return List.of();
        }
        Set<String> added = new LinkedHashSet<>(later.columns());
        added.removeAll(header);
        added.addAll(used);
        return List.copyOf(added);
    }

    /// Records as lines (without line ends) under a header that has every column they fill.
    public List<String> rows(List<String> header, List<R> records) {
        return records.stream()
                .map(record -> line(cells(header, row.write(record))))
                .toList();
    }

    private static List<String> cells(List<String> columns, ObjectNode written) {
        return columns.stream().map(name -> cell(written.get(name))).toList();
    }

    private static String line(Iterable<String> cells) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().stripTrailing();
    }

    private static String cell(@Nullable JsonNode value) {
        return value == null ? "" : value.asString();
    }

    /// JSON Schema of one row, its cells as values.
    public ObjectNode schema() {
        return row.schema();
    }
}
