package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signed sums of sets of events against every way in which eight events can happen or not.
class TermsTest {

    private static final int EVENTS = 8;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void some_set_of_events_happens_as_often_as_counted_one_by_one(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] chance = random.doubles(EVENTS).toArray();
        List<Long> sets = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            sets.add(1L + random.nextLong(1L << EVENTS - 1));
        }

        double summed = 0;
        for (Map.Entry<Long, Integer> term : Terms.union(sets).entrySet()) {
            summed += term.getValue() * product(chance, term.getKey(), -1);
        }

        double counted = 0;
        for (long world = 0; world < 1L << EVENTS; world++) {
            long happened = world;
            if (sets.stream().anyMatch(set -> (set & happened) == set)) {
                counted += product(chance, world, ~world);
            }
        }
        assertThat(summed).isCloseTo(counted, within(1e-12));
    }

    /// The product over events of `set` of their chances and, unless `not` is -1, over those of `not` of the rest.
    private static double product(double[] chance, long set, long not) {
        double product = 1;
        for (int e = 0; e < EVENTS; e++) {
            product *= (set >> e & 1) == 1 ? chance[e] : not != -1 && (not >> e & 1) == 1 ? 1 - chance[e] : 1;
        }
        return product;
    }
}
