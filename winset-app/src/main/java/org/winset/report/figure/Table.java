package org.winset.report.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The numbers behind a figure; the first `words` columns are words, the others numbers.
public record Table(int words, List<String> header, List<List<String>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Collects rows.
    static final class Rows {
        private final int words;
        private final List<String> header;
        private final List<List<String>> rows = new ArrayList<>();

        Rows(int words, String... header) {
            this.words = words;
            this.header = List.of(header);
        }

        Rows add(String... cells) {
            rows.add(List.of(cells));
            return this;
        }

        Table table() {
            return new Table(words, header, rows);
        }
    }

    public String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    public String html() {
        StringBuilder out = new StringBuilder("<table><thead><tr>");
        for (int c = 0; c < header.size(); c++) {
            out.append("<th scope=\"col\"").append(numeric(c)).append('>').append(Svg.escape(header.get(c)));
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                out.append("<td").append(numeric(c)).append('>').append(Svg.escape(row.get(c)));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody></table>\n").toString();
    }

    private String numeric(int column) {
        return column < words ? "" : " class=\"n\"";
    }
}
