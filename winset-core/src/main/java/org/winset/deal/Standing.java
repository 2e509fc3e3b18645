package org.winset.deal;

import java.util.List;

/// One deal at even odds: what every count at every gate comes to, route by route.
///
/// `margin` is the largest k for which the deal still passes when every count needs k votes more (fewer when k < 0).
/// For
/// counts by weight one vote is the largest weight. `NEVER` when a condition or requirement fails on every route,
/// `ALWAYS`
/// when some route needs no vote.
public record Standing(Levels deal, boolean passes, int margin, List<OnRoute> routes) {

    public static final int NEVER = Integer.MIN_VALUE;
    public static final int ALWAYS = Integer.MAX_VALUE;

    public Standing {
        routes = List.copyOf(routes);
    }

    /// One route: its margin, the counts of its votes in order, and the conditions and requirements that fail.
    public record OnRoute(String route, int margin, List<Count> counts, List<String> unmet) {
        public OnRoute {
            counts = List.copyOf(counts);
            unmet = List.copyOf(unmet);
        }

        public boolean passes() {
            return margin >= 0;
        }
    }

    /// Yes votes (or their weights) against what is needed. `part` is empty for a vote on the whole deal.
    public record Count(String hurdle, List<Integer> part, int yes, int needed) {
        public Count {
            part = List.copyOf(part);
        }

        public int shortBy() {
            return Math.max(0, needed - yes);
        }
    }
}
