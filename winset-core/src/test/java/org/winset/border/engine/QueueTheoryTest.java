package org.winset.border.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winset.border.Small;

/// The person engine against closed forms, on ticks short beside a service (1,000 to the mean service).
class QueueTheoryTest {

    private static final int SERVICE = 1000;

    private static String queue(int servers, String stay) {
        return """
                servers: {places: {places: %d}}
                stations:
                  - {name: in, kind: entry, demand: people, routes: [{to: line}]}
                  - {name: line, kind: queue, server: places, routes: [{to: service}]}
                  - {name: service, kind: hold, stay: %s, uses: places, routes: [{to: out}]}
                  - {name: out, kind: end}
                """.formatted(servers, stay);
    }

    /// P(all servers busy) in M/M/c (Erlang 1917), a = load in servers.
    static double erlangC(int c, double a) {
        double b = erlangB(c, a);
        return b / (1 - a / c * (1 - b));
    }

    /// P(blocked) in M/G/c/c, by its recursion.
    static double erlangB(int c, double a) {
        double b = 1;
        for (int k = 1; k <= c; k++) {
            b = a * b / (k + a * b);
        }
        return b;
    }

    private static Trace run(People people, Network net, double perService, int customers) {
        Calendar calendar = Small.calendar(1);
        int ticks = (int) Math.min(Integer.MAX_VALUE - 8, (long) customers * SERVICE / Math.max(1, (long) perService));
        return people.poisson(Small.values(net, calendar), perService / SERVICE, 0, ticks);
    }

    @ParameterizedTest(name = "M/M/{0} at load {1}, seed {2}")
    @CsvSource({"1, 0.7, 1", "1, 0.7, 2", "2, 1.6, 3", "5, 4, 4", "10, 9, 5", "10, 9, 6"})
    void waits_in_m_m_c_follow_erlang_c(int c, double load, long seed) {
        Network net = Small.network(queue(c, "geometric " + SERVICE));
        People people = new People(net, 0, 40 * SERVICE, seed);
        Trace trace = run(people, net, load, load > 1 ? 700_000 : 500_000);
        double expected = erlangC(c, load) / (c - load);
        assertThat(trace.series("wait:line")[0] / SERVICE).isCloseTo(expected, within(0.06 * expected + 0.002));
    }

    @ParameterizedTest(name = "{0}, squared coefficient of variation {1}, seed {2}")
    @CsvSource({"fixed 1000, 0, 7", "erlang 4 1000, 0.25, 8", "geometric 1000, 1, 9"})
    void waits_in_m_g_1_follow_pollaczek_and_khinchine(String stay, double cv2, long seed) {
        double load = 0.8;
        Network net = Small.network(queue(1, stay));
        Trace trace = run(new People(net, 0, 40 * SERVICE, seed), net, load, 600_000);
        double expected = load / (1 - load) * (1 + cv2) / 2;
        assertThat(trace.series("wait:line")[0] / SERVICE).isCloseTo(expected, within(0.06 * expected));
    }

    @ParameterizedTest(name = "{0} places at load {1}, stay {2}")
    @CsvSource({"5, 4, geometric 1000", "20, 18, geometric 1000", "20, 18, fixed 1000", "20, 25, erlang 3 1000"})
    void full_places_turn_people_away_as_erlang_b_says_whatever_the_stay(int c, double load, String stay) {
        Network net = Small.network("""
                servers: {places: {places: %d}}
                stations:
                  - {name: in, kind: entry, demand: people, routes: [{to: service, room: places}, {to: away}]}
                  - {name: service, kind: hold, stay: %s, uses: places, routes: [{to: out}]}
                  - {name: out, kind: end}
                  - {name: away, kind: end}
                """.formatted(c, stay));
        People people = new People(net, 0, 40 * SERVICE, 11);
        run(people, net, load, 400_000);
        double blocked = people.at("away") / (double) people.entered();
        assertThat(blocked).isCloseTo(erlangB(c, load), within(0.004));
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"1", "2", "3"})
    void customers_present_are_arrivals_times_wait(long seed) {
        Network net = Small.network(queue(3, "geometric " + SERVICE));
        People people = new People(net, 0, 40 * SERVICE, seed);
        run(people, net, 2.5, 200_000);
        long[] sides = people.little("line");
        assertThat(sides[0])
                .as("person-ticks present against ticks waited, seed %d", seed)
                .isEqualTo(sides[1]);
    }
}
