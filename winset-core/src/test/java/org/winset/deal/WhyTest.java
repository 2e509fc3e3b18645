package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void conflicts_and_repairs_are_all_the_minimal_ones(int decade) {
        int jams = 0;
        for (long seed = decade * 120L; seed < decade * 120L + 120; seed++) {
            DealSpace space = tightened(Spaces.random(seed, 4, 3));
            List<Atom> atoms = space.atoms().stream()
                    .filter(atom -> atom.kind() != Atom.Kind.STATEMENT)
                    .toList();
            if (atoms.size() > 7) {
                continue;
            }
            List<Set<Atom>> failing = new ArrayList<>();
            List<Set<Atom>> passing = new ArrayList<>();
            for (int bits = 0; bits < 1 << atoms.size(); bits++) {
                Set<Atom> off = new TreeSet<>();
                Set<Atom> on = new TreeSet<>();
                for (int a = 0; a < atoms.size(); a++) {
                    ((bits >> a & 1) == 1 ? on : off).add(atoms.get(a));
                }
                if (Spaces.passing(space.without(off)).isEmpty()) {
                    failing.add(on);
                } else {
                    passing.add(off);
                }
            }
            Explanation found = SearchTest.search(space, 1).why(atoms, 1000, 1000, Utility.fewestChanges(space));
            boolean jam = Spaces.passing(space).isEmpty();
            jams += jam ? 1 : 0;
            assertThat(found.example() == null).as("seed %d", seed).isEqualTo(jam);
            assertThat(found.allConflicts() && found.allRepairs()).isTrue();
            Set<Set<Atom>> conflicts = new HashSet<>();
            found.conflicts().forEach(conflict -> conflicts.add(new TreeSet<>(conflict.atoms())));
            Set<Set<Atom>> repairs = new HashSet<>();
            found.repairs().forEach(repair -> repairs.add(new TreeSet<>(repair.dropped())));
            assertThat(conflicts).as("seed %d", seed).isEqualTo(jam ? minimal(failing) : Set.of());
            assertThat(repairs).as("seed %d", seed).isEqualTo(jam ? minimal(passing) : Set.of());
            for (Explanation.Repair repair : found.repairs()) {
                DealSpace opened = space.without(new HashSet<>(repair.dropped()));
                List<Levels> deals = Spaces.passing(opened);
                assertThat(repair.opens().intValue()).as("seed %d", seed).isEqualTo(deals.size());
                assertThat(deals).contains(repair.best());
                assertThat(repair.score())
                        .isEqualTo(deals.stream()
                                .mapToLong(Utility.fewestChanges(space)::of)
                                .max()
                                .orElseThrow());
            }
            assertThat(found.repairs().stream().map(repair -> repair.dropped().size()))
                    .isSorted();
        }
        assertThat(jams).as("jams among the seeds").isGreaterThan(20);
    }

    private static DealSpace tightened(DealSpace space) {
        return space.mapVotes(
                vote -> new Hurdle.Vote(vote.name(), vote.electorate(), vote.base(), tougher(vote.quota())));
    }

    private static Quota tougher(Quota quota) {
        return switch (quota) {
            case Quota.AtLeast count -> new Quota.AtLeast(count.weights(), count.needed() * 3 / 2);
            case Quota.All all ->
                new Quota.All(all.parts().stream().map(WhyTest::tougher).toList());
            case Quota.Any any ->
                new Quota.Any(any.parts().stream().map(WhyTest::tougher).toList());
        };
    }

    private static Set<Set<Atom>> minimal(List<Set<Atom>> sets) {
        Set<Set<Atom>> minimal = new HashSet<>();
        for (Set<Atom> set : sets) {
            if (sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other))) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_diff_shows_what_another_route_changes(long seed) {
        Explanation.Conflict one = new Explanation.Conflict(List.of(gate("a"), gate("b")));
        Explanation.Conflict other = new Explanation.Conflict(List.of(gate("b"), gate("c" + seed)));
        Explanation.Difference<Atom> diff = one.diff(other);
        assertThat(diff.before()).containsExactly(gate("a"));
        assertThat(diff.both()).containsExactly(gate("b"));
        assertThat(diff.after()).containsExactly(gate("c" + seed));
        assertThat(one.diff(one).isEmpty()).isTrue();
    }

    private static Atom gate(String name) {
        return new Atom(Atom.Kind.GATE, name);
    }
}
