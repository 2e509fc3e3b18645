package org.winset.whip.calibrate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.LatentBatch;
import org.winset.whip.Poisson;

/// The likelihood of one caucus's tally over a grid of common shifts s (probit units) and saliences m:
/// P(yeas | s, m), yeas being Poisson-binomial with P(yes_j) = Phi((m u_j + s) / sqrt(1 + drift^2 + variance_j)).
///
/// `chance[m][k]` belongs to the shift -REACH + k STEP; between grid points it is linear.
final class Surface {

    static final double REACH = 12;
    static final double STEP = .1;
    static final int POINTS = (int) Math.round(2 * REACH / STEP) + 1;

    private final double[][] chance;

    private Surface(double[][] chance) {
        this.chance = chance;
    }

    static Surface of(CaucusCase c, double drift, double[] saliences) {
        double[][] chance = new double[saliences.length][POINTS];
        int yeas = c.yeas();
        Chances chances = new Chances(c, drift);
        for (int m = 0; m < saliences.length; m++) {
            for (int k = 0; k < POINTS; k++) {
                chance[m][k] = chances.sum(saliences[m], -REACH + k * STEP).at(yeas);
            }
        }
        return new Surface(chance);
    }

    /// P(yeas | s) on the grid of shifts, saliences weighted by `weights`.
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

        private final CaucusCase c;
        private final double[] scale;
        private final LatentBatch batch;

        Chances(CaucusCase c, double drift) {
            this.c = c;
            scale = new double[c.size()];
            Arrays.setAll(scale, j -> 1 / Math.sqrt(1 + drift * drift + c.variance()[j]));
            batch = new LatentBatch(Math.max(16, c.size()), RandomGenerator.of("L64X128MixRandom"));
        }

        /// Writes P(yes_j) into the batch and returns it.
        float[] yes(double salience, double shift) {
            for (int j = 0; j < scale.length; j++) {
                batch.t[j] = (float) (scale[j] * (salience * c.mean()[j] + shift));
            }
            batch.probability(scale.length);
            return batch.w;
        }

        Poisson sum(double salience, double shift) {
            float[] p = yes(salience, shift);
            Poisson sum = new Poisson();
            for (int j = 0; j < scale.length; j++) {
                sum.add(p[j], 1 - p[j], 1, 0);
            }
            return sum;
        }
    }
}
