package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Deal;

/// The deterministic integral against a million draws of the same model, vote by vote.
class IntegrationTest {

    private static final int DRAWS = 1_000_000;
    private static final int TASKS = 20;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 5})
    void the_chance_of_enactment_is_that_of_a_million_draws(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = WhipModel.of(draft.dossier(), Settings.DEFAULT, WhipModel.POINTS);
        Deal deal = draft.deal();
        Plan plan = Planner.lay(model, deal);

        double simulated = LongStream.range(0, TASKS)
                        .parallel()
                        .map(task -> enacted(model, plan, seed * 1000 + task))
                        .sum()
                / (double) DRAWS;

        double[] chances = model.chances(deal, Given.NOTHING);
        assertThat(chances[chances.length - 1]).isCloseTo(simulated, within(.003));
    }

    private static long enacted(WhipModel model, Plan plan, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long count = 0;
        double[][][] tables = Draws.tables(model);
        for (int draw = 0; draw < DRAWS / TASKS; draw++) {
            count += Draws.enacted(plan, Draws.once(model, plan, tables, random)) ? 1 : 0;
        }
        return count;
    }
}
