package org.winset.deal.internal;

/// The members of a ballot whose vote is open at a node, with their sums so far, and the weight that is certain.
final class Open {

    final int[] ids;
    final int[] sums;
    int size;
    /// By count: the weight of certain yes votes, and of members who can still vote yes.
    final int[] certain;
    private final int[] possible;
    private final int[] holding;

    Open(Ballot ballot) {
        ids = new int[ballot.units];
        sums = new int[ballot.units];
        certain = new int[ballot.needed.length];
        possible = new int[ballot.needed.length];
        holding = new int[ballot.provisoNode.length];
    }

    byte state(int count, int needed) {
        return certain[count] >= needed
                ? Circuit.TRUE
                : certain[count] + possible[count] < needed ? Circuit.FALSE : Circuit.OPEN;
    }

    void start(Ballot ballot) {
        size = 0;
        java.util.Arrays.fill(certain, 0);
        for (int u = 0; u < ballot.units; u++) {
            place(ballot, u, ballot.base[u], ballot.low[0], ballot.high[0]);
        }
        count(ballot);
    }

    /// The node's members from its parent's, when the provision at `depth` - 1 goes to `level`.
    void step(Ballot ballot, Open parent, int depth, int level, byte[] states) {
        size = 0;
        System.arraycopy(parent.certain, 0, certain, 0, certain.length);
        int[] pull = ballot.pull[depth - 1][level];
        int[] low = ballot.low[depth];
        int[] high = ballot.high[depth];
        int extra = holding(ballot, depth, states);
        for (int j = 0; j < parent.size; j++) {
            int u = parent.ids[j];
            int sum = Math.max(Ballot.FLOOR, parent.sums[j] + pull[u]);
            for (int k = 0; k < extra; k++) {
                sum = Ballot.add(sum, ballot.provisoPull[holding[k]][u]);
            }
            place(ballot, u, sum, low, high);
        }
        count(ballot);
    }

    /// Lists the provisos that this depth has settled and that hold.
    private int holding(Ballot ballot, int depth, byte[] states) {
        int n = 0;
        for (int t = 0; t < ballot.provisoDepth.length; t++) {
            if (ballot.provisoDepth[t] == depth && states[ballot.provisoNode[t]] == Circuit.TRUE) {
                holding[n++] = t;
            }
        }
        return n;
    }

    private void place(Ballot ballot, int unit, int sum, int[] low, int[] high) {
        ids[size] = unit;
        sums[size] = sum;
        int canWin = -(sum + high[unit]) >>> 31;
        int surelyWins = -(sum + low[unit]) >>> 31;
        size += canWin - surelyWins;
        if (surelyWins == 1) {
            for (int q = 0; q < certain.length; q++) {
                certain[q] += ballot.weight[q][unit];
            }
        }
    }

    private void count(Ballot ballot) {
        for (int q = 0; q < possible.length; q++) {
            int[] weight = ballot.weight[q];
            int sum = 0;
            for (int j = 0; j < size; j++) {
                sum += weight[ids[j]];
            }
            possible[q] = sum;
        }
    }
}
