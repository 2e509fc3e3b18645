package org.winset.scale;

/// The log prior density of a long vector, up to a constant: positions ~ N(0, 1), roll calls as `prior` says, topic t's
/// offsets ~ N(0, tauSquared[t]).
record LogPrior(Layout at, RollCallPrior prior, double[] tauSquared) {

    /// Adds the gradient at `v` to `gradient` and returns the value.
    double addGradient(double[] v, double[] gradient) {
        double sum = normal(v, gradient, 0, at.alpha(), 1)
                + rollCalls(v, gradient, at.alpha(), at.beta(0))
                + rollCalls(v, gradient, at.beta(0), at.delta(0));
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

    private double rollCalls(double[] v, double[] gradient, int from, int to) {
        double squares = Layout.squares(v, from, to);
        double precision = prior.precision(squares, to - from);
        for (int i = from; i < to; i++) {
            gradient[i] -= precision * v[i];
        }
        return prior.log(squares, to - from);
    }
}
