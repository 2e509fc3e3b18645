package org.winset.deal.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Settles all deals that share a prefix: every node of the circuit becomes a set of bits, bounded from both sides
/// until
/// the roots are exact.
final class Block {

    private final Layout layout;
    private final Wiring wiring;
    private final Harvest harvest;
    private final Ballot[] ballots;
    private final Teller[] tellers;
    private final boolean[] matters;
    /// By node: deals that may belong, deals that surely do. One array where the node is exact.
    private final long[][] can;
    private final long[][] must;
    private final boolean[] open;
    private final int[] live;
    private final long[] exact;
    /// Whether some combo's deals may differ from each other.
    private boolean mixed;
    private final @Nullable Pivoting pivoting;

    Block(Plan plan, Harvest harvest) {
        this.layout = plan.layout;
        this.wiring = plan.wiring;
        this.harvest = harvest;
        this.ballots = plan.ballots.toArray(Ballot[]::new);
        Planes planes = new Planes();
        this.tellers = new Teller[ballots.length];
        for (int b = 0; b < tellers.length; b++) {
            tellers[b] = new Teller(layout, ballots[b], plan.needed[b], planes);
        }
        this.matters = new boolean[wiring.size()];
        this.can = new long[wiring.size()][layout.blockWords];
        this.must = new long[wiring.size()][layout.blockWords];
        this.open = new boolean[layout.combos];
        this.live = new int[layout.combos + 1];
        this.exact = new long[Layout.BLOCK];
        this.pivoting = plan.pivots ? new Pivoting(plan) : null;
        for (int id = 0; id < wiring.size(); id++) {
            if (wiring.kind[id] == Wiring.AMONG && wiring.position[id] >= layout.prefix) {
                among(id);
                must[id] = can[id];
            }
        }
    }

    private void among(int id) {
        int position = wiring.position[id];
        for (int c = 0; c < layout.combos; c++) {
            for (int t = 0; t < layout.tile; t++) {
                int level = position < layout.tailFrom
                        ? layout.comboLevels[c][position - layout.prefix]
                        : layout.tileLevels[t][position - layout.tailFrom];
                if ((wiring.levels[id] >>> level & 1) == 1) {
                    can[id][c * layout.words + (t >> 6)] |= 1L << t;
                }
            }
        }
    }

    void search(int[] at, byte[] states, long roots, Open[][] members) {
        if (pivoting == null) {
            wiring.mark(states, roots, matters);
        } else {
            wiring.markAll(states, matters);
        }
        boolean[] wanted = new boolean[ballots.length];
        for (int b = 0; b < ballots.length; b++) {
            wanted[b] = pivoting != null || wanted(b);
        }
        for (int b = 0; b < ballots.length; b++) {
            if (wanted[b]) {
                wiring.markAlso(ballots[b].provisoNode, states, matters);
            }
        }
        evaluate(states);
        for (int b = 0; b < ballots.length; b++) {
            if (wanted[b]) {
                tellers[b].start(members[b][layout.prefix], states, must);
            }
        }
        if (harvest.countsOnly() && counted(states, roots)) {
            return;
        }
        for (int b = 0; b < ballots.length; b++) {
            if (wanted[b]) {
                fill(b);
            }
        }
        evaluate(states);
        mixed = mixed(states);
        for (int b = 0; b < ballots.length; b++) {
            if (wanted[b] && opened(states, roots) && settle(b, members[b][layout.prefix], states)) {
                evaluate(states);
                mixed = true;
            }
        }
        if (pivoting != null) {
            pivoting.tally(at, states, can, tellers, harvest);
            return;
        }
        for (int r = 0; r < wiring.roots.length; r++) {
            if ((roots >>> r & 1) == 1) {
                harvest.block(r, at, must[wiring.roots[r]]);
            }
        }
    }

    /// Counts at once where all roots come down to one count.
    private boolean counted(byte[] states, long roots) {
        int count = -1;
        for (int r = 0; r < wiring.roots.length; r++) {
            if ((roots >>> r & 1) == 1) {
                int own = wiring.onlyCount(wiring.roots[r], states);
                if (own < 0 || count >= 0 && own != count) {
                    return false;
                }
                count = own;
            }
        }
        for (int b = 0; b < ballots.length; b++) {
            for (int q = 0; q < wiring.countNode[b].length; q++) {
                if (wiring.countNode[b][q] == count) {
                    long deals = tellers[b].passing(q, live);
                    for (int r = 0; r < wiring.roots.length && deals >= 0; r++) {
                        harvest.deals(r, (roots >>> r & 1) * deals);
                    }
                    return deals >= 0;
                }
            }
        }
        return false;
    }

