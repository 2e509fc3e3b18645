package org.winset.whip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BellsTest {

    private static final int SEATS = 435;

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Mean, variance and third cumulant of a sum of votes with chances between two bounds.
    private static double[] votes(RandomGenerator random, int members) {
        double low = random.nextDouble();
        double[] sums = new double[3];
        for (int j = 0; j < members; j++) {
            double p = low + (1 - low) * random.nextDouble() * random.nextDouble();
            sums[0] += p;
            sums[1] += p * (1 - p);
            sums[2] += p * (1 - p) * (1 - 2 * p);
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithBellsAddedOneByOne(long seed) {
        RandomGenerator random = random(seed);
        Bells bells = new Bells(SEATS);
        Bells others = new Bells(SEATS);
        double[] exact = new double[SEATS + 1];
        double whole = 0;
        for (int k = 0; k < 60; k++) {
            double[] sums = votes(random, SEATS);
            if (sums[1] >= Bells.LEAST) {
                double weight = random.nextDouble();
                (k % 2 == 0 ? bells : others).add(sums[0], sums[1], sums[2], weight);
                addTo(exact, new Bell().of(sums[0], sums[1], sums[2]), weight);
                whole += weight;
            }
        }
        bells.merge(others);
        double[] got = new double[SEATS + 1];
        bells.addTo(got);
        for (int k = 0; k < got.length; k++) {
            assertEquals(exact[k], got[k], 3e-5 * whole, "seed " + seed + ", " + k + " yeas");
        }
        assertEquals(whole, Arrays.stream(got).sum(), 1e-9 * whole, "seed " + seed);
    }

    /// One bell at a time, where nothing averages out.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsMeanVarianceAndTails(long seed) {
        double[] sums = votes(random(seed), SEATS);
        Bells bells = new Bells(SEATS);
        bells.add(sums[0], Math.max(Bells.LEAST, sums[1]), sums[2], 1);
        double[] got = new double[SEATS + 1];
        bells.addTo(got);
        double[] exact = new double[SEATS + 1];
        addTo(exact, new Bell().of(sums[0], Math.max(Bells.LEAST, sums[1]), sums[2]), 1);
        double[] moments = moments(got);
        assertEquals(sums[0], moments[0], .01, "seed " + seed);
        assertEquals(moments(exact)[1], moments[1], .02 * moments[1], "seed " + seed);
        double over = 0;
        for (int k = 0; k < got.length; k++) {
            over += got[k] - exact[k];
            assertEquals(0, over, 1e-3, "seed " + seed + ", at most " + k + " yeas");
        }
    }

    private static void addTo(double[] sums, Bell bell, double weight) {
        double left = 1;
        for (int k = 0; k < sums.length; k++) {
            double over = k == sums.length - 1 ? 0 : Math.min(left, bell.reaches(k + 1));
            sums[k] += weight * (left - over);
            left = over;
        }
    }

    private static double[] moments(double[] tally) {
        double mean = 0;
        double squares = 0;
        for (int k = 0; k < tally.length; k++) {
            mean += k * tally[k];
            squares += (double) k * k * tally[k];
        }
        return new double[] {mean, squares - mean * mean};
    }

    @Test
    void whatFallsOutsideStaysAtTheEdge() {
        Bells bells = new Bells(40);
        bells.add(0, 4, 0, 1);
        bells.add(40, 4, 0, 2);
        double[] got = new double[41];
        bells.addTo(got);
        assertEquals(3, Arrays.stream(got).sum(), 1e-12);
        assertEquals(2 * got[0], got[40], 1e-12);
        assertEquals(Normal.cdf(.25), got[0], 1e-9);
    }
}
