package org.winset.border.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.border.Initial;
import org.winset.border.Small;
import org.winset.border.Station;
import org.winset.border.fit.Model;

/// Laws of both engines on the example's whole pipeline.
class EnginesTest {

    private static final Model MODEL = Model.read(Small.example());
    private static final Calendar CALENDAR = MODEL.calendar(0);

    private static People people(long seed, double scale) {
        People people = new People(MODEL.network(), 0, CALENDAR.days(), seed);
        for (Initial i : MODEL.pipeline().initial()) {
            people.place(i.station(), i.people() * scale, i.days(), MODEL.mix(i));
        }
        return people;
    }

    private static Inflow given(double scale) {
        double[][] factor = new double[MODEL.network().demands().size()][CALENDAR.months()];
        for (double[] row : factor) {
            Arrays.fill(row, scale);
        }
        return new Inflow.Given(CALENDAR, MODEL.history(), factor);
    }

    private static Values values() {
        return Values.of(MODEL.pipeline(), CALENDAR);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void everyone_who_enters_is_somewhere_on_every_day(long seed) {
        People people = people(seed, 0.01).audited();
        people.run(values(), given(0.01), 0, CALENDAR.months(), null);
        assertThat(people.recounted())
                .as("seed %d", seed)
                .isEqualTo(people.entered())
                .isGreaterThan(90_000);
    }

    @Test
    void cohorts_keep_everyone_too() {
        Cohort cohort = MODEL.opening();
        for (int m = 0; m < CALENDAR.months(); m++) {
            cohort.run(values(), given(1), m, m + 1, null);
            assertThat(cohort.somewhere()).isCloseTo(cohort.entered(), within(1e-9 * cohort.entered()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4})
    void littles_law_holds_in_every_queue_to_the_person_day(long seed) {
        People people = people(seed, 0.05);
        people.run(values(), given(0.05), 0, CALENDAR.months(), null);
        for (Station station : MODEL.pipeline().stations()) {
            if (station.kind() instanceof Station.Queue) {
                long[] sides = people.little(station.name());
                assertThat(sides[0]).as("%s, seed %d", station.name(), seed).isEqualTo(sides[1]);
            }
        }
    }

    @Test
    void every_encounter_between_ports_has_one_outcome() {
        People people = people(5, 0.1);
        Trace trace = people.run(values(), given(0.1), 0, CALENDAR.months(), null);
        double[] encounters = trace.series("usbp-encounters");
        double[] outcomes =
                trace.sum(List.of("usbp-t42", "usbp-t8", "usbp-mpp", "usbp-ice", "usbp-hhs", "usbp-releases"));
        double[] screening = trace.series("stock:custody-screening");
        double before = 0;
        for (int m = 0; m < encounters.length; m++) {
            assertThat(outcomes[m] + screening[m] - before).as("month %d", m).isEqualTo(encounters[m]);
            before = screening[m];
        }
    }

    /// Each output's total over the months, cohorts against the mean of person runs, within five standard errors of
    /// that
    /// mean (never less than those of independent parties).
    @Test
    void both_engines_agree_within_monte_carlo_error_on_every_output() {
        Trace cohort = MODEL.opening().run(values(), given(1), 0, CALENDAR.months(), null);
        int runs = 3;
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            People people = people(100 + i, 1);
            traces.add(people.run(values(), given(1), 0, CALENDAR.months(), null));
            assertThat((double) people.bytes() / people.alive())
                    .as("bytes a party")
                    .isBetween(16.0, 40.0);
        }
        for (String name : cohort.names()) {
            double expected = total(cohort.series(name));
            double[] totals =
                    traces.stream().mapToDouble(t -> total(t.series(name))).toArray();
            double mean = Arrays.stream(totals).average().orElseThrow();
            double spread = Math.sqrt(
                    Arrays.stream(totals).map(t -> (t - mean) * (t - mean)).sum() / (runs - 1));
            // stocks persist: a party counts in many months, so independence is of parties, not of months
            double floor = Math.sqrt(3 * Math.abs(expected) * (name.startsWith("stock:") ? CALENDAR.months() : 1));
            double error = Math.max(spread, unit(name) * floor) / Math.sqrt(runs);
            assertThat(mean).as(name).isCloseTo(expected, within(5 * error + 1e-3 * Math.abs(expected) + 1));
        }
    }

    /// Dollars and waits are not counts: their spread comes from the runs alone.
    private static double unit(String name) {
        return name.startsWith("cost-") || name.startsWith("wait:") || name.equals("fentanyl") ? 0 : 1;
    }

    private static double total(double[] series) {
        return Arrays.stream(series).sum();
    }

    @Test
    void the_same_seed_gives_the_same_series() {
        Trace a = people(7, 0.05).run(values(), given(0.05), 0, 30, null);
        Trace b = people(7, 0.05).run(values(), given(0.05), 0, 30, null);
        Trace c = people(8, 0.05).run(values(), given(0.05), 0, 30, null);
        for (String name : a.names()) {
            assertThat(a.series(name)).as(name).isEqualTo(b.series(name));
        }
        assertThat(a.series("usbp-t8")).isNotEqualTo(c.series("usbp-t8"));
    }
}
