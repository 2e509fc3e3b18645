package org.winset.deal.internal;

import java.util.Arrays;

/// Counts set bits over many rows, bit by bit position, by carry-save addition: plane p holds bit p of every count.
///
/// Eight rows at a time go through full adders into the planes. Each adder is a loop over one array at constant
/// distances, the form that the compiler turns into vector instructions of whatever width there is.
final class Planes {

    static final int WORDS = 1536;
    static final int ROWS = 8;
    /// Counts up to 4095 rows.
    static final int PLANES = 12;
    static final int MOST = (1 << PLANES) - 1;

    private static final int P0 = ROWS * WORDS;
    private static final int P1 = P0 + WORDS;
    private static final int P2 = P1 + WORDS;
    private static final int P3 = P2 + WORDS;
    private static final int P4 = P3 + WORDS;
    private static final int P5 = P4 + WORDS;
    private static final int P6 = P5 + WORDS;
    private static final int P7 = P6 + WORDS;
    private static final int P8 = P7 + WORDS;
    private static final int P9 = P8 + WORDS;
    private static final int P10 = P9 + WORDS;
    private static final int P11 = P10 + WORDS;

    /// Eight input rows, then the planes; each of WORDS longs.
    final long[] cells = new long[(ROWS + PLANES) * WORDS];

    void clear(int n) {
        for (int p = 0; p < PLANES; p++) {
            int from = P0 + p * WORDS;
            Arrays.fill(cells, from, from + n, 0L);
        }
    }

    static int row(int r) {
        return r * WORDS;
    }

    static int plane(int p) {
        return P0 + p * WORDS;
    }

    /// Adds the eight rows, `n` words wide, to the planes. `most` is the largest count that can result.
    void addRows(int n, int most) {
        long[] c = cells;
        first(c, n);
        second(c, n);
        fours(c, n);
        if (most >= 8) {
            eights(c, n);
        }
        if (most >= 32) {
            thirtyTwos(c, n);
        }
        if (most >= 128) {
            hundredTwentyEights(c, n);
        }
        if (most >= 512) {
            fiveHundredTwelves(c, n);
        }
    }

    private static void first(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long x = c[P0 + i], y = c[i], z = c[WORDS + i], u = x ^ y;
            c[P0 + i] = u ^ z;
            c[i] = (x & y) | (u & z);
        }
        for (int i = 0; i < n; i++) {
            long x = c[P0 + i], y = c[2 * WORDS + i], z = c[3 * WORDS + i], u = x ^ y;
            c[P0 + i] = u ^ z;
            c[WORDS + i] = (x & y) | (u & z);
        }
        for (int i = 0; i < n; i++) {
            long x = c[P0 + i], y = c[4 * WORDS + i], z = c[5 * WORDS + i], u = x ^ y;
            c[P0 + i] = u ^ z;
            c[2 * WORDS + i] = (x & y) | (u & z);
        }
        for (int i = 0; i < n; i++) {
            long x = c[P0 + i], y = c[6 * WORDS + i], z = c[7 * WORDS + i], u = x ^ y;
            c[P0 + i] = u ^ z;
            c[3 * WORDS + i] = (x & y) | (u & z);
        }
    }

    private static void second(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long x = c[P1 + i], y = c[i], z = c[WORDS + i], u = x ^ y;
            c[P1 + i] = u ^ z;
            c[i] = (x & y) | (u & z);
        }
        for (int i = 0; i < n; i++) {
            long x = c[P1 + i], y = c[2 * WORDS + i], z = c[3 * WORDS + i], u = x ^ y;
            c[P1 + i] = u ^ z;
            c[WORDS + i] = (x & y) | (u & z);
        }
    }

    private static void fours(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long x = c[P2 + i], y = c[i], z = c[WORDS + i], u = x ^ y;
            c[P2 + i] = u ^ z;
            c[i] = (x & y) | (u & z);
        }
    }

    private static void eights(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long carry = c[i], p = c[P3 + i], next = p & carry;
            c[P3 + i] = p ^ carry;
            p = c[P4 + i];
            c[P4 + i] = p ^ next;
            c[i] = p & next;
        }
    }

    private static void thirtyTwos(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long carry = c[i], p = c[P5 + i], next = p & carry;
            c[P5 + i] = p ^ carry;
            p = c[P6 + i];
            c[P6 + i] = p ^ next;
            c[i] = p & next;
        }
    }

    private static void hundredTwentyEights(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long carry = c[i], p = c[P7 + i], next = p & carry;
            c[P7 + i] = p ^ carry;
            p = c[P8 + i];
            c[P8 + i] = p ^ next;
            c[i] = p & next;
        }
    }

    private static void fiveHundredTwelves(long[] c, int n) {
        for (int i = 0; i < n; i++) {
            long carry = c[i], p = c[P9 + i], next = p & carry;
            c[P9 + i] = p ^ carry;
            p = c[P10 + i];
            c[P10 + i] = p ^ next;
            c[P11 + i] |= p & next;
        }
    }

    /// Bits whose count is at least `needed` (1 or more), in the first `n` words of `into`: the carry out of
    /// count + 2^PLANES - needed.
    void atLeast(int needed, int n, long[] into) {
        Arrays.fill(into, 0, n, 0L);
        if (needed >= 1 << PLANES) {
            return;
        }
        int add = (1 << PLANES) - needed;
        for (int p = 0; p < PLANES; p++) {
            int from = plane(p);
            if ((add >> p & 1) == 1) {
                for (int i = 0; i < n; i++) {
                    into[i] |= cells[from + i];
                }
            } else {
                for (int i = 0; i < n; i++) {
                    into[i] &= cells[from + i];
                }
            }
        }
    }
}
