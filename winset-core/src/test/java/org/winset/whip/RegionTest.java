package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @Test
    void two_humps_give_two_ranges() {
        double[] tally = {.2, .25, .02, .01, .01, .01, .25, .25};

        assertThat(Region.highestDensity(tally, .9)).containsExactly(new Region(0, 1), new Region(6, 7));
    }

    @Test
    void a_gap_of_one_tally_is_closed() {
        double[] tally = {.3, .05, .35, .3};

        assertThat(Region.highestDensity(tally, .9)).containsExactly(new Region(0, 3));
    }

    @Test
    void no_range_of_fewer_tallies_holds_as_much() {
        double[] tally = new double[41];
        double sum = 0;
        for (int k = 0; k < tally.length; k++) {
            tally[k] = Math.exp(-(k - 17.3) * (k - 17.3) / 50);
            sum += tally[k];
        }
        for (int k = 0; k < tally.length; k++) {
            tally[k] /= sum;
        }

        List<Region> found = Region.highestDensity(tally, .5);

        assertThat(found).hasSize(1);
        int size = found.getFirst().size();
        for (int low = 0; low + size - 1 <= tally.length; low++) {
            double shorter = 0;
            for (int k = low; k < Math.min(tally.length, low + size - 1); k++) {
                shorter += tally[k];
            }
            assertThat(shorter).isLessThan(.5);
        }
    }

    @Test
    void a_certain_tally_is_its_own_region() {
        double[] tally = new double[101];
        tally[60] = 1;

        assertThat(new Tally(tally).region(.9)).containsExactly(new Region(60, 60));
        assertThat(new Tally(tally).mean()).isEqualTo(60);
        assertThat(new Tally(tally).quantile(.5)).isEqualTo(60);
    }

    @Test
    void the_likeliest_quarter_is_as_large_as_asked_and_takes_the_smaller_of_equals() {
        double[] tally = {.2, .05, .05, .05, .3, .05, .25, .05};

        assertThat(new Tally(tally).quarter()).containsExactly(new Region(4, 4), new Region(6, 6));
        assertThat(Region.likeliest(tally, 4)).containsExactly(new Region(0, 1), new Region(4, 4), new Region(6, 6));
        assertThat(new Tally(tally).chance(Region.likeliest(tally, 4))).isCloseTo(.8, within(1e-12));
        assertThat(Region.likeliest(tally, 0)).isEmpty();
        assertThat(Region.likeliest(tally, 8)).containsExactly(new Region(0, 7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_other_tallies_of_the_same_number_hold_more_than_the_likeliest(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] tally = random.doubles(60).toArray();
        int size = 1 + random.nextInt(30);

        List<Region> found = Region.likeliest(tally, size);

        double held = new Tally(tally).chance(found);
        assertThat(found.stream().mapToInt(Region::size).sum())
                .as("seed %d", seed)
                .isEqualTo(size);
        assertThat(held)
                .as("seed %d", seed)
                .isCloseTo(Arrays.stream(tally).sorted().skip(60 - size).sum(), within(1e-9));
        for (int k = 1; k < found.size(); k++) {
            assertThat(found.get(k).low())
                    .as("seed %d", seed)
                    .isGreaterThan(found.get(k - 1).high() + 1);
        }
    }
}
