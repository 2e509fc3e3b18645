package org.winset.border.fit;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.winset.border.Parameter;
import org.winset.border.Parameter.Dated;
import org.winset.border.Parameter.Vary;
import org.winset.border.Pipeline;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.dossier.Problem;

/// What calibration found: estimates of dated values with their standard errors on the parameter's scale, and how
/// parameters wander. Kept in `border/fitted.csv`.
public record Fitted(List<Estimate> estimates, List<Wander> wanders, List<Link> links) {

    /// One dated value: its estimate in natural units and its standard error on the scale (log-odds or log).
    public record Estimate(String parameter, LocalDate from, double value, double error) {}

    public record Wander(String path, double sd, double persistence) {}

    /// The correlation of the errors of two estimates (their positions in `estimates`).
    public record Link(int a, int b, double correlation) {}

    /// No calibration yet: the declared values stand.
    public static final Fitted NONE = new Fitted(List.of(), List.of(), List.of());

    private static final String HEAD =
            "# Estimates of `winset border --calibrate`, fitted to the months declared in border.yaml (fit).\n"
                    + "# error: standard error on the log-odds line for shares, on the log line for other units.\n"
                    + "# what: value = a dated value; wander = sd and month-to-month correlation of monthly deviations;\n"
                    + "# link = correlation of the errors of two values (counted from 0), where it is 0.03 or more.\n"
                    + "what,parameter,from,value,error\n";

    public Fitted {
        estimates = List.copyOf(estimates);
        wanders = List.copyOf(wanders);
        links = List.copyOf(links);
    }

    /// The declaration with the estimates in place of the priors' centres.
    public Pipeline applied(Pipeline pipeline) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter p : pipeline.parameters()) {
            Parameter now = p;
            for (Estimate e : estimates) {
                if (e.parameter().equals(p.name())) {
                    now = now.with(now.values().stream()
                            .map(d -> d.from().equals(e.from()) ? new Dated(d.from(), e.value()) : d)
                            .toList());
                }
            }
            for (Wander w : wanders) {
                Vary vary = p.vary();
                if (vary != null && w.path().equals(vary.path())) {
                    now = now.varying(new Vary(w.sd(), w.persistence(), vary.series(), vary.path()));
                }
            }
            parameters.add(now);
        }
        return pipeline.with(parameters);
    }

    /// The same with every wandering scaled.
    Fitted spread(double factor) {
        return new Fitted(
                estimates,
                wanders.stream()
                        .map(w -> new Wander(w.path(), factor * w.sd(), w.persistence()))
                        .toList(),
                links);
    }

    public String csv() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Estimate e : estimates) {
            text.append(String.format(
                    Locale.ROOT, "value,%s,%s,%.6g,%.4g%n", e.parameter(), e.from(), e.value(), e.error()));
        }
        for (Wander w : wanders) {
            text.append(String.format(Locale.ROOT, "wander,%s,,%.4g,%.4g%n", w.path(), w.sd(), w.persistence()));
        }
        for (Link l : links) {
            text.append(String.format(Locale.ROOT, "link,%d,%d,%.3f,0%n", l.a(), l.b(), l.correlation()));
        }
        return text.toString();
    }

    /// @throws InputException with every row that names an unknown parameter or holds no numbers
    public static Fitted read(Path file, Pipeline pipeline) {
        List<Estimate> estimates = new ArrayList<>();
        List<Wander> wanders = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> known = pipeline.parameters().stream().map(Parameter::name).toList();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Files.newBufferedReader(file))) {
            for (NamedCsvRecord row : reader) {
                int line = (int) row.getStartingLineNumber();
                String name = row.getField("parameter");
                String what = row.getField("what");
                if (what.equals("value") && !known.contains(name)) {
                    String nearest = Nearest.to(name, known);
                    problems.add(new Problem(
                            file.toString(),
                            line,
                            2,
                            "The parameter (" + name + ") is not declared.",
                            nearest == null
                                    ? "calibrate again: border.yaml changed."
                                    : "(" + nearest + ") is meant; or calibrate again: border.yaml changed."));
                    continue;
                }
                try {
                    double value = Double.parseDouble(row.getField("value"));
                    double error = Double.parseDouble(row.getField("error"));
                    if (what.equals("link")) {
                        links.add(new Link(Integer.parseInt(name), Integer.parseInt(row.getField("from")), value));
                    } else if (what.equals("wander")) {
                        wanders.add(new Wander(name, value, error));
                    } else {
                        estimates.add(new Estimate(name, LocalDate.parse(row.getField("from")), value, error));
                    }
                } catch (NumberFormatException | DateTimeParseException e) {
                    problems.add(new Problem(
                            file.toString(),
                            line,
                            0,
                            "The row of (" + name + ") can't be read (" + e.getMessage() + ").",
                            "calibrate again: the file was edited."));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw InputException.missing(
                    file.toString(), "The file can't be read (" + e.getMessage() + ").", "calibrate again.");
        }
        if (!problems.isEmpty()) {
            throw new InputException(InputException.Kind.DATA, problems);
        }
        return new Fitted(estimates, wanders, links);
    }
}
