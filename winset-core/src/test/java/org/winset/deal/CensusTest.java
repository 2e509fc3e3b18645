package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
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
        new Layout.Size(16, 64)
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void counts_agree_with_brute_force_on_every_route(int decade) {
        for (long seed = decade * 200L; seed < decade * 200L + 200; seed++) {
            DealSpace space = Spaces.random(seed);
            Referee referee = new Referee(space);
            for (int slack = 0; slack < 2; slack++) {
                int[] expected = new int[space.routes().size() + 1];
                int within = slack;
                Spaces.each(space, deal -> {
                    Standing standing = referee.judge(deal);
                    for (int r = 0; r < standing.routes().size() && !deal.isStatusQuo(); r++) {
                        expected[r] += standing.routes().get(r).margin() >= -within ? 1 : 0;
                    }
                    expected[expected.length - 1] += standing.margin() >= -within && !deal.isStatusQuo() ? 1 : 0;
                });
                for (Layout.Size size : SIZES) {
                    WinSet found = Census.count(space, slack, 1, Watch.NONE, null, size);
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
    void the_status_quo_is_no_deal_that_passes() {
        DealSpace space = Spaces.plain(1, 3, 3, 5, 0);
        WinSet all = Census.count(space, 0, 1, Watch.NONE, null);
        assertThat(all.deals()).isEqualTo(BigInteger.valueOf(27));
        assertThat(all.passing()).isEqualTo(BigInteger.valueOf(26));
    }
}
