package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmStepTest {

    private static VoteTable table(int dims, int seed) {
        return new Selection(0, 1)
                .from(TrueVotes.of(TrueVotes.Plan.of(17, 31, dims), seed).calls());
    }

    private static double logPrior(Layout at, Parameters p) {
        double[] v = at.vector(p);
        return -Layout.squares(v, 0, at.alpha()) / 2 - Layout.squares(v, at.alpha(), at.size()) / 50;
    }

    @ParameterizedTest(name = "{0} dimensions, seed {1}")
    @CsvSource({"1, 1", "2, 2", "3, 3", "2, 4"})
    void a_step_never_lowers_the_objective_and_stands_still_where_the_gradient_is_nought(int dims, int seed) {
        VoteTable table = table(dims, seed);
        Layout at = Layout.of(table, dims, 0);
        List<Lanes> blocks = Lanes.of(table, at, List.of());
        EmStep step = new EmStep(at, blocks);
        Parameters p = Starts.of(table, dims, 0, 2, Randoms.split(seed, 1).getFirst());
        double last = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 4000; k++) {
            double prior = logPrior(at, p);
            double objective = step.run(p, ItemPrior.WEAK, null) + prior;
            assertThat(objective).as("step %d", k).isGreaterThan(last - 2e-3);
            last = objective;
        }

        double[] v = at.vector(p);
        double[] gradient = new double[v.length];
        new Likelihood(at, blocks).addGradient(v, gradient, false);
        for (int i = 0; i < v.length; i++) {
            assertThat(gradient[i] - v[i] / (i < at.alpha() ? 1 : 25))
                    .as("place %d", i)
                    .isCloseTo(0, within(.05));
        }
    }

    @ParameterizedTest(name = "{0} dimensions, seed {1}")
    @CsvSource({"1, 5", "2, 6"})
    void a_roll_call_without_weight_tells_nothing_about_members(int dims, int seed) {
        VoteTable table = table(dims, seed);
        Layout at = Layout.of(table, dims, 0);
        EmStep step = new EmStep(at, Lanes.of(table, at, List.of()));
        double[] none = new double[table.items().size()];
        double[] all = none.clone();
        Arrays.fill(all, 1);
        Parameters start = Starts.of(table, dims, 0, 2, Randoms.split(seed, 1).getFirst());
        Parameters weighted = start.copy();
        Parameters plain = start.copy();
        Parameters ignored = start.copy();

        assertThat(step.run(weighted, ItemPrior.WEAK, all)).isEqualTo(step.run(plain, ItemPrior.WEAK, null));
        assertThat(step.run(ignored, ItemPrior.WEAK, none)).isZero();
        assertThat(weighted.flat()).isEqualTo(plain.flat());
        for (double[] point : ignored.x) {
            assertThat(point).as("back to the prior's mean").containsOnly(new double[dims], within(1e-6));
        }
    }
}
