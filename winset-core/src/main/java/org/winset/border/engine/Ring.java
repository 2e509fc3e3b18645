package org.winset.border.engine;

import java.util.Arrays;

/// Parties by the day (tick) they leave a hold: a circle of lists, with a bit for each day that has any.
///
/// Lists are plain arrays of rows, so that the rows of a day can be fetched side by side; emptied arrays are used
/// again.
final class Ring {

    private static final int[] EMPTY = new int[0];

    private final int mask;
    private final int[][] rows;
    private final int[] counts;
    private final long[] busy;
    private int[] spare = EMPTY;

    /// A ring of at least `days` days (rounded up to a power of two of 64 or more). Later days wrap around: whoever
    /// takes a
    /// day checks the party's mark.
    Ring(int days) {
        int length = Math.max(64, Integer.highestOneBit(Math.max(1, days - 1)) << 1);
        mask = length - 1;
        rows = new int[length][];
        Arrays.fill(rows, EMPTY);
        counts = new int[length];
        busy = new long[length >> 6];
    }

    void put(Parties parties, int p, int day) {
        int slot = day & mask;
        parties.mark(p, day);
        int n = counts[slot];
        if (n == rows[slot].length) {
            grow(slot, n);
        }
        rows[slot][n] = p;
        counts[slot] = n + 1;
        busy[slot >> 6] |= 1L << slot;
    }

    private void grow(int slot, int n) {
        if (n == 0 && spare.length > 0) {
            rows[slot] = spare;
            spare = EMPTY;
        } else {
            rows[slot] = Arrays.copyOf(rows[slot], Math.max(4, n + (n >> 1)));
        }
    }

    /// How many parties a day has.
    int count(int day) {
        return counts[day & mask];
    }

    /// Takes a day's parties: the first [#count] entries, to be given back with [#done].
    int[] take(int day) {
        int slot = day & mask;
        int[] taken = rows[slot];
        rows[slot] = EMPTY;
        counts[slot] = 0;
        busy[slot >> 6] &= ~(1L << slot);
        return taken;
    }

    void done(int[] taken) {
        if (taken.length > spare.length) {
            spare = taken;
        }
    }

    /// Bytes held by the lists.
    long bytes() {
        long all = 0;
        for (int[] day : rows) {
            all += 4L * day.length;
        }
        return all;
    }

    /// The first day from `day` on, at most `last`, whose list is not empty; `last` when there is none.
    int nextBusy(int day, int last) {
        int d = day;
        while (d < last) {
            int slot = d & mask;
            long word = busy[slot >> 6] >>> slot;
            if (word != 0) {
                return Math.min(last, d + Long.numberOfTrailingZeros(word));
            }
            d += 64 - (slot & 63);
        }
        return last;
    }
}
