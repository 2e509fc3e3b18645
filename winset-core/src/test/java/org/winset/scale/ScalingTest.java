package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.InputException;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions.Uncertainty;

class ScalingTest {

    private static ScaleOptions options(int dims, Uncertainty uncertainty, double holdOut, List<Topic> topics) {
        return new ScaleOptions(
                dims, new Selection(.025, 20), uncertainty, 2, 2, 150, 400, 40, holdOut, List.of(), topics, 7, 2);
    }

    private static ScaleOptions posterior(int dims) {
        return options(dims, Uncertainty.POSTERIOR, 0, List.of());
    }

    private static double[] positions(Scaled scaled, int d) {
        return scaled.members().stream().mapToDouble(m -> m.x()[d]).toArray();
    }

    @Test
    void positions_that_made_the_votes_are_found_again_and_their_sd_is_honest() {
        TrueVotes made = TrueVotes.of(TrueVotes.Plan.of(80, 200, 1), 1);
        Scaled scaled = Scaling.of(made.calls(), posterior(1));
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
        Scaled scaled = Scaling.of(made.calls(), posterior(2));
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
        ScaleOptions one = threads(options(2, uncertainty, .2, List.of()), 1);

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
        assertThat(together.rHat()).isEqualTo(alone.rHat());
    }

    private static ScaleOptions threads(ScaleOptions o, int threads) {
        return new ScaleOptions(
                o.dimensions(),
                o.selection(),
                o.uncertainty(),
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
                        options(2, Uncertainty.POSTERIOR, .2, List.of()))
                .heldOut());

