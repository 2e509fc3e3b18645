package org.winset.whip.calibrate;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The odds of leaders' words given their own pull g. With chance `reversal` the word has nothing to do with g: for with
/// chance `returning`, else against. Otherwise it is for when g + spread z > threshold, against when it lies below
/// -threshold, z standard normal, else free.
///
/// `returning` is a trait of the sample (bills come back once there is a compromise); the whip count takes 1/2.
record Words(
        double threshold,
        double spread,
        double reversal,
        double returning,
        double[] errors,
        double logLikelihood,
        int n) {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    static Words fit(List<CaucusCase> cases) {
        List<CaucusCase> known = cases.stream()
                .filter(c -> c.word() != null && !Double.isNaN(c.leaderPull()))
                .toList();
        Simplex best = Simplex.minimise(new double[] {-.7, 0, -1.5, 0}, .3, p -> cost(known, p));
        double[] sd = Simplex.errors(best.at(), .02, p -> cost(known, p));
        double[] at = best.at();
        double reversal = logistic(at[2]);
        double returning = logistic(at[3]);
        double[] errors = {
            Math.exp(at[0]) * sd[0],
            Math.exp(at[1]) * sd[1],
            reversal * (1 - reversal) * sd[2],
            returning * (1 - returning) * sd[3]
        };
        return new Words(Math.exp(at[0]), Math.exp(at[1]), reversal, returning, errors, -best.value(), known.size());
    }

    private static double cost(List<CaucusCase> cases, double[] p) {
        Words words = new Words(
                Math.exp(p[0]), Math.exp(p[1]), logistic(p[2]), logistic(p[3]), new double[0], 0, cases.size());
        double sum = 0;
        for (CaucusCase c : cases) {
            Integer word = c.word();
            sum -= Math.log(1e-9 + words.odds(c.leaderPull(), words.returning)[word == null ? 1 : word + 1]);
        }
        return sum;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /// P(against), P(free), P(for).
    double[] odds(double pull, double returning) {
        double against = (1 - reversal) * STANDARD.cumulativeProbability((-threshold - pull) / spread)
                + reversal * (1 - returning);
        double forIt =
                (1 - reversal) * STANDARD.cumulativeProbability((pull - threshold) / spread) + reversal * returning;
        return new double[] {against, Math.max(0, 1 - against - forIt), forIt};
    }

    /// The word that the leaders' own pull speaks of.
    static int expected(double pull, double threshold) {
        return pull > threshold ? 1 : pull < -threshold ? -1 : 0;
    }
}
