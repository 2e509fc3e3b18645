package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.deal.Electorate;
import org.winset.deal.Quota;

/// Finds, over a block, the deals that fail when one member turns to a hard no.
///
/// With the member gone each count is what it was where the member voted no, and one vote tougher where yes; the
/// circuit is
/// worked out again on these. Members with the same units and weights in all ballots share the
/// work.
final class Pivoting {

    private final Layout layout;
    private final Wiring wiring;
    private final int union;
    private final List<Ballot> ballots;
    private final List<Group> groups;
    private final int[] live;
    private final long[] row;
    private final long[][] bits;

    /// Members of one electorate with the same unit in each of its ballots (-1 in the others).
    private record Group(int electorate, int[] unit, boolean[][] counted, List<Integer> members, boolean[] touched) {}

    Pivoting(Plan plan) {
        layout = plan.layout;
        wiring = plan.wiring;
        union = plan.union;
        ballots = plan.ballots;
        live = new int[layout.combos];
        row = new long[layout.blockWords];
        bits = new long[wiring.size()][layout.blockWords];
        groups = groups(plan);
    }

    private List<Group> groups(Plan plan) {
        List<Electorate> electorates = plan.space.electorates();
        List<Group> all = new ArrayList<>();
        for (int e = 0; e < electorates.size(); e++) {
            Electorate electorate = electorates.get(e);
            Map<String, Group> byUnits = new HashMap<>();
            for (int m = 0; m < electorate.size(); m++) {
                int member = m;
                if (plan.whose == null || !plan.whose[e][m]) {
                    continue;
                }
                int[] unit = ballots.stream()
                        .mapToInt(ballot -> ballot.electorate == electorate ? ballot.unitOf[member] : -1)
                        .toArray();
                boolean[][] counted = ballots.stream()
                        .map(ballot -> counted(ballot, electorate, member))
                        .toArray(boolean[][]::new);
                int index = e;
                String key = Arrays.toString(unit) + Arrays.deepToString(counted);
                byUnits.computeIfAbsent(key, fresh -> {
                            Group group = new Group(index, unit, counted, new ArrayList<>(), touched(unit));
                            all.add(group);
                            return group;
                        })
                        .members()
                        .add(member);
            }
        }
        return all;
    }

    /// By count: whether the member weighs in it.
    private static boolean[] counted(Ballot ballot, Electorate electorate, int member) {
        List<Quota.AtLeast> counts = ballot.counts;
        boolean[] counted = new boolean[counts.size()];
        for (int q = 0; q < counted.length; q++) {
            counted[q] = ballot.electorate == electorate && counts.get(q).weight(member) > 0;
        }
        return counted;
    }

    /// The nodes that depend on a count in which the units vote.
    private boolean[] touched(int[] unit) {
        boolean[] touched = new boolean[wiring.size()];
        for (int b = 0; b < unit.length; b++) {
            for (int node : wiring.countNode[b]) {
                if (node >= 0 && unit[b] >= 0) {
                    touched[node] = true;
                }
            }
        }
        for (int id = 0; id < touched.length; id++) {
            for (int child : wiring.children[id]) {
                touched[id] |= touched[child];
            }
        }
        return touched;
    }

    /// Marks the combos that may hold a close deal.
    boolean opened(byte[] states, long[][] can, boolean[] open) {
        int root = wiring.roots[0];
        boolean any = false;
        for (int c = 0; c < layout.combos; c++) {
            open[c] = states[root] == Circuit.TRUE;
            for (int w = 0; w < layout.words; w++) {
                open[c] |= states[root] == Circuit.OPEN && can[root][c * layout.words + w] != 0;
            }
            any |= open[c];
        }
        return any;
    }

    void tally(int[] at, byte[] states, long[][] exact, Teller[] tellers, Harvest harvest) {
        boolean[] open = new boolean[layout.combos];
        if (!opened(states, exact, open)) {
            return;
        }
        int n = 0;
        for (int c = 0; c < open.length; c++) {
            if (open[c]) {
                live[n++] = c;
            }
        }
        for (Teller teller : tellers) {
            teller.compressProvisos(live, n);
        }
        for (Group group : groups) {
            long lost = lost(group, at, states, exact, tellers, n);
            if (lost > 0) {
                group.members.forEach(member -> harvest.lost(group.electorate, member, lost));
            }
        }
    }

    private long lost(Group group, int[] at, byte[] states, long[][] exact, Teller[] tellers, int n) {
        if (!group.touched[union]) {
            return 0;
        }
        int words = n * layout.words;
        for (int b = 0; b < ballots.size(); b++) {
            int unit = group.unit[b];
            if (unit >= 0) {
                tellers[b].row(unit, sum(ballots.get(b), unit, at, states), states, live, n, row);
                int counts = wiring.countNode[b].length / 2;
                for (int q = 0; q < counts; q++) {
                    int node = wiring.countNode[b][q];
                    int tougher = wiring.countNode[b][q + counts];
                    if (node >= 0) {
                        for (int i = 0; i < words; i++) {
                            long yes = group.counted[b][q] ? row[i] : 0L;
                            bits[node][i] =
                                    (yes & bit(tougher, i, states, exact)) | (~yes & bit(node, i, states, exact));
                        }
                    }
                }
            }
        }
        for (int id = 0; id <= union; id++) {
            if (group.touched[id] && wiring.kind[id] != Wiring.COUNT) {
                join(id, group.touched, words, states, exact);
            }
        }
        long lost = 0;
        for (int i = 0; i < words; i++) {
            long close = bit(wiring.roots[0], i, states, exact) & layout.mask(i);
            lost += Long.bitCount(close & ~bits[union][i]);
        }
        return lost;
    }

    private static int sum(Ballot ballot, int unit, int[] at, byte[] states) {
        int sum = ballot.base[unit];
        for (int p = 0; p < ballot.pull.length; p++) {
            sum = Ballot.add(sum, ballot.pull[p][at[p]][unit]);
        }
        for (int t = 0; t < ballot.provisoNode.length; t++) {
            if (ballot.provisoDepth[t] <= ballot.pull.length && states[ballot.provisoNode[t]] == Circuit.TRUE) {
                sum = Ballot.add(sum, ballot.provisoPull[t][unit]);
            }
        }
        return sum;
    }

    /// A node's bits at the i-th live word, as they stand with everyone voting.
    private long bit(int node, int i, byte[] states, long[][] exact) {
        return switch (states[node]) {
            case Circuit.TRUE -> -1L;
            case Circuit.FALSE -> 0L;
            default -> exact[node][live[i / layout.words] * layout.words + i % layout.words];
        };
    }

    private void join(int id, boolean[] touched, int words, byte[] states, long[][] exact) {
        boolean any = wiring.kind[id] == Wiring.ANY;
        Arrays.fill(bits[id], 0, words, any ? 0L : -1L);
        for (int child : wiring.children[id]) {
            for (int i = 0; i < words; i++) {
                long word = touched[child] ? bits[child][i] : bit(child, i, states, exact);
                bits[id][i] = wiring.kind[id] == Wiring.NOT ? ~word : any ? bits[id][i] | word : bits[id][i] & word;
            }
        }
    }
}
