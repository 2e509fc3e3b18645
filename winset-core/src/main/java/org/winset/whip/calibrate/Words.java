package org.winset.whip.calibrate;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The odds of leaders' words given their own pull g. With chance `reversal` the word has nothing to do with g: for
/// with
/// chance `reversalFor`, else against. Otherwise it is for when g + spread z > threshold, against when it lies below
/// -threshold, z standard normal, else free. Reversals are the majority's [0] and the minority's [1]: the one decides
/// what
/// comes to the floor, the other often opposes what it would have taken.
///
/// `errors`: of threshold, spread, the majority's reversal and reversalFor, the minority's.
@SuppressWarnings("ArrayRecordComponent") // read only
record Words(
        double threshold,
        double spread,
        double[] reversal,
        double[] reversalFor,
        double[] errors,
        double logLikelihood,
        int n) {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double[] START = {-.7, 0, -1.5, 0, -1.5, 0};

    static Words fit(List<CaucusCase> cases) {
        List<CaucusCase> known = cases.stream()
                .filter(c -> c.word() != null && !Double.isNaN(c.leaderPull()))
                .toList();
        Simplex best = Simplex.minimise(START, .4, p -> cost(known, p));
        double[] sd = Simplex.errors(best.at(), .05, p -> cost(known, p));
        Words words = at(best.at(), -best.value(), known.size());
        double[] errors = {words.threshold * sd[0], words.spread * sd[1], 0, 0, 0, 0};
        for (int k = 0; k < 2; k++) {
            double r = words.reversal[k];
            double f = words.reversalFor[k];
            errors[2 + 2 * k] = r * (1 - r) * sd[2 + 2 * k];
            errors[3 + 2 * k] = f * (1 - f) * sd[3 + 2 * k];
        }
        return new Words(
                words.threshold, words.spread, words.reversal, words.reversalFor, errors, words.logLikelihood, words.n);
    }

    private static Words at(double[] p, double logLikelihood, int n) {
        return new Words(
                Math.exp(p[0]),
                Math.exp(p[1]),
                new double[] {logistic(p[2]), logistic(p[4])},
                new double[] {logistic(p[3]), logistic(p[5])},
                new double[0],
                logLikelihood,
                n);
    }

    /// Minus the log likelihood, with a weak prior (sd 3) around the start.
    private static double cost(List<CaucusCase> cases, double[] p) {
        Words words = at(p, 0, cases.size());
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += (p[i] - START[i]) * (p[i] - START[i]) / 18;
        }
        for (CaucusCase c : cases) {
            Integer word = c.word();
            sum -= Math.log(1e-9 + words.odds(c)[word == null ? 1 : word + 1]);
        }
        return sum;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /// P(against), P(free), P(for).
    double[] odds(CaucusCase c) {
        int role = c.line() > 0 ? 0 : 1;
        double r = reversal[role];
        double against = (1 - r) * STANDARD.cumulativeProbability((-threshold - c.leaderPull()) / spread)
                + r * (1 - reversalFor[role]);
        double forIt =
                (1 - r) * STANDARD.cumulativeProbability((c.leaderPull() - threshold) / spread) + r * reversalFor[role];
        return new double[] {against, Math.max(0, 1 - against - forIt), forIt};
    }

    /// The word that the leaders' own pull speaks of.
    static int expected(double pull, double threshold) {
        return pull > threshold ? 1 : pull < -threshold ? -1 : 0;
    }
}
