package org.winset.deal.internal;

import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Adds rows of 256 deals eight at a time with full adders in registers. What eight rows carry is a row of the next
/// digit, so that counts are numbers to the base 8; a count starts at certain + 8^digits - needed, and what the last
/// digit
/// carries is the answer.
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_256;

    private static final int MOST_ROWS = MOST + 1 + Tiles.LANES;

    /// Of the units that a tile leaves open: where to look up the rank.
    private final int[] at = new int[MOST_ROWS];
    /// Where their rows start.
    private final int[] start = new int[MOST_ROWS];
    /// By digit: what was carried, a row for eight.
    private final long[][] carried = new long[4][MOST_ROWS / 2];
    private final int[] steps = new int[MOST_ROWS / 8];

    VectorKernel() {
        Arrays.setAll(steps, j -> j * Tiles.WORDS);
    }

    static boolean suits() {
        return LongVector.SPECIES_PREFERRED.length() >= LONGS.length() && Tiles.LANES % INTS.length() == 0;
    }

    static int bits() {
        return INTS.vectorBitSize();
    }

    @Override
    public void count(Tiles tiles, int[] limit, int[] certain, int needed, int[] live, int n, long[] into) {
        for (int i = 0; i < n; i++) {
            int combo = live[i];
            int open = list(tiles, tiles.pull[combo], limit);
            atLeast(tiles, open, needed - certain[combo], into, i * Tiles.WORDS);
        }
    }

    /// Lists the rows of the units that the combo's tile leaves open; their number.
    private int list(Tiles tiles, int[] pull, int[] limit) {
        int open = 0;
        for (int u = 0; u < tiles.units; u += INTS.length()) {
            IntVector above = IntVector.fromArray(INTS, limit, u).sub(IntVector.fromArray(INTS, pull, u));
            VectorMask<Integer> mine = above.compare(GE, IntVector.fromArray(INTS, tiles.first, u))
                    .and(above.compare(LT, IntVector.fromArray(INTS, tiles.last, u)));
            above.max(0)
                    .add(IntVector.fromArray(INTS, tiles.rank, u))
                    .compress(mine)
                    .intoArray(at, open);
            IntVector.fromArray(INTS, tiles.row, u).compress(mine).intoArray(start, open);
            open += mine.trueCount();
        }
        char[] ranks = tiles.ranks;
        for (int j = 0; j < open; j++) {
            start[j] += ranks[at[j]];
        }
        return open;
    }

    private void atLeast(Tiles tiles, int open, int needed, long[] into, int to) {
        if (needed <= 0 || needed > open) {
            Arrays.fill(into, to, to + Tiles.WORDS, needed <= 0 ? -1L : 0L);
            return;
        }
        int digits = 1;
        while (open >>> 3 * digits > 0) {
            digits++;
        }
        int from = (1 << 3 * digits) - needed;
        int groups = open + 7 >> 3;
        Arrays.fill(start, open, 8 * groups, tiles.empty);
        add(tiles.rows, start, groups, from, carried[0]);
        for (int digit = 1; digit < digits; digit++) {
            int rows = groups;
            groups = rows + 7 >> 3;
            Arrays.fill(carried[digit - 1], rows * Tiles.WORDS, 8 * groups * Tiles.WORDS, 0L);
            add(carried[digit - 1], steps, groups, from >>> 3 * digit, carried[digit]);
        }
        System.arraycopy(carried[digits - 1], 0, into, to, Tiles.WORDS);
    }

    /// Adds eight rows a group to the digit `from` & 7 and writes what each group carries.
    private static void add(long[] rows, int[] start, int groups, int from, long[] carried) {
        LongVector ones = bit(from, 0);
        LongVector twos = bit(from, 1);
        LongVector fours = bit(from, 2);
        for (int g = 0; g < groups; g++) {
            int j = 8 * g;
            LongVector a = row(rows, start[j]);
            LongVector b = row(rows, start[j + 1]);
            LongVector differ = ones.lanewise(XOR, a);
            LongVector two0 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            a = row(rows, start[j + 2]);
            b = row(rows, start[j + 3]);
            differ = ones.lanewise(XOR, a);
            LongVector two1 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            differ = twos.lanewise(XOR, two0);
            LongVector four0 = two0.lanewise(BITWISE_BLEND, two1, differ);
            twos = differ.lanewise(XOR, two1);
            a = row(rows, start[j + 4]);
            b = row(rows, start[j + 5]);
            differ = ones.lanewise(XOR, a);
            two0 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            a = row(rows, start[j + 6]);
            b = row(rows, start[j + 7]);
            differ = ones.lanewise(XOR, a);
            two1 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            differ = twos.lanewise(XOR, two0);
            LongVector four1 = two0.lanewise(BITWISE_BLEND, two1, differ);
            twos = differ.lanewise(XOR, two1);
            differ = fours.lanewise(XOR, four0);
            four0.lanewise(BITWISE_BLEND, four1, differ).intoArray(carried, g * Tiles.WORDS);
            fours = differ.lanewise(XOR, four1);
        }
    }

    private static LongVector row(long[] rows, int start) {
        return LongVector.fromArray(LONGS, rows, start);
    }

    private static LongVector bit(int number, int bit) {
        return LongVector.broadcast(LONGS, -(long) (number >>> bit & 1));
    }
}
