package org.winset.scale;

/// Anderson acceleration of a fixed-point iteration x -> f(x), with the last few steps remembered.
///
/// With residuals g = f - x and differences of successive f and g, the next point is f - sum gamma_i df_i, gamma
/// minimising |g - sum gamma_i dg_i| (ridge 1e-9 of the mean diagonal, since the differences are nearly parallel).
final class Anderson {

    private static final int MEMORY = 8;

    private final double[][] df;
    private final double[][] dg;
    private final double[][] gram = new double[MEMORY][MEMORY];
    private final double[] f;
    private final double[] g;
    private int steps;

    Anderson(int size) {
        df = new double[MEMORY][size];
        dg = new double[MEMORY][size];
        f = new double[size];
        g = new double[size];
    }

    void forget() {
        steps = 0;
    }

    /// Puts the next point in `x`, given f(x).
    void next(double[] x, double[] fx) {
        if (steps > 0) {
            remember((steps - 1) % MEMORY, x, fx);
        }
        for (int i = 0; i < x.length; i++) {
            g[i] = fx[i] - x[i];
        }
        System.arraycopy(fx, 0, f, 0, f.length);
        System.arraycopy(fx, 0, x, 0, f.length);
        int known = Math.min(steps, MEMORY);
        steps++;
        double[] gamma = leastSquares(known);
        for (int k = 0; k < known; k++) {
            add(x, -gamma[k], df[k]);
        }
    }

    private void remember(int slot, double[] x, double[] fx) {
        for (int i = 0; i < x.length; i++) {
            df[slot][i] = fx[i] - f[i];
            dg[slot][i] = fx[i] - x[i] - g[i];
        }
        for (int k = 0; k < Math.min(steps, MEMORY); k++) {
            gram[slot][k] = dot(dg[slot], dg[k]);
            gram[k][slot] = gram[slot][k];
        }
    }

    private double[] leastSquares(int m) {
        double[][] a = new double[m][m + 1];
        double trace = 0;
        for (int i = 0; i < m; i++) {
            System.arraycopy(gram[i], 0, a[i], 0, m);
            a[i][m] = dot(dg[i], g);
            trace += a[i][i];
        }
        for (int i = 0; i < m; i++) {
            a[i][i] += 1e-9 * trace / m + Double.MIN_NORMAL;
        }
        return eliminate(a);
    }

    /// Gaussian elimination of a positive definite system with its right side in the last column.
    private static double[] eliminate(double[][] a) {
        int m = a.length;
        for (int k = 0; k < m; k++) {
            for (int i = k + 1; i < m; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j <= m; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        double[] solution = new double[m];
        for (int i = m - 1; i >= 0; i--) {
            double sum = a[i][m];
            for (int j = i + 1; j < m; j++) {
                sum -= a[i][j] * solution[j];
            }
            solution[i] = sum / a[i][i];
        }
        return solution;
    }

    private static void add(double[] x, double factor, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.fma(factor, y[i], x[i]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double p = 0;
        double q = 0;
        for (int i = 0; i + 1 < a.length; i += 2) {
            p = Math.fma(a[i], b[i], p);
            q = Math.fma(a[i + 1], b[i + 1], q);
        }
        return a.length % 2 == 0 ? p + q : p + q + a[a.length - 1] * b[a.length - 1];
    }
}
