package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void the_frontier_agrees_with_brute_force(int decade) {
        for (long seed = decade * 100L; seed < decade * 100L + 100; seed++) {
            DealSpace space = Spaces.random(seed, 6, 4);
            RandomGenerator random = Spaces.generator(seed + 7);
            List<Utility> principals = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(k -> SearchTest.utility(space, "u" + k, random, 4))
                    .toList();
            List<Levels> passing = Spaces.passing(space);
            Frontier frontier = SearchTest.search(space, 1).frontier(principals, 1000, 2);

            Map<String, Integer> expected = new TreeMap<>();
            for (Levels deal : passing) {
                List<Long> mine = Frontiers.utilities(principals, deal);
                if (passing.stream().noneMatch(other -> beats(Frontiers.utilities(principals, other), mine))) {
                    expected.merge(mine.toString(), 1, Integer::sum);
                }
            }
            Map<String, Integer> found = new TreeMap<>();
            for (Frontier.Point point : frontier.points()) {
                found.put(point.utilities().toString(), point.deals().intValue());
                assertThat(point.examples())
                        .allMatch(deal -> passing.contains(deal)
                                && Frontiers.utilities(principals, deal).equals(point.utilities()));
                assertThat(point.examples()).hasSize(Math.min(2, point.deals().intValue()));
            }
            assertThat(found).as("seed %d", seed).isEqualTo(expected);
            assertThat(frontier.size()).isEqualTo(expected.size());
        }
    }

    private static boolean beats(List<Long> one, List<Long> other) {
        return !one.equals(other) && IntStream.range(0, one.size()).allMatch(k -> one.get(k) >= other.get(k));
    }

    /// Three deals worth (6, 1), (4, 3) and (2, 4) over the status quo: products 6, 12, 8; best gains 6 and 4, so least
    /// shares 1/4, 2/3, 1/3; least gains 1, 3, 2; sums 7, 7, 6.
    @Test
    void textbook_solutions_are_marked_with_all_ties() {
        Electorate one = new Electorate(
                "one", List.of("m"), List.of(List.of(Pulls.of(0), Pulls.of(1), Pulls.of(1), Pulls.of(1))), List.of());
        DealSpace space = new DealSpace(
                List.of(new DealSpace.Provision("p", List.of("a", "b", "c", "d"))),
                List.of(Route.of("r", new Hurdle.Vote("v", one, Pulls.zero(1), Quota.votes(1)))),
                List.of());
        Utility left = new Utility("left", List.of(List.of(10, 16, 14, 12)));
        Utility right = new Utility("right", List.of(List.of(0, 1, 3, 4)));
        Frontier frontier = new DealSearch(space, 1, Watch.NONE).frontier(List.of(left, right), 10, 10);

        Map<Frontier.Solution, List<Integer>> marked = new TreeMap<>();
        for (Frontier.Bargain bargain : frontier.bargains()) {
            List<Integer> levels = new ArrayList<>();
            bargain.points()
                    .forEach(point -> levels.add(point.examples().getFirst().level(0)));
            marked.put(bargain.solution(), levels);
        }
        assertThat(frontier.disagreement()).containsExactly(10L, 0L);
        assertThat(marked)
                .isEqualTo(Map.of(
                        Frontier.Solution.NASH, List.of(2),
                        Frontier.Solution.KALAI_SMORODINSKY, List.of(2),
                        Frontier.Solution.EGALITARIAN, List.of(2),
                        Frontier.Solution.UTILITARIAN, List.of(1, 2)));
        assertThat(frontier.points()).allMatch(point -> point.deals().equals(BigInteger.ONE));
    }

    @Test
    void nobody_bargains_when_every_deal_leaves_someone_worse_off() {
        DealSpace space = Spaces.plain(5, 2, 2, 3, 0);
        Utility mine = new Utility("mine", List.of(List.of(0, 1), List.of(0, 1)));
        Utility yours = new Utility("yours", List.of(List.of(0, -1), List.of(0, -1)));
        Frontier frontier = new DealSearch(space, 1, Watch.NONE).frontier(List.of(mine, yours), 10, 10);
        assertThat(frontier.size()).isEqualTo(2);
        for (Frontier.Bargain bargain : frontier.bargains()) {
            assertThat(bargain.points()).hasSize(bargain.solution() == Frontier.Solution.UTILITARIAN ? 2 : 0);
        }
    }
}
