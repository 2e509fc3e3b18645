package org.winset.deal.internal;

import java.math.BigInteger;
import java.util.List;
import org.winset.deal.Levels;

/// How the provisions are laid out: a prefix that is searched as a tree, then combos, then a tile whose deals are bits.
///
/// Deals that share a prefix form a block of combos x tile bits; combo c owns the words c * words .. of the block.
/// Positions
/// count in search order; `order[position]` is the provision.
public final class Layout {

    /// Most words in a block: 216 tiles of 432 deals fit.
    static final int BLOCK = Planes.WORDS;

    final int[] order;
    final int[] levels;
    /// The same, of the whole provision where the layout is of a part of it.
    final int[] scale;
    /// How many layouts like this one make up the space.
    final int parts;
    final int prefix;
    final int tailFrom;
    final int combos;
    final int tile;
    final int words;
    final int blockWords;
    /// By combo or tile deal, then by position from `prefix` or `tailFrom` on.
    final int[][] comboLevels;
    final int[][] tileLevels;
    /// Whether tiles are counted by a kernel.
    final boolean vectors;
    /// The last word's real deals.
    final long lastMask;

    /// How large tiles (in deals) and blocks (in words) may get; the answers don't depend on it.
    /// `vectors`: whether vector instructions may be called by name, where there are any. `cut`: whether a provision
    /// may
    /// be cut in parts that are searched one after another, so that tiles are filled better.
    public record Size(int tile, int blockWords, boolean vectors, boolean cut) {

        /// What keeps the tables of a hundred members in the second-level cache.
        public static final Size USUAL = new Size(256, BLOCK, true, false);

        /// From how many deals on a cut is worth its tables.
        private static final BigInteger LARGE = BigInteger.ONE.shiftLeft(26);

        public Size {
            if (tile < 1 || tile > 1024 || blockWords < 1 || blockWords > BLOCK) {
                throw new IllegalArgumentException("tile (" + tile + "), words (" + blockWords + ")");
            }
        }

        public Size(int tile, int blockWords) {
            this(tile, blockWords, false, false);
        }

        Size whole() {
            return cut ? new Size(tile, blockWords, vectors, false) : this;
        }

        /// What counts a space of so many deals fastest.
        public Size counting(BigInteger deals) {
            boolean large = vectors && Kernel.bits() > 0 && deals.compareTo(LARGE) >= 0;
            return large ? new Size(Math.max(tile, Kernel.bits()), blockWords, true, true) : this;
        }

        /// Bits of the vectors that counts can use here; 0 for plain Java.
        public static int vectorBits() {
            return Kernel.bits();
        }
    }

    /// `part`: from 0 to below `parts`, which is 1 unless the size lets cut.
    Layout(int[] order, List<Integer> levelCounts, Size size, int part) {
        this.order = order;
        vectors = size.vectors() && Kernel.bits() > 0;
        int n = order.length;
        levels = new int[n];
        for (int p = 0; p < n; p++) {
            levels[p] = levelCounts.get(order[p]);
        }
        scale = levels.clone();
        int from = n;
        int deals = 1;
        while (from > 0 && deals * levels[from - 1] <= size.tile()) {
            deals *= levels[--from];
        }
        int most = size.cut() && from > 0 ? size.tile() / deals : 1;
        int start = 0;
        if (most > 1) {
            from--;
            parts = (levels[from] + most - 1) / most;
            start = part * levels[from] / parts;
            levels[from] = (part + 1) * levels[from] / parts - start;
            deals *= levels[from];
        } else {
            parts = 1;
        }
        tailFrom = from;
        tile = deals;
        words = (tile + 63) / 64;
        int first = from;
        deals = 1;
        while (first > 0 && deals * levels[first - 1] * words <= size.blockWords()) {
            deals *= levels[--first];
        }
        prefix = first;
        combos = deals;
        blockWords = combos * words;
        comboLevels = decode(prefix, tailFrom, combos, 0);
        tileLevels = decode(tailFrom, n, tile, start);
        lastMask = tile % 64 == 0 ? -1L : (1L << tile) - 1;
    }

    private int[][] decode(int from, int to, int count, int start) {
        int[][] all = new int[count][to - from];
        for (int i = 0; i < count; i++) {
            int rest = i;
            for (int p = to - 1; p >= from; p--) {
                all[i][p - from] = rest % levels[p];
                rest /= levels[p];
            }
            if (to > from) {
                all[i][0] += start;
            }
        }
        return all;
    }

    int size() {
        return order.length;
    }

    /// Which bits of a block's word are deals.
    long mask(int word) {
        return word % words == words - 1 ? lastMask : -1L;
    }

    /// Deals below a node of a depth.
    BigInteger below(int depth) {
        BigInteger product = BigInteger.ONE;
        for (int p = depth; p < levels.length; p++) {
            product = product.multiply(BigInteger.valueOf(levels[p]));
        }
        return product;
    }

    /// Completes `at` (levels by position) with the deal of a block's bit.
    void complete(int[] at, int word, int bit) {
        int[] combo = comboLevels[word / words];
        System.arraycopy(combo, 0, at, prefix, combo.length);
        int[] tail = tileLevels[word % words * 64 + bit];
        System.arraycopy(tail, 0, at, tailFrom, tail.length);
    }

    /// Levels by position as a deal.
    Levels deal(int[] at) {
        int[] places = new int[order.length];
        for (int p = 0; p < places.length; p++) {
            places[order[p]] = at[p];
        }
        return Levels.of(places);
    }

    /// A deal as levels by position.
    int[] positions(Levels deal) {
        int[] at = new int[order.length];
        for (int p = 0; p < at.length; p++) {
            at[p] = deal.level(order[p]);
        }
        return at;
    }
}
