package org.winset.scale.probit;

import java.util.Arrays;

/// What a batch of votes says about its signed predictors: ln Phi(t) and its derivatives.
///
/// lambda(t) = phi(t) / Phi(t) is the derivative of ln Phi(t); lambda (lambda + t) is minus its second derivative.
/// Logarithms are taken of products of sixteen votes: the smallest such product, 10^-23, is still a normal float.
public final class HazardBatch {

    private static final int ROUNDS = 16;

    /// Signed predictors: the input.
    public final float[] t;

    /// lambda(t): the output of [#hazard(int)].
    public final float[] lambda;

    private final float[] mills;
    private final float[] density;
    private final float[] part;
    private final float[] product;
    private final float[] squares;
    private final float[] scratch;
    private final int[] bits;
    private final int[] power;
    private int rounds;
    private int used;
    private double logLikelihood;

    public HazardBatch(int capacity) {
        t = new float[capacity];
        lambda = new float[capacity];
        mills = new float[capacity];
        density = new float[capacity];
        part = new float[capacity];
        product = new float[capacity];
        squares = new float[capacity];
        scratch = new float[capacity];
        bits = new int[capacity];
        power = new int[capacity];
        Arrays.fill(product, 1f);
    }

    public int capacity() {
        return t.length;
    }

    /// lambda = phi(t) / Phi(t).
    public void hazard(int n) {
        HazardPasses.millsRatio(t, mills, n);
        HazardPasses.density(t, density, n);
        HazardPasses.hazard(t, mills, density, lambda, part, n);
    }

    /// lambda = s phi(t) / Phi(t), roughly (2e-5) and quickly: for forces that steer and decide nothing.
    public void steer(float[] s, int n) {
        HazardPasses.steering(t, s, lambda, n);
    }

    /// Adds ln Phi(t) of the batch just passed to [#hazard(int)] to the sum that [#takeLogLikelihood()] returns.
    public void addLogLikelihood(int n) {
        HazardPasses.factors(t, part, product, squares, n);
        used = Math.max(used, n);
        if (++rounds == ROUNDS) {
            flush();
        }
    }

    /// The sum of ln Phi(t) since the last call.
    public double takeLogLikelihood() {
        flush();
        double sum = logLikelihood;
        logLikelihood = 0;
        return sum;
    }

    private void flush() {
        logarithms();
        double p = 0;
        double q = 0;
        for (int i = 0; i + 1 < used; i += 2) {
            p += scratch[i] - squares[i];
            q += scratch[i + 1] - squares[i + 1];
        }
        if (used % 2 == 1) {
            p += scratch[used - 1] - squares[used - 1];
        }
        logLikelihood += p + q;
        clear();
    }

    /// Like [#addLogLikelihood(int)], summed into `lanes` one by one; end with [#takeLanes(double\[\])].
    public void addLanes(int n, double[] lanes) {
        HazardPasses.factors(t, part, product, squares, n);
        used = Math.max(used, n);
        if (++rounds == ROUNDS) {
            takeLanes(lanes);
        }
    }

    /// Adds what is left to `lanes`.
    public void takeLanes(double[] lanes) {
        logarithms();
        for (int r = 0; r < used; r++) {
            lanes[r] += scratch[r] - squares[r];
        }
        clear();
    }

    /// scratch = ln product; product is overwritten.
    private void logarithms() {
        NormalPasses.logarithm(product, mills, bits, power, scratch, used);
    }

    private void clear() {
        Arrays.fill(product, 0, used, 1f);
        Arrays.fill(squares, 0, used, 0f);
        rounds = 0;
        used = 0;
    }

    /// w += s^2 lambda (lambda + t) after [#hazard(int)].
    public void addCurvature(float[] s, float[] w, int n) {
        HazardPasses.curvature(t, lambda, s, w, n);
    }

    /// sums += Phi(t).
    public void addProbability(float[] sums, int n) {
        HazardPasses.millsRatio(t, mills, n);
        HazardPasses.density(t, density, n);
        HazardPasses.probability(t, mills, density, sums, n);
    }
}
