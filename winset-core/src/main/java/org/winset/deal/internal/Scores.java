package org.winset.deal.internal;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.winset.deal.Utility;

/// An additive score laid out by position, with the best that a node leaves open.
final class Scores {

    /// By position and level.
    final long[][] worth;
    /// The most that positions from p on can add, by p.
    final long[] best;
    /// Levels by falling worth, by position.
    final int[][] order;
    final long[] combo;
    final long[] tile;
    final long bestTile;

    Scores(Layout layout, Utility utility) {
        int n = layout.size();
        worth = new long[n][];
        order = new int[n][];
        best = new long[n + 1];
        for (int p = 0; p < n; p++) {
            int position = p;
            worth[p] = IntStream.range(0, layout.levels[p])
                    .mapToLong(l -> utility.worth(layout.order[position], l))
                    .toArray();
            order[p] = IntStream.range(0, layout.levels[p])
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer l) -> -worth[position][l]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int p = n - 1; p >= 0; p--) {
            best[p] = best[p + 1] + worth[p][order[p][0]];
        }
        combo = sums(layout.comboLevels, layout.prefix);
        tile = sums(layout.tileLevels, layout.tailFrom);
        bestTile = best[layout.tailFrom];
    }

    private long[] sums(int[][] choices, int from) {
        long[] all = new long[choices.length];
        for (int c = 0; c < all.length; c++) {
            for (int p = 0; p < choices[c].length; p++) {
                all[c] += worth[from + p][choices[c][p]];
            }
        }
        return all;
    }

    long sum(int[] at, int depth) {
        long sum = 0;
        for (int p = 0; p < depth; p++) {
            sum += worth[p][at[p]];
        }
        return sum;
    }

    /// The most that a deal below a node can score.
    long bound(int[] at, int depth) {
        return sum(at, depth) + best[depth];
    }
}
