package org.winset.scale;

/// The log prior density of a long vector, up to a constant: positions ~ N(0, 1); alphas with a common variance
/// ~ inverse gamma(1, 1) integrated out, betas likewise; topic t's offsets ~ N(0, tauSquared[t]).
record LogPrior(Layout at, double[] tauSquared) {

    /// Adds the gradient at `v` to `gradient` and returns the value.
    double addGradient(double[] v, double[] gradient) {
        double sum = normal(v, gradient, 0, at.alpha(), 1)
                + student(v, gradient, at.alpha(), at.beta(0))
                + student(v, gradient, at.beta(0), at.delta(0));
        for (int t = 0; t < tauSquared.length; t++) {
            sum += normal(v, gradient, at.delta(t), at.delta(t + 1), 1 / tauSquared[t]);
        }
        return sum;
    }

    private static double normal(double[] v, double[] gradient, int from, int to, double precision) {
        for (int i = from; i < to; i++) {
            gradient[i] -= precision * v[i];
        }
        return -precision * Layout.squares(v, from, to) / 2;
    }

    private static double student(double[] v, double[] gradient, int from, int to) {
        double shape = 1 + (to - from) / 2.0;
        double scale = 1 + Layout.squares(v, from, to) / 2;
        for (int i = from; i < to; i++) {
            gradient[i] -= shape / scale * v[i];
        }
        return -shape * Math.log(scale);
    }
}
