package org.winset.scale;

import org.jspecify.annotations.Nullable;

/// The factor U of a symmetric positive definite matrix S = U'U, rows of long loops so that they become vector code.
final class Cholesky {

    private final double[][] u;

    private Cholesky(double[][] u) {
        this.u = u;
    }

    /// Factors `s` in place (its upper triangle is read and overwritten); null where it isn't positive definite.
    static @Nullable Cholesky of(double[][] s) {
        int n = s.length;
        for (int k = 0; k < n; k++) {
            double[] row = s[k];
            int i = 0;
            for (; i + 4 <= k; i += 4) {
                subtract4(row, s[i], s[i + 1], s[i + 2], s[i + 3], k, n);
            }
            for (; i < k; i++) {
                subtract(row, s[i], s[i][k], k, n);
            }
            if (!(row[k] > 0)) {
                return null;
            }
            double scale = 1 / Math.sqrt(row[k]);
            for (int j = k; j < n; j++) {
                row[j] *= scale;
            }
        }
        return new Cholesky(s);
    }

    private static void subtract4(double[] row, double[] a, double[] b, double[] c, double[] d, int k, int n) {
        double p = -a[k];
        double q = -b[k];
        double r = -c[k];
        double s = -d[k];
        for (int j = k; j < n; j++) {
            row[j] = Math.fma(p, a[j], Math.fma(q, b[j], Math.fma(r, c[j], Math.fma(s, d[j], row[j]))));
        }
    }

    private static void subtract(double[] row, double[] a, double factor, int k, int n) {
        for (int j = k; j < n; j++) {
            row[j] -= factor * a[j];
        }
    }

    int size() {
        return u.length;
    }

    /// U' v in place of v.
    void timesTransposed(double[] v) {
        int n = u.length;
        for (int k = n - 1; k >= 0; k--) {
            double value = v[k];
            v[k] = 0;
            double[] row = u[k];
            for (int j = k; j < n; j++) {
                v[j] += row[j] * value;
            }
        }
    }

    /// U^-1 v in place of v.
    void solveUpper(double[] v) {
        int n = u.length;
        for (int k = n - 1; k >= 0; k--) {
            double[] row = u[k];
            double sum = v[k];
            for (int j = k + 1; j < n; j++) {
                sum -= row[j] * v[j];
            }
            v[k] = sum / row[k];
        }
    }

    /// U'^-1 v in place of v.
    void solveLower(double[] v) {
        int n = u.length;
        for (int k = 0; k < n; k++) {
            double[] row = u[k];
            double value = v[k] / row[k];
            v[k] = value;
            subtract(v, row, value, k + 1, n);
        }
    }

    /// S^-1 as rows.
    double[][] inverse() {
        int n = u.length;
        double[][] l = new double[n][n];
        for (int k = n - 1; k >= 0; k--) {
            double[] row = l[k];
            row[k] = 1;
            for (int i = k + 1; i < n; i++) {
                subtract(row, l[i], u[k][i], i, n);
            }
            double scale = 1 / u[k][k];
            for (int j = k; j < n; j++) {
                row[j] *= scale;
            }
        }
        double[][] s = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i <= k; i++) {
                double sum = 0;
                for (int j = k; j < n; j++) {
                    sum += l[i][j] * l[k][j];
                }
                s[i][k] = sum;
                s[k][i] = sum;
            }
        }
        return s;
    }
}
