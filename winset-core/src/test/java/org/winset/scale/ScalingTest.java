package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions.Uncertainty;

class ScalingTest {

    private static double[] positions(Scaled scaled, int d) {
        return scaled.members().stream().mapToDouble(m -> m.x()[d]).toArray();
    }

    @Test
    void positions_that_made_the_votes_are_found_again_and_their_sd_is_honest() {
        TrueVotes made = TrueVotes.of(TrueVotes.Plan.of(80, 200, 1), 1);
        Scaled scaled = Scaling.of(made.calls(), Quick.posterior(1));
        double[] truth = TrueVotes.column(made.x(), 0);

        assertThat(TrueVotes.correlation(positions(scaled, 0), truth)).isGreaterThan(.97);
        double[] z = standardised(scaled, truth);
        assertThat(Arrays.stream(z).filter(v -> Math.abs(v) < 2).count()).isGreaterThan(66);
        assertThat(Math.sqrt(Arrays.stream(z).map(v -> v * v).average().orElseThrow()))
                .isCloseTo(1, within(.45));
    }

    /// Errors in posterior standard deviations, after the mean and scale of the truth are taken out.
    private static double[] standardised(Scaled scaled, double[] truth) {
        double[] x = positions(scaled, 0);
        double mx = Arrays.stream(x).average().orElseThrow();
        double mt = Arrays.stream(truth).average().orElseThrow();
        double xx = 0;
        double xt = 0;
        for (int j = 0; j < x.length; j++) {
            xx += (truth[j] - mt) * (truth[j] - mt);
            xt += (x[j] - mx) * (truth[j] - mt);
        }
        double[] z = new double[x.length];
        for (int j = 0; j < z.length; j++) {
            double expected = mx + xt / xx * (truth[j] - mt);
            z[j] = (x[j] - expected) / scaled.members().get(j).sd()[0];
        }
        return z;
    }

    @Test
    void two_dimensions_are_found_again_up_to_rotation() {
        TrueVotes made = TrueVotes.of(TrueVotes.Plan.of(90, 250, 2), 2);
        Scaled scaled = Scaling.of(made.calls(), Quick.posterior(2));
        double[][] x = scaled.members().stream().map(m -> m.x().clone()).toArray(double[][]::new);
        Parameters p = new Parameters(x.length, 0, 2, 0);
        for (int j = 0; j < x.length; j++) {
            System.arraycopy(x[j], 0, p.x[j], 0, 2);
        }
        Alignment.procrustes(x, made.x()).apply(p);

        for (int d = 0; d < 2; d++) {
            assertThat(TrueVotes.correlation(TrueVotes.column(p.x, d), TrueVotes.column(made.x(), d)))
                    .isGreaterThan(.93);
        }
        assertThat(scaled.fit().model().correct())
                .isGreaterThan(scaled.fit().partyByRollCall().correct());
    }

    @ParameterizedTest
    @EnumSource(Uncertainty.class)
    void threads_never_change_the_result(Uncertainty uncertainty) {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(40, 70, 2), 3).calls();
        ScaleOptions one = threads(Quick.options(2, uncertainty, .2, List.of()), 1);

        Scaled alone = Scaling.of(calls, one);
        Scaled together = Scaling.of(calls, threads(one, 2));

