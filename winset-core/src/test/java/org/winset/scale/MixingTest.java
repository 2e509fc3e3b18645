package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixingTest {

    /// Four autoregressive chains of 5,000 draws with standard normal margins.
    private static float[][] autoregressive(double rho, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        float[][] traces = new float[4][5000];
        for (float[] trace : traces) {
            double x = random.nextGaussian();
            for (int k = 0; k < trace.length; k++) {
                x = rho * x + Math.sqrt(1 - rho * rho) * random.nextGaussian();
                trace[k] = (float) x;
            }
        }
        return traces;
    }

    /// In the limit 20,000 (1 - rho) / (1 + rho).
    @ParameterizedTest
    @ValueSource(doubles = {0, .5, .9, -.3})
    void an_autoregressive_chain_is_worth_its_closed_form(double rho) {
        Mixing mixing = new Mixing(autoregressive(rho, 5));

        double expected = 20_000 * (1 - rho) / (1 + rho);
        assertThat(mixing.effectiveSize()).isCloseTo(expected, within(.15 * expected));
        assertThat(mixing.rHat()).isBetween(.999, 1.01);
    }

    /// Two chains of variance 1.25 (n / (n - 1) aside) at -2 and +2: R-hat^2 = 1 + variance of the means / W.
    @Test
    void chains_apart_have_the_published_ratio() {
        float[][] traces = new float[2][400];
        for (int c = 0; c < 2; c++) {
            for (int k = 0; k < 400; k++) {
                traces[c][k] = (c == 0 ? -2 : 2) + (k % 2 == 0 ? 1 : -1);
            }
        }
        double within = 200 / 199.0;
        double between = 16 / 3.0;

        assertThat(new Mixing(traces).rHat())
                .isCloseTo(Math.sqrt((199 / 200.0 * within + between) / within), within(1e-6));
    }

    @Test
    void a_drift_inside_every_chain_counts_as_disagreement() {
        float[][] traces = autoregressive(0, 1);
        for (float[] trace : traces) {
            for (int k = 0; k < trace.length; k++) {
                trace[k] += k < trace.length / 2 ? 0 : 3;
            }
        }
        assertThat(new Mixing(traces).rHat()).isGreaterThan(1.5);
    }

    @Test
    void a_constant_is_converged() {
        Mixing mixing = new Mixing(new float[2][10]);

        assertThat(mixing.rHat()).isEqualTo(1);
        assertThat(mixing.effectiveSize()).isEqualTo(20);
    }
}
