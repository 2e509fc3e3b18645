package org.winset.deal;

import java.util.List;

/// The best deals of the win set by an additive score, best first. `proved` is the share of the space that was settled;
/// at
/// 1 no deal is better than these.
public record Ranking(List<Ranked> deals, double proved) {

    public Ranking {
        deals = List.copyOf(deals);
    }

    public record Ranked(Levels deal, long score) {}
}