        assertThat(heldOut.model().votes()).isBetween(600L, 900L);
        assertThat(heldOut.model().logLoss()).isLessThan(heldOut.point().logLoss());
        assertThat(heldOut.model().logLoss())
                .isLessThan(heldOut.partyByRollCall().logLoss());
        assertThat(heldOut.model().logLoss()).isLessThan(heldOut.majority().logLoss());
    }

    @Test
    void errors_add_up_whether_counted_by_member_or_by_roll_call() {
        Scaled scaled = Scaling.of(TrueVotes.of(TrueVotes.Plan.of(40, 60, 2), 5).calls(), posterior(2));
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
                TrueVotes.of(TrueVotes.Plan.of(40, 60, 2), 6).calls(), options(dims, Uncertainty.NONE, 0, List.of()));

        assertThat(scaled.items()).allSatisfy(i -> {
            assertThat(i.bestCutErrors()).isLessThanOrEqualTo(i.errors());
            assertThat(i.errors()).isGreaterThanOrEqualTo(0);
            assertThat(i.bestCutErrors()).isLessThanOrEqualTo(Math.min(i.yeas(), i.nays()));
        });
    }

    @Test
    void the_cutting_line_has_even_odds() {
        ItemEstimate item = Scaling.of(
                        TrueVotes.of(TrueVotes.Plan.of(40, 60, 2), 8).calls(), posterior(2))
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
        ScaleOptions plain = options(1, Uncertainty.NONE, 0, List.of());
        ScaleOptions turned = new ScaleOptions(
                1,
                plain.selection(),
                Uncertainty.NONE,
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
        double[] posterior = Scaling.of(calls, posterior(1)).members().stream()
                .mapToDouble(m -> m.sd()[0])
                .toArray();
        double[] bootstrap = Scaling.of(calls, options(1, Uncertainty.BOOTSTRAP, 0, List.of())).members().stream()
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
                meanSd(Scaling.of(TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 11).calls(), posterior(1)));
        double many = meanSd(
                Scaling.of(TrueVotes.of(TrueVotes.Plan.of(40, 480, 1), 11).calls(), posterior(1)));

        assertThat(many).isLessThan(.7 * few);
    }

    private static double meanSd(Scaled scaled) {
        return scaled.members().stream().mapToDouble(m -> m.sd()[0]).average().orElseThrow();
    }

    @Test
    void without_uncertainty_there_is_no_standard_deviation() {
        Scaled scaled = Scaling.of(
                TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 12).calls(), options(1, Uncertainty.NONE, 0, List.of()));

        assertThat(scaled.members()).allMatch(m -> Double.isNaN(m.sd()[0]) && Double.isFinite(m.x()[0]));
        assertThat(scaled.draws()).isZero();
    }

    @Test
    void offsets_on_a_topic_are_found_again_with_their_sign() {
        TrueVotes made = TrueVotes.of(new TrueVotes.Plan(60, 160, 1, .05, 40, 1.5), 13);
        Map<String, Integer> signs = new TreeMap<>();
        for (int r = 0; r < 40; r++) {
            signs.put(TrueVotes.id(r), TrueVotes.topicSign(r));
        }
        signs.put("not-there", 1);
        Scaled scaled =
                Scaling.of(made.calls(), options(1, Uncertainty.POSTERIOR, 0, List.of(new Topic("aid", signs))));
        double[] found =
                scaled.members().stream().mapToDouble(m -> m.offset()[0]).toArray();
        TopicEstimate topic = scaled.topics().getFirst();

        assertThat(TrueVotes.correlation(found, made.offsets()[0])).isGreaterThan(.85);
        assertThat(topic.rollCalls()).isEqualTo(40);
        assertThat(topic.missing()).isEqualTo(1);
        assertThat(topic.tau()).isBetween(.9, 2.3);
        assertThat(scaled.members()).allMatch(m -> m.offsetSd()[0] > 0 && m.offsetSd()[0] < topic.tau());
    }

    @Test
    void a_topic_where_nobody_stands_apart_has_a_small_tau() {
        TrueVotes made = TrueVotes.of(new TrueVotes.Plan(60, 160, 1, .05, 40, 0), 14);
        Map<String, Integer> signs = new TreeMap<>();
        for (int r = 0; r < 40; r++) {
            signs.put(TrueVotes.id(r), TrueVotes.topicSign(r));
        }

        Scaled scaled =
                Scaling.of(made.calls(), options(1, Uncertainty.POSTERIOR, 0, List.of(new Topic("aid", signs))));

        assertThat(scaled.topics().getFirst().tau()).isLessThan(.5);
    }

    @Test
    void a_topic_without_any_scaled_roll_call_is_refused() {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 15).calls();
        ScaleOptions options = options(1, Uncertainty.POSTERIOR, 0, List.of(new Topic("aid", Map.of("x", 1, "y", -1))));

        assertThatThrownBy(() -> Scaling.of(calls, options))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The topic (aid)")
                .hasMessageContaining("Maybe");
    }

    @Test
    void topics_need_the_posterior() {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 15).calls();
        ScaleOptions options = options(1, Uncertainty.NONE, 0, List.of(new Topic("aid", Map.of("r0001", 1))));

        assertThatThrownBy(() -> Scaling.of(calls, options)).hasMessageContaining("Topics need the posterior");
    }

    @Test
    void Congresses_without_a_common_member_are_scaled_with_a_warning() {
        RollCalls first = TrueVotes.of(TrueVotes.Plan.of(30, 50, 1), 16).calls();
        RollCalls second = TrueVotes.of(TrueVotes.Plan.of(30, 50, 1), 17).calls();

        Scaled bridged = Scaling.of(joined(first, second, true), posterior(1));
        Scaled apart = Scaling.of(joined(first, second, false), posterior(1));

        assertThat(bridged.warnings()).noneMatch(w -> w.startsWith("No member connects"));
        assertThat(apart.warnings())
                .anyMatch(w -> w.startsWith("No member connects these groups")
                        && w.contains("Senate of the 117th | Senate of the 118th")
                        && w.contains("Maybe"));
        assertThat(apart.members()).hasSize(60);
    }

    /// The first set moved to the 117th Congress, its members renamed unless they bridge.
    private static RollCalls joined(RollCalls first, RollCalls second, boolean bridged) {
        var moved = first.rollCalls().stream()
                .map(c -> new org.winset.rollcall.RollCall(
                        "117-" + c.id(), Chamber.SENATE, 117, c.date(), "", "", c.voters(), c.casts(), c.parties()))
                .toList();
        var renamed = first.legislators().stream()
                .map(m -> new org.winset.rollcall.Legislator(
                        (bridged ? "" : "old-") + m.id(), m.name(), m.party(), m.state(), m.chamber()))
                .toList();
        return TrueVotes.joined(new RollCalls(renamed, moved, first.report()), second);
    }

    @Test
    void bridging_members_put_two_Congresses_on_one_scale() {
        TrueVotes made = TrueVotes.of(TrueVotes.Plan.of(60, 200, 1), 18);
        // Members 0-39 sit in the first Congress, 20-59 in the second: twenty bridge them.
        Scaled scaled = Scaling.of(
                TrueVotes.joined(seats(made.calls(), 117, 0, 40, 0, 100), seats(made.calls(), 118, 20, 60, 100, 200)),
                posterior(1));
        Map<String, Double> found = new TreeMap<>();
        scaled.members().forEach(m -> found.put(m.member().id(), m.x()[0]));
        double[] x = found.values().stream().mapToDouble(Double::doubleValue).toArray();

        assertThat(scaled.table().blocks()).hasSize(2);
        assertThat(TrueVotes.correlation(x, TrueVotes.column(made.x(), 0))).isGreaterThan(.95);
    }

    private static RollCalls seats(RollCalls all, int congress, int from, int to, int firstCall, int lastCall) {
        var members = all.legislators().subList(from, to);
        var calls = all.rollCalls().subList(firstCall, lastCall).stream()
                .map(c -> new org.winset.rollcall.RollCall(
                        c.id(),
                        c.chamber(),
                        congress,
                        c.date(),
                        "",
                        "",
                        Arrays.stream(c.voters()).limit(to - from).toArray(),
                        Arrays.copyOfRange(c.casts(), from, to),
                        Arrays.copyOfRange(c.parties(), from, to)))
                .toList();
        return new RollCalls(members, calls, all.report());
    }
}
