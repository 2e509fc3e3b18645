package org.winset.whip;

/// A normal of one of two scales: `narrow` with chance `calm`, else `wide`.
record ScaleMixture(double narrow, double wide, double calm) {

    private static final double PRECISION = 1e-10;

    double cdf(double x) {
        return calm * under(x, narrow) + (1 - calm) * under(x, wide);
    }

    private static double under(double x, double scale) {
        return scale > 0 ? Normal.cdf(x / scale) : x >= 0 ? 1 : 0;
    }

    /// The value at the same quantile as the standard normal score `z`, by bisection.
    double at(double z) {
        double size = Math.abs(z);
        double tail = Normal.cdf(-size);
        double low = 0;
        double high = Math.max(narrow, wide) * size;
        while (high - low > PRECISION * (1 + high)) {
            double middle = (low + high) / 2;
            if (calm * under(-middle, narrow) + (1 - calm) * under(-middle, wide) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.copySign((low + high) / 2, z);
    }
}
