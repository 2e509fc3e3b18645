package org.winset.deal.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One worker's depth-first search over prefixes.
///
/// A node keeps, for every ballot that still matters, the members whose vote is open below it with their sums, and the
/// weight that is certain. Certain and open weight bound every count; conditions are decided as their levels are set. A
/// root that is decided on the whole subtree is settled by a product, else the search goes on down to the block.
final class Descent {

    /// Receives the nodes at a given depth instead of having them searched.
    interface Handover {
        void node(int[] at, long open);
    }

    private final Layout layout;
    private final Wiring wiring;
    private final Harvest harvest;
    private final Block block;
    private final int[] at;
    /// By depth.
    private final byte[][] states;
    private final Open[][] open;
    private final Ballot[] ballots;
    private final int[][] needed;
    private final boolean[] matters;
    private final boolean pivots;

    private int handoverDepth = -1;
    private @Nullable Handover handover;

    Descent(Plan plan, Harvest harvest) {
        this.layout = plan.layout;
        this.wiring = plan.wiring;
        this.harvest = harvest;
        this.at = new int[layout.size()];
        this.states = new byte[layout.prefix + 1][wiring.size()];
        this.matters = new boolean[wiring.size()];
        this.pivots = plan.pivots;
        this.ballots = plan.ballots.toArray(Ballot[]::new);
        this.needed = plan.needed;
        this.open = new Open[ballots.length][layout.prefix + 1];
        for (int b = 0; b < ballots.length; b++) {
            for (int d = 0; d <= layout.prefix; d++) {
                open[b][d] = new Open(ballots[b]);
            }
        }
        this.block = new Block(plan, harvest);
    }

    /// Searches the top of the tree and hands over the undecided nodes of `depth` (at most the prefix).
    void top(int depth, Handover receiver) {
        handoverDepth = depth;
        handover = receiver;
        visit(0, harvest.roots());
        handover = null;
    }

    /// Searches below a node that was handed over.
    void below(int[] prefix, int depth, long roots) {
        System.arraycopy(prefix, 0, at, 0, depth);
        if (harvest.done() || !harvest.wants(depth, at)) {
            return;
        }
        for (int d = 0; d <= depth; d++) {
            enter(d, roots);
        }
        expand(depth, roots);
    }

    private void visit(int depth, long roots) {
        if (harvest.done() || !harvest.wants(depth, at)) {
            return;
        }
        enter(depth, roots);
        long left = 0;
        for (int r = 0; r < wiring.roots.length; r++) {
            if ((roots >>> r & 1) == 1) {
                byte state = states[depth][wiring.roots[r]];
                if (state == Circuit.TRUE && !pivots) {
                    harvest.all(r, depth, at);
                } else if (state != Circuit.FALSE) {
                    left |= 1L << r;
                }
            }
        }
        if (left != 0) {
            expand(depth, left);
        }
    }

    private void expand(int depth, long roots) {
        if (handover != null && depth == handoverDepth) {
            handover.node(at.clone(), roots);
        } else if (depth == layout.prefix) {
            block.search(at, states[depth], roots, open);
        } else {
            for (int k = 0; k < layout.levels[depth]; k++) {
                at[depth] = harvest.level(depth, k);
                visit(depth + 1, roots);
            }
        }
    }

    /// Computes the states and open members of a node from its parent's.
    private void enter(int depth, long roots) {
        byte[] state = states[depth];
        if (depth == 0) {
            Arrays.fill(state, Circuit.OPEN);
        } else {
            System.arraycopy(states[depth - 1], 0, state, 0, state.length);
        }
        wiring.settle(state, depth, at);
        mark(state, roots);
        for (int b = 0; b < ballots.length; b++) {
            if (wanted(b)) {
                Open mine = open[b][depth];
                if (depth == 0) {
                    mine.start(ballots[b]);
                } else {
                    mine.step(ballots[b], open[b][depth - 1], depth, at[depth - 1], state);
                }
                if (decide(b, mine, state)) {
                    wiring.settle(state, depth, at);
                    mark(state, roots);
                }
            }
        }
    }

    private void mark(byte[] state, long roots) {
        if (pivots) {
            wiring.markAll(state, matters);
        } else {
            wiring.mark(state, roots, matters);
        }
    }

    private boolean wanted(int ballot) {
        for (int node : wiring.countNode[ballot]) {
            if (node >= 0 && matters[node]) {
                return true;
            }
        }
        return false;
    }

    private boolean decide(int ballot, Open members, byte[] state) {
        boolean decided = false;
        int[] nodes = wiring.countNode[ballot];
        for (int q = 0; q < nodes.length; q++) {
            if (nodes[q] >= 0 && state[nodes[q]] == Circuit.OPEN) {
                state[nodes[q]] = members.state(q, needed[ballot][q]);
                decided |= state[nodes[q]] != Circuit.OPEN;
            }
        }
        return decided;
    }
}
