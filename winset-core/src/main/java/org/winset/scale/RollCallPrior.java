package org.winset.scale;

import java.util.random.RandomGenerator;

/// The prior of the roll calls' parameters: all alphas ~ N(0, v), all betas ~ N(0, w).
public enum RollCallPrior {
    /// v = w = 25 (Clinton, Jackman & Rivers 2004; the default of R's pscl): weak enough to let a party-line vote be
    /// one.
    CUSTOMARY {
        @Override
        double log(double squares, int n) {
            return -squares / (2 * VARIANCE);
        }

        @Override
        double precision(double squares, int n) {
            return 1 / VARIANCE;
        }

        @Override
        double draw(RandomGenerator random, double squares, int n) {
            return VARIANCE;
        }
    },

    /// v and w ~ inverse gamma(1, 1), learned from the votes: party-line votes, whose likelihood wants an infinite
    /// beta,
    /// are kept within what the other roll calls show.
    LEARNED {
        @Override
        double log(double squares, int n) {
            return -(1 + n / 2.0) * Math.log(1 + squares / 2);
        }

        @Override
        double precision(double squares, int n) {
            return (1 + n / 2.0) / (1 + squares / 2);
        }

        @Override
        double draw(RandomGenerator random, double squares, int n) {
            return Variates.inverseGamma(random, 1 + n / 2.0, 1 + squares / 2);
        }
    };

    private static final double VARIANCE = 25;

    /// The log density of n parameters with this sum of squares, their variance integrated out, up to a constant.
    abstract double log(double squares, int n);

    /// Minus the gradient of [#log(double, int)] is this times the parameter.
    abstract double precision(double squares, int n);

    /// A draw of the variance given the parameters.
    abstract double draw(RandomGenerator random, double squares, int n);
}
