package org.winset.whip;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution, exact to double precision unless said otherwise.
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private static final double END = 9;
    private static final int STEPS = 64;
    private static final double[] CDF = new double[(int) (2 * END * STEPS) + 1];
    private static final double[] DENSITY = new double[CDF.length];

    static {
        for (int k = 0; k < CDF.length; k++) {
            double x = k / (double) STEPS - END;
            CDF[k] = STANDARD.cumulativeProbability(x);
            DENSITY[k] = STANDARD.density(x) / STEPS;
        }
    }

    private Normal() {}

    /// Phi(x) by cubic interpolation between nodes 1/64 apart, absolute error below 1e-9: for inner loops.
    static double quickCdf(double x) {
        double a = (x + END) * STEPS;
        if (a <= 0) {
            return 0;
        }
        if (a >= CDF.length - 1) {
            return 1;
        }
        int k = (int) a;
        double f = a - k;
        double y0 = CDF[k];
        double y1 = CDF[k + 1];
        double d0 = DENSITY[k];
        double d1 = DENSITY[k + 1];
        double rise = y1 - y0;
        return y0 + f * (d0 + f * (3 * rise - 2 * d0 - d1 + f * (d0 + d1 - 2 * rise)));
    }

    static double cdf(double x) {
        return STANDARD.cumulativeProbability(x);
    }

    static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }
}
