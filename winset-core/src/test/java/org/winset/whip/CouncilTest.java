package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Deal;
import org.winset.dossier.Fraction;
import org.winset.dossier.Gate;
import org.winset.dossier.Member;
import org.winset.dossier.Threshold;

/// Weighted thresholds against every way in which eight members can vote.
class CouncilTest {

    /// 55 % of members with 65 % of the people, or at most two against.
    private static final Threshold DOUBLE = new Threshold.AnyOf(List.of(
            new Threshold.AllOf(List.of(
                    Draft.share(55, 100, false, Threshold.Base.SWORN),
                    new Threshold.Share(new Fraction(65, 100), false, Threshold.Base.SWORN, "people"))),
            new Threshold.Against(2)));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_double_majority_is_that_of_every_way_to_vote(long seed) {
        Draft draft = new Draft(seed);
        draft.vote("cloture", "senate", Gate.Procedure.CLOTURE, DOUBLE);
        WhipModel model = draft.model();
        Deal deal = draft.deal();
        Plan plan = Planner.lay(model, deal);
        Layout layout = Layout.of(model, plan, true);
        Future future = new Future(model, plan, layout, Given.NOTHING);
        for (int point = 0; point < 100; point += 7) {
            future.at(model.futures().space(), point, true, true);
            for (int e = 0; e < plan.events().size(); e++) {
                if (plan.events().get(e) instanceof Event.Vote vote
                        && vote.gate().id().equals("cloture")) {
                    Floor floor = future.floor(plan.ballots().get(vote.ballot()).chamber());
                    assertThat(future.result(plan.paths().size() + 1 + e))
                            .isCloseTo(enumerated(floor, vote.ballot()), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_member_decides_as_often_as_a_yea_in_place_of_a_nay_turns_it(long seed) {
        Draft draft = new Draft(seed);
        draft.vote("cloture", "senate", Gate.Procedure.CLOTURE, DOUBLE);
        WhipModel model = draft.model();
        Deal deal = draft.deal();
        Plan plan = Planner.lay(model, deal);
        Future future = new Future(model, plan, Layout.of(model, plan, true), Given.NOTHING);
        int gate = IntStream.range(0, plan.events().size())
                .filter(e -> plan.events().get(e).gate().id().equals("cloture"))
                .findFirst()
                .orElseThrow();
        Event.Vote vote = (Event.Vote) plan.events().get(gate);
        int n = model.chambers()
                .get(plan.ballots().get(vote.ballot()).chamber())
                .size();
        double[] turned = new double[n];
        double weight = 0;
        for (int point = 0; point < model.futures().space().points(); point++) {
            future.at(model.futures().space(), point, true, true);
            weight += future.weight();
            Floor floor = future.floor(plan.ballots().get(vote.ballot()).chamber());
            for (int j = 0; j < n; j++) {
                turned[j] += future.weight()
                        * (enumerated(floor, surely(floor, vote.ballot(), j, 1))
                                - enumerated(floor, surely(floor, vote.ballot(), j, 0)));
            }
        }

        List<MemberCount> members =
                model.count(deal, Given.NOTHING).gates().get(gate).members();

        for (int j = 0; j < n; j++) {
            assertThat(members.get(j).decisive()).isPositive().isCloseTo(turned[j] / weight, within(1e-6));
        }
    }

    private static double[] surely(Floor floor, int ballot, int member, double yes) {
        double[] chances = floor.yesOf(ballot);
        chances[member] = yes / floor.seats().presence()[member];
        return chances;
    }

    private static double enumerated(Floor floor, int ballot) {
        return enumerated(floor, floor.yesOf(ballot));
    }

    private static double enumerated(Floor floor, double[] chances) {
        Seats seats = floor.seats();
        int n = seats.size();
        double total = 0;
        for (Member member : seats.members()) {
            total += member.weights().getOrDefault("people", 0.0);
        }
        double chance = 0;
        for (int mask = 0; mask < 1 << n; mask++) {
            double p = 1;
            double people = 0;
            for (int j = 0; j < n; j++) {
                double yes = chances[j] * seats.presence()[j];
                boolean yea = (mask >> j & 1) == 1;
                p *= yea ? yes : 1 - yes;
                people += yea ? seats.members().get(j).weights().getOrDefault("people", 0.0) : 0;
            }
            int heads = Integer.bitCount(mask);
            boolean both = 100 * heads >= 55 * n && people >= .65 * total;
            chance += both || n - heads <= 2 ? p : 0;
        }
        return chance;
    }
}
