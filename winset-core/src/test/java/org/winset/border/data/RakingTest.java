package org.winset.border.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RakingTest {

    @Test
    void an_even_seed_gives_independence() {
        double[][] x = Raking.rake(new double[][] {{1, 1}, {1, 1}}, new double[] {30, 70}, new double[] {40, 60});
        assertThat(x[0][0]).isCloseTo(12, within(1e-6));
        assertThat(x[1][1]).isCloseTo(42, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void margins_are_met_and_odds_ratios_kept(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[][] start = new double[4][3];
        double[] rows = new double[4];
        double[] columns = new double[3];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                start[i][j] = 1 + 100 * random.nextDouble();
                double cell = 1000 * random.nextDouble();
                rows[i] += cell;
                columns[j] += cell;
            }
        }
        double[][] x = Raking.rake(start, rows, columns);
        for (int i = 0; i < 4; i++) {
            assertThat(x[i][0] + x[i][1] + x[i][2]).as("seed %d", seed).isCloseTo(rows[i], within(1e-4));
        }
        double odds = x[0][0] * x[1][1] / (x[0][1] * x[1][0]);
        double before = start[0][0] * start[1][1] / (start[0][1] * start[1][0]);
        assertThat(odds).as("seed %d", seed).isCloseTo(before, within(1e-4 * before));
    }
}
