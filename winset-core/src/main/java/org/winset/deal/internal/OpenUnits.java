package org.winset.deal.internal;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LT;

import java.util.Arrays;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// The open units of a block for the vector kernel: which of them each combo's tile leaves open, a register of units at
/// a time.
///
/// A combo is one of `outer` choices at all positions but the last, and a level of the last.
final class OpenUnits {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    /// How far a list may be written, or read, past its end.
    static final int SLACK = INTS.length();

    private final Tiles tiles;
    /// Room for the open units, and how much of it they take.
    private final int stride;
    private int padded;
    /// By register of units: which are open.
    private final long[] chosen;
    /// Of open units: what stands in `Tiles`.
    private final int[] first;
    private final int[] last;
    private final int[] sums;
    /// By outer choice and open unit: the limit less what the choice brings.
    private final int[] before;
    /// By level of the last position and open unit: what it brings.
    private final int[] brings;
    /// By combo: where its rows of the two start.
    private final int[] beforeAt;
    private final int[] bringsAt;

    OpenUnits(Tiles tiles) {
        this.tiles = tiles;
        int combos = tiles.layout.combos;
        int inner = tiles.pull.length == 0 ? 1 : tiles.pull[tiles.pull.length - 1].length;
        int most = Arrays.stream(tiles.pull)
                .mapToInt(levels -> levels.length)
                .max()
                .orElse(1);
        stride = tiles.first.length;
        chosen = new long[stride / INTS.length()];
        first = new int[stride + SLACK];
        last = new int[stride + SLACK];
        sums = new int[stride + SLACK];
        before = new int[combos / inner * stride + SLACK];
        brings = new int[most * stride + SLACK];
        beforeAt = new int[combos];
        bringsAt = new int[combos];
        Arrays.setAll(beforeAt, c -> c / inner * stride);
        Arrays.setAll(bringsAt, c -> c % inner * stride);
    }

    static boolean suits() {
        return Tiles.LANES % INTS.length() == 0;
    }

    /// Takes the open units of a block, ascending; see `Kernel`.
    void open(int[] ids, int[] limit, int n) {
        padded = (n + INTS.length() - 1) / INTS.length() * INTS.length();
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

    /// By combo, adds to `can` the units that some deal of its tile wins and to `must` those that all win.
    void bound(int[] can, int[] must) {
        int padded = this.padded;
        for (int c = 0; c < can.length; c++) {
            int from = beforeAt[c];
            int with = bringsAt[c];
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

    /// Lists where to look up the rows of the units that a combo's tile leaves open, then an empty row a few times; the
    /// number of those units.
    int list(int combo, int[] at) {
        int from = beforeAt[combo];
        int with = bringsAt[combo];
        int padded = this.padded;
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
}
