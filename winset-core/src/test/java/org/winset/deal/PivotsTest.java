package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.deal.internal.Layout;

class PivotsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void losses_are_those_of_a_space_where_the_member_says_no(int decade) {
        for (long seed = decade * 60L; seed < decade * 60L + 60; seed++) {
            DealSpace space = withActor(heads(Spaces.random(seed, 5, 3), seed), seed);
            Map<String, BigInteger> expected = new TreeMap<>();
            int passing = Spaces.passing(space).size();
            for (Electorate electorate : space.electorates()) {
                for (int m = 0; m < electorate.size(); m++) {
                    int left =
                            Spaces.passing(Pivots.without(space, electorate, m)).size();
                    if (left < passing) {
                        expected.put(electorate.name() + " " + m, BigInteger.valueOf(passing - left));
                    }
                }
            }
            for (Layout.Size size : new Layout.Size[] {Layout.Size.USUAL, new Layout.Size(4, 3)}) {
                Effort effort = new Effort(1, Watch.NONE, size);
                BigInteger all = Census.count(space, 0, effort, null).passing();
                Pivots pivots = Pivots.find(space, all, effort, Integer.MAX_VALUE);
                Map<String, BigInteger> found = new TreeMap<>();
                pivots.members().forEach(pivot -> found.put(pivot.electorate() + " " + pivot.member(), pivot.lost()));
                assertThat(found).as("seed %d, %s", seed, size).isEqualTo(expected);
                assertThat(pivots.passing().intValue()).isEqualTo(passing);
            }
        }
    }

    /// In every third space someone decides alone on the first route, pulled like the first member.
    private static DealSpace withActor(DealSpace space, long seed) {
        if (seed % 3 != 0 || space.electorates().isEmpty()) {
            return space;
        }
        Electorate first = space.electorates().getFirst();
        Electorate actor = new Electorate(
                "actor",
                List.of("actor"),
                first.pulls().stream()
                        .map(levels -> levels.stream()
                                .map(pulls -> Pulls.of(pulls.get(0)))
                                .toList())
                        .toList(),
                List.of());
        List<Route> routes = new ArrayList<>(space.routes());
        List<Route.Step> steps = new ArrayList<>(routes.getFirst().steps());
        steps.add(Route.Step.whole(new Hurdle.Vote("signs", actor, Pulls.of(15), Quota.votes(1))));
        routes.set(0, new Route(routes.getFirst().name(), steps));
        return new DealSpace(space.provisions(), routes, space.requirements());
    }

    /// Every other space without weights: heads are counted together, weights one member at a time.
    private static DealSpace heads(DealSpace space, long seed) {
        return seed % 4 == 0
                ? space
                : space.mapVotes(
                        vote -> new Hurdle.Vote(vote.name(), vote.electorate(), vote.base(), heads(vote.quota())));
    }

    private static Quota heads(Quota quota) {
        return switch (quota) {
            case Quota.AtLeast count ->
                new Quota.AtLeast(
                        count.weights().stream().map(weight -> weight % 2).toList(),
                        count.weights().isEmpty() ? count.needed() : count.needed() / 12);
            case Quota.All all ->
                new Quota.All(all.parts().stream().map(PivotsTest::heads).toList());
            case Quota.Any any ->
                new Quota.Any(any.parts().stream().map(PivotsTest::heads).toList());
        };
    }
}
