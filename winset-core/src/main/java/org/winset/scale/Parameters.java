package org.winset.scale;

/// One set of values of the probit item response model P(yea) = Phi(alpha_r + beta_r . x_j + sum_t s_rt delta_tj).
///
/// Shapes: `x[member][dimension]`, `alpha[item]`, `beta[item][dimension]`, `delta[topic][member]`. Mutable: the fitting
/// loops update it in place.
public final class Parameters {

    final double[][] x;
    final double[] alpha;
    final double[][] beta;
    final double[][] delta;

    Parameters(int members, int items, int dimensions, int topics) {
        x = new double[members][dimensions];
        alpha = new double[items];
        beta = new double[items][dimensions];
        delta = new double[topics][members];
    }

    int dimensions() {
        return x[0].length;
    }

    Parameters copy() {
        Parameters twin = new Parameters(x.length, alpha.length, dimensions(), delta.length);
        twin.set(this);
        return twin;
    }

    void set(Parameters other) {
        copy(other.x, x);
        System.arraycopy(other.alpha, 0, alpha, 0, alpha.length);
        copy(other.beta, beta);
        copy(other.delta, delta);
    }

    private static void copy(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, from[i].length);
        }
    }

    /// All of x, alpha and beta as one vector.
    double[] flat() {
        int d = dimensions();
        double[] v = new double[x.length * d + alpha.length * (d + 1)];
        int k = 0;
        for (double[] row : x) {
            for (double value : row) {
                v[k++] = value;
            }
        }
        for (int r = 0; r < alpha.length; r++) {
            v[k++] = alpha[r];
            for (double value : beta[r]) {
                v[k++] = value;
            }
        }
        return v;
    }

    void setFlat(double[] v) {
        int k = 0;
        for (double[] row : x) {
            for (int d = 0; d < row.length; d++) {
                row[d] = v[k++];
            }
        }
        for (int r = 0; r < alpha.length; r++) {
            alpha[r] = v[k++];
            for (int d = 0; d < beta[r].length; d++) {
                beta[r][d] = v[k++];
            }
        }
    }
}
