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
        return between(a - k, CDF[k], CDF[k + 1], DENSITY[k], DENSITY[k + 1]);
    }

    /// The chance that a sum of whole numbers reaches a threshold that lies `gap` - 1/2 below its mean: the normal
    /// distribution with the first correction for skewness (Volkova 1996). `third` is the third cumulant.
    static double reaches(double gap, double variance, double third) {
        double v = Math.max(variance, 1e-9);
        double deviation = Math.sqrt(v);
        return skewed(gap / deviation, third / (v * deviation) / 6);
    }

    /// Phi(x) - s (1 - x^2) phi(x), kept between 0 and 1; s is a sixth of the skewness. Phi as in [#quickCdf], phi
    /// interpolated linearly between the same nodes.
    static double skewed(double x, double s) {
        double a = (x + END) * STEPS;
        if (a <= 0) {
            return 0;
        }
        if (a >= CDF.length - 1) {
            return 1;
        }
        int k = (int) a;
        double f = a - k;
        double d0 = DENSITY[k];
        double d1 = DENSITY[k + 1];
        double cdf = between(f, CDF[k], CDF[k + 1], d0, d1);
        return Math.max(0, Math.min(1, cdf - s * (1 - x * x) * STEPS * (d0 + f * (d1 - d0))));
    }

    /// The cubic with values y0, y1 and slopes d0, d1 at 0 and 1.
    private static double between(double f, double y0, double y1, double d0, double d1) {
        double rise = y1 - y0;
        return y0 + f * (d0 + f * (3 * rise - 2 * d0 - d1 + f * (d0 + d1 - 2 * rise)));
    }

    static double cdf(double x) {
        return STANDARD.cumulativeProbability(x);
    }

    /// The quantile by rational functions in the middle and the tails (Acklam 2003), relative error below 1.2e-9.
    static double quickQuantile(double p) {
        if (p > .5) {
            return -quickQuantile(1 - p);
        }
        if (p < .02425) {
            double q = Math.sqrt(-2 * Math.log(p));
            double above = ((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838) * q
                                                    - 2.549732539343734)
                                            * q
                                    + 4.374664141464968)
                            * q
                    + 2.938163982698783;
            double below = (((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996) * q
                                    + 3.754408661907416)
                            * q
                    + 1;
            return above / below;
        }
        double q = p - .5;
        double r = q * q;
        double above = ((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                + 1.383577518672690e+02)
                                        * r
                                - 3.066479806614716e+01)
                        * r
                + 2.506628277459239;
        double below = ((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                + 6.680131188771972e+01)
                                        * r
                                - 1.328068155288572e+01)
                        * r
                + 1;
        return q * above / below;
    }

    static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }
}
