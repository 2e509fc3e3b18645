package org.winset.deal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packed comparisons against plain ones, up to the ends of what a lane holds.
class LanesTest {

    private static final int[] ENDS = {-Lanes.REACH + 1, -Lanes.REACH + 2, -1, 0, 1, Lanes.REACH - 2, Lanes.REACH - 1};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lanes_count_what_plain_comparisons_count(long seed) {
        Random random = new Random(seed);
        int deals = 1 + random.nextInt(70);
        long[] lanes = new long[Lanes.words(deals)];
        int[] counted = new int[deals];
        int[] plain = new int[deals];
        int full = 0;
        for (int member = 0; member < 60; member++) {
            int[] sums = random.ints(deals, 0, 2 * Lanes.REACH)
                    .map(x -> random.nextBoolean() ? x - Lanes.REACH + 1 : ENDS[x % ENDS.length])
                    .map(x -> Math.min(x, Lanes.REACH - 1))
                    .toArray();
            int limit = random.nextBoolean() ? ENDS[random.nextInt(ENDS.length)] : random.nextInt(2000) - 1000;
            int weight = random.nextInt(10) == 0 ? Lanes.MOST : 1 + random.nextInt(5);
            if (full + weight > Lanes.MOST) {
                Lanes.unload(lanes, counted);
                full = 0;
            }
            full += weight;
            long[] packed = new long[lanes.length];
            Lanes.pack(sums, packed);
            Lanes.add(lanes, packed, limit, weight);
            for (int t = 0; t < deals; t++) {
                plain[t] += sums[t] > limit ? weight : 0;
            }
        }
        Lanes.unload(lanes, counted);
        assertThat(counted).as("seed %d", seed).isEqualTo(plain);
        assertThat(lanes).containsOnly(0L);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void four_at_once_count_as_one_by_one(long seed) {
        Random random = new Random(seed);
        int deals = 1 + random.nextInt(70);
        long[][] sums = new long[4][Lanes.words(deals)];
        int[] limits = new int[4];
        long[] single = new long[Lanes.words(deals)];
        long[] together = new long[Lanes.words(deals)];
        for (int k = 0; k < 4; k++) {
            Lanes.pack(random.ints(deals, -300, 300).toArray(), sums[k]);
            limits[k] = random.nextInt(400) - 200;
            Lanes.add(single, sums[k], limits[k], 1);
        }
        Lanes.addFour(together, sums, limits);
        assertThat(together).as("seed %d", seed).isEqualTo(single);
    }

    @ParameterizedTest(name = "sum {0}")
    @ValueSource(ints = {-Lanes.REACH, -40_000, -1_000_000})
    void a_hard_no_stays_below_every_limit_in_use(int sum) {
        long[] packed = new long[1];
        Lanes.pack(new int[] {sum}, packed);
        for (int limit : ENDS) {
            long[] lanes = new long[1];
            int[] counted = new int[1];
            Lanes.add(lanes, packed, limit, 1);
            Lanes.unload(lanes, counted);
            assertThat(counted[0]).as("limit %d", limit).isZero();
        }
    }
}
