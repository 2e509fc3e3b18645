package org.winset.deal.analysis;

import java.math.BigInteger;
import java.util.List;
import org.winset.deal.Explanation;
import org.winset.deal.Negotiation;
import org.winset.deal.WinSet;
import org.winset.dossier.Path;

/// One path by itself: how many deals pass on it, and, where none does, why not.
///
/// Side by side these compare the whole question with a divided one.
public record Division(String path, String title, boolean divides, BigInteger passing, Explanation explanation) {

    /// Every path of the dossier, in order.
    public static List<Division> of(Negotiation talks, WinSet winSet, int most, int threads) {
        return winSet.routes().stream()
                .map(route -> of(talks, route, most, threads))
                .toList();
    }

    /// All paths together, under the empty id.
    public static Division whole(Negotiation talks, WinSet winSet, int most, int threads) {
        return new Division("", "", false, winSet.passing(), Jam.explain(talks, most, threads));
    }

    private static Division of(Negotiation talks, WinSet.OnRoute route, int most, int threads) {
        Path path = talks.dossier().path(route.route());
        return new Division(
                route.route(),
                path == null ? route.route() : path.title(),
                path != null && path.divides(),
                route.passing(),
                Jam.explain(talks.on(route.route()), most, threads));
    }
}
