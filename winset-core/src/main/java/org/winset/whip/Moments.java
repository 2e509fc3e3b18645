package org.winset.whip;

import java.util.Arrays;
import java.util.List;

/// Sums over one ballot's members by side and state, from which every threshold takes its mean and variance: of y, y^2
/// and a y, where a is the chance to vote and y that of voting yea. Worked out when first asked for at a point.
final class Moments {

    private final float[][] presence = new float[2][];
    private final double[][][] sums = new double[2][State.MOST][3];
    private final boolean[][] known = new boolean[2][State.MOST];

    Moments(List<Sheet> sheets, Seats seats) {
        for (int i = 0; i < 2; i++) {
            int[] members = sheets.get(i).members;
            presence[i] = new float[members.length];
            for (int m = 0; m < members.length; m++) {
                presence[i][m] = (float) seats.presence()[members[m]];
            }
        }
    }

    void clear() {
        Arrays.fill(known[0], false);
        Arrays.fill(known[1], false);
    }

    double[] of(int side, int state, float[][] yes) {
        double[] own = sums[side][state];
        if (known[side][state]) {
            return own;
        }
        known[side][state] = true;
        float[] there = presence[side];
        float[] p = yes[side];
        int n = there.length;
        int from = state * n;
        float y0 = 0;
        float y1 = 0;
        float s0 = 0;
        float s1 = 0;
        float q0 = 0;
        float q1 = 0;
        int m = 0;
        for (; m + 1 < n; m += 2) {
            float a = there[m] * p[from + m];
            float b = there[m + 1] * p[from + m + 1];
            y0 += a;
            y1 += b;
            s0 += a * a;
            s1 += b * b;
            q0 += there[m] * a;
            q1 += there[m + 1] * b;
        }
        if (m < n) {
            float a = there[m] * p[from + m];
            y0 += a;
            s0 += a * a;
            q0 += there[m] * a;
        }
        own[0] = (double) y0 + y1;
        own[1] = (double) s0 + s1;
        own[2] = (double) q0 + q1;
        return own;
    }
}
