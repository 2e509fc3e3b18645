package org.winset.whip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.dossier.InputException;

/// What is integrated, as signed sums of products of events: for each path the chance that it is cleared, then that of
/// some path, then (if wanted) each event's own; routes beyond the paths are integrated and belong to no union. An
/// override is its decision or all of its votes, so a vote that also
/// stands on a path by itself is one event, not two; what is common to several paths counts once (inclusion and
/// exclusion over sets of events).
///
/// `sums[k]` maps a set of events (bits) to its sign and multiplicity.
record Terms(List<Map<Long, Integer>> sums) {

    private static final int MOST = 62;

    static Terms of(Plan plan, boolean eventsToo) {
        if (plan.events().size() > MOST) {
            throw InputException.usage(
                    "The deal has to clear " + plan.events().size() + " gates and parts, more than (" + MOST + ").",
                    "some paths or parts can be left out.");
        }
        List<Map<Long, Integer>> sums = new ArrayList<>();
        List<Long> any = new ArrayList<>();
        for (int k = 0; k < plan.routes().size(); k++) {
            List<Long> ways = ways(plan, plan.routes().get(k));
            if (plan.paths().isEmpty() || k < plan.paths().size()) {
                any.addAll(ways);
            }
            sums.add(union(ways));
        }
        sums.add(union(any));
        for (int e = 0; eventsToo && e < plan.events().size(); e++) {
            sums.add(union(ways(plan, List.of(e))));
        }
        return new Terms(List.copyOf(sums));
    }

    /// The sets of plain events each of which clears a route.
    private static List<Long> ways(Plan plan, List<Integer> route) {
        List<Long> ways = new ArrayList<>(List.of(0L));
        for (int e : route) {
            List<Long> more = new ArrayList<>();
            for (long way : ways) {
                if (plan.events().get(e) instanceof Event.Override override) {
                    long votes = way;
                    for (int vote : override.votes()) {
                        votes |= 1L << vote;
                    }
                    more.add(way | 1L << override.decision());
                    more.add(votes);
                } else {
                    more.add(way | 1L << e);
                }
            }
            ways = more;
        }
        return ways;
    }

    /// P(some set of events happens whole) = sum over the map of sign x P(all of the set).
    static Map<Long, Integer> union(List<Long> sets) {
        Map<Long, Integer> sum = new LinkedHashMap<>();
        for (long set : sets) {
            Map<Long, Integer> more = new LinkedHashMap<>(sum);
            more.merge(set, 1, Integer::sum);
            sum.forEach((other, sign) -> more.merge(other | set, -sign, Integer::sum));
            more.values().removeIf(sign -> sign == 0);
            sum = more;
        }
        return sum;
    }
}
