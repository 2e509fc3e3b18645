package org.winset.border.engine;

/// A growable list of parties.
final class Batch {

    long[] rows = new long[16];
    int count;

    void add(long party) {
        if (count == rows.length) {
            rows = java.util.Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = party;
    }

    void clear() {
        count = 0;
    }

    long people() {
        long all = 0;
        for (int i = 0; i < count; i++) {
            all += Party.size(rows[i]);
        }
        return all;
    }

    /// Fisher-Yates, from a seed.
    void shuffle(long seed) {
        long z = seed;
        for (int i = count - 1; i > 0; i--) {
            z = Lottery.next(z);
            int j = (int) Math.unsignedMultiplyHigh(z, i + 1L);
            long other = rows[j];
            rows[j] = rows[i];
            rows[i] = other;
        }
    }
}
