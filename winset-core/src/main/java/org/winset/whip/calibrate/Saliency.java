package org.winset.whip.calibrate;

import java.util.Arrays;

/// The grid over which a salience is integrated: ln m from -1.5 to 1.5.
final class Saliency {

    private static final double END = 1.5;
    private static final double STEP = .3;
    static final int POINTS = (int) Math.round(2 * END / STEP) + 1;

    private Saliency() {}

    static double multiplier(int k) {
        return Math.exp(-END + k * STEP);
    }

    /// Weights of a lognormal salience with median 1; they sum to 1.
    static double[] weights(double logSd) {
        double[] weights = new double[POINTS];
        for (int k = 0; k < POINTS; k++) {
            double z = (-END + k * STEP) / Math.max(logSd, .02);
            weights[k] = Math.exp(-z * z / 2);
        }
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(weights, k -> weights[k] / sum);
        return weights;
    }

    /// Weights of two independent saliences, the second running fastest.
    static double[] pairWeights(double logSd) {
        double[] one = weights(logSd);
        double[] both = new double[POINTS * POINTS];
        Arrays.setAll(both, k -> one[k / POINTS] * one[k % POINTS]);
        return both;
    }

    /// `pulls` at each multiplier.
    static double[][] cells(double[] pulls) {
        double[][] cells = new double[POINTS][pulls.length];
        for (int k = 0; k < POINTS; k++) {
            for (int j = 0; j < pulls.length; j++) {
                cells[k][j] = multiplier(k) * pulls[j];
            }
        }
        return cells;
    }

    /// Two parts at each pair of multipliers, the second running fastest.
    static double[][] cells(double[] first, double[] second) {
        double[][] cells = new double[POINTS * POINTS][first.length];
        for (int k = 0; k < cells.length; k++) {
            for (int j = 0; j < first.length; j++) {
                cells[k][j] = multiplier(k / POINTS) * first[j] + multiplier(k % POINTS) * second[j];
            }
        }
        return cells;
    }
}
