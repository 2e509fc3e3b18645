package org.winset.scale.probit;

import java.util.random.RandomGenerator;

/// The latent utilities of a batch of votes, given each vote's signed predictor.
///
/// With z ~ N(m, 1), a yea says z > 0 and a nay z < 0 (Albert & Chib 1993). For a vote of sign s the signed predictor
/// is
/// t = s m and the signed latent utility w = s z is normal around t, truncated to w > 0. Missing votes have s = 0, so
/// whatever stands in their place is multiplied away.
public final class LatentBatch {

    /// Signed predictors: the input of every method.
    public final float[] t;

    /// Signed latent utilities: the output of [#draw(int)] and of the probabilities.
    public final float[] w;

    private final float[] a;
    private final float[] b;
    private final float[] c;
    private final float[] d;
    private final int[] i;
    private final int[] j;
    private final LaneRandom random;

    public LatentBatch(int capacity, RandomGenerator seeds) {
        t = new float[capacity];
        w = new float[capacity];
        a = new float[capacity];
        b = new float[capacity];
        c = new float[capacity];
        d = new float[capacity];
        i = new int[capacity];
        j = new int[capacity];
        random = new LaneRandom(capacity, seeds);
    }

    public int capacity() {
        return t.length;
    }

    /// w ~ N(t, 1) truncated to above 0, by inversion.
    public void draw(int n) {
        distribution(n);
        random.fill(a, n);
        for (int k = 0; k < n; k++) {
            d[k] = a[k] * d[k];
        }
        NormalPasses.logTail(d, a, b, i, j, c, n);
        NormalPasses.quantile(c, a, n);
        NormalPasses.truncated(t, d, a, w, n);
    }

    /// w = Phi(t).
    public void probability(int n) {
        distribution(n);
        System.arraycopy(d, 0, w, 0, n);
    }

    /// w = ln Phi(t); Phi below 1e-33 counts as if t were -12.
    public void logProbability(int n) {
        distribution(n);
        NormalPasses.logarithm(d, a, i, j, w, n);
    }

    /// Leaves e^(-t^2/2) in c and Phi(t) in d.
    private void distribution(int n) {
        NormalPasses.mills(t, a, b, n);
        NormalPasses.powerOfTwo(b, d, i, c, n);
        NormalPasses.distribution(t, a, c, d, n);
    }
}
