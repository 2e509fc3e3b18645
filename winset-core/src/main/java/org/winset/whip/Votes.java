package org.winset.whip;

import java.util.List;

/// The sums of one ballot's votes by side and state: `up` for each yea, `-down` for each nay, nothing for the absent.
/// Worked out when first asked for at a point.
final class Votes {

    private final List<Sheet> sheets;
    private final double[][] presence = new double[2][];
    private final double[][] presences = new double[2][2];
    private final Moments shared;
    private final int up;
    private final int down;
    private final Poisson[][] sums = new Poisson[2][State.MOST];
    private final double[][] tail;
    private final boolean[][] known = new boolean[2][State.MOST];
    private final boolean[] tailed = new boolean[State.MOST];
    private final boolean[][] moments = new boolean[2][State.MOST];
    private final double[][] mean = new double[2][State.MOST];
    private final double[][] variance = new double[2][State.MOST];

    Votes(List<Sheet> sheets, Seats seats, Moments shared, int up, int down) {
        this.shared = shared;
        this.sheets = sheets;
        this.up = up;
        this.down = down;
        for (int i = 0; i < 2; i++) {
            int[] members = sheets.get(i).members;
            presence[i] = new double[members.length];
            for (int m = 0; m < members.length; m++) {
                double there = seats.presence()[members[m]];
                presence[i][m] = there;
                presences[i][0] += there;
                presences[i][1] += there * there;
            }
            for (int s = 0; s < State.MOST; s++) {
                sums[i][s] = new Poisson(members.length, up + down);
            }
        }
        tail = new double[State.MOST][sheets.get(1).members.length * (up + down) + 2];
    }

    void clear() {
        for (int i = 0; i < 2; i++) {
            for (int s = 0; s < State.MOST; s++) {
                known[i][s] = false;
                moments[i][s] = false;
            }
        }
        java.util.Arrays.fill(tailed, false);
    }

    private void moments(int side, int state, float[][] yes) {
        if (moments[side][state]) {
            return;
        }
        moments[side][state] = true;
        double[] own = shared.of(side, state, yes);
        double there = presences[side][0];
        double squares = presences[side][1];
        int both = up + down;
        mean[side][state] = both * own[0] - down * there;
        variance[side][state] = (up * up - down * down) * own[0]
                + down * down * (there - squares)
                - both * both * own[1]
                + 2 * down * both * own[2];
    }

    double mean(int side, int state, float[][] yes) {
        moments(side, state, yes);
        return mean[side][state];
    }

    double variance(int side, int state, float[][] yes) {
        moments(side, state, yes);
        return variance[side][state];
    }

    /// The distribution of one side's sum in one state.
    Poisson sum(int side, int state, float[][] yes) {
        Poisson sum = sums[side][state];
        if (!known[side][state]) {
            known[side][state] = true;
            sum.reset();
            int n = presence[side].length;
            sum.addAll(yes[side], state * n, presence[side], n, up, down);
        }
        return sum;
    }

    /// P(both sides' sum >= threshold).
    double atLeast(int threshold, int s, int r, float[][] yes) {
        Poisson a = sum(0, s, yes);
        Poisson b = sum(1, r, yes);
        double[] over = tail[r];
        int size = b.high() - b.low() + 1;
        if (!tailed[r]) {
            tailed[r] = true;
            b.tails(over);
        }
        return a.atLeast(threshold, over, b.low(), size);
    }

    /// Members' chances to be there and vote yea.
    double[] chances(int side, int state, float[][] yes) {
        double[] p = new double[presence[side].length];
        for (int m = 0; m < p.length; m++) {
            p[m] = presence[side][m] * yes[side][state * p.length + m];
        }
        return p;
    }
}
