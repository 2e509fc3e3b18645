package org.winset.scale;

import java.util.List;
import org.winset.scale.ScaleOptions.Uncertainty;

/// Short fits for invented votes.
final class Quick {

    private Quick() {}

    static ScaleOptions options(int dims, Uncertainty uncertainty, double holdOut, List<Topic> topics) {
        return new ScaleOptions(
                dims,
                new Selection(.025, 20),
                uncertainty,
                RollCallPrior.LEARNED,
                2,
                2,
                40,
                100,
                40,
                holdOut,
                List.of(),
                topics,
                7,
                2);
    }

    static ScaleOptions posterior(int dims) {
        return options(dims, Uncertainty.POSTERIOR, 0, List.of());
    }
}
