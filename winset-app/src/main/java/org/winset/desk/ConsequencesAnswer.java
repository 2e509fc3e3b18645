package org.winset.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Consequences;
import org.winset.border.fit.Fan;
import org.winset.border.fit.Outlook;

/// What a deal would do, beside the status quo on the same luck, on one demand scenario. Fans are the 10th, 50th and
/// 90th percentiles of `runs` futures; a number that doesn't exist is `null`.
record ConsequencesAnswer(
        String version,
        String scenario,
        List<DossierAnswer.Word> scenarios,
        String from,
        int months,
        int runs,
        long seed,
        List<Row> rows,
        List<String> unknowable,
        List<String> unmodelled) {

    record Row(
            String measure, String unit, Quantiles statusQuo, Quantiles deal, Quantiles difference, List<Month> path) {}

    record Month(String month, Quantiles statusQuo, Quantiles deal) {}

    record Quantiles(
            @Nullable Double p10,
            @Nullable Double p50,
            @Nullable Double p90) {

        static Quantiles of(Fan fan) {
            return new Quantiles(finite(fan.low()), finite(fan.mid()), finite(fan.high()));
        }

        private static @Nullable Double finite(double value) {
            return Double.isFinite(value) ? Math.round(1e3 * value) / 1e3 : null;
        }
    }

    static ConsequencesAnswer of(Edition edition, Outlook outlook, Consequences c) {
        List<Row> rows = c.rows().stream()
                .map(row -> new Row(
                        row.measure().name(),
                        row.measure().unit(),
                        Quantiles.of(row.statusQuo()),
                        Quantiles.of(row.deal()),
                        Quantiles.of(row.difference()),
                        row.path().stream()
                                .map(m -> new Month(m.month(), Quantiles.of(m.statusQuo()), Quantiles.of(m.deal())))
                                .toList()))
                .toList();
        return new ConsequencesAnswer(
                edition.version(),
                c.scenario(),
                outlook.pipeline().scenarios().stream()
                        .map(s -> new DossierAnswer.Word(s.name(), s.title()))
                        .toList(),
                c.from(),
                c.months(),
                c.runs(),
                c.seed(),
                rows,
                Stream.concat(c.unknowable().stream(), c.notes().stream()).toList(),
                c.unmodelled());
    }
}
