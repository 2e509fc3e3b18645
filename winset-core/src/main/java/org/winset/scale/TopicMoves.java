package org.winset.scale;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// The sampler's moves on the topics' spread tau_t: a draw given the offsets, and a Metropolis step that scales tau and
/// all offsets together (ancillarity-sufficiency interweaving, Yu & Meng 2011), which is quick where the votes say
/// little
/// about the offsets. tau ~ half-Cauchy(0, 1), as a mixture of inverse gammas (Makalic & Schmidt 2016).
final class TopicMoves {

    private static final double STRIDE = .4;

    private final Layout at;
    private final RandomGenerator random;
    private final double[] tauSquared;
    private final double[] mixing;
    private final double[] trial;
    private final double[] values;

    TopicMoves(Layout layout, RandomGenerator random) {
        at = layout;
        this.random = random;
        tauSquared = new double[at.topics()];
        mixing = new double[at.topics()];
        Arrays.fill(tauSquared, .25);
        Arrays.fill(mixing, 1);
        trial = new double[at.topics() == 0 ? 0 : at.size()];
        values = new double[at.items()];
    }

    double[] tauSquared() {
        return tauSquared;
    }

    void step(double[] v, Likelihood likelihood) {
        for (int t = 0; t < tauSquared.length; t++) {
            double squares = Layout.squares(v, at.delta(t), at.delta(t + 1));
            tauSquared[t] = Variates.inverseGamma(random, (at.members() + 1) / 2.0, 1 / mixing[t] + squares / 2);
            mixing[t] = Variates.inverseGamma(random, 1, 1 + 1 / tauSquared[t]);
        }
        double now = tauSquared.length == 0 ? 0 : logLikelihood(v, likelihood);
        for (int t = 0; t < tauSquared.length; t++) {
            now = rescale(v, t, likelihood, now);
            mixing[t] = Variates.inverseGamma(random, 1, 1 + 1 / tauSquared[t]);
        }
    }

    /// tau -> c tau, delta -> c delta: the offsets' prior and the Jacobian cancel, the likelihood and tau's prior, with
    /// ln tau as the variable, decide. Returns the log likelihood it ends at.
    private double rescale(double[] v, int t, Likelihood likelihood, double now) {
        double u = STRIDE * random.nextGaussian();
        double factor = Math.exp(u);
        System.arraycopy(v, 0, trial, 0, v.length);
        for (int i = at.delta(t); i < at.delta(t + 1); i++) {
            trial[i] *= factor;
        }
        double then = logLikelihood(trial, likelihood);
        double gain = then - now + logPrior(tauSquared[t] * factor * factor) - logPrior(tauSquared[t]);
        if (Math.log(random.nextDouble()) >= gain) {
            return now;
        }
        System.arraycopy(trial, at.delta(t), v, at.delta(t), at.members());
        tauSquared[t] *= factor * factor;
        return then;
    }

    /// The half-Cauchy's log density of ln tau: ln tau - ln(1 + tau^2).
    private static double logPrior(double tauSquared) {
        return Math.log(tauSquared) / 2 - Math.log1p(tauSquared);
    }

    private double logLikelihood(double[] v, Likelihood likelihood) {
        Arrays.fill(values, 0);
        likelihood.addValues(v, values);
        return Arrays.stream(values).sum();
    }
}
