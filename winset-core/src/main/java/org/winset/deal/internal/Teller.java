package org.winset.deal.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Counts one ballot over a block: bounds for every combo at once, then exact counts, bit by bit, where bounds leave it
/// open.
final class Teller {

    private final Layout layout;
    private final Ballot ballot;
    /// By count: votes needed.
    private final int[] needs;
    private final Planes planes;
    private final @Nullable Kernel kernel;
    /// What the kernel takes: units with a vote, and what they lack.
    private final int[] opened;
    private final int[] limit;
    /// The count whose units the kernel has, -1 for none.
    private int taken = -1;
    private final long[][] totals = new long[32][];
    private final long[] carry = new long[Layout.BLOCK];
    private final long[][] spare;
    /// Open members with all settled provisos added.
    private final int[] sums;
    private int[] ids = new int[0];
    private int size;
    /// Provisos that only the deals of the block settle, and where they hold.
    private final int[] unsettled;
    private final long[][] holds;
    private final long[][] holdsLive;
    private int unsettledCount;
    /// By count and combo: the weight that can be won, and that is certain.
    private final int[][] can;
    private final int[][] must;
    private final int[] column;
    /// The count whose weights the planes hold, -1 for none.
    private int counted = -1;

    Teller(Layout layout, Ballot ballot, int[] needs, Planes planes) {
        this.layout = layout;
        this.ballot = ballot;
        this.needs = needs;
        this.planes = planes;
        kernel = ballot.tiles == null ? null : new VectorKernel(ballot.tiles);
        opened = new int[kernel == null ? 0 : ballot.units];
        limit = new int[opened.length];
        int provisos = ballot.provisoNode.length;
        sums = new int[ballot.units];
        column = new int[ballot.units];
        unsettled = new int[provisos];
        holds = new long[provisos][];
        holdsLive = new long[provisos][layout.blockWords];
        spare = new long[provisos + 1][layout.blockWords];
        can = new int[ballot.needed.length][layout.combos];
        must = new int[ballot.needed.length][layout.combos];
    }

    /// Takes the open members of the block's node. `bits` gives the deals of an open condition.
    void start(Open open, byte[] states, long[][] bits) {
        ids = open.ids;
        size = open.size;
        System.arraycopy(open.sums, 0, sums, 0, size);
        unsettledCount = 0;
        for (int t = 0; t < ballot.provisoNode.length; t++) {
            if (ballot.provisoDepth[t] > layout.prefix) {
                byte state = states[ballot.provisoNode[t]];
                if (state == Circuit.TRUE) {
                    for (int j = 0; j < size; j++) {
                        sums[j] = Ballot.add(sums[j], ballot.provisoPull[t][ids[j]]);
                    }
                } else if (state == Circuit.OPEN) {
                    unsettled[unsettledCount] = t;
                    holds[unsettledCount++] = bits[ballot.provisoNode[t]];
                }
            }
        }
        taken = -1;
        for (int q = 0; q < can.length; q++) {
            if (ballot.like[q] == q) {
                bound(q, open.certain[q], can[q], must[q]);
            }
        }
    }

    private void bound(int like, int certain, int[] can, int[] must) {
        int[] weight = ballot.weight[like];
        Arrays.fill(can, certain);
        Arrays.fill(must, certain);
        if (kernel != null && takes(kernel, like)) {
            kernel.bound(can, must);
            return;
        }
        for (int j = 0; j < size; j++) {
            int u = ids[j];
            if (weight[u] > 0) {
                int best = Ballot.add(sums[j], ballot.tail[u].highest);
                int worst = Ballot.add(sums[j], ballot.tail[u].lowest);
                for (int t = 0; t < unsettledCount; t++) {
                    int pull = ballot.provisoPull[unsettled[t]][u];
                    best = Ballot.add(best, Math.max(0, pull));
                    worst = Ballot.add(worst, Math.min(0, pull));
                }
                addAbove(can, must, weight[u], -best, -worst, ballot.combo[u]);
            }
        }
    }