        for (int j = 0; j < alone.members().size(); j++) {
            MemberEstimate a = alone.members().get(j);
            MemberEstimate b = together.members().get(j);
            assertThat(b.x()).isEqualTo(a.x());
            assertThat(b.sd()).isEqualTo(a.sd());
            assertThat(b.correct()).isEqualTo(a.correct());
        }
        for (int r = 0; r < alone.items().size(); r++) {
            assertThat(together.items().get(r).alpha())
                    .isEqualTo(alone.items().get(r).alpha());
            assertThat(together.items().get(r).beta())
                    .isEqualTo(alone.items().get(r).beta());
        }
        assertThat(together.fit()).isEqualTo(alone.fit());
        assertThat(together.heldOut()).isEqualTo(alone.heldOut());
        assertThat(together.convergence().rHat())
                .isDeepEqualTo(alone.convergence().rHat());
    }

    private static ScaleOptions threads(ScaleOptions o, int threads) {
        return new ScaleOptions(
                o.dimensions(),
                o.selection(),
                o.uncertainty(),
                o.prior(),
                o.starts(),
                o.chains(),
                o.burnIn(),
                o.sweeps(),
                o.replicates(),
                o.holdOut(),
                o.anchors(),
                o.topics(),
                o.seed(),
                threads);
    }

    @Test
    void on_votes_set_aside_the_posterior_beats_the_point_estimate_and_both_bases() {
        Fit heldOut = Objects.requireNonNull(Scaling.of(
                        TrueVotes.of(TrueVotes.Plan.of(50, 80, 2), 4).calls(),
                        Quick.options(2, Uncertainty.POSTERIOR, .2, List.of()))
                .heldOut());

        assertThat(heldOut.model().votes()).isBetween(600L, 900L);
        assertThat(heldOut.model().logLoss()).isLessThan(heldOut.point().logLoss());
        assertThat(heldOut.model().logLoss())
                .isLessThan(heldOut.partyByRollCall().logLoss());
        assertThat(heldOut.model().logLoss()).isLessThan(heldOut.majority().logLoss());
    }

    @Test
    void errors_add_up_whether_counted_by_member_or_by_roll_call() {
        Scaled scaled = Scaling.of(TrueVotes.of(TrueVotes.Plan.of(40, 60, 2), 5).calls(), Quick.posterior(2));
        int wrongByMember =
                scaled.members().stream().mapToInt(m -> m.votes() - m.correct()).sum();
        int wrongByItem = scaled.items().stream().mapToInt(ItemEstimate::errors).sum();
        long votes = scaled.members().stream().mapToInt(MemberEstimate::votes).sum();

        assertThat(wrongByItem).isEqualTo(wrongByMember);
        assertThat(votes).isEqualTo(scaled.table().votes());
        assertThat(scaled.fit().model().correct()).isCloseTo(1 - wrongByItem / (double) votes, within(1e-9));
        assertThat(scaled.members())
                .allMatch(m -> m.votes() + m.absences() == scaled.items().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void no_cutting_line_has_fewer_errors_than_the_best_one(int dims) {
        Scaled scaled = Scaling.of(
                TrueVotes.of(TrueVotes.Plan.of(40, 60, 2), 6).calls(),
                Quick.options(dims, Uncertainty.NONE, 0, List.of()));

        assertThat(scaled.items()).allSatisfy(i -> {
            assertThat(i.bestCutErrors()).isLessThanOrEqualTo(i.errors());
            assertThat(i.errors()).isGreaterThanOrEqualTo(0);
            assertThat(i.bestCutErrors()).isLessThanOrEqualTo(Math.min(i.yeas(), i.nays()));
        });
    }

    @Test
    void the_cutting_line_has_even_odds() {
        ItemEstimate item = Scaling.of(
                        TrueVotes.of(TrueVotes.Plan.of(40, 60, 2), 8).calls(), Quick.posterior(2))
                .items()
                .get(3);
        double angle = Math.toRadians(item.yeaDirection());
        double x = item.cutDistance() * Math.cos(angle);
        double y = item.cutDistance() * Math.sin(angle);

        assertThat(item.alpha() + item.beta()[0] * x + item.beta()[1] * y).isCloseTo(0, within(1e-9));
    }

    @Test
    void anchors_turn_a_dimension_round_and_change_nothing_else() {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 9).calls();
        ScaleOptions plain = Quick.options(1, Uncertainty.NONE, 0, List.of());
        ScaleOptions turned = new ScaleOptions(
                1,
                plain.selection(),
                Uncertainty.NONE,
                RollCallPrior.CUSTOMARY,
                2,
                2,
                150,
                400,
                40,
                0,
                List.of(new Anchor(1, "D", true)),
                List.of(),
                7,
                2);

        double[] right = positions(Scaling.of(calls, plain), 0);
        Scaled left = Scaling.of(calls, turned);

        assertThat(positions(left, 0))
                .containsExactly(Arrays.stream(right).map(v -> -v).toArray(), within(1e-12));
        assertThat(left.fit().model().correct())
                .isEqualTo(Scaling.of(calls, plain).fit().model().correct());
    }

    @Test
    void bootstrap_and_posterior_agree_on_the_size_of_the_uncertainty() {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(50, 150, 1), 10).calls();
        double[] posterior = Scaling.of(calls, Quick.posterior(1)).members().stream()
                .mapToDouble(m -> m.sd()[0])
                .toArray();
        double[] bootstrap = Scaling.of(calls, Quick.options(1, Uncertainty.BOOTSTRAP, 0, List.of())).members().stream()
                .mapToDouble(m -> m.sd()[0])
                .toArray();

        assertThat(Arrays.stream(bootstrap).min().orElseThrow()).isPositive();
        double ratio = Arrays.stream(bootstrap).average().orElseThrow()
                / Arrays.stream(posterior).average().orElseThrow();
        assertThat(ratio).isBetween(.4, 2.5);
    }

    @Test
    void more_roll_calls_make_positions_surer() {
        double few =
                meanSd(Scaling.of(TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 11).calls(), Quick.posterior(1)));
        double many = meanSd(
                Scaling.of(TrueVotes.of(TrueVotes.Plan.of(40, 480, 1), 11).calls(), Quick.posterior(1)));

        assertThat(many).isLessThan(.7 * few);
    }

    private static double meanSd(Scaled scaled) {
        return scaled.members().stream().mapToDouble(m -> m.sd()[0]).average().orElseThrow();
    }

    @Test
    void without_uncertainty_there_is_no_standard_deviation() {
        Scaled scaled = Scaling.of(
                TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 12).calls(),
                Quick.options(1, Uncertainty.NONE, 0, List.of()));

        assertThat(scaled.members()).allMatch(m -> Double.isNaN(m.sd()[0]) && Double.isFinite(m.x()[0]));
        assertThat(scaled.draws()).isZero();
    }
}
