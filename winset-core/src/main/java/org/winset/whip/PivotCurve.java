package org.winset.whip;

/// The chance that exactly `needed` - 1 of the others vote yea, as a function of a member's own chance x to do so: for
/// all
/// members of one side in one state at once, since without a member the tally's cumulants are
/// mean - x, variance - x (1 - x), third - x (1 - x) (1 - 2 x). A cubic through x = 0, 1/3, 2/3 and 1, summed over the
/// states of the other side.
final class PivotCurve {

    private static final int NODES = 4;

    /// Coefficients of 1, x, x^2, x^3.
    final double[] c = new double[NODES];

    private final double[] value = new double[NODES];
    private final Bell bell = new Bell();

    void clear() {
        java.util.Arrays.fill(value, 0);
    }

    /// Adds one state of the other side, `mean`, `variance` and `third` being those of the whole tally.
    void add(double mean, double variance, double third, int needed, double weight) {
        if (bell.of(mean, variance, third).far(needed)) {
            return;
        }
        for (int i = 0; i < NODES; i++) {
            double x = i / (NODES - 1.0);
            double v = x * (1 - x);
            bell.of(mean - x, variance - v, third - v * (1 - 2 * x));
            value[i] += weight * bell.at(needed - 1);
        }
    }

    /// Works the coefficients out.
    void fit() {
        double first = value[1] - value[0];
        double second = value[2] - 2 * value[1] + value[0];
        double third = value[3] - 3 * value[2] + 3 * value[1] - value[0];
        c[0] = value[0];
        c[1] = 3 * (first - second / 2 + third / 3);
        c[2] = 9 * (second - third) / 2;
        c[3] = 27 * third / 6;
    }

    double at(double x) {
        return c[0] + x * (c[1] + x * (c[2] + x * c[3]));
    }
}
