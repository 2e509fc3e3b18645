package org.winset.scale;

import org.jspecify.annotations.Nullable;

/// Newton's method near a maximum. The factored curvature is kept as long as steps shrink quickly; where it isn't
/// positive definite, or a step keeps little of what it promised, the diagonal is made heavier (Marquardt 1963).
final class NewtonSteps {

    private static final double SLOW = .5;
    private static final double LEAST_DAMPING = 1e-3;
    private static final double MOST_DAMPING = 1e8;

    private final Objective objective;
    private final double[] gradient;
    private final double[] step;
    private final double[] trial;
    private double[] place;
    private double value;
    private double damping;
    private @Nullable MetricSolver solver;
    private int iterations;
    private int factorisations;

    NewtonSteps(Objective objective, double[] start) {
        this.objective = objective;
        place = start.clone();
        gradient = new double[start.length];
        step = new double[start.length];
        trial = new double[start.length];
        value = objective.gradient(place, gradient);
    }

    /// Runs until an undamped step is smaller than `tolerance`; false where that doesn't happen in `most` iterations.
    boolean run(double tolerance, int most) {
        double last = Double.POSITIVE_INFINITY;
        while (iterations < most && damping < MOST_DAMPING) {
            if (solver == null) {
                solver = factorise();
            }
            iterations++;
            solver.solve(gradient, step);
            double size = largest(step, objective.at.positions());
            boolean close = size < tolerance && damping == 0;
            double kept = take();
            if (Boolean.getBoolean("trace")) System.out.printf("  %d size %.5f kept %.3f damping %.2g value %.5f%n", iterations, size, kept, damping, value);
            if (close) {
                return true;
            }
            if (kept < 0 || size > SLOW * last || damping > 0) {
                solver = null;
            }
            damping = kept < 0
                    ? Math.max(.01, 8 * damping)
                    : kept < .25 ? Math.max(.004, 4 * damping) : kept > .75 ? damping / 5 : damping;
            damping = damping < LEAST_DAMPING ? 0 : damping;
            last = kept < 0 ? Double.POSITIVE_INFINITY : size;
        }
        return false;
    }

    private MetricSolver factorise() {
        while (true) {
            factorisations++;
            Metric metric = objective.curvature(place, damping);
            if (metric != null) {
                return new MetricSolver(metric);
            }
            damping = Math.max(.01, damping * 4);
        }
    }

    /// Takes the step if it doesn't lower the objective by more than rounding does; returns the share of what it
    /// promised that was kept, negative where it wasn't taken.
    private double take() {
        double promise = objective.promise(gradient, step);
        for (int i = 0; i < place.length; i++) {
            trial[i] = place[i] + step[i];
        }
        double next = objective.gradient(trial, gradient);
        double rounding = 1e-8 * Math.abs(value);
        if (!(next >= value - rounding)) {
            objective.gradient(place, gradient);
            return -1;
        }
        double kept = promise < 100 * rounding ? 1 : Math.max(0, next - value) / promise;
        System.arraycopy(trial, 0, place, 0, place.length);
        value = next;
        return kept;
    }

    private static double largest(double[] v, int n) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, Math.abs(v[i]));
        }
        return most;
    }

    double[] place() {
        return place;
    }

    double value() {
        return value;
    }

    int iterations() {
        return iterations;
    }

    int factorisations() {
        return factorisations;
    }
}
