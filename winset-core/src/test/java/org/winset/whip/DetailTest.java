package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Deal;

/// What a full count of large chambers gathers in lanes, against every point's members taken one by one.
class DetailTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void large_chambers_are_counted_as_member_by_member(long seed) {
        Draft draft = new Draft(seed, 101, 90);
        WhipModel model = draft.model();
        Deal deal = draft.deal();
        Given given = seed % 2 == 0 ? Given.NOTHING : new Given(Map.of(), Map.of("house.R", Given.Cue.AGAINST));
        WhipCount count = model.count(deal, given);

        Plan plan = Planner.lay(model, deal);
        Future future = new Future(model, plan, Layout.of(model, plan, true), given);
        for (int e = 0; e < plan.events().size(); e++) {
            if (plan.events().get(e) instanceof Event.Vote vote) {
                matches(count.gates().get(e), vote, model, plan, future);
            }
        }
    }

    private static void matches(GateCount gate, Event.Vote vote, WhipModel model, Plan plan, Future future) {
        Ballot ballot = plan.ballots().get(vote.ballot());
        Seats seats = model.chambers().get(ballot.chamber());
        double[] tally = new double[seats.size() + 1];
        double[] yes = new double[seats.size()];
        double[] decisive = new double[seats.size()];
        double weight = 0;
        for (int point = 0; point < model.futures().space().points(); point++) {
            future.at(model.futures().space(), point, true, true);
            weight += future.weight();
            Floor floor = future.floor(ballot.chamber());
            double others = future.weight() / floor.total();
            for (int i = 0; i < 2; i++) {
                double[] rest = floor.mixture(vote.ballot(), 1 - i);
                int[] members = floor.sheets(vote.ballot()).get(i).members;
                float[] p = floor.yes(vote.ballot(), i);
                for (int s = 0; s < floor.state(i).n; s++) {
                    double w = others * floor.weight(i, s);
                    double[] there = floor.heads(vote.ballot()).chances(i, s, floor.yes(vote.ballot()));
                    Pivots.add(there, rest, gate.needed(), w, members, decisive);
                    for (int m = 0; m < members.length; m++) {
                        yes[members[m]] += w * floor.sum(1 - i) * p[s * members.length + m];
                    }
                }
            }
            double[] a = floor.mixture(vote.ballot(), 0);
            double[] b = floor.mixture(vote.ballot(), 1);
            for (int k = 0; k < a.length; k++) {
                for (int l = 0; l < b.length; l++) {
                    tally[k + l] += others * a[k] * b[l];
                }
            }
        }
        Tally found = Objects.requireNonNull(gate.tally());
        double over = 0;
        double exact = 0;
        for (int k = tally.length - 1; k >= 0; k--) {
            over += found.chance()[k];
            exact += tally[k] / weight;
            assertThat(over).as("%s, at least %d", vote.gate().id(), k).isCloseTo(exact, within(3e-3));
        }
        for (int j = 0; j < yes.length; j++) {
            MemberCount member = gate.members().get(j);
            assertThat(member.chance()).isCloseTo(yes[j] / weight, within(1e-5));
            assertThat(member.decisive()).isCloseTo(decisive[j] / weight, within(1e-4 + .08 * decisive[j] / weight));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_curve_gives_each_member_what_the_exact_sum_gives(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] p = random.doubles(80 + random.nextInt(100)).toArray();
        int[] members = new int[p.length];
        double mean = 0;
        double variance = 0;
        double third = 0;
        for (int m = 0; m < p.length; m++) {
            members[m] = m;
            mean += p[m];
            variance += p[m] * (1 - p[m]);
            third += p[m] * (1 - p[m]) * (1 - 2 * p[m]);
        }
        int needed = (int) (mean + random.nextInt(9) - 4);
        double[] exact = new double[p.length];
        Pivots.add(p, new double[] {1}, needed, 1, members, exact);

        PivotCurve curve = new PivotCurve();
        curve.clear();
        curve.add(mean, variance, third, needed, 1);
        curve.fit();
        for (int m = 0; m < p.length; m++) {
            assertThat(curve.at(p[m])).isCloseTo(exact[m], within(.01 * exact[m]));
        }
    }
}
