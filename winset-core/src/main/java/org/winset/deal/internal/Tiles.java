package org.winset.deal.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The tables of a ballot's units in a few flat arrays, for a kernel. A row fills one of the kernel's vectors.
final class Tiles {

    /// What leaves a unit out: a limit that no combo reaches.
    static final int CLOSED = 1 << 29;

    static final int LINE = 64;
    /// Units are padded to a multiple of this.
    static final int LANES = 16;

    final Layout layout;
    final int units;
    /// By position from the layout's prefix on, level and unit: what it adds.
    final int[][][] pull;
    /// By unit: a sum from 1 below `last` leaves the tile open, or from `first` where some deals are hard noes.
    final int[] first;
    final int[] last;
    /// By unit: where its sums start in `row`.
    final int[] sums;
    /// By sum: where the row of the deals that win starts. The last is that of an empty row.
    final int[] row;
    /// On the lines of the processor's cache, which arrays of Java don't keep to.
    final MemorySegment rows;

    private Tiles(TailTable[] tail, Collection<TailTable> tables, int[][][] pull, Layout layout, int words) {
        this.layout = layout;
        units = tail.length;
        int padded = (units + LANES - 1) / LANES * LANES;
        this.pull = Arrays.stream(pull)
                .map(levels -> Arrays.stream(levels)
                        .map(row -> Arrays.copyOf(row, padded))
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        first = new int[padded];
        last = new int[padded];
        sums = new int[padded];
        row = new int[tables.stream().mapToInt(table -> table.ranks.length).sum() + 1];
        int all = tables.stream().mapToInt(TailTable::rowCount).sum();
        rows = Arena.ofAuto().allocate((long) all * words * Long.BYTES, LINE);
        int toSums = 0;
        int toRows = 0;
        for (TailTable table : tables) {
            for (int i = 0; i < table.ranks.length; i++) {
                row[toSums + i] = toRows + table.ranks[i] / table.words * words;
            }
            for (int r = 0; r < table.rowCount(); r++) {
                int to = toRows + r * words;
                MemorySegment.copy(table.rows, r * table.words, rows, JAVA_LONG, to * (long) Long.BYTES, table.words);
            }
            for (int u = 0; u < units; u++) {
                if (tail[u] == table) {
                    first[u] = table.lowest > Ballot.HARD ? 1 : -CLOSED;
                    last[u] = table.to - table.from;
                    sums[u] = toSums;
                }
            }
            toSums += table.ranks.length;
            toRows += table.rowCount() * words;
        }
        row[toSums] = toRows - words;
    }

    /// `byUnit` by position, level and unit. Nothing where a kernel can't be used.
    static @Nullable Tiles of(TailTable[] tail, int[][][] byUnit, Layout layout) {
        Collection<TailTable> tables = Arrays.stream(tail).distinct().toList();
        int words = Kernel.bits() / Long.SIZE;
        boolean suits = layout.words <= words
                && 2 * layout.words >= words
                && tail.length > 0
                && tail.length <= Kernel.MOST
                && tables.stream().allMatch(table -> table.ranks.length > 0);
        return suits
                ? new Tiles(tail, tables, Arrays.copyOfRange(byUnit, layout.prefix, layout.tailFrom), layout, words)
                : null;
    }
}
