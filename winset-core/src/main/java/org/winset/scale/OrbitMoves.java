package org.winset.scale;

import java.util.random.RandomGenerator;

/// Moves of the sampler along configurations that give every vote the same predictor, so that only the priors speak
/// (generalised Gibbs moves, Liu & Sabatti 2000): x is stretched along a direction while the betas shrink.
///
/// A learned common variance of the betas is integrated out: given that variance the scale could only creep, without it
/// one draw crosses the whole range. Each stretch is one update by slice sampling (Neal 2003).
final class OrbitMoves {

    private final Layout at;
    private final RollCallPrior prior;
    private final RandomGenerator random;

    OrbitMoves(Layout layout, RollCallPrior prior, RandomGenerator random) {
        at = layout;
        this.prior = prior;
        this.random = random;
    }

    /// Stretches along the axes, then along axes at a random angle in each plane of neighbouring dimensions.
    void step(double[] v) {
        for (int d = 0; d < at.dims(); d++) {
            stretch(v, d);
        }
        for (int d = 0; d + 1 < at.dims(); d++) {
            double angle = Math.PI * random.nextDouble();
            rotate(v, d, angle);
            stretch(v, d);
            stretch(v, d + 1);
            rotate(v, d, -angle);
        }
    }

    private void rotate(double[] v, int d, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        rotate(v, at.x(d), at.x(d + 1), at.members(), c, s);
        rotate(v, at.beta(d), at.beta(d + 1), at.items(), c, s);
    }

    private static void rotate(double[] v, int from, int to, int n, double c, double s) {
        for (int i = 0; i < n; i++) {
            double a = v[from + i];
            double b = v[to + i];
            v[from + i] = c * a - s * b;
            v[to + i] = s * a + c * b;
        }
    }

    private void stretch(double[] v, int d) {
        double x = Layout.squares(v, at.x(d), at.x(d) + at.members());
        double own = Layout.squares(v, at.beta(d), at.beta(d) + at.items());
        double others = Layout.squares(v, at.beta(0), at.beta(at.dims())) - own;
        Scale density = new Scale(at.members() - at.items(), x, own, others, prior, at.items() * at.dims());
        double factor = Math.exp(slice(density));
        for (int j = 0; j < at.members(); j++) {
            v[at.x(d) + j] *= factor;
        }
        for (int r = 0; r < at.items(); r++) {
            v[at.beta(d) + r] /= factor;
        }
    }

    /// The log density of u, where positions gain the factor e^u in one dimension and betas lose it. `power` is the
    /// exponent of e^u in the Jacobian.
    record Scale(double power, double x, double own, double others, RollCallPrior prior, int betas) {
        double log(double u) {
            return power * u - x * Math.exp(2 * u) / 2 + prior.log(others + own * Math.exp(-2 * u), betas);
        }
    }

    /// A draw from the slice under `density` through u = 0.
    private double slice(Scale density) {
        double level = density.log(0) + Math.log(random.nextDouble());
        double width = 2 / Math.sqrt(2.0 * at.members());
        double low = -width * random.nextDouble();
        double high = low + width;
        while (density.log(low) > level) {
            low -= width;
        }
        while (density.log(high) > level) {
            high += width;
        }
        while (true) {
            double u = low + (high - low) * random.nextDouble();
            if (density.log(u) > level) {
                return u;
            }
            if (u < 0) {
                low = u;
            } else {
                high = u;
            }
        }
    }
}
