package org.winset.whip.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.winset.rollcall.Chamber;
import org.winset.whip.Role;
import org.winset.whip.Turn;

/// Tallies drawn from what the forecast says are covered as often as it says.
class CoverageTest {

    private static final int SIZE = 24;
    private static final Words WORDS =
            new Words(.5, 1, new double[] {0, .1, .1, .3}, new double[] {.1, 0, .1, .1}, new double[0], 0);
    private static final Reach REACH =
            new Reach(.3, .3, Map.of(Role.CLOTURE_MINORITY, new Shock(2, .2, .6)), 1, new double[0], 0, 0);
    private static final Turns TURNS =
            new Turns(new Turn(.3, 1.5, .5, 6, 2), new Turn(.5, 1.5, .5, 6, 2), 1, new double[0], 0);
    private static final Fits FITS = new Fits(Map.of(Text.SAME, WORDS), Map.of(Text.SAME, REACH), TURNS, .9, .9);

    private static CaucusCase vote(int i, double[] mean, int yeas) {
        double[] variance = new double[SIZE];
        Arrays.fill(variance, .2);
        boolean[] yea = new boolean[SIZE];
        Arrays.fill(yea, 0, yeas, true);
        return new CaucusCase(
                "b" + i,
                Chamber.SENATE,
                112,
                "R",
                Text.SAME,
                Motion.CLOTURE,
                Motion.CLOTURE,
                9,
                "v" + i,
                mean,
                variance,
                yea,
                Arrays.stream(mean).average().orElseThrow(),
                null,
                null,
                -1);
    }

    private static double[] pulls(RandomGenerator random) {
        double centre = 1.5 * random.nextGaussian();
        return random.doubles(SIZE, centre - 1, centre + 1).toArray();
    }

    private static double[] tally(double[] mean) {
        return Forecast.of(vote(0, mean, 0), WORDS, REACH, TURNS, false, null).tally();
    }

    @Test
    void the_likeliest_quarter_holds_as_many_as_it_says() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        List<CaucusCase> cases = new ArrayList<>();
        double said = 0;
        double variance = 0;
        for (int i = 0; i < 300; i++) {
            double[] mean = pulls(random);
            double[] tally = tally(mean);
            double u = random.nextDouble();
            int yeas = 0;
            while (yeas < SIZE && u >= tally[yeas]) {
                u -= tally[yeas++];
            }
            cases.add(vote(i, mean, yeas));
            // The six likeliest of 25.
            double chance = Arrays.stream(tally).sorted().skip(tally.length - 6).sum();
            said += chance;
            variance += chance * (1 - chance);
        }

        Coverage found = Coverage.of("drawn", cases, c -> FITS, false);

        assertThat(found.votes()).isEqualTo(300);
        assertThat(found.quarterMass()).isCloseTo(said / 300, within(1e-9)).isBetween(.4, .89);
        assertThat((double) found.quarter()).isCloseTo(said, within(3 * Math.sqrt(variance)));
        assertThat(found.quarter()).isLessThan(found.nine());
    }

    @Test
    void a_tally_that_was_hardly_thought_possible_is_in_no_quarter() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(6);
        List<CaucusCase> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            double[] mean = pulls(random);
            double[] tally = tally(mean);
            int least = 0;
            for (int k = 1; k < tally.length; k++) {
                least = tally[k] < tally[least] ? k : least;
            }
            cases.add(vote(i, mean, least));
        }

        assertThat(Coverage.of("odd", cases, c -> FITS, false).quarter()).isZero();
    }
}
