package org.winset.deal;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/// The Pareto frontier of the win set among some principals: utilities that no deal that passes betters for one without
/// worsening it for another. Exact, in integers.
///
/// `points` are at most as many as asked for, the first principal's favourites first; `size` is how many there are.
/// `disagreement` is everyone's utility of the status quo. `bargains` marks the textbook solutions on the frontier.
/// `proved` below 1 means that the search was stopped: points may be missing or beaten.
public record Frontier(
        List<String> principals,
        List<Long> disagreement,
        int size,
        List<Point> points,
        List<Bargain> bargains,
        double proved) {

    public Frontier {
        principals = List.copyOf(principals);
        disagreement = List.copyOf(disagreement);
        points = List.copyOf(points);
        bargains = List.copyOf(bargains);
    }

    /// A utility for each principal, how many deals have exactly these, and the first few by levels.
    public record Point(List<Long> utilities, BigInteger deals, List<Levels> examples) {

        public static final Comparator<Point> ORDER = (one, other) -> {
            for (int k = 0; k < one.utilities.size(); k++) {
                int order = Long.compare(other.utilities.get(k), one.utilities.get(k));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };

        public Point {
            utilities = List.copyOf(utilities);
            examples = List.copyOf(examples);
        }
    }

    /// A solution and all points that attain it; none when no point leaves everyone at least as well off as the status
    /// quo (or, for Nash, everyone better off).
    public record Bargain(Solution solution, List<Point> points) {
        public Bargain {
            points = List.copyOf(points);
        }
    }

    /// Gains are utilities less the status quo's. All solutions but the utilitarian look only at points where no gain
    /// is
    /// negative.
    public enum Solution {
        /// Greatest product of gains, all positive (Nash 1950).
        NASH,
        /// Greatest least share of one's best possible gain (Kalai & Smorodinsky 1975; on a finite set: maximin).
        KALAI_SMORODINSKY,
        /// Greatest least gain (Kalai 1977).
        EGALITARIAN,
        /// Greatest sum of utilities.
        UTILITARIAN
    }
}
