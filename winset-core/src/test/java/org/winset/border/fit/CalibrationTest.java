package org.winset.border.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.border.Small;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.Trace;
import org.winset.border.engine.Values;

/// Calibration on a made-up border whose truth is known.
class CalibrationTest {

    private static final String YAML = """
            title: made up
            start: 2020-01-01
            enactment: 2023-01-01
            fit: 2020-01 to 2021-06
            groups: [here]
            families: [adult]
            family-size: 2.7
            demand: {people: {column: came, as: here.adult}}
            parameters:
              sent:
                unit: share
                basis: fitted
                source: made up
                sd: 0.2
                value: {2020-01-01: 0.5, 2020-10-01: 0.5}
                vary: {sd: 0.1, persistence: 0.5, from: sent}
              beds: {unit: beds, basis: fitted, source: made up, sd: 400, value: 900}
              stay: {unit: days, basis: fitted, source: made up, sd: 10, value: 20}
            servers: {beds: {places: beds}}
            stations:
              - {name: in, kind: entry, demand: people, routes: [
                  {to: out, share: sent, counts: [sent]}, {to: held, room: beds, counts: [held]}, {to: out, counts: [let-go]}]}
              - {name: held, kind: hold, stay: geometric stay, uses: beds, routes: [{to: out, counts: [left]}]}
              - {name: out, kind: end}
            targets:
              - {table: outcomes, column: sent, model: [sent], sd: 0.05, floor: 10}
              - {table: outcomes, column: held, model: [held], sd: 0.05, floor: 10}
              - {table: outcomes, column: left, model: [left], sd: 0.05, floor: 10}
              - {table: outcomes, column: let-go, model: [let-go], sd: 0.05, floor: 10, check: Let go}
            """;

    /// A dossier whose figures are the engine's own under sent = 0.3 then 0.6, 700 beds, a stay of 30 days.
    private static Model truth(Path folder, double later) throws IOException {
        Files.writeString(folder.resolve("border.yaml"), YAML);
        Path tables = Files.createDirectories(folder.resolve("border"));
        int months = 24;
        StringBuilder empty = new StringBuilder("month,came,sent,held,left,let-go\n");
        StringBuilder margins = new StringBuilder("month,place,here,adult\n");
        for (int m = 0; m < months; m++) {
            String month = java.time.YearMonth.of(2020, 1).plusMonths(m).toString();
            empty.append(month).append(',').append(came(m)).append(",0,0,0,0\n");
            margins.append(month)
                    .append(",all,")
                    .append(came(m))
                    .append(',')
                    .append(came(m))
                    .append('\n');
        }
        Files.writeString(tables.resolve("outcomes.csv"), empty);
        Files.writeString(tables.resolve("encounters.csv"), margins);
        Files.writeString(
                tables.resolve("encounters-joint.csv"),
                margins.toString().replace("here,adult", "here.adult,rest.adult"));
        Files.writeString(tables.resolve("outcomes-by-group.csv"), keyed("group", "here", months));
        Files.writeString(tables.resolve("outcomes-by-family.csv"), keyed("family", "adult", months));
        Files.writeString(tables.resolve("courts.csv"), "year,pending,receipts,completions\n");
        Model model = Model.declared(folder);
        Calendar calendar = model.calendar(0);
        Values values = Values.of(model.pipeline(), calendar).replaced(new double[][] {{0.3, 0.6}, {700}, {30}});
        Trace trace = model.opening().run(values, Inflow.Given.of(calendar, model.history()), 0, months, null);
        StringBuilder table = new StringBuilder("month,came,sent,held,left,let-go\n");
        for (int m = 0; m < months; m++) {
            double factor = m >= 18 ? later : 1;
            table.append(java.time.YearMonth.of(2020, 1).plusMonths(m))
                    .append(',')
                    .append(came(m));
            for (String s : new String[] {"sent", "held", "left", "let-go"}) {
                table.append(String.format(Locale.ROOT, ",%.6f", factor * trace.series(s)[m]));
            }
            table.append('\n');
        }
        Files.writeString(tables.resolve("outcomes.csv"), table);
        return Model.declared(folder);
    }

    private static double came(int month) {
        return 2000 + 600 * (month % 5);
    }

    private static String keyed(String key, String word, int months) {
        StringBuilder text = new StringBuilder("month," + key + ",sent\n");
        for (int m = 0; m < months; m++) {
            text.append(java.time.YearMonth.of(2020, 1).plusMonths(m))
                    .append(',')
                    .append(word)
                    .append(",0\n");
        }
        return text.toString();
    }

    private static double value(Fitted fitted, int i) {
        return fitted.estimates().get(i).value();
    }

    @Test
    void it_finds_the_truth(@TempDir Path folder) throws IOException {
        Fitted fitted = Calibration.of(truth(folder, 1), 1);
        assertThat(value(fitted, 0)).isCloseTo(0.3, within(0.01));
        assertThat(value(fitted, 1)).isCloseTo(0.6, within(0.01));
        assertThat(value(fitted, 2)).isCloseTo(700, within(15.0));
        assertThat(value(fitted, 3)).isCloseTo(30, within(1.0));
    }

    @Test
    void months_after_the_window_are_never_looked_at(@TempDir Path one, @TempDir Path other) throws IOException {
        Fitted plain = Calibration.of(truth(one, 1), 1);
        Fitted spoilt = Calibration.of(truth(other, 5), 1);
        assertThat(spoilt.csv()).isEqualTo(plain.csv());
    }

    @Test
    void threads_never_show(@TempDir Path folder) throws IOException {
        Model model = truth(folder, 1);
        assertThat(Calibration.of(model, 2).csv())
                .isEqualTo(Calibration.of(model, 1).csv());
    }

    @Test
    void what_is_written_reads_back(@TempDir Path folder) throws IOException {
        Model model = truth(folder, 1);
        Fitted fitted = Calibration.of(model, 1);
        Path file = Files.writeString(folder.resolve("fitted.csv"), fitted.csv());
        assertThat(Fitted.read(file, model.pipeline()).csv()).isEqualTo(fitted.csv());
    }

    @Test
    void a_perfect_model_wanders_little_and_validates_without_error(@TempDir Path folder) throws IOException {
        Model declared = truth(folder, 1);
        Fitted fitted = Calibration.of(declared, 1);
        assertThat(fitted.wanders().getFirst().sd()).isLessThan(0.05);
        Model model = new Model(declared.pipeline(), declared.published(), fitted);
        Validation.Score score = Validation.of(model, "none", 20, 1, 1).getFirst();
        assertThat(score.series()).isEqualTo("Let go");
        assertThat(score.error()).isLessThan(0.02);
        assertThat(score.points()).isEqualTo(6);
    }

    @Test
    void the_committed_estimates_belong_to_the_declaration() {
        Model model = Model.read(Small.example());
        assertThat(model.fitted().estimates()).hasSizeGreaterThan(40);
        assertThat(model.fitted().estimates())
                .allSatisfy(e -> assertThat(
                                model.pipeline().parameter(e.parameter()).values())
                        .anySatisfy(d -> assertThat(d.from()).isEqualTo(e.from())));
    }
}
