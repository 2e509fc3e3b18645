package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    private static Parameters random(int dims, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Parameters p = new Parameters(12, 15, dims, 0);
        double[] values = p.flat();
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        p.setFlat(values);
        return p;
    }

    private static double predictor(Parameters p, int item, int member) {
        double t = p.alpha[item];
        for (int d = 0; d < p.dimensions(); d++) {
            t += p.beta[item][d] * p.x[member][d];
        }
        return t;
    }

    private static void assertSamePredictors(Parameters a, Parameters b) {
        for (int r = 0; r < a.alpha.length; r++) {
            for (int j = 0; j < a.x.length; j++) {
                assertThat(predictor(a, r, j)).isCloseTo(predictor(b, r, j), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "3, 4"})
    void no_alignment_changes_what_is_predicted(int dims, long seed) {
        Parameters p = random(dims, seed);
        Parameters principal = p.copy();
        Alignment.principal(principal).apply(principal);
        Parameters turned = p.copy();
        Alignment.procrustes(turned.x, random(dims, seed + 100).x).apply(turned);

        assertSamePredictors(p, principal);
        assertSamePredictors(p, turned);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3"})
    void principal_axes_centre_the_members_and_part_the_betas(int dims, long seed) {
        Parameters p = random(dims, seed);
        Alignment.principal(p).apply(p);
        double[][] moments = new double[dims][dims];
        for (double[] beta : p.beta) {
            for (int d = 0; d < dims; d++) {
                for (int e = 0; e < dims; e++) {
                    moments[d][e] += beta[d] * beta[e];
                }
            }
        }
        for (int d = 0; d < dims; d++) {
            double sum = 0;
            for (double[] point : p.x) {
                sum += point[d];
            }
            assertThat(sum).isCloseTo(0, within(1e-9));
            for (int e = 0; e < d; e++) {
                assertThat(moments[d][e]).isCloseTo(0, within(1e-9));
            }
            if (d > 0) {
                assertThat(moments[d][d]).isLessThanOrEqualTo(moments[d - 1][d - 1]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"30, false", "135, false", "250, true"})
    void procrustes_finds_the_rotation_that_was_made(double degrees, boolean mirrored) {
        Parameters p = random(2, 7);
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        double[][] target = new double[p.x.length][];
        double[] centre = new double[2];
        for (double[] point : p.x) {
            centre[0] += point[0] / p.x.length;
            centre[1] += point[1] / p.x.length;
        }
        for (int j = 0; j < target.length; j++) {
            double a = p.x[j][0] - centre[0];
            double b = (mirrored ? -1 : 1) * (p.x[j][1] - centre[1]);
            target[j] = new double[] {c * a - s * b, s * a + c * b};
        }

        Alignment.procrustes(p.x, target).apply(p);

        for (int j = 0; j < target.length; j++) {
            assertThat(p.x[j][0]).isCloseTo(target[j][0], within(1e-9));
            assertThat(p.x[j][1]).isCloseTo(target[j][1], within(1e-9));
        }
    }
}
