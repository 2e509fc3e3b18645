package org.winset.deal;

import java.math.BigInteger;
import java.util.List;

/// The best deals by an appraiser's score, best first, ties in the order of levels.
///
/// `region` is the size of the win set and its near misses up to `slack` votes; `scored` is how many deals were scored.
/// `proved`: every deal of the region was scored, so none in it is better. Otherwise these are the best of what was
/// searched: the safest deals of the region, a spread over it, and what climbing from the best of them reached.
public record Appraisal(List<Appraised> deals, int slack, BigInteger region, long scored, boolean proved) {

    public Appraisal {
        deals = List.copyOf(deals);
    }

    /// A deal, its score, and its margin in votes at even odds (negative: a near miss).
    public record Appraised(Levels deal, double score, int margin) {}
}
