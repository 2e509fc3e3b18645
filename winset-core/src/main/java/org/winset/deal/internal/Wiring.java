package org.winset.deal.internal;

import java.util.List;

/// The circuit flattened for the search, levels by position instead of provision.
final class Wiring {

    static final byte AMONG = 0;
    static final byte COUNT = 1;
    static final byte ALL = 2;
    static final byte ANY = 3;
    static final byte NOT = 4;

    final byte[] kind;
    /// Among: the position.
    final int[] position;
    /// Among: the levels, within those that the provision has.
    final long[] levels;
    private final long[] scale;
    /// All, any, not: the nodes below.
    final int[][] children;
    final int[] roots;
    /// By ballot and count: the node, or -1.
    final int[][] countNode;

    Wiring(Circuit circuit, Layout layout, List<Ballot> ballots, int[] roots) {
        int size = circuit.size();
        this.roots = roots;
        kind = new byte[size];
        position = new int[size];
        levels = new long[size];
        scale = new long[size];
        children = new int[size][];
        countNode = ballots.stream()
                .map(ballot -> {
                    int[] nodes = new int[ballot.needed.length];
                    java.util.Arrays.fill(nodes, -1);
                    return nodes;
                })
                .toArray(int[][]::new);
        for (int id = 0; id < size; id++) {
            children[id] = new int[0];
            switch (circuit.node(id)) {
                case Circuit.Among among -> {
                    kind[id] = AMONG;
                    while (layout.order[position[id]] != among.provision()) {
                        position[id]++;
                    }
                    scale[id] = -1L >>> (64 - layout.scale[position[id]]);
                    levels[id] = among.levels() & scale[id];
                }
                case Circuit.Count count -> {
                    kind[id] = COUNT;
                    countNode[count.ballot()][count.index()] = id;
                }
                case Circuit.All all -> {
                    kind[id] = ALL;
                    children[id] = ints(all.children());
                }
                case Circuit.Any any -> {
                    kind[id] = ANY;
                    children[id] = ints(any.children());
                }
                case Circuit.Not not -> {
                    kind[id] = NOT;
                    children[id] = new int[] {not.child()};
                }
            }
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return kind.length;
    }

    /// Re-evaluates the nodes that are open, except counts, when `depth` levels of `at` are set.
    void settle(byte[] states, int depth, int[] at) {
        for (int id = 0; id < states.length; id++) {
            if (states[id] == Circuit.OPEN) {
                states[id] = switch (kind[id]) {
                    case AMONG -> among(id, depth, at);
                    case ALL -> all(states, children[id]);
                    case ANY -> any(states, children[id]);
                    case NOT -> (byte) (Circuit.TRUE - states[children[id][0]]);
                    default -> Circuit.OPEN;
                };
            }
        }
    }

    private byte among(int id, int depth, int[] at) {
        if (position[id] < depth) {
            return (levels[id] >>> at[position[id]] & 1) == 1 ? Circuit.TRUE : Circuit.FALSE;
        }
        return levels[id] == 0 ? Circuit.FALSE : levels[id] == scale[id] ? Circuit.TRUE : Circuit.OPEN;
    }

    /// The one open count that an open node comes down to, -1 if there is more to it.
    int onlyCount(int node, byte[] states) {
        int id = node;
        while (kind[id] == ALL || kind[id] == ANY) {
            int open = -1;
            for (int child : children[id]) {
                if (states[child] == Circuit.OPEN && child != open) {
                    if (open >= 0) {
                        return -1;
                    }
                    open = child;
                }
            }
            id = open;
        }
        return kind[id] == COUNT ? id : -1;
    }

    private static byte all(byte[] states, int[] children) {
        byte least = Circuit.TRUE;
        for (int child : children) {
            least = (byte) Math.min(least, states[child]);
        }
        return least;
    }

    private static byte any(byte[] states, int[] children) {
        byte most = Circuit.FALSE;
        for (int child : children) {
            most = (byte) Math.max(most, states[child]);
        }
        return most;
    }

    /// Marks every open node.
    void markAll(byte[] states, boolean[] matters) {
        for (int id = 0; id < states.length; id++) {
            matters[id] = states[id] == Circuit.OPEN;
        }
    }

    /// Marks the open nodes that an open root depends on.
    void mark(byte[] states, long open, boolean[] matters) {
        java.util.Arrays.fill(matters, false);
        for (int r = 0; r < roots.length; r++) {
            matters[roots[r]] |= (open >>> r & 1) == 1 && states[roots[r]] == Circuit.OPEN;
        }
        down(states, matters);
    }

    /// Marks more nodes, where open, and what they depend on.
    void markAlso(int[] nodes, byte[] states, boolean[] matters) {
        for (int node : nodes) {
            matters[node] |= states[node] == Circuit.OPEN;
        }
        down(states, matters);
    }

    private void down(byte[] states, boolean[] matters) {
        for (int id = states.length - 1; id >= 0; id--) {
            if (matters[id]) {
                for (int child : children[id]) {
                    matters[child] |= states[child] == Circuit.OPEN;
                }
            }
        }
    }
}
