package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.deal.internal.Layout;

class CensusTest {

    private static final Layout.Size[] SIZES = {
        Layout.Size.USUAL,
        new Layout.Size(1, 1),
        new Layout.Size(4, 3),
        new Layout.Size(100, 2),
        new Layout.Size(16, 64),
        new Layout.Size(7, 8, false, true),
        new Layout.Size(100, 2, false, true),
        new Layout.Size(512, 1536, true, true)
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void counts_agree_with_brute_force_on_every_route(int decade) {
        for (long seed = decade * 200L; seed < decade * 200L + 200; seed++) {
            DealSpace space = Spaces.random(seed, 5, 4);
            Referee referee = new Referee(space);
            int[][] counts = new int[2][space.routes().size() + 1];
            Spaces.each(space, deal -> {
                Standing standing = referee.judge(deal);
                for (int slack = 0; slack < 2 && !deal.isStatusQuo(); slack++) {
                    for (int r = 0; r < standing.routes().size(); r++) {
                        counts[slack][r] += standing.routes().get(r).margin() >= -slack ? 1 : 0;
                    }
                    counts[slack][standing.routes().size()] += standing.margin() >= -slack ? 1 : 0;
                }
            });
            for (int slack = 0; slack < 2; slack++) {
                int[] expected = counts[slack];
                for (Layout.Size size : SIZES) {
                    WinSet found = Census.count(space, slack, new Effort(1, Watch.NONE, size), null);
                    for (int r = 0; r < expected.length; r++) {
                        BigInteger count = r < space.routes().size()
                                ? found.routes().get(r).passing()
                                : found.passing();
                        assertThat(count.intValue())
                                .as("seed %d, slack %d, %s, root %d", seed, slack, size, r)
                                .isEqualTo(expected[r]);
                    }
                }
            }
        }
    }

    @Test
    void a_count_in_parts_tells_its_progress_over_all_of_them_and_stops_for_good() {
        RandomGenerator random = Spaces.generator(1);
        List<List<Pulls>> pulls = Spaces.pulls(5, 3, 9, () -> random.nextInt(-200, 201));
        Electorate chamber = new Electorate("chamber", Spaces.names("m", 9), pulls, List.of());
        Hurdle.Vote vote = new Hurdle.Vote("passage", chamber, Pulls.same(9, 0), Quota.votes(5));
        DealSpace space = new DealSpace(Spaces.scales(5, 3), List.of(Route.of("regular", vote)), List.of());
        Layout.Size cut = new Layout.Size(7, 1, false, true);
        List<Double> told = new ArrayList<>();
        WinSet whole = Census.count(space, 0, new Effort(1, (proved, best) -> told.add(proved), cut), null);
        assertThat(told).isSorted().hasSizeGreaterThan(2);
        assertThat(whole.proved()).isEqualTo(1);
        assertThat(whole.passing())
                .isEqualTo(new DealSearch(space, 1, Watch.NONE).count().passing());
        for (int stop = 1; stop < told.size(); stop++) {
            int calls = stop;
            List<Double> heard = new ArrayList<>();
            Watch impatient = (proved, best) -> {
                heard.add(proved);
                return heard.size() < calls;
            };
            WinSet part = Census.count(space, 0, new Effort(1, impatient, cut), null);
            assertThat(heard).as("stopped at call %d", stop).hasSize(stop);
            assertThat(part.isComplete()).as("stopped at call %d", stop).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void pairs_of_levels_share_out_the_win_set(int decade) {
        for (long seed = decade * 50L; seed < decade * 50L + 50; seed++) {
            DealSpace space = Spaces.random(seed, 5, 4);
            int last = space.provisions().size() - 1;
            int[][] expected = new int[space.provisions().getFirst().levels().size()]
                    [space.provisions().get(last).levels().size()];
            Spaces.passing(space).forEach(deal -> expected[deal.level(0)][deal.level(last)]++);
            BigInteger[][] found = Census.pairs(space, 0, last, effort(1));
            for (int r = 0; r < expected.length && last > 0; r++) {
                for (int c = 0; c < expected[r].length; c++) {
                    assertThat(found[r][c].intValue())
                            .as("seed %d, levels %d and %d", seed, r, c)
                            .isEqualTo(expected[r][c]);
                }
            }
        }
    }

    private static Effort effort(int threads) {
        return new Effort(threads, Watch.NONE, new Layout.Size(8, 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_audit_agrees_on_larger_spaces_on_one_thread_and_on_three(long seed) {
        for (long each = seed * 100; each < seed * 100 + 12; each++) {
            DealSpace space = Spaces.random(each, 9, 5);
            WinSet searched = Census.count(space, 0, effort(1), null);
            assertThat(Census.count(space, 0, effort(3), null))
                    .as("seed %d", each)
                    .isEqualTo(searched);
            assertThat(new Audit(searched, Audit.enumerate(space, effort(2))).agrees())
                    .as("seed %d", each)
                    .isTrue();
        }
    }

    @Test
    void the_status_quo_is_no_deal_that_passes() {
        DealSpace space = Spaces.plain(1, 3, 3, 5, 0);
        WinSet all = Census.count(space, 0, Effort.of(1, Watch.NONE), null);
        assertThat(all.deals()).isEqualTo(BigInteger.valueOf(27));
        assertThat(all.passing()).isEqualTo(BigInteger.valueOf(26));
    }
}
