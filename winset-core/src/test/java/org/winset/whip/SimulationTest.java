package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 3})
    void votes_cast_one_by_one_pass_as_often_as_the_integral_says(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = WhipModel.of(draft.dossier(), Settings.DEFAULT, WhipModel.POINTS);
        double[] chances = model.chances(draft.deal(), Given.NOTHING);
        Draft again = new Draft(seed);
        again.dossier();

        assertThat(Simulation.enacted(model, again.deal(), 200_000, seed))
                .isCloseTo(chances[chances.length - 1], within(.006));
    }

    @Test
    void one_thread_and_two_draw_the_same() throws ExecutionException, InterruptedException {
        Draft draft = new Draft(2);
        WhipModel model = draft.model();
        var deal = draft.deal();
        double once = Simulation.enacted(model, deal, 5000, 7);
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            assertThat(pool.submit(() -> Simulation.enacted(model, deal, 5000, 7))
                            .get())
                    .isEqualTo(once);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {1e-12, 1e-5, .01, .024, .025, .3, .5, .6, .99, 1 - 1e-9})
    void the_quick_quantile_is_the_quantile(double p) {
        assertThat(Normal.quickQuantile(p)).isCloseTo(Normal.quantile(p), within(1e-8));
    }
}
