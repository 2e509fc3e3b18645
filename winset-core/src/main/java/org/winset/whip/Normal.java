package org.winset.whip;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution, exact to double precision.
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    static double cdf(double x) {
        return STANDARD.cumulativeProbability(x);
    }

    static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }
}
