package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