    private static void addAbove(int[] can, int[] must, int weight, int best, int worst, int[] combo) {
        for (int c = 0; c < combo.length; c++) {
            int own = combo[c];
            can[c] += weight & ((best - own) >> 31);
            must[c] += weight & ((worst - own) >> 31);
        }
    }

    /// What bounds say of a count at a combo.
    byte state(int count, int combo) {
        int needed = needs[count];
        int like = ballot.like[count];
        return must[like][combo] >= needed ? Circuit.TRUE : can[like][combo] < needed ? Circuit.FALSE : Circuit.OPEN;
    }

    /// Spreads what bounds say of a count over the combos' bits: deals that may reach it, deals that surely do.
    void fill(int count, long[] may, long[] surely) {
        int needed = needs[count];
        int[] most = can[ballot.like[count]];
        int[] least = must[ballot.like[count]];
        if (kernel != null) {
            kernel.fill(most, least, needed, may, surely);
            return;
        }
        int words = layout.words;
        int last = words - 1;
        long mask = layout.lastMask;
        for (int c = 0; c < most.length; c++) {
            long some = most[c] < needed ? 0L : -1L;
            long all = least[c] < needed ? 0L : -1L;
            int at = c * words;
            for (int w = 0; w < last; w++) {
                may[at + w] = some;
                surely[at + w] = all;
            }
            may[at + last] = some & mask;
            surely[at + last] = all & mask;
        }
    }

    /// Turns to `n` live combos.
    void at(int[] live, int n) {
        compressProvisos(live, n);
        counted = -1;
    }

    /// The exact bits of a count at the live combos, one combo's words after another.
    void exact(int count, int certain, int[] live, int n, long[] into) {
        int words = n * layout.words;
        int[] weight = ballot.weight[count];
        int any = 0;
        for (int j = 0; j < size; j++) {
            any |= weight[ids[j]];
        }
        int needed = needs[count] - certain;
        if (any <= 1) {
            if (counted != ballot.like[count]) {
                column(weight, 0, live, n);
                counted = ballot.like[count];
            }
            planes.atLeast(needed, words, into);
            return;
        }
        counted = -1;
        for (int p = 0; p < totals.length; p++) {
            if (totals[p] == null) {
                totals[p] = new long[Layout.BLOCK];
            }
            Arrays.fill(totals[p], 0, words, 0L);
        }
        for (int bit = 0; bit < 31 && any >>> bit != 0; bit++) {
            if ((any >>> bit & 1) == 1) {
                column(weight, bit, live, n);
                addShifted(bit, words);
            }
        }
        long add = (1L << 32) - needed;
        Arrays.fill(into, 0, words, 0L);
        for (int p = 0; p < 32; p++) {
            long[] plane = totals[p];
            boolean set = (add >>> p & 1) == 1;
            for (int i = 0; i < words; i++) {
                into[i] = set ? into[i] | plane[i] : into[i] & plane[i];
            }
        }
    }

    /// Lets the kernel count, if it can: the exact bits of a count at the live combos, in both arrays.
    boolean counts(int count, int[] live, int n, long[] may, long[] surely) {
        int needed = needs[count];
        int like = ballot.like[count];
        if (kernel == null || needed > Kernel.MOST || !takes(kernel, like)) {
            return false;
        }
        kernel.count(must[like], needed, live, n, may, surely);
        return true;
    }

    /// How many deals of the block reach a count, -1 if the kernel can't tell. `live` has room for all combos.
    long passing(int count, int[] live) {
        int needed = needs[count];
        int like = ballot.like[count];
        if (kernel == null || needed > Kernel.MOST || !takes(kernel, like)) {
            return -1;
        }
        int[] most = can[like];
        int[] least = must[like];
        int won = 0;
        int n = 0;
        for (int c = 0; c < layout.combos; c++) {
            int surely = (needed - 1 - least[c]) >>> 31;
            live[n] = c;
            n += ((needed - 1 - most[c]) >>> 31) - surely;
            won += surely;
        }
        return (long) won * layout.tile + kernel.passing(least, needed, live, n);
    }

