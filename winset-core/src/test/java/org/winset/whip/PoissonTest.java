package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void sums_of_votes_are_those_of_every_way_to_vote(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int n = 1 + random.nextInt(9);
        int up = 1 + random.nextInt(3);
        int down = random.nextInt(3);
        double[] yes = new double[n];
        double[] no = new double[n];
        Poisson sum = new Poisson(n, up + down);
        for (int j = 0; j < n; j++) {
            double there = random.nextInt(4) == 0 ? 1 : random.nextDouble();
            yes[j] = there * (random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble());
            no[j] = there - yes[j];
            sum.add(yes[j], no[j], up, down);
        }

        Map<Integer, Double> expected = new HashMap<>();
        every(yes, no, up, down, 0, 0, 1, expected);

        for (int k = -n * down - 1; k <= n * up + 1; k++) {
            int threshold = k;
            double tail = expected.entrySet().stream()
                    .filter(e -> e.getKey() >= threshold)
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            assertThat(sum.at(k)).isCloseTo(expected.getOrDefault(k, 0.0), within(1e-12));
            assertThat(sum.atLeast(k)).isCloseTo(tail, within(1e-12));
        }
    }

    private static void every(
            double[] yes, double[] no, int up, int down, int j, int at, double p, Map<Integer, Double> out) {
        if (j == yes.length) {
            out.merge(at, p, Double::sum);
            return;
        }
        every(yes, no, up, down, j + 1, at + up, p * yes[j], out);
        every(yes, no, up, down, j + 1, at - down, p * no[j], out);
        every(yes, no, up, down, j + 1, at, p * (1 - yes[j] - no[j]), out);
    }

    @Test
    void four_hundred_even_votes_are_binomial() {
        Poisson sum = new Poisson(400, 1);
        for (int j = 0; j < 400; j++) {
            sum.add(.5, .5, 1, 0);
        }
        double log = -400 * Math.log(2);
        for (int k = 1; k <= 200; k++) {
            log += Math.log((401.0 - k) / k);
        }

        assertThat(sum.at(200)).isCloseTo(Math.exp(log), within(1e-12));
        assertThat(sum.atLeast(201)).isCloseTo((1 - Math.exp(log)) / 2, within(1e-10));
    }
}
