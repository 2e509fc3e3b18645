package org.winset.border.engine;

import java.util.Arrays;

/// Parties by the day (tick) they leave a hold: a circle of lists, with a bit for each day that has any. Parties that
/// leave
/// more than a circle ahead wait aside and are put in when their circle begins.
final class Ring {

    private static final long[] EMPTY = new long[0];
    /// Lists up to so long lie side by side in `near`; a longer one has an array of its own, used again elsewhere.
    private static final int SMALL = 4;

    private final int mask;
    private final long[] near;
    private final long[][] rows;
    private final int[] counts;
    private final long[] busy;
    private final Batch far = new Batch();
    private int[] farDays = new int[16];
    private long[] spare = EMPTY;

    /// A ring of at least `days` days, rounded up to a power of two of 64 or more.
    Ring(int days) {
        int length = Math.max(64, Integer.highestOneBit(Math.max(1, days - 1)) << 1);
        mask = length - 1;
        near = new long[length * SMALL];
        rows = new long[length][];
        Arrays.fill(rows, EMPTY);
        counts = new int[length];
        busy = new long[length >> 6];
    }

    /// Puts a party in for `day`, seen from `today` (day > today, or day = today before it is taken).
    void put(long party, int day, int today) {
        if (day - today > mask) {
            if (far.count == farDays.length) {
                farDays = Arrays.copyOf(farDays, far.count * 2);
            }
            farDays[far.count] = day;
            far.add(party);
            return;
        }
        int slot = day & mask;
        int n = counts[slot];
        if (n < SMALL) {
            near[slot * SMALL + n] = party;
        } else {
            if (n == SMALL || n == rows[slot].length) {
                grow(slot, n);
            }
            rows[slot][n] = party;
        }
        counts[slot] = n + 1;
        busy[slot >> 6] |= 1L << slot;
    }

    private void grow(int slot, int n) {
        if (n > SMALL) {
            rows[slot] = Arrays.copyOf(rows[slot], n + (n >> 1));
            return;
        }
        rows[slot] = spare.length > 0 ? spare : new long[4 * SMALL];
        spare = EMPTY;
        System.arraycopy(near, slot * SMALL, rows[slot], 0, SMALL);
    }

    /// Brings in those aside whose day has come within the circle; to be called on every day worked.
    void turn(int today, int last) {
        if (far.count == 0 || (today & ~mask) == (last & ~mask)) {
            return;
        }
        int kept = 0;
        int n = far.count;
        for (int i = 0; i < n; i++) {
            if (farDays[i] - today > mask) {
                far.rows[kept] = far.rows[i];
                farDays[kept++] = farDays[i];
            } else {
                put(far.rows[i], farDays[i], today);
            }
        }
        far.count = kept;
    }

    /// How many parties a day has.
    int count(int day) {
        return counts[day & mask];
    }

    /// The list that holds a day's parties: [#count] of them from place [#from] on. It is to be read before anyone is
    /// put
    /// in, and given back with [#done].
    long[] list(int day) {
        int slot = day & mask;
        return counts[slot] > SMALL ? rows[slot] : near;
    }

    int from(int day) {
        int slot = day & mask;
        return counts[slot] > SMALL ? 0 : slot * SMALL;
    }

    /// Empties a day whose parties were read.
    void done(int day) {
        int slot = day & mask;
        if (counts[slot] > SMALL) {
            if (rows[slot].length > spare.length) {
                spare = rows[slot];
            }
            rows[slot] = EMPTY;
        }
        counts[slot] = 0;
        busy[slot >> 6] &= ~(1L << slot);
    }

    /// Bytes held by the lists.
    long bytes() {
        long all = 8L * near.length + 8L * far.rows.length + 4L * farDays.length;
        for (long[] day : rows) {
            all += 8L * day.length;
        }
        return all;
    }

    /// Everyone in the ring, counted one by one.
    long people() {
        long all = far.people();
        for (int slot = 0; slot < rows.length; slot++) {
            long[] list = list(slot);
            int from = from(slot);
            for (int i = 0; i < counts[slot]; i++) {
                all += Party.size(list[from + i]);
            }
        }
        return all;
    }

    int parties() {
        int all = far.count;
        for (int n : counts) {
            all += n;
        }
        return all;
    }

    /// The first day from `day` on, at most `last`, whose list is not empty; `last` when there is none. Never looks
    /// past the
    /// circle's end.
    int nextBusy(int day, int last) {
        int d = day;
        int end = far.count > 0 ? Math.min(last, (day | mask) + 1) : last;
        while (d < end) {
            int slot = d & mask;
            long word = busy[slot >> 6] >>> slot;
            if (word != 0) {
                return Math.min(end, d + Long.numberOfTrailingZeros(word));
            }
            d += 64 - (slot & 63);
        }
        return end;
    }
}
