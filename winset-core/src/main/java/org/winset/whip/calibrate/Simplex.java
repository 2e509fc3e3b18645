package org.winset.whip.calibrate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// Minimises a function of a few variables without derivatives (Nelder & Mead 1965), restarted once from its own
/// answer.
record Simplex(double[] at, double value) {

    /// Rounds for each variable.
    private static final int MOST = 150;

    static Simplex minimise(double[] start, double step, ToDoubleFunction<double[]> f) {
        Simplex first = once(start, step, f);
        return once(first.at, step / 3, f);
    }

    private static Simplex once(double[] start, double step, ToDoubleFunction<double[]> f) {
        int n = start.length;
        Simplex[] corners = new Simplex[n + 1];
        for (int k = 0; k <= n; k++) {
            double[] corner = start.clone();
            if (k > 0) {
                corner[k - 1] += step;
            }
            corners[k] = new Simplex(corner, f.applyAsDouble(corner));
        }
        for (int round = 0; round < MOST * n; round++) {
            Arrays.sort(corners, Comparator.comparingDouble(Simplex::value));
            if (corners[n].value - corners[0].value < 1e-5) {
                break;
            }
            double[] centre = new double[n];
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) {
                    centre[i] += corners[k].at[i] / n;
                }
            }
            Simplex reflected = along(centre, corners[n].at, -1, f);
            if (reflected.value < corners[0].value) {
                Simplex further = along(centre, corners[n].at, -2, f);
                corners[n] = further.value < reflected.value ? further : reflected;
            } else if (reflected.value < corners[n - 1].value) {
                corners[n] = reflected;
            } else {
                Simplex inside = along(centre, corners[n].at, reflected.value < corners[n].value ? -.5 : .5, f);
                if (inside.value < Math.min(reflected.value, corners[n].value)) {
                    corners[n] = inside;
                } else {
                    for (int k = 1; k <= n; k++) {
                        corners[k] = along(corners[0].at, corners[k].at, .5, f);
                    }
                }
            }
        }
        Arrays.sort(corners, Comparator.comparingDouble(Simplex::value));
        return corners[0];
    }

    private static Simplex along(double[] from, double[] to, double t, ToDoubleFunction<double[]> f) {
        double[] at = new double[from.length];
        Arrays.setAll(at, i -> from[i] + t * (to[i] - from[i]));
        return new Simplex(at, f.applyAsDouble(at));
    }

    /// Standard errors from the curvature at the minimum of a negative log likelihood: the roots of the inverse
    /// Hessian's
    /// diagonal, by central differences; NaN where the curvature is not positive.
    static double[] errors(double[] at, double step, ToDoubleFunction<double[]> f) {
        int n = at.length;
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = 0;
                for (int a = -1; a <= 1; a += 2) {
                    for (int b = -1; b <= 1; b += 2) {
                        double[] x = at.clone();
                        x[i] += a * step;
                        x[k] += b * step;
                        sum += a * b * f.applyAsDouble(x);
                    }
                }
                h[i][k] = sum / (4 * step * step);
                h[k][i] = h[i][k];
            }
        }
        double[] errors = new double[n];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            double variance = solve(h, unit)[i];
            errors[i] = variance > 0 ? Math.sqrt(variance) : Double.NaN;
        }
        return errors;
    }

    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = new double[n][];
        Arrays.setAll(a, i -> matrix[i].clone());
        double[] b = right.clone();
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int k = i + 1; k < n; k++) {
                pivot = Math.abs(a[k][i]) > Math.abs(a[pivot][i]) ? k : pivot;
            }
            double[] row = a[i];
            a[i] = a[pivot];
            a[pivot] = row;
            double value = b[i];
            b[i] = b[pivot];
            b[pivot] = value;
            for (int k = 0; k < n; k++) {
                double factor = k == i ? 0 : a[k][i] / a[i][i];
                for (int c = i; c < n && factor != 0; c++) {
                    a[k][c] -= factor * a[i][c];
                }
                b[k] -= factor * b[i];
            }
        }
        Arrays.setAll(b, i -> b[i] / a[i][i]);
        return b;
    }
}
