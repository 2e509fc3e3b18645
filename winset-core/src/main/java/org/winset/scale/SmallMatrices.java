package org.winset.scale;

/// Products of many small lower triangular matrices with vectors, side by side: `l[i][k][lane]`, `z[k][lane]`. One loop
/// for each size: compiled once, vectorised.
final class SmallMatrices {

    private SmallMatrices() {}

    /// out = L z.
    static void lower(double[][][] l, double[][] z, double[][] out, int n) {
        lower2(l[0][0], l[1][0], l[1][1], z[0], z[1], out[0], out[1], n);
        for (int i = 2; i < l.length; i++) {
            if (i == 2) {
                row3(l[2][0], l[2][1], l[2][2], z[0], z[1], z[2], out[2], n);
            } else {
                row4(l[3][0], l[3][1], l[3][2], l[3][3], z[0], z[1], z[2], z[3], out[3], n);
            }
        }
    }

    /// out = L' z.
    static void upper(double[][][] l, double[][] z, double[][] out, int n) {
        switch (l.length) {
            case 2 -> lower2(l[1][1], l[1][0], l[0][0], z[1], z[0], out[1], out[0], n);
            case 3 -> {
                lower2(l[2][2], l[2][1], l[1][1], z[2], z[1], out[2], out[1], n);
                row3(l[0][0], l[1][0], l[2][0], z[0], z[1], z[2], out[0], n);
            }
            default -> {
                lower2(l[3][3], l[3][2], l[2][2], z[3], z[2], out[3], out[2], n);
                row3(l[1][1], l[2][1], l[3][1], z[1], z[2], z[3], out[1], n);
                row4(l[0][0], l[1][0], l[2][0], l[3][0], z[0], z[1], z[2], z[3], out[0], n);
            }
        }
    }

    private static void lower2(
            double[] a, double[] b, double[] c, double[] y, double[] z, double[] first, double[] second, int n) {
        for (int r = 0; r < n; r++) {
            first[r] = a[r] * y[r];
            second[r] = Math.fma(b[r], y[r], c[r] * z[r]);
        }
    }

    private static void row3(
            double[] a, double[] b, double[] c, double[] x, double[] y, double[] z, double[] out, int n) {
        for (int r = 0; r < n; r++) {
            out[r] = Math.fma(a[r], x[r], Math.fma(b[r], y[r], c[r] * z[r]));
        }
    }

    private static void row4(
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double[] w,
            double[] x,
            double[] y,
            double[] z,
            double[] out,
            int n) {
        for (int r = 0; r < n; r++) {
            out[r] = Math.fma(a[r], w[r], Math.fma(b[r], x[r], Math.fma(c[r], y[r], d[r] * z[r])));
        }
    }
}
