package org.winset.report;

import java.util.List;
import java.util.Locale;
import org.winset.border.Basis;
import org.winset.border.Level;
import org.winset.border.Measure;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.border.Scenario;
import org.winset.border.fit.Consequences;
import org.winset.border.fit.Tornado;
import org.winset.border.fit.Validation;

/// Border results for a terminal.
public final class BorderText {

    private static final String NL = System.lineSeparator();

    private BorderText() {}

    /// What a scenario says; one that border.yaml does not have is a file.
    private static String title(List<Scenario> scenarios, String name) {
        return scenarios.stream()
                .filter(s -> s.name().equals(name))
                .map(Scenario::title)
                .findFirst()
                .orElseGet(() -> "the months of this file; series it leaves out, and the spread around it, follow ("
                        + scenarios.getFirst().name() + ")");
    }

    /// The consequences of a deal, with what they are conditional on above and what can't be known below.
    public static String consequences(Pipeline pipeline, Consequences result) {
        StringBuilder text = new StringBuilder();
        text.append(Wrap.at(
                        Wrap.WIDTH,
                        String.format(
                                Locale.ROOT,
                                "%s. %s from %s, %s, seed %d.",
                                pipeline.title(),
                                Numbers.counted(result.months(), "month"),
                                result.from(),
                                Numbers.counted(result.runs(), "future"),
                                result.seed())))
                .append(NL);
        text.append(Wrap.at(
                        Wrap.WIDTH,
                        "Demand scenario (" + result.scenario() + "): " + title(pipeline.scenarios(), result.scenario())
                                + "."))
                .append(NL);
        text.append(NL).append(result.deal().isEmpty() ? "Deal: the status quo." + NL : "Deal:" + NL);
        result.deal().forEach(level -> item(text, level.id() + ": " + level.title()));
        text.append(NL);
        text.append(differences(result)).append(NL);
        text.append(Wrap.at(
                        Wrap.WIDTH,
                        "Medians over futures; 10 % and 90 %: the range of the difference, each future run with and"
                                + " without the deal on the same luck. The difference's median need not be the"
                                + " difference of the medians."))
                .append(NL);
        labels(pipeline, text);
        money(result.deal(), text);
        notes(result, text);
        return text.toString();
    }

    /// Every measure in lines that fit: where they would not, long names are cut and units stay.
    private static String differences(Consequences result) {
        int widest = result.rows().stream()
                .mapToInt(row ->
                        row.measure().name().length() + unit(row.measure()).length())
                .max()
                .orElse(0);
        int over = differences(result, widest).width() - Wrap.WIDTH;
        return differences(result, widest - Math.max(0, over)).text();
    }

    private static TextTable differences(Consequences result, int room) {
        TextTable table = new TextTable(1, "", "status quo", "deal", "difference", "10 %", "90 %");
        for (Consequences.Row row : result.rows()) {
            String unit = row.measure().unit();
            String behind = unit(row.measure());
            table.row(
                    Wrap.cut(row.measure().name(), room - behind.length()) + behind,
                    BorderNumbers.of(row.statusQuo().mid(), unit),
                    BorderNumbers.of(row.deal().mid(), unit),
                    BorderNumbers.difference(row.difference().mid(), unit),
                    BorderNumbers.difference(row.difference().low(), unit),
                    BorderNumbers.difference(row.difference().high(), unit));
        }
        return table;
    }

    /// `, people`; dollars and shares carry theirs in every number.
    private static String unit(Measure measure) {
        return measure.unit().equals("dollars") || measure.unit().equals("share") ? "" : ", " + measure.unit();
    }

    /// How much of what stands above is known.
    private static void labels(Pipeline pipeline, StringBuilder text) {
        long assumed = pipeline.parameters().stream()
                .filter(p -> p.basis() == Basis.ASSUMED)
                .count();
        long fitted = pipeline.parameters().stream()
                .filter(p -> p.basis() == Basis.FITTED)
                .count();
        long unverified =
                pipeline.parameters().stream().filter(p -> !p.verified()).count();
        text.append(Wrap.at(
                        Wrap.WIDTH,
                        String.format(
                                Locale.ROOT,
                                "Of %d parameters %d are data, %d fitted, %d assumed; %d are unverified: --parameters"
                                        + " lists them.",
                                pipeline.parameters().size(),
                                pipeline.parameters().size() - assumed - fitted,
                                fitted,
                                assumed,
                                unverified)))
                .append(NL);
    }

