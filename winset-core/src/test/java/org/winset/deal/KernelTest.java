package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.deal.internal.Layout;

/// The kernel with vector instructions against its twin in plain Java.
class KernelTest {

    private static final Layout.Size VECTORS = Layout.Size.USUAL;
    private static final Layout.Size PLAIN = new Layout.Size(VECTORS.tile(), VECTORS.blockWords());

    private static final Layout.Size CUT = new Layout.Size(512, VECTORS.blockWords(), true, true);

    @Test
    void tests_run_with_the_vector_module() {
        assertThat(ModuleLayer.boot().findModule("jdk.incubator.vector")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void counts_as_the_twin_counts(long decade) {
        assumeTrue(DealSearch.vectorBits() > 0, "skipped: no vectors of 256 bits on this machine");
        long between = 0;
        for (long seed = 12 * decade; seed < 12 * decade + 12; seed++) {
            DealSpace space = space(seed);
            WinSet twin = count(space, PLAIN);
            assertThat(count(space, VECTORS)).as("seed %d", seed).isEqualTo(twin);
            assertThat(count(space, CUT)).as("seed %d, cut", seed).isEqualTo(twin);
            between += twin.passing().signum() > 0 && !twin.passing().equals(twin.deals()) ? 1 : 0;
        }
        assertThat(between).as("spaces that are neither won nor lost whole").isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_large_space_is_counted_in_parts_and_agrees_with_the_audit(long seed) {
        RandomGenerator random = Spaces.generator(seed);
        int members = seed == 1 ? 40 : 110;
        List<List<Pulls>> pulls = Spaces.pulls(13, 4, members, () -> random.nextInt(-200, 201));
        Electorate chamber = new Electorate("chamber", Spaces.names("m", members), pulls, List.of());
        Hurdle.Vote vote = new Hurdle.Vote("passage", chamber, Pulls.same(members, 0), Quota.votes(members / 2));
        DealSpace space = new DealSpace(Spaces.scales(13, 4), List.of(Route.of("regular", vote)), List.of());
        Audit audit = new DealSearch(space, 2, Watch.NONE).audit();
        assertThat(audit.agrees()).as("seed %d: %s", seed, audit).isTrue();
        assertThat(audit.enumerated().passing().signum()).isPositive();
        assertThat(audit.enumerated().passing()).isNotEqualTo(space.size());
    }

    private static WinSet count(DealSpace space, Layout.Size size) {
        return Census.count(space, 0, new Effort(1, Watch.NONE, size), null);
    }

    /// Tiles of 256 or 216 deals; 1 to 600 members; hard noes and a hard yes on levels and from the start, a caucus
    /// that
    /// has to agree, conditions settled in the tree and others only in the tile, pulls small and wide.
    private static DealSpace space(long seed) {
        RandomGenerator random = Spaces.generator(seed);
        int levels = random.nextBoolean() ? 4 : 6;
        int provisions = levels == 4 ? 5 + random.nextInt(4) : 4 + random.nextInt(2);
        int members = List.of(1, 7, 60, 100, 130, 600).get(random.nextInt(6));
        int reach = random.nextInt(10) == 0 ? 9000 : 300;
        List<List<Pulls>> pulls = Spaces.pulls(
                provisions,
                levels,
                members,
                () -> random.nextInt(60) == 0 ? Pulls.HARD_NO : random.nextInt(-reach, reach + 1));
        List<Proviso> provisos = new ArrayList<>();
        for (int k = 0; k < random.nextInt(3); k++) {
            int bloc = random.nextInt(members);
            Formula when = Formula.all(
                    Formula.atLeast(random.nextInt(provisions), 1), Formula.atMost(random.nextInt(provisions), 2));
            provisos.add(new Proviso(
                    "line " + k,
                    Proviso.Kind.RED_LINE,
                    when,
                    Pulls.of(IntStream.range(0, members)
                            .map(m -> m >= bloc && m < bloc + 9 ? Pulls.HARD_NO : 0)
                            .toArray())));
        }
        Electorate chamber = new Electorate("chamber", Spaces.names("m", members), pulls, provisos);
        Pulls base = Pulls.of(IntStream.range(0, members)
                .map(m -> random.nextInt(40) == 0 ? Pulls.HARD_YES : random.nextInt(-reach, reach / 2))
                .toArray());
        int needed = 1 + random.nextInt(Math.max(1, 2 * members / 3));
        Quota votes = Quota.votes(needed);
        Quota caucus = Quota.weighted(
                IntStream.range(0, members).map(m -> m % 2).boxed().toList(), Math.max(1, members / 5));
        Quota quota = switch (random.nextInt(3)) {
            case 0 -> votes;
            case 1 -> new Quota.All(List.of(votes, caucus));
            default -> new Quota.Any(List.of(Quota.votes(Math.min(members, needed + 3)), caucus));
        };
        Hurdle.Vote vote = new Hurdle.Vote("passage", chamber, base, quota);
        return new DealSpace(Spaces.scales(provisions, levels), List.of(Route.of("regular", vote)), List.of());
    }
}
