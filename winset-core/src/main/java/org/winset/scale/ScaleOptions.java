package org.winset.scale;

import java.util.List;

/// How to scale.
///
/// `dimensions` 1 to 3; `prior` is the posterior's (the mode always has the customary one); `starts` the number of
/// starting points; `burnIn` and `sweeps` are counted a
/// chain, 0 for as many as suit the sampler and the number of votes; `replicates`
/// is the number of bootstrap samples; `holdOut` the share of votes set aside to test on (0: none); `threads` changes
/// the
/// time taken, never the result.
public record ScaleOptions(
        int dimensions,
        Selection selection,
        Uncertainty uncertainty,
        RollCallPrior prior,
        int starts,
        int chains,
        int burnIn,
        int sweeps,
        int replicates,
        double holdOut,
        List<Anchor> anchors,
        List<Topic> topics,
        long seed,
        int threads) {

    /// Where standard deviations and probabilities come from.
    public enum Uncertainty {
        /// Draws from the posterior by Hamiltonian Monte Carlo; positions are posterior means.
        POSTERIOR,
        /// The same by Gibbs sampling, as customary for these models: cheaper sweeps that move less.
        GIBBS,
        /// The mode refitted to roll calls drawn with replacement; positions are the mode.
        BOOTSTRAP,
        /// None: the mode alone.
        NONE;

        /// Whether draws are taken from the posterior.
        public boolean sampled() {
            return this == POSTERIOR || this == GIBBS;
        }
    }

    public static final ScaleOptions DEFAULT = new ScaleOptions(
            2,
            new Selection(.025, 20),
            Uncertainty.POSTERIOR,
            RollCallPrior.CUSTOMARY,
            4,
            4,
            0,
            0,
            100,
            0,
            List.of(),
            List.of(),
            1,
            2);
}
