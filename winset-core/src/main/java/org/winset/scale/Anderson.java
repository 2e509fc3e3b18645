package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Anderson acceleration of a fixed-point iteration x -> f(x), with the last few steps remembered.
///
/// With residuals g = f - x and differences of successive f and g, the next point is f - sum gamma_i df_i, gamma
/// minimising
/// |g - sum gamma_i dg_i| (ridge 1e-9 of the mean diagonal, since the differences are nearly parallel).
final class Anderson {

    private static final int MEMORY = 20;

    private final List<double[]> df = new ArrayList<>();
    private final List<double[]> dg = new ArrayList<>();

    /// dots[i][j] = dg_i . dg_j for j <= i: only the newest row is made at each step.
    private final List<double[]> dots = new ArrayList<>();

    private double[] lastF = {};
    private double[] lastG = {};

    void forget() {
        df.clear();
        dg.clear();
        dots.clear();
        lastF = new double[0];
    }

    double[] next(double[] x, double[] f) {
        double[] g = new double[x.length];
        for (int i = 0; i < g.length; i++) {
            g[i] = f[i] - x[i];
        }
        if (lastF.length > 0) {
            df.add(minus(f, lastF));
            dg.add(minus(g, lastG));
            if (df.size() > MEMORY) {
                df.removeFirst();
                dg.removeFirst();
                dots.removeFirst();
                dots.replaceAll(row -> Arrays.copyOfRange(row, 1, row.length));
            }
            dots.add(dg.stream().mapToDouble(past -> dot(past, dg.getLast())).toArray());
        }
        lastF = f.clone();
        lastG = g;
        double[] result = f.clone();
        double[] gamma = leastSquares(g);
        for (int k = 0; k < gamma.length; k++) {
            double[] step = df.get(k);
            for (int i = 0; i < result.length; i++) {
                result[i] -= gamma[k] * step[i];
            }
        }
        return result;
    }

    private double[] leastSquares(double[] g) {
        int m = dg.size();
        double[][] a = new double[m][m + 1];
        double trace = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= i; j++) {
                a[i][j] = dots.get(i)[j];
                a[j][i] = a[i][j];
            }
            a[i][m] = dot(dg.get(i), g);
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

    private static double[] minus(double[] a, double[] b) {
        double[] c = new double[a.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = a[i] - b[i];
        }
        return c;
    }

    /// Four partial sums, which overlap in the processor, added in a fixed order.
    private static double dot(double[] a, double[] b) {
        double p = 0;
        double q = 0;
        double r = 0;
        double s = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            p = Math.fma(a[i], b[i], p);
            q = Math.fma(a[i + 1], b[i + 1], q);
            r = Math.fma(a[i + 2], b[i + 2], r);
            s = Math.fma(a[i + 3], b[i + 3], s);
        }
        for (; i < a.length; i++) {
            p = Math.fma(a[i], b[i], p);
        }
        return (p + q) + (r + s);
    }
}
