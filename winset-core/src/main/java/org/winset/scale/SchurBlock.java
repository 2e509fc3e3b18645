package org.winset.scale;

import org.winset.scale.probit.LanePasses;

/// What one block of votes adds to the members' curvature once its roll calls are eliminated:
/// diag(B_j) - sum_r C_r A_r^-1 C_r', with B_j = sum_r w beta beta' and C_jr = w beta (1, x)'.
final class SchurBlock {

    private static final int ROWS = 8;

    private final Layout at;
    private final LaneBlock block;
    private final float[] w;
    private final double[] reference;
    private final double[] itemInverse;

    SchurBlock(Layout layout, LaneBlock block, float[] w, double[] reference, double[] itemInverse) {
        at = layout;
        this.block = block;
        this.w = w;
        this.reference = reference;
        this.itemInverse = itemInverse;
    }

    /// Adds to the upper triangle of `s`, indexed as the layout's positions.
    void addTo(double[][] s) {
        int dims = at.dims();
        int members = block.members.length;
        int n = dims * members;
        block.gatherItems(at, reference);
        double[][] local = new double[n][n];
        diagonal(local);
        double[][] f = new double[ROWS][n];
        int filled = 0;
        int k = dims + 1;
        double[][] points = new double[members][k];
        for (int j = 0; j < members; j++) {
            points[j][0] = 1;
            for (int d = 0; d < dims; d++) {
                points[j][d + 1] = reference[at.x(d) + block.members[j]];
            }
        }
        for (int r = 0; r < block.items.length; r++) {
            for (int i = 0; i < k; i++) {
                fill(f[filled++], r, i, points);
                if (filled == ROWS) {
                    subtract(local, f);
                    filled = 0;
                }
            }
        }
        for (; filled > 0 && filled < ROWS; filled++) {
            java.util.Arrays.fill(f[filled], 0);
        }
        if (filled > 0) {
            subtract(local, f);
        }
        for (int i = 0; i < n; i++) {
            int gi = global(i);
            for (int j = i; j < n; j++) {
                int gj = global(j);
                s[Math.min(gi, gj)][Math.max(gi, gj)] += local[i][j];
            }
        }
    }

    private int global(int i) {
        int members = block.members.length;
        return at.x(i / members) + block.members[i % members];
    }

    private void diagonal(double[][] local) {
        int members = block.members.length;
        float[] products = new float[block.width];
        for (int d = 0; d < at.dims(); d++) {
            for (int e = d; e < at.dims(); e++) {
                for (int r = 0; r < block.width; r++) {
                    products[r] = block.item[d + 1][r] * block.item[e + 1][r];
                }
                for (int j = 0; j < members; j++) {
                    local[d * members + j][e * members + j] =
                            LanePasses.dot(w, j * block.width, products, block.width);
                }
            }
        }
    }

    /// Row i of L^-1 C' for roll call r.
    private void fill(double[] f, int r, int i, double[][] points) {
        int members = block.members.length;
        int k = at.dims() + 1;
        int o = (block.items[r] * k + i) * k;
        for (int j = 0; j < members; j++) {
            double y = 0;
            for (int m = 0; m <= i; m++) {
                y += itemInverse[o + m] * points[j][m];
            }
            y *= w[j * block.width + r];
            for (int d = 0; d < at.dims(); d++) {
                f[d * members + j] = y * block.item[d + 1][r];
            }
        }
    }

    private static void subtract(double[][] s, double[][] f) {
        int n = s.length;
        for (int i = 0; i < n; i++) {
            subtract(s[i], f[0], f[1], f[2], f[3], i, n);
            subtract(s[i], f[4], f[5], f[6], f[7], i, n);
        }
    }

    private static void subtract(double[] row, double[] a, double[] b, double[] c, double[] d, int i, int n) {
        double p = -a[i];
        double q = -b[i];
        double r = -c[i];
        double s = -d[i];
        for (int j = i; j < n; j++) {
            row[j] = Math.fma(p, a[j], Math.fma(q, b[j], Math.fma(r, c[j], Math.fma(s, d[j], row[j]))));
        }
    }
}
