package org.winset.scale;

import org.winset.scale.probit.LanePasses;

/// The curvature of each roll call's own parameters, A = sum_j w (1, x)(1, x)' + prior, for the lanes of one block,
/// with its lower Cholesky factor L and L^-1. `factor[i][k][lane]` and `inverse[i][k][lane]`, k <= i.
final class ItemBlocks {

    final double[][][] factor;
    final double[][][] inverse;

    /// The share of the prior in the least known beta, by lane.
    final double[] priorShare;

    private final int size;
    private final int lanes;

    ItemBlocks(Layout at, Lanes block, float[][] w, double[] reference, ItemPrior prior) {
        size = at.dims() + 1;
        lanes = block.lanes();
        factor = new double[size][size][lanes];
        inverse = new double[size][size][lanes];
        priorShare = new double[lanes];
        float[] point = new float[at.dims()];
        float[][] sums = new float[size * size][block.width()];
        for (int j = 0; j < block.members().length; j++) {
            block.point(at, reference, j, point);
            for (int i = 0; i < size; i++) {
                for (int k = 0; k <= i; k++) {
                    float f = (i == 0 ? 1f : point[i - 1]) * (k == 0 ? 1f : point[k - 1]);
                    LanePasses.add(w[j], f, sums[i * size + k], block.width());
                }
            }
        }
        for (int r = 0; r < lanes; r++) {
            for (int i = 0; i < size; i++) {
                double own = i == 0 ? prior.alphaPrecision() : prior.betaPrecision();
                for (int k = 0; k <= i; k++) {
                    factor[i][k][r] = sums[i * size + k][r] + (i == k ? own : 0);
                }
                if (i > 0) {
                    priorShare[r] = Math.max(priorShare[r], own / factor[i][i][r]);
                }
            }
        }
    }

    /// Doubles the curvature of roll calls that the votes say little about (the prior gives a tenth of some slope's or
    /// more), such as perfect party lines: their likelihood is a cliff and a plain, and steps have to be short.
    void weigh() {
        for (int r = 0; r < lanes; r++) {
            for (int i = 0; priorShare[r] > .1 && i < size; i++) {
                for (int k = 0; k <= i; k++) {
                    factor[i][k][r] *= 2;
                }
            }
        }
    }

    /// Turns the curvatures into their Cholesky factors and the factors' inverses.
    void factorise() {
        for (int r = 0; r < lanes; r++) {
            for (int i = 0; i < size; i++) {
                for (int k = 0; k <= i; k++) {
                    double sum = factor[i][k][r];
                    for (int m = 0; m < k; m++) {
                        sum -= factor[i][m][r] * factor[k][m][r];
                    }
                    factor[i][k][r] = i == k ? Math.sqrt(sum) : sum / factor[k][k][r];
                }
            }
            for (int k = 0; k < size; k++) {
                for (int i = k; i < size; i++) {
                    double sum = i == k ? 1 : 0;
                    for (int m = k; m < i; m++) {
                        sum -= factor[i][m][r] * inverse[m][k][r];
                    }
                    inverse[i][k][r] = sum / factor[i][i][r];
                }
            }
        }
    }

    /// out = L z.
    void times(double[][] z, double[][] out) {
        SmallMatrices.lower(factor, z, out, lanes);
    }

    /// out = L'^-1 z.
    void solveUpper(double[][] z, double[][] out) {
        SmallMatrices.upper(inverse, z, out, lanes);
    }

    /// out = A^-1 z, through `scratch`.
    void solve(double[][] z, double[][] scratch, double[][] out) {
        SmallMatrices.lower(inverse, z, scratch, lanes);
        SmallMatrices.upper(inverse, scratch, out, lanes);
    }
}
