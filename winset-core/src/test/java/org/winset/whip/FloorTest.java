package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Deal;

/// One chamber at one point against every way in which eight members can vote yea, nay or not at all.
class FloorTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_votes_chance_is_that_of_every_way_to_vote(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = draft.model();
        Plan plan = Planner.lay(model, draft.deal());
        Future future = new Future(model, plan, Layout.of(model, plan, true), Given.NOTHING);
        for (int point = 0; point < 40; point += 13) {
            future.at(model.futures().space(), point, true, true);
            for (int e = 0; e < plan.events().size(); e++) {
                if (plan.events().get(e) instanceof Event.Vote vote
                        && (vote.gate().id().equals("cloture")
                                || vote.gate().id().equals("override-senate"))) {
                    Floor floor = future.floor(plan.ballots().get(vote.ballot()).chamber());
                    boolean cloture = vote.gate().id().equals("cloture");
                    assertThat(future.result(plan.paths().size() + 1 + e))
                            .isCloseTo(enumerated(floor, vote.ballot(), cloture), within(2e-5));
                }
            }
        }
    }

    private static double enumerated(Floor floor, int ballot, boolean cloture) {
        int n = floor.seats().size();
        double total = 0;
        for (int s = 0; s < floor.state(0).n; s++) {
            for (int r = 0; r < floor.state(1).n; r++) {
                double[] yes = new double[n];
                for (int i = 0; i < 2; i++) {
                    int[] members = floor.sheets(ballot).get(i).members;
                    for (int m = 0; m < members.length; m++) {
                        yes[members[m]] = floor.yes(ballot, i)[(i == 0 ? s : r) * members.length + m];
                    }
                }
                total += floor.weight(0, s) * floor.weight(1, r) * ways(floor.seats(), yes, 0, 0, 0, cloture);
            }
        }
        return total;
    }

    private static double ways(Seats seats, double[] yes, int j, int yeas, int nays, boolean cloture) {
        if (j == yes.length) {
            boolean clears = cloture ? 5 * yeas >= 3 * seats.size() : 3 * yeas >= 2 * (yeas + nays);
            return clears ? 1 : 0;
        }
        double there = seats.presence()[j];
        double sum = there * yes[j] * ways(seats, yes, j + 1, yeas + 1, nays, cloture)
                + there * (1 - yes[j]) * ways(seats, yes, j + 1, yeas, nays + 1, cloture);
        return there < 1 ? sum + (1 - there) * ways(seats, yes, j + 1, yeas, nays, cloture) : sum;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void one_thread_and_two_give_the_same_bits(long seed) throws ExecutionException, InterruptedException {
        Draft draft = new Draft(seed);
        WhipModel model = WhipModel.of(draft.dossier(), Settings.DEFAULT, 509);
        Deal deal = draft.deal();

        assertThat(on(1, model, deal)).containsExactly(on(2, model, deal));
    }

    private static double[] on(int threads, WhipModel model, Deal deal)
            throws ExecutionException, InterruptedException {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> model.chances(deal, Given.NOTHING)).get();
        }
    }
}
