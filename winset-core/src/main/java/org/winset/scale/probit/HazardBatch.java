package org.winset.scale.probit;

import java.util.Arrays;

/// What a batch of votes says about its signed predictors: the first derivative of ln Phi(t), and ln Phi(t) itself.
///
/// lambda(t) = phi(t) / Phi(t) is the derivative of ln Phi(t); lambda (lambda + t) is minus its second derivative.
/// No step moves bits between integers and floats and none branches, so each pass becomes vector code.
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
    private int rounds;
    private double logLikelihood;

    public HazardBatch(int capacity) {
        t = new float[capacity];
        lambda = new float[capacity];
        mills = new float[capacity];
        density = new float[capacity];
        part = new float[capacity];
        product = new float[capacity];
        squares = new float[capacity];
        Arrays.fill(product, 1f);
    }

    public int capacity() {
        return t.length;
    }

    /// lambda = phi(t) / Phi(t).
    public void hazard(int n) {
        NormalPasses.millsRatio(t, mills, n);
        NormalPasses.density(t, density, n);
        NormalPasses.hazard(t, mills, density, lambda, part, n);
    }

    /// Adds ln Phi(t) of the batch just passed to [#hazard(int)] to the sum that [#takeLogLikelihood()] returns.
    public void addLogLikelihood(int n) {
        NormalPasses.factors(t, part, product, squares, n);
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

    public void multiply(int n) {
        NormalPasses.factors(t, part, product, squares, n);
    }

    public void takeLanes(double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += Math.log(product[i]) - squares[i];
        }
        Arrays.fill(product, 1f);
        Arrays.fill(squares, 0f);
    }

    private void flush() {
        rounds = 0;
        double sum = 0;
        for (int i = 0; i < product.length; i += 2) {
            sum += Math.log((double) product[i] * product[i + 1]) - squares[i] - squares[i + 1];
        }
        logLikelihood += sum;
        Arrays.fill(product, 1f);
        Arrays.fill(squares, 0f);
    }
}
