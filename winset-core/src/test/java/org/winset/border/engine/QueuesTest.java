package org.winset.border.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.border.Small;

/// Daily queues, limits and disciplines in small, against sums done by hand.
class QueuesTest {

    private static final int MONTHS = 12;

    private static final String TURNED = """
            parameters:
              turned: {unit: switch, basis: assumed, source: test, value: {2020-01-01: 0, 2020-07-01: 1}}
            """;

    private static Network docket(String discipline, String extra) {
        return Small.network("""
                %sservers: {judges: {daily: 15}}
                stations:
                  - {name: in, kind: entry, demand: people, routes: [{to: docket, counts: [received]}]}
                  - {name: docket, kind: queue, server: judges, discipline: %s%s, routes: [
                      {to: first, only: [here], counts: [decided-here]}, {to: done, counts: [decided-there]}]}
                  - {name: first, kind: end}
                  - {name: done, kind: end}
                """.formatted(extra.isEmpty() ? "" : TURNED, discipline, extra));
    }

    /// 100 of each of 6 kinds a month: 600 come, 15 a day (about 456) are served.
    private static Trace cohort(Network net) {
        Calendar calendar = Small.calendar(MONTHS);
        return new Cohort(net, 0).run(Small.values(net, calendar), Small.steady(net, calendar, 100), 0, MONTHS, null);
    }

    private static Trace people(Network net, long seed) {
        Calendar calendar = Small.calendar(MONTHS);
        return new People(net, 0, 400, seed)
                .run(Small.values(net, calendar), Small.steady(net, calendar, 100), 0, MONTHS, null);
    }

    @Test
    void a_daily_server_leaves_what_lindley_says() {
        Network net = docket("fifo", "");
        Calendar calendar = Small.calendar(MONTHS);
        double waiting = 0;
        Trace trace = cohort(net);
        for (int m = 0; m < MONTHS; m++) {
            for (int d = 0; d < calendar.length(m); d++) {
                waiting = Math.max(0, waiting + 600.0 / calendar.length(m) - 15);
            }
            assertThat(trace.series("stock:docket")[m]).isCloseTo(waiting, within(1e-6));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void served_people_keep_to_the_capacity_of_the_days(long seed) {
        Trace trace = people(docket("fifo", ""), seed);
        double served = 0;
        for (double s : trace.series("served:docket")) {
            served += s;
        }
        assertThat(served).as("seed %d", seed).isCloseTo(15.0 * 366, within(4.0));
    }

    @Test
    void first_come_first_served_waits_as_long_as_the_line() {
        Trace trace = cohort(docket("fifo", ""));
        double[] wait = trace.series("wait:docket");
        // in the last month, those served came when the line had grown by 4.7 a day for as long as they waited
        assertThat(wait[MONTHS - 1]).isBetween(70.0, 90.0);
        assertThat(wait[0]).isLessThan(5.0);
    }

    @Test
    void last_come_first_served_serves_newcomers_at_once() {
        double[] wait = cohort(docket("lifo", "")).series("wait:docket");
        assertThat(wait[MONTHS - 1]).isCloseTo(0, within(1e-9));
    }

    @Test
    void the_order_changes_who_waits_not_how_many() {
        double[] fifo = cohort(docket("fifo", "")).series("stock:docket");
        double[] lifo = cohort(docket("lifo", "")).series("stock:docket");
        double[] priority = cohort(docket("priority, first: [there]", "")).series("stock:docket");
        for (int m = 0; m < MONTHS; m++) {
            assertThat(lifo[m]).isCloseTo(fifo[m], within(1e-6));
            assertThat(priority[m]).isCloseTo(fifo[m], within(1e-6));
        }
    }

    @Test
    void priority_classes_are_served_before_all_others() {
        Trace trace = cohort(docket("priority, first: [there]", ""));
        // half of the 600 a month are from there: all are served, the rest of the capacity goes to those from here
        assertThat(trace.series("decided-there")[5]).isCloseTo(300, within(1e-6));
        assertThat(trace.series("decided-here")[5]).isCloseTo(15 * 30 - 300, within(1e-6));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fifo", "lifo", "priority, first: [there]"})
    void both_engines_keep_the_same_order(String discipline) {
        Network net = docket(discipline, "");
        double[] expected = cohort(net).series("wait:docket");
        double[] simulated = people(net, 9).series("wait:docket");
        for (int m = 0; m < MONTHS; m++) {
            assertThat(simulated[m]).isCloseTo(expected[m], within(0.05 * expected[m] + 1.5));
        }
    }

    @Test
    void a_switch_turns_the_docket_around_in_both_engines() {
        Network net = docket("fifo", ", lifo-when: turned");
        for (double[] wait : new double[][] {
            cohort(net).series("wait:docket"), people(net, 4).series("wait:docket")
        }) {
            assertThat(wait[5]).isGreaterThan(30);
            assertThat(wait[7]).isLessThan(1);
        }
    }

    @Test
    void a_limit_takes_requests_in_proportion() {
        Network net = Small.network("""
                stations:
                  - {name: in, kind: entry, demand: people, routes: [
                      {to: taken, limit: 10, counts: [taken]}, {to: rest}]}
                  - {name: taken, kind: end}
                  - {name: rest, kind: end}
                """);
        Calendar calendar = Small.calendar(MONTHS);
        Trace trace = new People(net, 0, 400, 3)
                .run(Small.values(net, calendar), Small.steady(net, calendar, 100), 0, MONTHS, null);
        double taken = 0;
        for (double t : trace.series("taken")) {
            taken += t;
        }
        assertThat(taken).isCloseTo(3660, within(5.0));
        Cohort cohort = new Cohort(net, 0);
        cohort.run(Small.values(net, calendar), Small.steady(net, calendar, 100), 0, MONTHS, null);
        assertThat(cohort.at("taken")).isCloseTo(3660, within(1e-6));
    }

    @Test
    void people_who_come_back_are_part_of_a_given_series() {
        Network net = Small.network("""
                stations:
                  - {name: in, kind: entry, demand: people, routes: [{to: sent-back, counts: [encounters]}]}
                  - {name: sent-back, kind: pass, routes: [{to: again, share: 0.4, returns: yes}, {to: gone}]}
                  - {name: again, kind: hold, stay: geometric 10, routes: [{to: in, counts: [repeats]}]}
                  - {name: gone, kind: end}
                """);
        Calendar calendar = Small.calendar(MONTHS);
        double[][][] fresh = new double[1][calendar.days()][6];
        Trace trace = new Cohort(net, 0)
                .run(Small.values(net, calendar), Small.steady(net, calendar, 1000), 0, MONTHS, fresh);
        assertThat(trace.series("encounters")[11]).isCloseTo(6000, within(1e-6));
        assertThat(trace.series("repeats")[11]).isCloseTo(2400, within(40.0));
        Trace again =
                new Cohort(net, 0).run(Small.values(net, calendar), new Inflow.FirstTimers(0, fresh), 0, MONTHS, null);
        assertThat(again.series("encounters")).containsExactly(trace.series("encounters"), within(1e-6));
    }
}
