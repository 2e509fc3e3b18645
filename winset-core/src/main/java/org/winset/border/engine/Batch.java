package org.winset.border.engine;

/// A growable list of rows.
final class Batch {

    int[] rows = new int[64];
    int count;

    void add(int p) {
        if (count == rows.length) {
            rows = java.util.Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = p;
    }

    void clear() {
        count = 0;
    }

    /// Fisher-Yates, from a seed.
    void shuffle(long seed) {
        long z = seed;
        for (int i = count - 1; i > 0; i--) {
            z = Lottery.next(z);
            int j = (int) Math.unsignedMultiplyHigh(z, i + 1L);
            int other = rows[j];
            rows[j] = rows[i];
            rows[i] = other;
        }
    }
}