    /// Whether some condition is settled by the tile's deals.
    private boolean mixed(byte[] states) {
        for (int id = 0; id < states.length; id++) {
            if (matters[id]
                    && states[id] == Circuit.OPEN
                    && wiring.kind[id] == Wiring.AMONG
                    && wiring.position[id] >= layout.tailFrom) {
                return true;
            }
        }
        return false;
    }

    private boolean wanted(int ballot) {
        for (int node : wiring.countNode[ballot]) {
            if (node >= 0 && matters[node]) {
                return true;
            }
        }
        return false;
    }

    /// Spreads what bounds say of a ballot's counts over the combos' bits.
    private void fill(int ballot) {
        int[] nodes = wiring.countNode[ballot];
        for (int q = 0; q < nodes.length; q++) {
            if (nodes[q] >= 0 && matters[nodes[q]]) {
                tellers[ballot].fill(q, can[nodes[q]], must[nodes[q]]);
            }
        }
    }

    /// Marks the combos where some root is still open.
    private boolean opened(byte[] states, long roots) {
        if (pivoting != null) {
            return pivoting.opened(states, can, open);
        }
        Arrays.fill(open, false);
        boolean any = false;
        for (int r = 0; r < wiring.roots.length; r++) {
            int node = wiring.roots[r];
            if ((roots >>> r & 1) == 1 && states[node] == Circuit.OPEN) {
                any |= opened(can[node], must[node]);
            }
        }
        return any;
    }

    private boolean opened(long[] can, long[] must) {
        int words = layout.words;
        boolean any = false;
        for (int c = 0; c < open.length; c++) {
            int at = c * words;
            long found = can[at] & ~must[at];
            for (int w = 1; w < words && found == 0 && mixed; w++) {
                found = can[at + w] & ~must[at + w];
            }
            open[c] |= found != 0;
            any |= found != 0;
        }
        return any;
    }

    private boolean settle(int ballot, Open members, byte[] states) {
        int[] like = ballots[ballot].like;
        boolean changed = false;
        for (int first = 0; first < like.length; first++) {
            if (like[first] == first) {
                int n = live(ballot, first, states);
                if (n > 0) {
                    tellers[ballot].at(live, n);
                    for (int q = first; q < like.length; q++) {
                        if (like[q] == first && asked(ballot, q, states)) {
                            settle(ballot, q, members, n);
                        }
                    }
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean asked(int ballot, int count, byte[] states) {
        int node = wiring.countNode[ballot][count];
        return node >= 0 && matters[node] && states[node] == Circuit.OPEN;
    }

    /// Lists the combos where some count with the weights of the first is open.
    private int live(int ballot, int first, byte[] states) {
        int[] like = ballots[ballot].like;
        int n = 0;
        for (int c = 0; c < layout.combos; c++) {
            boolean any = false;
            for (int q = first; q < like.length && open[c] && !any; q++) {
                any = like[q] == first && asked(ballot, q, states) && tellers[ballot].state(q, c) == Circuit.OPEN;
            }
            live[n] = c;
            n += any ? 1 : 0;
        }
        return n;
    }

    private void settle(int ballot, int count, Open members, int n) {
        int node = wiring.countNode[ballot][count];
        if (tellers[ballot].counts(count, live, n, can[node], must[node])) {
            return;
        }
        int words = layout.words;
        tellers[ballot].exact(count, members.certain[count], live, n, exact);
        for (int i = 0; i < n; i++) {
            int at = live[i] * words;
            exact[(i + 1) * words - 1] &= layout.lastMask;
            System.arraycopy(exact, i * words, can[node], at, words);
            System.arraycopy(exact, i * words, must[node], at, words);
        }
    }

    /// Works out the open nodes above the counts.
    private void evaluate(byte[] states) {
        for (int id = 0; id < states.length; id++) {
            if (matters[id] && states[id] == Circuit.OPEN) {
                switch (wiring.kind[id]) {
                    case Wiring.ALL -> join(id, states, true);
                    case Wiring.ANY -> join(id, states, false);
                    case Wiring.NOT -> {
                        int child = wiring.children[id][0];
                        for (int i = 0; i < layout.blockWords; i++) {
                            can[id][i] = ~must[child][i] & layout.mask(i);
                            must[id][i] = ~can[child][i] & layout.mask(i);
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void join(int id, byte[] states, boolean all) {
        int n = layout.blockWords;
        long start = all ? -1L : 0L;
        Arrays.fill(can[id], 0, n, start);
        Arrays.fill(must[id], 0, n, start);
        for (int child : wiring.children[id]) {
            if (states[child] == Circuit.OPEN) {
                for (int i = 0; i < n; i++) {
                    can[id][i] = all ? can[id][i] & can[child][i] : can[id][i] | can[child][i];
                }
                for (int i = 0; i < n; i++) {
                    must[id][i] = all ? must[id][i] & must[child][i] : must[id][i] | must[child][i];
                }
            }
        }
    }
}
