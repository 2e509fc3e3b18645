package org.winset.scale;

import java.util.Arrays;
import org.winset.scale.probit.LanePasses;

/// What one block of votes adds to the curvature of the members' positions once its roll calls are eliminated:
/// B - sum_r C_r A_r^-1 C_r', with B_j = sum_r w beta beta' and C_jr = w beta (1, x)'.
final class SchurBlock {

    /// Rows of the low-rank update that are taken at a time: a multiple of 8 that stays in the second-level cache.
    private static final int ROWS = 64;

    private final Layout at;
    private final Lanes block;
    private final float[][] w;
    private final double[][] points;
    private final float[][] item;

    SchurBlock(Layout at, Lanes block, float[][] w, double[] reference) {
        this.at = at;
        this.block = block;
        this.w = w;
        item = new float[at.dims() + 1][block.width()];
        block.gather(at, reference, item);
        points = new double[block.members().length][at.dims() + 1];
        for (int j = 0; j < points.length; j++) {
            points[j][0] = 1;
            for (int d = 0; d < at.dims(); d++) {
                points[j][d + 1] = (float) reference[at.x(d) + block.members()[j]];
            }
        }
    }

    /// Adds to the upper triangle of `s`, indexed as the layout's positions.
    void addTo(double[][] s, ItemBlocks items) {
        int n = at.dims() * points.length;
        double[][] local = new double[n][n];
        diagonal(local);
        eliminate(local, items);
        for (int i = 0; i < n; i++) {
            int gi = place(i);
            for (int j = i; j < n; j++) {
                int gj = place(j);
                s[Math.min(gi, gj)][Math.max(gi, gj)] += local[i][j];
            }
        }
    }

    private int place(int i) {
        return at.x(i / points.length) + block.members()[i % points.length];
    }

    private void diagonal(double[][] local) {
        int members = points.length;
        float[] products = new float[block.width()];
        for (int d = 0; d < at.dims(); d++) {
            for (int e = d; e < at.dims(); e++) {
                for (int r = 0; r < block.lanes(); r++) {
                    products[r] = item[d + 1][r] * item[e + 1][r];
                }
                for (int j = 0; j < members; j++) {
                    local[d * members + j][e * members + j] = LanePasses.dot(w[j], products, block.width());
                }
            }
        }
    }

    private void eliminate(double[][] local, ItemBlocks items) {
        double[][] f = new double[ROWS][local.length];
        int filled = 0;
        for (int r = 0; r < block.lanes(); r++) {
            for (int i = 0; i <= at.dims(); i++) {
                fill(f[filled++], r, i, items);
                if (filled == ROWS) {
                    subtract(local, f);
                    filled = 0;
                }
            }
        }
        if (filled > 0) {
            for (int k = filled; k < ROWS; k++) {
                Arrays.fill(f[k], 0);
            }
            subtract(local, f);
        }
    }

    /// Row i of L^-1 C' for the roll call in lane r.
    private void fill(double[] f, int r, int i, ItemBlocks items) {
        int members = points.length;
        for (int j = 0; j < members; j++) {
            double y = 0;
            for (int m = 0; m <= i; m++) {
                y += items.inverse[i][m][r] * points[j][m];
            }
            y *= w[j][r];
            for (int d = 0; d < at.dims(); d++) {
                f[d * members + j] = y * item[d + 1][r];
            }
        }
    }

    private static void subtract(double[][] s, double[][] f) {
        int n = s.length;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < ROWS; k += 8) {
                subtract(s[i], f[k], f[k + 1], f[k + 2], f[k + 3], f[k + 4], f[k + 5], f[k + 6], f[k + 7], i, n);
            }
        }
    }

    private static void subtract(
            double[] row,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double[] e,
            double[] f,
            double[] g,
            double[] h,
            int i,
            int n) {
        double p = -a[i];
        double q = -b[i];
        double r = -c[i];
        double s = -d[i];
        double t = -e[i];
        double u = -f[i];
        double v = -g[i];
        double w = -h[i];
        for (int j = i; j < n; j++) {
            double left = Math.fma(p, a[j], Math.fma(q, b[j], Math.fma(r, c[j], s * d[j])));
            double right = Math.fma(t, e[j], Math.fma(u, f[j], Math.fma(v, g[j], w * h[j])));
            row[j] += left + right;
        }
    }
}
