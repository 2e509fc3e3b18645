package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.deal.internal.Layout;

/// What must hold whatever the numbers, on spaces too large to judge deal by deal.
class LawsTest {

    private static BigInteger passing(DealSpace space) {
        return new DealSearch(space, new Effort(1, Watch.NONE, new Layout.Size(32, 16)))
                .count()
                .passing();
    }

    private static DealSpace large(long seed) {
        return Spaces.random(seed, 9, 5);
    }

    private static DealSpace withProvisos(DealSpace space, List<Proviso> more) {
        Electorate old = space.electorates().getFirst();
        List<Proviso> provisos = new ArrayList<>(old.provisos());
        provisos.addAll(more);
        Electorate changed = new Electorate(old.name(), old.members(), old.pulls(), provisos);
        return space.mapVotes(vote ->
                vote.electorate() == old ? new Hurdle.Vote(vote.name(), changed, vote.base(), vote.quota()) : vote);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_red_line_never_enlarges_the_win_set(int decade) {
        for (long seed = decade * 25L; seed < decade * 25L + 25; seed++) {
            DealSpace space = large(seed);
            if (!space.electorates().isEmpty()) {
                RandomGenerator random = Spaces.generator(seed + 1);
                int members = space.electorates().getFirst().size();
                int last = space.provisions().size() - 1;
                Proviso line = new Proviso(
                        "fresh",
                        Proviso.Kind.RED_LINE,
                        Formula.any(Formula.atLeast(0, 1), Formula.is(last, 0)),
                        Pulls.zero(members).with(random.nextInt(members), Pulls.HARD_NO));
                assertThat(passing(withProvisos(space, List.of(line))))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(passing(space));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_lower_threshold_never_shrinks_the_win_set(int decade) {
        for (long seed = decade * 25L; seed < decade * 25L + 25; seed++) {
            DealSpace space = large(seed);
            DealSpace easier = space.mapVotes(
                    vote -> new Hurdle.Vote(vote.name(), vote.electorate(), vote.base(), lower(vote.quota())));
            assertThat(passing(easier)).as("seed %d", seed).isGreaterThanOrEqualTo(passing(space));
        }
    }

    private static Quota lower(Quota quota) {
        return switch (quota) {
            case Quota.AtLeast count -> new Quota.AtLeast(count.weights(), count.needed() - 1);
            case Quota.All all ->
                new Quota.All(all.parts().stream().map(LawsTest::lower).toList());
            case Quota.Any any ->
                new Quota.Any(any.parts().stream().map(LawsTest::lower).toList());
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void renaming_and_reordering_changes_nothing(int decade) {
        for (long seed = decade * 25L; seed < decade * 25L + 25; seed++) {
            DealSpace space = large(seed);
            assertThat(passing(reordered(space, seed))).as("seed %d", seed).isEqualTo(passing(space));
        }
    }

    /// The same space with provisions in another order and under other names.
    private static DealSpace reordered(DealSpace space, long seed) {
        int n = space.provisions().size();
        List<Integer> from = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(from, new Random(seed));
        return rebuilt(
                space,
                from.stream()
                        .map(old -> new DealSpace.Provision(
                                "new " + old, space.provisions().get(old).levels()))
                        .toList(),
                from,
                IntStream.range(0, n)
                        .mapToObj(old -> List.of(from.indexOf(old)))
                        .toList(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_provision_split_in_two_that_move_together_changes_nothing(int decade) {
        for (long seed = decade * 25L; seed < decade * 25L + 25; seed++) {
            DealSpace space = Spaces.random(seed, 7, 4);
            int n = space.provisions().size();
            List<DealSpace.Provision> scales = new ArrayList<>(space.provisions());
            scales.add(space.provisions().getFirst());
            List<Integer> from = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            from.add(-1);
            List<List<Integer>> to =
                    new ArrayList<>(IntStream.range(0, n).mapToObj(List::of).toList());
            to.set(0, List.of(0, n));
            Requirement link = new Requirement(
                    "both ways",
                    Formula.together(
                            0, n, space.provisions().getFirst().levels().size()));
            DealSpace split = rebuilt(space, scales, from, to, List.of(link));
            assertThat(passing(split)).as("seed %d", seed).isEqualTo(passing(space));
            assertThat(new DealSearch(split, 1, Watch.NONE).audit().agrees()).isTrue();
        }
    }

    /// The space over other provisions: new provision k has the pulls of old `from[k]` (none for -1), and old provision
    /// i
    /// counts in a part wherever `to[i]` does. Formulas go by the first of these.
    private static DealSpace rebuilt(
            DealSpace space,
            List<DealSpace.Provision> scales,
            List<Integer> from,
            List<List<Integer>> to,
            List<Requirement> more) {
        Map<Electorate, Electorate> changed = new IdentityHashMap<>();
        for (Electorate old : space.electorates()) {
            List<List<Pulls>> pulls = new ArrayList<>();
            for (int k = 0; k < from.size(); k++) {
                pulls.add(
                        from.get(k) >= 0
                                ? old.pulls().get(from.get(k))
                                : Collections.nCopies(scales.get(k).levels().size(), Pulls.zero(old.size())));
            }
            List<Proviso> provisos = old.provisos().stream()
                    .map(proviso ->
                            new Proviso(proviso.name(), proviso.kind(), moved(proviso.when(), to), proviso.pulls()))
                    .toList();
            changed.put(old, new Electorate(old.name() + "'", old.members(), pulls, provisos));
        }
        List<Requirement> requirements = new ArrayList<>(more);
        space.requirements().forEach(one -> requirements.add(new Requirement(one.name(), moved(one.formula(), to))));
        return new DealSpace(
                scales,
                space.routes().stream()
                        .map(route -> new Route(
                                route.name() + "'",
                                route.steps().stream()
                                        .map(step -> new Route.Step(
                                                moved(step.hurdle(), changed, to),
                                                step.part().stream()
                                                        .flatMap(old -> to.get(old).stream())
                                                        .toList()))
                                        .toList()))
                        .toList(),
                requirements);
    }

    private static Hurdle moved(Hurdle hurdle, Map<Electorate, Electorate> changed, List<List<Integer>> to) {
        return switch (hurdle) {
            case Hurdle.Vote vote ->
                new Hurdle.Vote(
                        vote.name(), Objects.requireNonNull(changed.get(vote.electorate())), vote.base(), vote.quota());
            case Hurdle.Consent consent -> new Hurdle.Consent(consent.name(), moved(consent.when(), to));
            case Hurdle.Every every ->
                new Hurdle.Every(
                        every.name(),
                        every.parts().stream()
                                .map(part -> moved(part, changed, to))
                                .toList());
            case Hurdle.Either either ->
                new Hurdle.Either(
                        either.name(),
                        either.parts().stream()
                                .map(part -> moved(part, changed, to))
                                .toList());
        };
    }

    private static Formula moved(Formula formula, List<List<Integer>> to) {
        return switch (formula) {
            case Formula.Among among ->
                new Formula.Among(to.get(among.provision()).getFirst(), among.levels());
            case Formula.All all ->
                new Formula.All(
                        all.parts().stream().map(part -> moved(part, to)).toList());
            case Formula.Any any ->
                new Formula.Any(
                        any.parts().stream().map(part -> moved(part, to)).toList());
            case Formula.Not not -> new Formula.Not(moved(not.part(), to));
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void the_win_set_is_at_least_each_route_and_at_most_their_sum(int decade) {
        for (long seed = decade * 25L; seed < decade * 25L + 25; seed++) {
            WinSet winSet = new DealSearch(large(seed), 1, Watch.NONE).count();
            BigInteger sum = BigInteger.ZERO;
            for (WinSet.OnRoute route : winSet.routes()) {
                assertThat(route.passing()).as("seed %d", seed).isLessThanOrEqualTo(winSet.passing());
                sum = sum.add(route.passing());
            }
            assertThat(winSet.passing()).as("seed %d", seed).isLessThanOrEqualTo(sum);
            assertThat(new DealSearch(
                                    large(seed)
                                            .onRoute(large(seed)
                                                    .routes()
                                                    .getFirst()
                                                    .name()),
                                    1,
                                    Watch.NONE)
                            .count()
                            .passing())
                    .isEqualTo(winSet.routes().getFirst().passing());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void members_with_the_same_pulls_count_like_one_with_their_weight(long seed) {
        DealSpace space = Spaces.plain(seed, 7, 3, 6, 12);
        Electorate six = space.electorates().getFirst();
        List<Integer> copies = List.of(3, 2, 5, 1, 4, 2);
        int[] of = IntStream.range(0, 6)
                .flatMap(m -> IntStream.range(0, copies.get(m)).map(copy -> m))
                .toArray();
        List<List<Pulls>> pulls = six.pulls().stream()
                .map(levels -> levels.stream()
                        .map(row -> Pulls.of(IntStream.of(of).map(row::get).toArray()))
                        .toList())
                .toList();
        Electorate many = new Electorate("many", Spaces.names("m", of.length), pulls, List.of());
        DealSpace weighted = space.mapVotes(
                vote -> new Hurdle.Vote(vote.name(), vote.electorate(), vote.base(), Quota.weighted(copies, 12)));
        DealSpace repeated =
                space.mapVotes(vote -> new Hurdle.Vote(vote.name(), many, Pulls.same(of.length, -20), Quota.votes(12)));
        assertThat(passing(repeated)).isEqualTo(passing(weighted)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void large_pulls_beyond_the_direct_tables_are_exact_too(long seed) {
        RandomGenerator random = Spaces.generator(seed);
        List<List<Pulls>> pulls = IntStream.range(0, 6)
                .mapToObj(i -> IntStream.range(0, 4)
                        .mapToObj(l -> Pulls.of(IntStream.range(0, 7)
                                .map(m -> l == 0 ? 0 : random.nextInt(-32767, 32767))
                                .toArray()))
                        .toList())
                .toList();
        Electorate senate = new Electorate("senate", Spaces.names("m", 7), pulls, List.of());
        DealSpace space = new DealSpace(
                Spaces.scales(6, 4),
                List.of(Route.of("r", new Hurdle.Vote("v", senate, Pulls.zero(7), Quota.votes(5)))),
                List.of());
        assertThat(passing(space).intValue())
                .isEqualTo(Spaces.passing(space).size())
                .isPositive();
    }
}