    private static void money(List<Level> deal, StringBuilder text) {
        List<Level> paid = deal.stream().filter(l -> l.dollars() > 0).toList();
        if (paid.isEmpty()) {
            return;
        }
        text.append(NL).append("Money by title:").append(NL);
        TextTable table = new TextTable(1);
        for (Level level : paid) {
            table.row(
                    "  " + level.moneyTitle() + " (" + level.id() + ")", BorderNumbers.of(level.dollars(), "dollars"));
        }
        text.append(table.text(Wrap.WIDTH));
    }

    private static void notes(Consequences result, StringBuilder text) {
        text.append(NL).append("What this can't know:").append(NL);
        result.unknowable().forEach(line -> item(text, line));
        result.notes().forEach(note -> item(text, note));
        for (Level level : result.deal()) {
            level.changes().stream()
                    .filter(c -> !c.verified())
                    .forEach(c ->
                            item(text, level.id() + ": " + c.parameter() + " is unverified (" + c.source() + ")."));
        }
    }

    /// A line of a list, indented by two, its further lines by four.
    private static void item(StringBuilder text, String words) {
        text.append("  ")
                .append(Wrap.at(Wrap.WIDTH - 2, words).replace("\n", "\n  "))
                .append(NL);
    }

    /// Which assumption drives each consequence.
    public static String tornado(Tornado tornado) {
        StringBuilder text = new StringBuilder(
                "What drives each difference (assumption from its 10th to its 90th percentile):" + NL + NL);
        TextTable table = new TextTable(1, "", "low", "centre", "high");
        for (Tornado.Bars bars : tornado.measures()) {
            if (!bars.bars().isEmpty()) {
                table.row(bars.measure().name() + unit(bars.measure()));
            }
            for (Tornado.Bar bar : bars.bars()) {
                String unit = bars.measure().unit();
                table.row(
                        "  " + bar.assumption() + " [" + bar.basis().word() + "]",
                        BorderNumbers.difference(bar.low(), unit),
                        BorderNumbers.difference(bars.centre(), unit),
                        BorderNumbers.difference(bar.high(), unit));
            }
        }
        return text.append(table.text(Wrap.WIDTH)).toString();
    }

    /// How far the model is off, beside the baselines.
    public static String validation(List<Validation.Score> scores) {
        StringBuilder text = new StringBuilder();
        for (boolean told : new boolean[] {true, false}) {
            List<Validation.Score> part =
                    scores.stream().filter(s -> s.toldOfRule() == told).toList();
            if (part.isEmpty()) {
                continue;
            }
            text.append("Held out ")
                    .append(part.getFirst().window())
                    .append(", encounters given, ")
                    .append(told ? "told" : "not told")
                    .append(" of the May 2023 rule")
                    .append(NL)
                    .append(NL);
            TextTable table = new TextTable(
                    1, "", "median error", "worst", "shares", "persistence", "month before", "in 80 % fan");
            for (Validation.Score s : part) {
                table.row(
                        s.series(),
                        BorderNumbers.percent(s.error()),
                        BorderNumbers.of(s.worst(), "people"),
                        BorderNumbers.percent(s.shareBaseline()),
                        BorderNumbers.percent(s.persistenceBaseline()),
                        BorderNumbers.percent(s.previousMonth()),
                        s.coverage80() + " of " + s.points());
            }
            text.append(table.text(Wrap.WIDTH)).append(NL);
        }
        text.append("Shares and persistence are baselines that see what the model sees. Month before repeats the last")
                .append(NL)
                .append("published month, outcomes included: the model does not see those.")
                .append(NL);
        return text.toString();
    }

    /// Every parameter: name, label and unit, then its values with the dates from which they hold, then its source.
    public static String parameters(Pipeline pipeline) {
        StringBuilder text = new StringBuilder();
        for (Parameter p : pipeline.parameters()) {
            text.append(p.name())
                    .append(" (")
                    .append(p.unit())
                    .append("; ")
                    .append(p.basis().word())
                    .append(p.verified() ? ")" : ", unverified)")
                    .append(NL);
            List<String> values = p.values().stream().map(BorderText::dated).toList();
            text.append("  ").append(Wrap.at(96, String.join(", ", values))).append(NL);
            text.append("  ").append(Wrap.at(96, p.source())).append(NL);
        }
        return text.toString();
    }

    private static String dated(Parameter.Dated dated) {
        String value = dated.value() == Math.rint(dated.value())
                ? String.format(Locale.ROOT, "%,.0f", dated.value())
                : String.format(Locale.ROOT, "%.4g", dated.value());
        return dated.from().getYear() < 1950 ? value : value + " from " + dated.from();
    }
}
