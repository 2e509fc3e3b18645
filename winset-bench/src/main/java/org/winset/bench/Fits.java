package org.winset.bench;

import java.util.List;
import org.winset.scale.ScaleOptions;
import org.winset.scale.ScaleOptions.Uncertainty;

/// The fits that the figures are about, as changes to the defaults.
final class Fits {

    private Fits() {}

    /// The defaults of `winset scale`.
    static ScaleOptions usual(int dims, double holdOut, long seed) {
        ScaleOptions d = ScaleOptions.DEFAULT;
        return of(dims, d.uncertainty(), d.starts(), d.chains(), d.burnIn(), d.sweeps(), holdOut, seed, d.threads());
    }

    /// The mode from one start, on one thread.
    static ScaleOptions mode(int dims) {
        ScaleOptions d = ScaleOptions.DEFAULT;
        return of(dims, Uncertainty.NONE, 1, d.chains(), d.burnIn(), d.sweeps(), 0, 1, 1);
    }

    /// The mode from one start, then `sweeps` Gibbs sweeps in all, burn-in (a tenth) included, on one thread.
    static ScaleOptions posterior(int dims, int sweeps) {
        ScaleOptions d = ScaleOptions.DEFAULT;
        int each = sweeps / d.chains();
        return of(dims, Uncertainty.GIBBS, 1, d.chains(), each / 10, each - each / 10, 0, 1, 1);
    }

    private static ScaleOptions of(
            int dims,
            Uncertainty uncertainty,
            int starts,
            int chains,
            int burnIn,
            int sweeps,
            double holdOut,
            long seed,
            int threads) {
        ScaleOptions d = ScaleOptions.DEFAULT;
        return new ScaleOptions(
                dims,
                d.selection(),
                uncertainty,
                d.prior(),
                starts,
                chains,
                burnIn,
                sweeps,
                d.replicates(),
                holdOut,
                List.of(),
                List.of(),
                seed,
                threads);
    }
}
