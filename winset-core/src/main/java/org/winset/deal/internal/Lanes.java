package org.winset.deal.internal;

import java.util.Arrays;

/// Plain comparisons, four deals to a long: a lane of 16 bits for each deal, counted up where a member's sum is above
/// 0.
///
/// A lane holds the tile's sum plus `REACH`, 15 bits wide. With the top bit lent to the limit, the subtraction
/// `limit - sum` keeps that bit where the limit is the greater or they are equal, and no lane borrows from the next.
/// Sums from -`REACH` to `REACH` - 1 are exact; those below stand for any sum that no limit in use lies under.
final class Lanes {

    /// Sums of a tile lie within this distance of 0, or below all of them.
    static final int REACH = 1 << 14;
    /// The most that a lane can count.
    static final int MOST = (1 << 15) - 1;

    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final long TOPS = 0x8000_8000_8000_8000L;

    private Lanes() {}

    static int words(int deals) {
        return (deals + 3) / 4;
    }

    /// Deal t goes to lane t / n of word t % n, so that words in a row are deals in a row. Lanes without a deal hold 0.
    static void pack(int[] sums, long[] into) {
        int n = into.length;
        for (int i = 0; i < n; i++) {
            long word = 0;
            for (int lane = 0; lane < 4 && lane * n + i < sums.length; lane++) {
                long sum = Math.clamp(sums[lane * n + i], -REACH, REACH - 1) + REACH;
                word |= sum << 16 * lane;
            }
            into[i] = word;
        }
    }

    /// Adds a weight to the lanes whose sum is above the limit.
    static void add(long[] lanes, long[] sums, int limit, int weight) {
        long all = all(limit);
        long each = ONES * weight;
        for (int i = 0; i < lanes.length; i++) {
            long above = ~(all - sums[i]) & TOPS;
            lanes[i] += (above - (above >>> 15)) & each;
        }
    }

    /// Adds 1 to the lanes whose sum is above the limit, for four members at once.
    static void addFour(long[] lanes, long[][] sums, int[] limits) {
        long[] a = sums[0], b = sums[1], c = sums[2], d = sums[3];
        long all = all(limits[0]), allB = all(limits[1]), allC = all(limits[2]), allD = all(limits[3]);
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] += ((~(all - a[i]) & TOPS) >>> 15)
                    + ((~(allB - b[i]) & TOPS) >>> 15)
                    + ((~(allC - c[i]) & TOPS) >>> 15)
                    + ((~(allD - d[i]) & TOPS) >>> 15);
        }
    }

    /// The limit in every lane, top bits lent. No ordinary sum is above REACH - 1 or below -REACH + 1.
    private static long all(int limit) {
        return TOPS | ONES * (Math.clamp(limit, -REACH, REACH - 1) + REACH);
    }

    /// Adds the lanes to the counts of their deals and empties them.
    static void unload(long[] lanes, int[] into) {
        int n = lanes.length;
        for (int lane = 0; lane < 4; lane++) {
            int deals = Math.min(n, into.length - lane * n);
            for (int i = 0; i < deals; i++) {
                into[lane * n + i] += (int) (lanes[i] >>> 16 * lane) & 0xFFFF;
            }
        }
        Arrays.fill(lanes, 0L);
    }
}
