package org.winset.deal.internal;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The tables of a ballot's units in a few flat arrays, for a kernel. Tiles are 256 deals or a little less: four words.
final class Tiles {

    static final int WORDS = 4;
    /// Units are padded to a multiple of this.
    static final int LANES = 16;
    /// A limit that no combo reaches.
    static final int CLOSED = 1 << 29;

    final int units;
    /// By combo: what it adds to each unit.
    final int[][] pull;
    /// By unit: a sum from 1 below `last` leaves the tile open, or from `first` where some deals are hard noes.
    final int[] first;
    final int[] last;
    /// By unit: where its ranks start, and its rows.
    final int[] rank;
    final int[] row;
    final char[] ranks;
    final long[] rows;
    /// Where an empty row starts.
    final int empty;

    private Tiles(Ballot ballot, Collection<TailTable> tables, int combos) {
        units = (ballot.units + LANES - 1) / LANES * LANES;
        pull = new int[combos][units];
        for (int u = 0; u < ballot.units; u++) {
            for (int c = 0; c < combos; c++) {
                pull[c][u] = ballot.combo[u][c];
            }
        }
        first = new int[units];
        last = new int[units];
        rank = new int[units];
        row = new int[units];
        ranks = new char[tables.stream().mapToInt(table -> table.ranks.length).sum()];
        rows = new long[tables.stream().mapToInt(table -> table.rows.length).sum()];
        int toRanks = 0;
        int toRows = 0;
        for (TailTable table : tables) {
            System.arraycopy(table.ranks, 0, ranks, toRanks, table.ranks.length);
            System.arraycopy(table.rows, 0, rows, toRows, table.rows.length);
            for (int u = 0; u < ballot.units; u++) {
                if (ballot.tail[u] == table) {
                    first[u] = table.lowest > Ballot.HARD ? 1 : -CLOSED;
                    last[u] = table.to - table.from;
                    rank[u] = toRanks;
                    row[u] = toRows;
                }
            }
            toRanks += table.ranks.length;
            toRows += table.rows.length;
        }
        empty = toRows - WORDS;
    }

    /// Nothing where a kernel can't be used.
    static @Nullable Tiles of(Ballot ballot, Layout layout) {
        Collection<TailTable> tables = Arrays.stream(ballot.tail).distinct().toList();
        boolean suits = layout.words == WORDS
                && ballot.units > 0
                && ballot.units <= Kernel.MOST
                && tables.stream().allMatch(table -> table.ranks.length > 0);
        return suits ? new Tiles(ballot, tables, layout.combos) : null;
    }
}
