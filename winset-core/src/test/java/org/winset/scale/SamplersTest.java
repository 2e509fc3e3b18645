package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two samplers that share no line of the likelihood: what both say is the posterior.
class SamplersTest {

    @ParameterizedTest
    @EnumSource(RollCallPrior.class)
    void trajectories_and_gibbs_sampling_find_the_same_posterior(RollCallPrior prior) {
        VoteTable table = new Selection(0, 1)
                .from(TrueVotes.of(TrueVotes.Plan.of(24, 30, 1), 9).calls());
        Layout at = Layout.of(table, 1, 0);
        Parameters start = Maximum.of(
                        new EmStep(at, Lanes.of(table, at, List.of())),
                        Starts.of(table, 1, 0, 0, Randoms.split(2, 1).getFirst()),
                        Maximum.TOLERANCE,
                        Maximum.MOST_ITERATIONS,
                        null)
                .parameters();
        Workers workers = new Workers(2);
        Posterior hamiltonian =
                Posterior.of(table, start, prior, List.of(), new Posterior.Length(4, 150, 800), 3, workers);
        Posterior gibbs =
                Posterior.gibbs(table, start, prior, List.of(), new Posterior.Length(4, 3000, 20_000), 4, workers);

        assertThat(hamiltonian.convergence().worst()).isLessThan(1.05);
        assertThat(gibbs.convergence().worst()).isLessThan(1.1);
        for (int j = 0; j < 24; j++) {
            double sd = gibbs.sd().x[j][0];
            assertThat(Math.abs(hamiltonian.mean().x[j][0] - gibbs.mean().x[j][0]))
                    .as("member %d", j)
                    .isLessThan(.2 * sd);
            assertThat(hamiltonian.sd().x[j][0] / sd).as("sd of member %d", j).isBetween(.85, 1.18);
        }
        for (int k = 0; k < gibbs.probabilities()[0].length; k++) {
            assertThat(Math.abs(hamiltonian.probabilities()[0][k] - gibbs.probabilities()[0][k]))
                    .isLessThan(.03f);
        }
    }
}
