package org.winset.deal.internal;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.BIT_COUNT;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Adds rows of a tile's deals eight at a time with full adders in registers.
///
/// Up to 63 rows are counted in registers alone. Where there are more, what eight rows carry is a row of the next
/// digit, so that counts are numbers to the base 8. Either way a count starts at certain + 2^k - needed, and what the
/// last digit carries is the answer.
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS =
            LongVector.SPECIES_PREFERRED.length() >= 8 ? LongVector.SPECIES_512 : LongVector.SPECIES_256;
    private static final int WORDS = LONGS.length();
    private static final long ROW = LONGS.vectorByteSize();
    private static final ByteOrder NATIVE = ByteOrder.nativeOrder();
    private static final int MOST_ROWS = MOST + 1 + INTS.length();
    /// Rows from which on counts don't fit the registers.
    private static final int FEW = 64;

    private final Tiles tiles;
    private final int words;
    /// The words of a tile, and the real deals in them.
    private final VectorMask<Long> tile;
    private final long[] deals = new long[WORDS];
    private final long[] answer = new long[WORDS];
    /// Levels of the last of the positions that combos go over; how often all the others are gone over.
    private final int inner;
    private final int outer;
    /// Room for the open units, and how much of it they take.
    private final int stride;
    private int open;
    /// Of open units: what stands in `Tiles`.
    private final int[] first;
    private final int[] last;
    private final int[] sums;
    /// By vector of units: which are open.
    private final long[] chosen;
    /// By the positions but the last, and open unit: the limit less what they bring.
    private final int[] before;
    /// By level of the last position, and open unit: what it brings.
    private final int[] brings;
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
        inner = tiles.pull.length == 0 ? 1 : tiles.pull[tiles.pull.length - 1].length;
        outer = layout.combos / inner;
        stride = tiles.first.length;
        int room = stride + INTS.length();
        chosen = new long[stride / INTS.length()];
        first = new int[room];
        last = new int[room];
        sums = new int[room];
        at = new int[room];
        before = new int[outer * stride + INTS.length()];
        int most = Arrays.stream(tiles.pull)
                .mapToInt(levels -> levels.length)
                .max()
                .orElse(1);
        brings = new int[most * stride + INTS.length()];
        Arrays.setAll(steps, j -> j);
        Arrays.setAll(starts, j -> j * WORDS);
        Arrays.setAll(carried, digit -> Arena.ofAuto().allocate((MOST_ROWS / 8 + 8) * ROW, Tiles.LINE));
    }

    static boolean suits() {
        return LongVector.SPECIES_PREFERRED.length() >= WORDS && Tiles.LANES % INTS.length() == 0;
    }

    static int bits() {
        return LONGS.vectorBitSize();
    }

    @Override
    public void open(int[] ids, int[] limit, int n) {
        open = n;
        Arrays.fill(chosen, 0L);
        for (int j = 0; j < n; j++) {
            chosen[ids[j] / INTS.length()] |= 1L << ids[j] % INTS.length();
        }
        choose(tiles.first, first, 0);
        choose(tiles.last, last, 0);
        choose(tiles.sums, sums, 0);
        System.arraycopy(limit, 0, before, 0, n);
        IntVector.broadcast(INTS, 1).intoArray(first, n);
        IntVector.zero(INTS).intoArray(last, n);
        IntVector.broadcast(INTS, Tiles.CLOSED).intoArray(before, n);
        int positions = tiles.pull.length;
        int done = 1;
        for (int p = 0; p < positions; p++) {
            int levels = tiles.pull[p].length;
            for (int l = 0; l < levels; l++) {
                choose(tiles.pull[p][l], brings, l * stride);
            }
            if (p < positions - 1) {
                subtract(done, levels);
            }
            done *= levels;
        }
    }

    /// Takes what the open units have of what all have.
    private void choose(int[] all, int[] into, int from) {
        int to = from;
        for (int g = 0; g < chosen.length; g++) {
            IntVector.fromArray(INTS, all, g * INTS.length())
                    .compress(VectorMask.fromLong(INTS, chosen[g]))
                    .intoArray(into, to);
            to += Long.bitCount(chosen[g]);
        }
    }

    /// Goes from the first `done` rows of `before` to `levels` times as many, from the end on.
    private void subtract(int done, int levels) {
        int padded = padded();
        for (int o = done - 1; o >= 0; o--) {
            for (int l = levels - 1; l >= 0; l--) {
                int to = (o * levels + l) * stride;
                for (int j = 0; j < padded; j += INTS.length()) {
                    IntVector.fromArray(INTS, before, o * stride + j)
                            .sub(IntVector.fromArray(INTS, brings, l * stride + j))
                            .intoArray(before, to + j);
                }
            }
        }
    }

    private int padded() {
        return (open + INTS.length() - 1) / INTS.length() * INTS.length();
    }

    @Override
    public void bound(int[] can, int[] must) {
        int padded = padded();
        for (int c = 0; c < can.length; c++) {
            int from = c / inner * stride;
            int with = c % inner * stride;
            int some = 0;
            int all = 0;
            for (int j = 0; j < padded; j += INTS.length()) {
                IntVector above =
                        IntVector.fromArray(INTS, before, from + j).sub(IntVector.fromArray(INTS, brings, with + j));
                some += above.compare(LT, IntVector.fromArray(INTS, last, j)).trueCount();
                all += above.compare(LT, IntVector.fromArray(INTS, first, j)).trueCount();
            }
            can[c] += some;
            must[c] += all;
        }
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
            LongVector real = bits(combo, needed - certain[combo]);
            real.intoArray(may, combo * words, tile);
            real.intoArray(surely, combo * words, tile);
        }
    }

    @Override
    public long passing(int[] certain, int needed, int[] live, int n) {
        LongVector counts = LongVector.zero(LONGS);
        for (int i = 0; i < n; i++) {
            int combo = live[i];
            counts = counts.add(bits(combo, needed - certain[combo]).lanewise(BIT_COUNT));
        }
        return counts.reduceLanes(ADD);
    }

    /// The real deals of a combo's tile where `missing` of the units win that it leaves open.
    private LongVector bits(int combo, int missing) {
        int listed = list(combo);
        LongVector real = LongVector.fromArray(LONGS, deals, 0);
        if (missing <= 0 || missing > listed) {
            return real.and(missing <= 0 ? -1L : 0L);
        }
        if (missing <= FEW) {
            fewAtLeast(tiles.rows, tiles.row, at, listed, FEW - missing, answer);
        } else {
            atLeast(listed, missing);
        }
        return real.and(LongVector.fromArray(LONGS, answer, 0));
    }

    /// Lists where to look up the rows of the units that the combo's tile leaves open; their number.
    private int list(int combo) {
        int from = combo / inner * stride;
        int with = combo % inner * stride;
        int padded = padded();
        int listed = 0;
        for (int j = 0; j < padded; j += INTS.length()) {
            IntVector above =
                    IntVector.fromArray(INTS, before, from + j).sub(IntVector.fromArray(INTS, brings, with + j));
            VectorMask<Integer> mine = above.compare(GE, IntVector.fromArray(INTS, first, j))
                    .and(above.compare(LT, IntVector.fromArray(INTS, last, j)));
            above.max(0).add(IntVector.fromArray(INTS, sums, j)).compress(mine).intoArray(at, listed);
            listed += mine.trueCount();
        }
        IntVector.broadcast(INTS, tiles.row.length - 1).intoArray(at, listed);
        return listed;
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
