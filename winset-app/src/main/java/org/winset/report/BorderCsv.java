package org.winset.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.border.fit.Consequences;
import org.winset.border.fit.Fan;
import org.winset.border.fit.Tornado;
import org.winset.border.fit.Validation;

/// Border results as CSV.
public final class BorderCsv {

    private BorderCsv() {}

    private static String cell(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    /// One row a measure and month (`whole` for the horizon).
    public static String consequences(Consequences result) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "measure",
                    "unit",
                    "month",
                    "status quo p10",
                    "status quo p50",
                    "status quo p90",
                    "deal p10",
                    "deal p50",
                    "deal p90",
                    "difference p10",
                    "difference p50",
                    "difference p90");
            for (Consequences.Row row : result.rows()) {
                write(csv, row, "whole", row.statusQuo(), row.deal(), row.difference());
                for (Consequences.Month m : row.path()) {
                    write(csv, row, m.month(), m.statusQuo(), m.deal(), m.difference());
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Consequences.Row row, String month, Fan a, Fan b, Fan c) {
        csv.writeRecord(
                row.measure().name(),
                row.measure().unit(),
                month,
                cell(a.low()),
                cell(a.mid()),
                cell(a.high()),
                cell(b.low()),
                cell(b.mid()),
                cell(b.high()),
                cell(c.low()),
                cell(c.mid()),
                cell(c.high()));
    }

    /// One row a measure and assumption.
    public static String tornado(Tornado tornado) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("measure", "assumption", "basis", "low", "centre", "high");
            for (Tornado.Bars bars : tornado.measures()) {
                for (Tornado.Bar bar : bars.bars()) {
                    csv.writeRecord(
                            bars.measure().name(),
                            bar.assumption(),
                            bar.basis().word(),
                            cell(bar.low()),
                            cell(bars.centre()),
                            cell(bar.high()));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /// One row a series, window and month.
    public static String validation(List<Validation.Score> scores) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "series",
                    "told of rule",
                    "when",
                    "published",
                    "model",
                    "p10",
                    "p50",
                    "p90",
                    "shares",
                    "persistence");
            for (Validation.Score s : scores) {
                for (Validation.Point p : s.path()) {
                    csv.writeRecord(
                            s.series(),
                            Boolean.toString(s.toldOfRule()),
                            p.when(),
                            cell(p.published()),
                            cell(p.model()),
                            cell(p.fan().low()),
                            cell(p.fan().mid()),
                            cell(p.fan().high()),
                            cell(p.shares()),
                            cell(p.persistence()));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /// One row a dated value.
    public static String parameters(Pipeline pipeline) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("parameter", "from", "value", "unit", "basis", "verified", "source");
            for (Parameter p : pipeline.parameters()) {
                for (Parameter.Dated dated : p.values()) {
                    csv.writeRecord(
                            p.name(),
                            dated.from().toString(),
                            cell(dated.value()),
                            p.unit(),
                            p.basis().word(),
                            Boolean.toString(p.verified()),
                            p.source());
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }
}
