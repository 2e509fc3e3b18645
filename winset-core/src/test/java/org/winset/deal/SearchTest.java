package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.deal.internal.Layout;

class SearchTest {

    static Utility utility(DealSpace space, String name, RandomGenerator random, int most) {
        return new Utility(
                name,
                space.provisions().stream()
                        .map(provision -> IntStream.range(0, provision.levels().size())
                                .mapToObj(l -> random.nextInt(-most, most + 1))
                                .toList())
                        .toList());
    }

    static DealSearch search(DealSpace space, int threads) {
        return new DealSearch(space, new Effort(threads, Watch.NONE, new Layout.Size(6, 4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void first_best_safest_and_walk_agree_with_brute_force(int decade) {
        for (long seed = decade * 100L; seed < decade * 100L + 100; seed++) {
            DealSpace space = Spaces.random(seed, 5, 4);
            List<Levels> passing = Spaces.passing(space);
            DealSearch search = search(space, 1);
            Levels first = search.first();
            assertThat(first != null).as("seed %d", seed).isEqualTo(!passing.isEmpty());
            assertThat(first == null || passing.contains(first))
                    .as("seed %d", seed)
                    .isTrue();

            Set<Levels> visited = new TreeSet<>();
            search.walk(0, visited::add);
            assertThat(visited).as("seed %d", seed).isEqualTo(new TreeSet<>(passing));

            Utility score = utility(space, "u", Spaces.generator(seed), 5);
            List<Long> expected = passing.stream()
                    .map(score::of)
                    .sorted(Comparator.reverseOrder())
                    .limit(7)
                    .toList();
            Ranking best = search.best(7, score);
            assertThat(best.deals().stream().map(Ranking.Ranked::score))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
            assertThat(best.deals())
                    .as("seed %d", seed)
                    .allMatch(ranked -> passing.contains(ranked.deal()) && score.of(ranked.deal()) == ranked.score());

            List<Long> margins = passing.stream()
                    .map(deal -> (long) search.judge(deal).margin())
                    .sorted(Comparator.reverseOrder())
                    .limit(5)
                    .toList();
            assertThat(search.safest(5).deals().stream().map(Ranking.Ranked::score))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(margins);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void three_threads_give_the_same_answers_as_one(long seed) {
        DealSpace space = Spaces.plain(seed, 8, 3, 9, 6);
        RandomGenerator random = Spaces.generator(seed);
        Utility mine = utility(space, "mine", random, 2);
        Utility yours = utility(space, "yours", random, 2);
        DealSearch one = search(space, 1);
        DealSearch three = search(space, 3);
        assertThat(three.count()).isEqualTo(one.count());
        assertThat(three.best(20, mine)).isEqualTo(one.best(20, mine));
        assertThat(three.frontier(List.of(mine, yours), 50, 3)).isEqualTo(one.frontier(List.of(mine, yours), 50, 3));
        assertThat(three.pivots()).isEqualTo(one.pivots());
        assertThat(three.safest(9)).isEqualTo(one.safest(9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_small_region_is_appraised_whole_and_a_large_one_is_not_called_proved(long seed) {
        DealSpace space = Spaces.plain(seed, 5, 3, 9, 5);
        Appraiser appraiser = deal -> Math.sin(deal.hashCode());
        List<Levels> region = new ArrayList<>();
        Referee referee = new Referee(space);
        Spaces.each(space, deal -> {
            if (!deal.isStatusQuo() && referee.judge(deal).margin() >= -2) {
                region.add(deal);
            }
        });
        Appraisal whole = search(space, 1).appraise(appraiser, 2, 3, 1000, 15);
        assertThat(whole.proved()).isTrue();
        assertThat(whole.region()).isEqualTo(BigInteger.valueOf(region.size()));
        assertThat(whole.scored()).isEqualTo(region.size());
        assertThat(whole.deals().stream().map(Appraisal.Appraised::score))
                .containsExactlyElementsOf(region.stream()
                        .map(appraiser::score)
                        .sorted(Comparator.reverseOrder())
                        .limit(3)
                        .toList());

        Appraisal part = search(space, 1).appraise(appraiser, 2, 3, region.size() / 2, 15);
        assertThat(part.proved()).isFalse();
        assertThat(part.scored()).isBetween(1L, region.size() / 2L);
        assertThat(part.deals()).allMatch(deal -> region.contains(deal.deal()));
    }

    @Test
    void a_watch_that_stops_leaves_a_lower_bound_marked_incomplete() {
        DealSpace space = Spaces.plain(3, 12, 3, 9, 5);
        WinSet whole = search(space, 1).count();
        int[] calls = {0};
        Watch impatient = (proved, best) -> ++calls[0] < 5;
        WinSet part = new DealSearch(space, new Effort(1, impatient, new Layout.Size(6, 4))).count();
        assertThat(part.isComplete()).isFalse();
        assertThat(part.isJam()).isFalse();
        assertThat(part.proved()).isBetween(0.001, 0.999);
        assertThat(part.passing()).isLessThan(whole.passing());
        assertThat(whole.isComplete()).isTrue();
    }

    @Test
    void progress_grows_to_all_of_the_space() {
        List<Double> told = new ArrayList<>();
        DealSpace space = Spaces.plain(3, 12, 3, 9, 5);
        new DealSearch(space, new Effort(1, (proved, best) -> told.add(proved), new Layout.Size(6, 4)))
                .best(3, Utility.fewestChanges(space));
        assertThat(told).isSorted().hasSizeGreaterThan(10);
        assertThat(told.getLast()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void worth_is_the_change_in_votes(long seed) {
        DealSpace space = Spaces.plain(seed, 4, 3, 9, 5);
        Levels deal = Levels.of(1, 2, 0, 1);
        Worth worth = search(space, 1).worth(deal);
        assertThat(worth.alternatives()).hasSize(8);
        for (Worth.Alternative alternative : worth.alternatives()) {
            Levels other = deal.with(alternative.provision(), alternative.level());
            int before = worth.at().routes().getFirst().counts().getFirst().yes();
            int after = search(space, 1)
                    .judge(other)
                    .routes()
                    .getFirst()
                    .counts()
                    .getFirst()
                    .yes();
            assertThat(alternative.gained(worth.at(), 0)).containsExactly(after - before);
        }
    }
}
