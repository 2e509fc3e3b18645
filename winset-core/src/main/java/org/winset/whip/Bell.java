package org.winset.whip;

/// The distribution of a sum of many independent votes of 0 or 1, from three cumulants: the normal distribution with
/// the
/// first correction for skewness (Volkova 1996), made monotone. Reused from sum to sum.
final class Bell {

    /// Beyond so many standard deviations (and one vote more) nothing is left: 1e-7.
    static final double END = 5.2;

    private static final double LEAST = 1e-9;

    private double mean;
    private double deviation = 1;
    private double skewness;

    /// Takes the sum's mean, variance and third cumulant.
    Bell of(double mean, double variance, double third) {
        double v = Math.max(variance, LEAST);
        this.mean = mean;
        deviation = Math.sqrt(v);
        skewness = third / (v * deviation) / 6;
        return this;
    }

    /// P(sum >= k).
    double reaches(int k) {
        return Normal.skewed((mean - k + .5) / deviation, skewness);
    }

    /// P(sum = k), not below 0.
    double at(int k) {
        return Math.max(0, reaches(k) - reaches(k + 1));
    }

    /// Whether P(sum = k) is next to nothing.
    boolean far(int k) {
        return Math.abs(mean - k) > END * deviation + 1;
    }
}
