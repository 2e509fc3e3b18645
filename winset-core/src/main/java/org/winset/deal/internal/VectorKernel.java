package org.winset.deal.internal;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.BIT_COUNT;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Adds rows of a tile's deals eight at a time with full adders in registers.
///
/// A count starts at certain + 2^k - needed, and what its last digit ever carries is the answer. Up to 64 missing votes
/// are counted in registers alone. Where more are missing, what eight rows carry is a row of the next digit, so that
/// counts are numbers to the base 8.
///
/// Answers go through an array: a vector that a loop's method returns would be an object in every turn.
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Long> LONGS =
            LongVector.SPECIES_PREFERRED.length() >= 8 ? LongVector.SPECIES_512 : LongVector.SPECIES_256;
    private static final int WORDS = LONGS.length();
    private static final long ROW = LONGS.vectorByteSize();
    private static final ByteOrder NATIVE = ByteOrder.nativeOrder();
    private static final int MOST_ROWS = MOST + 1 + OpenUnits.SLACK;
    /// What may be missing where the registers alone count.
    private static final int FEW = 64;

    private final Tiles tiles;
    private final int words;
    /// The words of a tile, and the real deals in them.
    private final VectorMask<Long> tile;
    private final long[] deals = new long[WORDS];
    /// The last tile's bits.
    private final long[] answer = new long[WORDS];
    private final OpenUnits units;
    /// Of the units that a tile leaves open: where to look up their rows.
    private final int[] at;
    /// By digit: what was carried, a row for eight.
    private final MemorySegment[] carried = new MemorySegment[4];
    /// Where to look up what was carried, and where that starts.
    private final int[] steps = new int[MOST_ROWS / 8];
    private final int[] starts = new int[MOST_ROWS / 8];

    VectorKernel(Tiles tiles) {
        this.tiles = tiles;
        Layout layout = tiles.layout;
        words = layout.words;
        tile = LONGS.indexInRange(0, words);
        Arrays.fill(deals, 0, words, -1L);
        deals[words - 1] = layout.lastMask;
        units = new OpenUnits(tiles);
        at = new int[tiles.first.length + OpenUnits.SLACK];
        Arrays.setAll(steps, j -> j);
        Arrays.setAll(starts, j -> j * WORDS);
        Arrays.setAll(carried, digit -> Arena.ofAuto().allocate((MOST_ROWS / 8 + 8) * ROW, Tiles.LINE));
    }

    static boolean suits() {
        return LongVector.SPECIES_PREFERRED.length() >= WORDS && OpenUnits.suits();
    }

    static int bits() {
        return LONGS.vectorBitSize();
    }

    @Override
    public void open(int[] ids, int[] limit, int n) {
        units.open(ids, limit, n);
    }

    @Override
    public void bound(int[] can, int[] must) {
        units.bound(can, must);
    }

    @Override
    public void fill(int[] most, int[] least, int needed, long[] may, long[] surely) {
        LongVector deals = LongVector.fromArray(LONGS, this.deals, 0);
        for (int c = 0; c < most.length; c++) {
            deals.and(reaches(most[c], needed)).intoArray(may, c * words, tile);
            deals.and(reaches(least[c], needed)).intoArray(surely, c * words, tile);
        }
    }

    private static long reaches(int count, int needed) {
        return (needed - 1 - count) >> 31;
    }

    @Override
    public void count(int[] certain, int needed, int[] live, int n, long[] may, long[] surely) {
        for (int i = 0; i < n; i++) {
            int combo = live[i];
            settle(combo, needed - certain[combo]);
            LongVector real = LongVector.fromArray(LONGS, answer, 0);
            real.intoArray(may, combo * words, tile);
            real.intoArray(surely, combo * words, tile);
        }
    }

    @Override
    public long passing(int[] certain, int needed, int[] live, int n) {
        LongVector counts = LongVector.zero(LONGS);
        for (int i = 0; i < n; i++) {
            int combo = live[i];
            settle(combo, needed - certain[combo]);
            counts = counts.add(LongVector.fromArray(LONGS, answer, 0).lanewise(BIT_COUNT));
        }
        return counts.reduceLanes(ADD);
    }

    /// Answers with the real deals of a combo's tile where `missing` of the units win that it leaves open.
    private void settle(int combo, int missing) {
        int listed = units.list(combo, at);
        LongVector real = LongVector.fromArray(LONGS, deals, 0);
        if (missing <= 0 || missing > listed) {
            real.and(missing <= 0 ? -1L : 0L).intoArray(answer, 0);
            return;
        }
        if (missing <= FEW) {
            fewAtLeast(tiles.rows, tiles.row, at, listed, FEW - missing, answer);
        } else {
            atLeast(listed, missing);
        }
        real.and(LongVector.fromArray(LONGS, answer, 0)).intoArray(answer, 0);
    }

    private static void fewAtLeast(MemorySegment rows, int[] start, int[] at, int listed, int from, long[] answer) {
        LongVector ones = bit(from, 0);
        LongVector twos = bit(from, 1);
        LongVector fours = bit(from, 2);
        LongVector eights = bit(from, 3);
        LongVector sixteens = bit(from, 4);
        LongVector thirtyTwos = bit(from, 5);
        LongVector full = LongVector.zero(LONGS);
        for (int j = 0; j < listed; j += 8) {
            LongVector a = row(rows, start[at[j]]);
            LongVector b = row(rows, start[at[j + 1]]);
            LongVector differ = ones.lanewise(XOR, a);
            LongVector two0 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            a = row(rows, start[at[j + 2]]);
            b = row(rows, start[at[j + 3]]);
            differ = ones.lanewise(XOR, a);
            LongVector two1 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            differ = twos.lanewise(XOR, two0);
            LongVector four0 = two0.lanewise(BITWISE_BLEND, two1, differ);
            twos = differ.lanewise(XOR, two1);
            a = row(rows, start[at[j + 4]]);
            b = row(rows, start[at[j + 5]]);
            differ = ones.lanewise(XOR, a);
            two0 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            a = row(rows, start[at[j + 6]]);
            b = row(rows, start[at[j + 7]]);
            differ = ones.lanewise(XOR, a);
            two1 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            differ = twos.lanewise(XOR, two0);
            LongVector four1 = two0.lanewise(BITWISE_BLEND, two1, differ);
            twos = differ.lanewise(XOR, two1);
            differ = fours.lanewise(XOR, four0);
            LongVector eight = four0.lanewise(BITWISE_BLEND, four1, differ);
            fours = differ.lanewise(XOR, four1);
            LongVector sixteen = eights.and(eight);
            eights = eights.lanewise(XOR, eight);
            LongVector thirtyTwo = sixteens.and(sixteen);
            sixteens = sixteens.lanewise(XOR, sixteen);
            full = full.or(thirtyTwos.and(thirtyTwo));
            thirtyTwos = thirtyTwos.lanewise(XOR, thirtyTwo);
        }
        full.intoArray(answer, 0);
    }

    private void atLeast(int listed, int needed) {
        int digits = 1;
        while (listed >>> 3 * digits > 0) {
            digits++;
        }
        int from = (1 << 3 * digits) - needed;
        int groups = listed + 7 >> 3;
        add(tiles.rows, tiles.row, at, groups, from, carried[0]);
        for (int digit = 1; digit < digits; digit++) {
            int rows = groups;
            groups = rows + 7 >> 3;
            carried[digit - 1].asSlice(rows * ROW, (8 * groups - rows) * ROW).fill((byte) 0);
            add(carried[digit - 1], starts, steps, groups, from >>> 3 * digit, carried[digit]);
        }
        row(carried[digits - 1], 0).intoArray(answer, 0);
    }

    /// Adds eight rows a group to the digit `from` & 7 and writes what each group carries. The adders are those of
    /// `fewAtLeast`, written out again: a method of their own would have four vectors to give back.
    private static void add(MemorySegment rows, int[] start, int[] at, int groups, int from, MemorySegment carried) {
        LongVector ones = bit(from, 0);
        LongVector twos = bit(from, 1);
        LongVector fours = bit(from, 2);
        for (int g = 0; g < groups; g++) {
            int j = 8 * g;
            LongVector a = row(rows, start[at[j]]);
            LongVector b = row(rows, start[at[j + 1]]);
            LongVector differ = ones.lanewise(XOR, a);
            LongVector two0 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            a = row(rows, start[at[j + 2]]);
            b = row(rows, start[at[j + 3]]);
            differ = ones.lanewise(XOR, a);
            LongVector two1 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            differ = twos.lanewise(XOR, two0);
            LongVector four0 = two0.lanewise(BITWISE_BLEND, two1, differ);
            twos = differ.lanewise(XOR, two1);
            a = row(rows, start[at[j + 4]]);
            b = row(rows, start[at[j + 5]]);
            differ = ones.lanewise(XOR, a);
            two0 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            a = row(rows, start[at[j + 6]]);
            b = row(rows, start[at[j + 7]]);
            differ = ones.lanewise(XOR, a);
            two1 = a.lanewise(BITWISE_BLEND, b, differ);
            ones = differ.lanewise(XOR, b);
            differ = twos.lanewise(XOR, two0);
            LongVector four1 = two0.lanewise(BITWISE_BLEND, two1, differ);
            twos = differ.lanewise(XOR, two1);
            differ = fours.lanewise(XOR, four0);
            four0.lanewise(BITWISE_BLEND, four1, differ).intoMemorySegment(carried, g * ROW, NATIVE);
            fours = differ.lanewise(XOR, four1);
        }
    }

    private static LongVector row(MemorySegment rows, int start) {
        return LongVector.fromMemorySegment(LONGS, rows, (long) Long.BYTES * start, NATIVE);
    }

    private static LongVector bit(int number, int bit) {
        return LongVector.broadcast(LONGS, -(long) (number >>> bit & 1));
    }
}
