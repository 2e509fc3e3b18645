package org.winset.whip;

import java.util.Arrays;
import java.util.List;

/// Sums over one ballot's members by side and state, from which every threshold takes its mean, variance and third
/// cumulant. With a the chance to vote and p that of yes: a p, a^2 p, a^3 p, a^2 p^2, a^3 p^2, a^3 p^3. Taken from
/// [Lanes], or worked out when first asked for at a point.
final class Moments {

    static final int SUMS = 6;

    /// Sums that lanes work out: a p, a^2 p, a^2 p^2, a^3 p^3.
    static final int LANES = 4;

    private final float[][] presence = new float[2][];
    private final double[] usual = new double[2];
    private final double[][][] sums = new double[2][State.MOST][SUMS];
    private final boolean[][] known = new boolean[2][State.MOST];

    Moments(List<Sheet> sheets, Seats seats) {
        for (int i = 0; i < 2; i++) {
            int[] members = sheets.get(i).members;
            presence[i] = new float[members.length];
            for (int m = 0; m < members.length; m++) {
                presence[i][m] = (float) seats.presence()[members[m]];
                usual[i] += presence[i][m] / members.length;
            }
        }
    }

    void clear() {
        Arrays.fill(known[0], false);
        Arrays.fill(known[1], false);
    }

    /// Takes one side's sums from the lanes of a point. The two that only the third cumulant of a vote among those
    /// present needs, a^3 p and a^3 p^2, come from a^2 p and a^2 p^2 and the side's usual presence.
    void take(int side, float[][] lanes, int lane, int states) {
        for (int s = 0; s < states; s++) {
            double[] own = sums[side][s];
            own[0] = lanes[0][lane + s];
            own[1] = lanes[1][lane + s];
            own[2] = usual[side] * own[1];
            own[3] = lanes[2][lane + s];
            own[4] = usual[side] * own[3];
            own[5] = lanes[3][lane + s];
            known[side][s] = true;
        }
    }

    /// Whether the sums are there already.
    boolean has(int side, int state) {
        return known[side][state];
    }

    double[] of(int side, int state) {
        return sums[side][state];
    }

    /// Works the sums out from members' chances.
    void work(int side, int state, float[] yes) {
        known[side][state] = true;
        double[] own = sums[side][state];
        Arrays.fill(own, 0);
        float[] there = presence[side];
        int from = state * there.length;
        for (int m = 0; m < there.length; m++) {
            double a = there[m];
            double y = a * yes[from + m];
            own[0] += y;
            own[1] += a * y;
            own[2] += a * a * y;
            own[3] += y * y;
            own[4] += a * y * y;
            own[5] += y * y * y;
        }
    }
}