    /// Gives the kernel the open units of a count of heads.
    private boolean takes(Kernel kernel, int like) {
        if (taken != like && unsettledCount == 0) {
            int[] weight = ballot.weight[like];
            int n = 0;
            int any = 0;
            for (int j = 0; j < size; j++) {
                int u = ids[j];
                any |= weight[u];
                opened[n] = u;
                limit[n] = -sums[j] - ballot.tail[u].from;
                n += Math.min(weight[u], 1);
            }
            if (any == 1) {
                kernel.open(opened, limit, n);
                taken = like;
            }
        }
        return taken == like;
    }

    /// Counts the open units whose weight has a bit.
    private void column(int[] weight, int bit, int[] live, int n) {
        int members = 0;
        for (int j = 0; j < size; j++) {
            column[members] = j;
            members += weight[ids[j]] >>> bit & 1;
        }
        int words = n * layout.words;
        planes.clear(words);
        for (int first = 0; first < members; first += Planes.ROWS) {
            for (int r = 0; r < Planes.ROWS; r++) {
                int at = Planes.row(r);
                if (first + r < members) {
                    row(column[first + r], live, n, planes.cells, at);
                } else {
                    Arrays.fill(planes.cells, at, at + words, 0L);
                }
            }
            planes.addRows(words, members);
        }
    }

    private void addShifted(int shift, int words) {
        Arrays.fill(carry, 0, words, 0L);
        for (int p = shift; p < 32; p++) {
            long[] total = totals[p];
            boolean counted = p - shift < Planes.PLANES;
            int from = counted ? Planes.plane(p - shift) : 0;
            for (int i = 0; i < words; i++) {
                long x = total[i];
                long y = counted ? planes.cells[from + i] : 0L;
                long z = carry[i];
                total[i] = x ^ y ^ z;
                carry[i] = (x & y) | ((x ^ y) & z);
            }
        }
    }

    /// The deals that win the open member j.
    void row(int j, int[] live, int n, long[] into, int at) {
        mixed(ids[j], 0, sums[j], live, n, into, at);
    }

    /// The deals that win a unit whose sum before the block's provisos is known, whether its vote is open or not.
    void row(int unit, int sum, byte[] states, int[] live, int n, long[] into) {
        int total = sum;
        for (int t = 0; t < ballot.provisoNode.length; t++) {
            if (ballot.provisoDepth[t] > layout.prefix && states[ballot.provisoNode[t]] == Circuit.TRUE) {
                total = Ballot.add(total, ballot.provisoPull[t][unit]);
            }
        }
        mixed(unit, 0, total, live, n, into, 0);
    }

    /// Splits by the unsettled provisos: with the pull where one holds, without it elsewhere.
    private void mixed(int u, int from, int sum, int[] live, int n, long[] into, int at) {
        int t = from;
        while (t < unsettledCount && ballot.provisoPull[unsettled[t]][u] == 0) {
            t++;
        }
        if (t == unsettledCount) {
            ballot.tail[u].gather(sum, ballot.combo[u], live, n, into, at);
            return;
        }
        mixed(u, t + 1, sum, live, n, into, at);
        long[] with = spare[t];
        int pull = ballot.provisoPull[unsettled[t]][u];
        if (pull <= Ballot.NO) {
            Arrays.fill(with, 0, n * layout.words, 0L);
        } else {
            mixed(u, t + 1, Ballot.add(sum, pull), live, n, with, 0);
        }
        long[] where = holdsLive[t];
        for (int i = 0; i < n * layout.words; i++) {
            into[at + i] = (into[at + i] & ~where[i]) | (with[i] & where[i]);
        }
    }

    void compressProvisos(int[] live, int n) {
        int words = layout.words;
        for (int t = 0; t < unsettledCount; t++) {
            for (int i = 0; i < n; i++) {
                System.arraycopy(holds[t], live[i] * words, holdsLive[t], i * words, words);
            }
        }
    }
}
