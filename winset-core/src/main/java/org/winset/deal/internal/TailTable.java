package org.winset.deal.internal;

import java.util.Arrays;

/// For one pattern of pulls over the tile's deals: which of them win a member whose sum so far is s.
///
/// Sorted distinct tile sums v_1 < v_2 < ...; deal t wins the member iff v(t) > -s, so the answer is one of at most
/// T + 1 bit rows, found from -s through a table of ranks (or by halving where the range of sums is wide).
final class TailTable {

    private static final int WIDEST_DIRECT = 1 << 14;

    final int words;
    /// Rows of `words` longs, fewest wins last (the last row is empty).
    final long[] rows;
    final int lowest;
    final int highest;
    private final int[] distinct;
    final char[] ranks;
    final int from;
    final int to;

    TailTable(int[] sums, int words) {
        this.words = words;
        this.lowest = Arrays.stream(sums).min().orElse(0);
        this.highest = Arrays.stream(sums).max().orElse(0);
        this.distinct = Arrays.stream(sums)
                .filter(sum -> sum > Ballot.HARD)
                .sorted()
                .distinct()
                .toArray();
        this.rows = new long[(distinct.length + 1) * words];
        for (int t = 0; t < sums.length; t++) {
            int r = Arrays.binarySearch(distinct, sums[t]);
            if (r >= 0) {
                rows[r * words + (t >> 6)] |= 1L << t;
            }
        }
        for (int w = (distinct.length - 1) * words - 1; w >= 0; w--) {
            rows[w] |= rows[w + words];
        }
        this.from = distinct.length == 0 ? 0 : distinct[0] - 1;
        this.to = distinct.length == 0 ? 0 : distinct[distinct.length - 1];
        this.ranks = to - from < WIDEST_DIRECT ? new char[to - from + 1] : new char[0];
        int rank = 0;
        for (int i = 0; i < ranks.length; i++) {
            while (rank < distinct.length && distinct[rank] <= from + i) {
                rank++;
            }
            ranks[i] = (char) (rank * words);
        }
    }

    int rowCount() {
        return distinct.length + 1;
    }

    /// Writes the rows for sums `sum + combos[live[i]]`, i = 0 .. n-1, one after another into `into` from `at` on.
    void gather(int sum, int[] combos, int[] live, int n, long[] into, int at) {
        if (ranks.length == 0) {
            gatherWide(sum, combos, live, n, into, at);
        } else if (words == 4) {
            gatherFour(-sum, combos, live, n, into, at);
        } else {
            char[] ranks = this.ranks;
            for (int i = 0; i < n; i++) {
                int row = ranks[Math.clamp(-sum - combos[live[i]], from, to) - from];
                for (int w = 0; w < words; w++) {
                    into[at++] = rows[row + w];
                }
            }
        }
    }

    private void gatherFour(int limit, int[] combos, int[] live, int n, long[] into, int at) {
        char[] ranks = this.ranks;
        long[] rows = this.rows;
        int from = this.from;
        int last = to - from;
        int to = at;
        for (int i = 0; i < n; i++) {
            int row = ranks[Math.min(Math.max(limit - combos[live[i]] - from, 0), last)];
            into[to] = rows[row];
            into[to + 1] = rows[row + 1];
            into[to + 2] = rows[row + 2];
            into[to + 3] = rows[row + 3];
            to += 4;
        }
    }

    private void gatherWide(int sum, int[] combos, int[] live, int n, long[] into, int at) {
        int to = at;
        for (int i = 0; i < n; i++) {
            int found = Arrays.binarySearch(distinct, -sum - combos[live[i]]);
            int row = (found >= 0 ? found + 1 : -found - 1) * words;
            for (int w = 0; w < words; w++) {
                into[to++] = rows[row + w];
            }
        }
    }
}
