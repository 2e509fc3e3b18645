package org.winset.scale;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A normal full conditional of one to four parameters, given as precision P and P times mean: its mean, or a draw.
final class Conditional {

    private final @Nullable RandomGenerator random;
    private final double[][] l = new double[4][4];
    private final double[] v = new double[4];

    /// Draws from the conditional, or takes its mean where `random` is null.
    Conditional(@Nullable RandomGenerator random) {
        this.random = random;
    }

    /// Writes the mean or a draw into `out[from..]`. `p` is symmetric positive definite, n x n.
    void take(double[][] p, double[] rhs, int n, double[] out) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = p[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            double sum = rhs[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * v[k];
            }
            v[i] = sum / l[i][i];
        }
        if (random != null) {
            for (int i = 0; i < n; i++) {
                v[i] += random.nextGaussian();
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = v[i];
            for (int k = i + 1; k < n; k++) {
                sum -= l[k][i] * out[k];
            }
            out[i] = sum / l[i][i];
        }
    }
}
