package org.winset.scale;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The penalised maximum of the likelihood, by EM with Anderson acceleration (Anderson 1965; Walker & Ni 2011).
///
/// One step of EM maps parameters to parameters; where it stands still is a stationary point. Acceleration combines the
/// last steps so that their residual is smallest; a combination that lowers the objective is dropped and plain EM,
/// which
/// never lowers it, goes on from the last good point. Converged: ten accepted iterations raised the objective by less
/// than
/// `tolerance` times its size. In two dimensions and more a long flat ridge remains beyond that (positions of members
/// who
/// nearly always vote alike), along which probabilities hardly change; the posterior, not the mode, says how wide it
/// is.
///
/// `objective` is the log likelihood plus the log priors, `logLikelihood` its first part, both at the last point looked
/// at.
record Maximum(Parameters parameters, double objective, double logLikelihood, int iterations, boolean converged) {

    /// Fine enough for the mode itself.
    static final double TOLERANCE = 2e-5;

    /// Fine enough to see where a start is going.
    static final double COARSE = 1e-4;

    static final int MOST_ITERATIONS = 2000;
    private static final int LOOK_BACK = 10;

    static Maximum of(
            EmStep step, Parameters start, double tolerance, int mostIterations, double @Nullable [] weights) {
        ItemPrior prior = ItemPrior.WEAK;
        Parameters at = start.copy();
        Parameters next = start.copy();
        Parameters good = start.copy();
        Anderson anderson = new Anderson();
        double best = Double.NEGATIVE_INFINITY;
        double logLikelihood = Double.NEGATIVE_INFINITY;
        Deque<Double> history = new ArrayDeque<>();
        for (int k = 1; k <= mostIterations; k++) {
            next.set(at);
            double l = step.run(next, prior, weights);
            Orbit.toMode(next, prior);
            double objective = l + logPrior(at, prior);
            if (objective < best - 1e-7 * Math.abs(best)) {
                at.set(good);
                anderson.forget();
                best = Double.NEGATIVE_INFINITY;
                continue;
            }
            best = objective;
            logLikelihood = l;
            good.set(next);
            history.addLast(objective);
            if (history.size() > LOOK_BACK && objective - history.removeFirst() < tolerance * Math.abs(objective)) {
                return new Maximum(next, objective, l, k, true);
            }
            at.setFlat(anderson.next(at.flat(), next.flat()));
        }
        return new Maximum(good, best, logLikelihood, mostIterations, false);
    }

    private static double logPrior(Parameters p, ItemPrior prior) {
        double sum = 0;
        for (double[] point : p.x) {
            for (double value : point) {
                sum += value * value;
            }
        }
        for (int r = 0; r < p.alpha.length; r++) {
            sum += p.alpha[r] * p.alpha[r] * prior.alphaPrecision();
            for (double value : p.beta[r]) {
                sum += value * value * prior.betaPrecision();
            }
        }
        return -sum / 2;
    }
}
