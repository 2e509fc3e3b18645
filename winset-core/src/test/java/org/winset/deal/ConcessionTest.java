package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcessionTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void steps_are_the_least_loss_within_so_many_changes(int decade) {
        for (long seed = decade * 100L; seed < decade * 100L + 100; seed++) {
            DealSpace space = Spaces.random(seed, 5, 4);
            RandomGenerator random = Spaces.generator(seed + 3);
            Utility principal = SearchTest.utility(space, "p", random, 6);
            int[] start = new int[space.provisions().size()];
            for (int i = 0; i < start.length; i++) {
                start[i] = random.nextInt(space.provisions().get(i).levels().size());
            }
            Levels from = Levels.of(start);
            List<Levels> passing = Spaces.passing(space);
            List<String> expected = new ArrayList<>();
            long before = Long.MAX_VALUE;
            for (int changes = 0; changes <= start.length; changes++) {
                int most = changes;
                long least = passing.stream()
                        .filter(deal -> deal.differencesFrom(from) <= most)
                        .mapToLong(deal -> Math.max(0, principal.of(from) - principal.of(deal)))
                        .min()
                        .orElse(Long.MAX_VALUE);
                if (least < before) {
                    expected.add(changes + " changes lose " + least);
                    before = least;
                }
            }
            Concession found = SearchTest.search(space, 1).concession(from, principal);
            assertThat(found.steps().stream().map(step -> step.changes() + " changes lose " + step.loss()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
            assertThat(found.steps())
                    .as("seed %d", seed)
                    .allMatch(step -> passing.contains(step.to())
                            && step.to().differencesFrom(from) == step.changes()
                            && Math.max(0, principal.of(from) - principal.of(step.to())) == step.loss());
        }
    }
}
