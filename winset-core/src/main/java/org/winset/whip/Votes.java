package org.winset.whip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sums of one ballot's votes by side and state: `up` for each yea, `-down` for each nay, nothing for the absent.
/// Worked out when first asked for at a point.
final class Votes {

    private static final double DECIDED = 16;

    private final List<Sheet> sheets;
    private final double[][] presence = new double[2][];
    private final double[][] presences = new double[2][3];
    private final Moments shared;
    private final int up;
    private final int down;
    private final @Nullable Poisson[][] sums = new Poisson[2][State.MOST];
    private final double[][] tail;
    private final boolean[][] known = new boolean[2][State.MOST];
    private final boolean[] tailed = new boolean[State.MOST];
    private final double[][] mean = new double[2][State.MOST];
    private final double[][] variance = new double[2][State.MOST];
    private final double[][] third = new double[2][State.MOST];

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
                presences[i][2] += there * there * there;
            }
        }
        tail = new double[State.MOST][sheets.get(1).members.length * (up + down) + 2];
    }

    void clear() {
        for (int i = 0; i < 2; i++) {
            for (int s = 0; s < State.MOST; s++) {
                known[i][s] = false;
            }
        }
        java.util.Arrays.fill(tailed, false);
    }

    /// Works out the first three cumulants of both sides, `n[side]` states each.
    void cumulants(int... n) {
        double b = up + down;
        double d = down;
        double more = up * up - down * down;
        for (int i = 0; i < 2; i++) {
            double one = presences[i][0];
            double two = presences[i][1];
            double three = presences[i][2];
            for (int s = 0; s < n[i]; s++) {
                double[] own = shared.of(i, s);
                mean[i][s] = b * own[0] - d * one;
                variance[i][s] = more * own[0] + d * d * (one - two) - b * b * own[3] + 2 * d * b * own[1];
                double cubes = (up * up * up + d * d * d) * own[0] - d * d * d * one;
                double mixed = b * more * own[3] + (b * d * d - d * more) * own[1] - d * d * d * two;
                double means = b * b * b * own[5] - 3 * b * b * d * own[4] + 3 * b * d * d * own[2] - d * d * d * three;
                third[i][s] = cubes - 3 * mixed + 2 * means;
            }
        }
    }

    /// The chance of every pair of `a` and `b` states that the sum reaches `threshold`, by the sums' cumulants; 0 or 1
    /// where Bernstein's inequality puts the other below 1e-7. Returns the largest.
    double reach(int threshold, int a, int b, double[][] chances) {
        cumulants(a, b);
        double most = 0;
        double[] otherMean = mean[1];
        double[] otherVariance = variance[1];
        double[] otherThird = third[1];
        for (int s = 0; s < a; s++) {
            double[] row = chances[s];
            double ahead = mean[0][s] - threshold + .5;
            double own = variance[0][s];
            double skew = third[0][s];
            for (int r = 0; r < b; r++) {
                double gap = ahead + otherMean[r];
                double v = own + otherVariance[r];
                row[r] = decided(gap, v) ? gap > 0 ? 1 : 0 : Normal.reaches(gap, v, skew + otherThird[r]);
                most = Math.max(most, row[r]);
            }
        }
        return most;
    }

    private boolean decided(double gap, double variance) {
        return gap * gap > 2 * DECIDED * (variance + (up + down) / 3.0 * Math.abs(gap));
    }

    /// Whether [#reach] takes a pair of states as certain.
    boolean decided(int threshold, int s, int r) {
        return decided(mean[0][s] + mean[1][r] - threshold + .5, variance[0][s] + variance[1][r]);
    }

    double mean(int side, int state) {
        return mean[side][state];
    }

    double variance(int side, int state) {
        return variance[side][state];
    }

    /// The third cumulant.
    double third(int side, int state) {
        return third[side][state];
    }

    /// The distribution of one side's sum in one state.
    Poisson sum(int side, int state, float[][] yes) {
        Poisson sum = sums[side][state];
        if (sum == null) {
            sum = new Poisson(presence[side].length, up + down);
            sums[side][state] = sum;
        }
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

    /// The distribution of one side's sum in one state, by value (only where the absent and the nays count 0).
    double[] array(int side, int state, float[][] yes) {
        double[] sums = new double[presence[side].length + 1];
        sum(side, state, yes).addTo(sums, 1);
        return sums;
    }

    /// The same over the first `n` states, weighted.
    double[] mixture(int side, double[] weight, int n, float[][] yes) {
        double[] sums = new double[presence[side].length + 1];
        for (int s = 0; s < n; s++) {
            sum(side, s, yes).addTo(sums, weight[s]);
        }
        return sums;
    }
}
