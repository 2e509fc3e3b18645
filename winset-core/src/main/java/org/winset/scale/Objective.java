package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The log posterior that [Maximum] climbs: log likelihood plus normal log priors, up to a constant.
///
/// With weights each roll call's log likelihood and log prior count `weights[place]` times. A roll call's own gradient
/// is left unweighted, so that it says the same about its parameters however often it counts.
final class Objective {

    final Layout at;
    final List<Lanes> blocks;
    final ItemPrior prior;
    final float @Nullable [] weights;

    /// The log likelihood part at the last point looked at.
    double logLikelihood;

    private final Likelihood likelihood;
    private final LogPrior logPrior;
    private final double[] values;

    Objective(VoteTable table, int dims, ItemPrior prior, double @Nullable [] itemWeights) {
        at = Layout.of(table, dims, 0);
        blocks = Lanes.of(table, at, List.of());
        this.prior = prior;
        weights = itemWeights == null ? null : new float[at.items()];
        for (int r = 0; weights != null && itemWeights != null && r < weights.length; r++) {
            weights[r] = (float) itemWeights[at.order()[r]];
        }
        likelihood = new Likelihood(at, blocks, weights);
        logPrior = new LogPrior.Fixed(prior);
        values = new double[at.items()];
    }

    /// Fills `gradient`; returns the value.
    double gradient(double[] v, double[] gradient) {
        Arrays.fill(gradient, 0);
        logLikelihood = likelihood.addGradient(v, gradient, weights == null);
        double priors = logPrior.addGradient(at, v, gradient);
        return weights == null ? logLikelihood + priors : weighted(v);
    }

    /// Fills `gradient` without the value.
    void slope(double[] v, double[] gradient) {
        Arrays.fill(gradient, 0);
        likelihood.addGradient(v, gradient, false);
        logPrior.addGradient(at, v, gradient);
    }

    private double weighted(double[] v) {
        Arrays.fill(values, 0);
        likelihood.addValues(v, values);
        double sum = -Layout.squares(v, 0, at.alpha()) / 2;
        logLikelihood = 0;
        for (int r = 0; weights != null && r < values.length; r++) {
            double betas = 0;
            for (int d = 0; d < at.dims(); d++) {
                betas += v[at.beta(d) + r] * v[at.beta(d) + r];
            }
            double alpha = v[at.alpha() + r];
            logLikelihood += weights[r] * values[r];
            sum -= weights[r] * (prior.alphaPrecision() * alpha * alpha + prior.betaPrecision() * betas) / 2;
        }
        return sum + logLikelihood;
    }

    /// The exact curvature at `v` with `1 + damping` times its diagonal; null where it is not positive definite.
    @Nullable Metric curvature(double[] v, double damping) {
        float[][][] second = likelihood.cells();
        float[][][] first = likelihood.cells();
        likelihood.derivatives(v, first, second);
        return Metric.newton(at, blocks, second, first, weights, v, prior, damping);
    }

    /// What the quadratic model promises at most for `step`: half its product with the gradient.
    double promise(double[] gradient, double[] step) {
        double sum = 0;
        for (int i = 0; i < at.alpha(); i++) {
            sum += gradient[i] * step[i];
        }
        for (int k = 0; k <= at.dims(); k++) {
            for (int r = 0; r < at.items(); r++) {
                sum += (weights == null ? 1 : weights[r]) * gradient[at.item(k) + r] * step[at.item(k) + r];
            }
        }
        return sum / 2;
    }
}
