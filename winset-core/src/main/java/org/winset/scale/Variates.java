package org.winset.scale;

import java.util.random.RandomGenerator;

/// Random variates that the JDK doesn't have.
final class Variates {

    private Variates() {}

    /// Fills the first `n` of `z` with standard normal numbers.
    static void gaussians(RandomGenerator random, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] = random.nextGaussian();
        }
    }

    /// Inverse gamma: 1 / X is gamma with the same shape and rate `scale`.
    static double inverseGamma(RandomGenerator random, double shape, double scale) {
        return scale / gamma(random, shape);
    }

    /// A gamma variate of unit scale (Marsaglia & Tsang 2000).
    static double gamma(RandomGenerator random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.nextGaussian();
            double v = 1 + c * z;
            v = v * v * v;
            if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
