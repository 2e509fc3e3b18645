package org.winset.whip.calibrate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.LatentBatch;
import org.winset.whip.Poisson;

/// The likelihood of one caucus's tally over a grid of common shifts s (probit units), for several pulls (`cells`):
/// P(yeas | s, cell), yeas being Poisson-binomial with P(yes_j) = Phi((u_cell,j + s) / sqrt(1 + drift^2 + variance_j)).
///
/// `chance[cell][k]` belongs to the shift -REACH + k STEP; between grid points it is linear.
final class Surface {

    static final double REACH = 12;
    static final double STEP = .1;
    static final int POINTS = (int) Math.round(2 * REACH / STEP) + 1;

    private final double[][] chance;

    private Surface(double[][] chance) {
        this.chance = chance;
    }

    static double shift(int k) {
        return -REACH + k * STEP;
    }

    static Surface of(double[][] cells, double[] variance, int yeas, double drift) {
        double[][] chance = new double[cells.length][POINTS];
        Chances chances = new Chances(variance, drift);
        for (int m = 0; m < cells.length; m++) {
            for (int k = 0; k < POINTS; k++) {
                chance[m][k] = chances.sum(cells[m], shift(k)).at(yeas);
            }
        }
        return new Surface(chance);
    }

    /// P(yeas | s) on the grid of shifts, cells weighted by `weights`.
    double[] given(double[] weights) {
        double[] sum = new double[POINTS];
        for (int m = 0; m < weights.length; m++) {
            double w = weights[m];
            double[] row = chance[m];
            for (int k = 0; w > 1e-9 && k < POINTS; k++) {
                sum[k] += w * row[k];
            }
        }
        return sum;
    }

    /// The value of a curve on the grid at any shift, constant beyond its ends.
    static double at(double[] curve, double shift) {
        double x = Math.min(POINTS - 1, Math.max(0, (shift + REACH) / STEP));
        int k = Math.min(POINTS - 2, (int) x);
        return curve[k] + (x - k) * (curve[k + 1] - curve[k]);
    }

    /// Members' chances of yes in one caucus, and the distribution of their sum.
    static final class Chances {

        private final double[] scale;
        private final LatentBatch batch;

        Chances(double[] variance, double drift) {
            scale = new double[variance.length];
            Arrays.setAll(scale, j -> 1 / Math.sqrt(1 + drift * drift + variance[j]));
            batch = new LatentBatch(Math.max(16, scale.length), RandomGenerator.of("L64X128MixRandom"));
        }

        /// P(yes_j), in an array that the next call overwrites.
        float[] yes(double[] pulls, double shift) {
            for (int j = 0; j < scale.length; j++) {
                batch.t[j] = (float) (scale[j] * (pulls[j] + shift));
            }
            batch.probability(scale.length);
            return batch.w;
        }

        Poisson sum(double[] pulls, double shift) {
            float[] p = yes(pulls, shift);
            Poisson sum = new Poisson(scale.length, 1);
            for (int j = 0; j < scale.length; j++) {
                sum.add(p[j], 1 - p[j], 1, 0);
            }
            return sum;
        }
    }
}
