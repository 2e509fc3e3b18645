package org.winset.scale;

import org.jspecify.annotations.Nullable;

/// The maximum of the log posterior: expectation-maximisation with Anderson acceleration first, then Newton's method,
/// which eliminates the roll calls and factors the curvature of the members' positions.
///
/// Converged: a Newton step, with the exact curvature at or next to the point, would move no member by more than
/// `tolerance` (in standard deviations of the members). With too many members for Newton's method: two steps of EM in a
/// row would not.
///
/// `objective` is the log likelihood plus the log priors, `logLikelihood` its first part.
record Maximum(Parameters parameters, double objective, double logLikelihood, int iterations, boolean converged) {

    static final double TOLERANCE = 1e-4;
    static final int MOST_ITERATIONS = 2000;

    /// Where EM hands over to Newton's method.
    private static final double HANDOVER = .02;

    private static final int MOST_EM = 150;
    private static final int MOST_POSITIONS = 1500;

    static Maximum of(
            Sweep sweep, Parameters start, double tolerance, int mostIterations, double @Nullable [] weights) {
        return of(sweep.table(), start, tolerance, mostIterations, weights);
    }

    /// Climbs from `start`; `weights` (one for each item of the table) count roll calls several times or not at all.
    static Maximum of(
            VoteTable table, Parameters start, double tolerance, int mostIterations, double @Nullable [] weights) {
        Objective objective = new Objective(table, start.dimensions(), ItemPrior.WEAK, weights);
        Layout at = objective.at;
        double[] v = at.vector(start);
        boolean newton = at.positions() <= MOST_POSITIONS;
        Climb em = climb(objective, v, newton ? HANDOVER : tolerance, newton ? Math.min(MOST_EM, mostIterations) : mostIterations);
        int iterations = em.iterations;
        boolean converged = em.converged;
        if (newton) {
            NewtonSteps steps = new NewtonSteps(objective, em.place);
            converged = steps.run(tolerance, mostIterations - iterations);
            iterations += steps.iterations();
            em = new Climb(steps.place(), steps.value(), iterations, converged);
        }
        Parameters found = start.copy();
        Layout.of(table, start.dimensions(), 0).parameters(em.place, found);
        return new Maximum(found, em.value, objective.logLikelihood, iterations, converged);
    }

    private record Climb(double[] place, double value, int iterations, boolean converged) {}

    private static Climb climb(Objective objective, double[] start, double tolerance, int mostIterations) {
        EmSteps em = new EmSteps(objective);
        double[] from = start.clone();
        double[] to = start.clone();
        double[] good = start.clone();
        Anderson anderson = new Anderson(start.length);
        double best = Double.NEGATIVE_INFINITY;
        int calm = 0;
        for (int k = 1; k <= mostIterations; k++) {
            System.arraycopy(from, 0, to, 0, to.length);
            double value = em.step(to);
            if (value < best - 1e-7 * Math.abs(best) || Double.isNaN(value)) {
                System.arraycopy(good, 0, from, 0, from.length);
                anderson.forget();
                best = Double.NEGATIVE_INFINITY;
                continue;
            }
            best = value;
            System.arraycopy(to, 0, good, 0, good.length);
            calm = largestMove(from, to, objective.at.positions()) < tolerance ? calm + 1 : 0;
            if (calm == 2) {
                return new Climb(good, best, k, true);
            }
            anderson.next(from, to);
        }
        return new Climb(good, best, mostIterations, false);
    }

    private static double largestMove(double[] from, double[] to, int positions) {
        double most = 0;
        for (int i = 0; i < positions; i++) {
            most = Math.max(most, Math.abs(to[i] - from[i]));
        }
        return most;
    }
}
