package org.winset.whip;

import java.util.Comparator;
import java.util.List;
import org.winset.dossier.Deal;

/// The whip count of one deal: `enacted` is the chance that it clears every gate of some path, an integral over
/// saliences,
/// cues and shocks of the product over gates, never the product of the gates' own chances. `effectivePoints` is how
/// many
/// of the integration's points still carry weight after what was given (all of them when nothing was).
public record WhipCount(
        Deal deal,
        double enacted,
        List<PathCount> paths,
        List<GateCount> gates,
        List<CueCount> cues,
        double effectivePoints) {

    /// The path with the best chance.
    public PathCount best() {
        return paths.stream().max(Comparator.comparingDouble(PathCount::chance)).orElseThrow();
    }
}
