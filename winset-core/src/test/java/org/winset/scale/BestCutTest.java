package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestCutTest {

    @Test
    void one_vote_on_the_wrong_side_of_a_cut_point_is_one_error() {
        assertThat(errors(new double[][] {{-2}, {-1}, {0}, {1}, {2}}, -1, -1, 1, -1, 1))
                .isEqualTo(1);
    }

    @Test
    void members_at_one_place_are_never_parted() {
        assertThat(errors(new double[][] {{0}, {0}, {0}, {1}}, -1, 1, 1, 1)).isEqualTo(1);
        assertThat(errors(new double[][] {{0, 2}, {0, 2}, {5, 1}}, -1, 1, 1)).isEqualTo(1);
    }

    @Test
    void opposite_corners_of_a_square_cannot_be_cut_off_together() {
        double[][] square = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};

        assertThat(errors(square, 1, -1, -1, 1)).isEqualTo(1);
        assertThat(errors(square, 1, 1, -1, -1)).isZero();
        assertThat(errors(square, 1, -1, 1, -1)).isZero();
        assertThat(errors(square, 1, -1, -1, -1)).isZero();
    }

    @Test
    void the_middle_of_three_on_a_line_cannot_be_cut_off_alone() {
        assertThat(errors(new double[][] {{0, 0}, {1, 1}, {2, 2}}, -1, 1, -1)).isEqualTo(1);
        assertThat(errors(new double[][] {{3, 0}, {3, 1}, {3, 2}}, -1, 1, -1)).isEqualTo(1);
        assertThat(errors(new double[][] {{2, 2}, {0, 0}, {1, 1}}, 1, 1, -1)).isEqualTo(1);
    }

    @Test
    void nobody_voting_makes_no_error() {
        assertThat(errors(new double[][] {{0, 1}, {1, 0}}, 0, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void one_dimension_agrees_with_every_cut_point(long seed) {
        RandomGenerator random = random(seed);
        for (int trial = 0; trial < 200; trial++) {
            double[][] x = grid(random, 1 + random.nextInt(12), 1, 1 + random.nextInt(9));
            float[] signs = votes(random, x.length);

            assertThat(new BestCut(x).errors(signs, 0))
                    .as("seed %d, trial %d: %s %s", seed, trial, Arrays.deepToString(x), Arrays.toString(signs))
                    .isEqualTo(fewest(column(x), signs));
        }
    }

    /// A small grid makes members that share a place and many on one line; a wide one makes neither.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void two_dimensions_agree_with_every_direction(long seed) {
        RandomGenerator random = random(seed);
        for (int trial = 0; trial < 120; trial++) {
            int side = trial % 3 == 0 ? 3 : trial % 3 == 1 ? 6 : 1000;
            double[][] x = grid(random, 1 + random.nextInt(11), 2, side);
            BestCut cut = new BestCut(x);
            for (int item = 0; item < 4; item++) {
                float[] signs = votes(random, x.length);

                assertThat(cut.errors(signs, 0))
                        .as("seed %d, trial %d: %s %s", seed, trial, Arrays.deepToString(x), Arrays.toString(signs))
                        .isEqualTo(byDirections(x, signs));
            }
        }
    }

    @Test
    void votes_that_a_line_made_have_no_error_whatever_the_line() {
        RandomGenerator random = random(11);
        double[][] x = new double[60][2];
        for (double[] point : x) {
            point[0] = random.nextGaussian();
            point[1] = random.nextGaussian();
        }
        BestCut cut = new BestCut(x);
        for (int k = 0; k < 100; k++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            double c = random.nextGaussian();
            float[] signs = new float[x.length];
            for (int j = 0; j < signs.length; j++) {
                signs[j] = a * x[j][0] + b * x[j][1] > c ? 1 : -1;
            }
            assertThat(cut.errors(signs, 0)).isZero();
        }
    }

    private static int errors(double[][] x, int... signs) {
        float[] votes = new float[signs.length + 3];
        for (int j = 0; j < signs.length; j++) {
            votes[j + 3] = signs[j];
        }
        return new BestCut(x).errors(votes, 3);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static double[][] grid(RandomGenerator random, int members, int dims, int side) {
        double[][] x = new double[members][dims];
        for (double[] point : x) {
            for (int d = 0; d < dims; d++) {
                point[d] = random.nextInt(side);
            }
        }
        return x;
    }

    private static float[] votes(RandomGenerator random, int members) {
        float[] signs = new float[members];
        for (int j = 0; j < members; j++) {
            signs[j] = random.nextInt(5) == 0 ? 0 : random.nextBoolean() ? 1 : -1;
        }
        return signs;
    }

    private static double[] column(double[][] x) {
        return Arrays.stream(x).mapToDouble(point -> point[0]).toArray();
    }

    /// Between all neighbouring directions at which two members change places.
    private static int byDirections(double[][] x, float[] signs) {
        double[] critical = Arrays.stream(x)
                .flatMapToDouble(a -> Arrays.stream(x).flatMapToDouble(b -> turn(a, b)))
                .sorted()
                .distinct()
                .toArray();
        int best = Integer.MAX_VALUE;
        for (int k = 0; k <= critical.length; k++) {
            double from =
                    k == 0 ? (critical.length == 0 ? 0 : critical[critical.length - 1] - Math.PI) : critical[k - 1];
            double to = k == critical.length ? (k == 0 ? 1 : critical[0] + Math.PI) : critical[k];
            if (to - from > 1e-9) {
                double angle = (from + to) / 2;
                best = Math.min(best, fewest(projected(x, angle), signs));
            }
        }
        return best;
    }

    private static DoubleStream turn(double[] a, double[] b) {
        if (a[0] == b[0] && a[1] == b[1]) {
            return DoubleStream.empty();
        }
        double angle = Math.atan2(a[0] - b[0], b[1] - a[1]) % Math.PI;
        return DoubleStream.of(angle < 0 ? angle + Math.PI : angle);
    }

    private static double[] projected(double[][] x, double angle) {
        return Arrays.stream(x)
                .mapToDouble(point -> point[0] * Math.cos(angle) + point[1] * Math.sin(angle))
                .toArray();
    }

    /// Every cut point, both ways round; members closer than 1e-9 stay together.
    private static int fewest(double[] place, float[] signs) {
        int best = Integer.MAX_VALUE;
        for (double cut : DoubleStream.concat(DoubleStream.of(Double.POSITIVE_INFINITY), Arrays.stream(place))
                .toArray()) {
            int wrong = 0;
            int votes = 0;
            for (int j = 0; j < place.length; j++) {
                boolean beyond = place[j] > cut - 1e-9;
                wrong += signs[j] != 0 && beyond != signs[j] > 0 ? 1 : 0;
                votes += signs[j] != 0 ? 1 : 0;
            }
            best = Math.min(best, Math.min(wrong, votes - wrong));
        }
        return best;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void members_a_rounding_error_apart_are_at_one_place(long seed) {
        RandomGenerator random = random(seed);
        int places = 40;
        int each = 6;
        double[][] exact = new double[places * each][];
        double[][] blurred = new double[exact.length][];
        float[] signs = new float[exact.length];
        for (int p = 0; p < places; p++) {
            double[] at = {random.nextGaussian(), random.nextGaussian()};
            for (int k = 0; k < each; k++) {
                exact[p * each + k] = at;
                blurred[p * each + k] =
                        new double[] {at[0] + 1e-12 * random.nextGaussian(), at[1] + 1e-12 * random.nextGaussian()};
                signs[p * each + k] = random.nextInt(3) - 1;
            }
        }

        assertThat(new BestCut(blurred).errors(signs, 0)).isEqualTo(new BestCut(exact).errors(signs, 0));
    }
}
