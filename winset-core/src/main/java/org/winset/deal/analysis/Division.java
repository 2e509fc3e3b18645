package org.winset.deal.analysis;

import java.math.BigInteger;
import java.util.List;
import org.winset.deal.Explanation;
import org.winset.deal.Negotiation;
import org.winset.deal.Watch;
import org.winset.dossier.Path;

/// One path by itself: how many deals pass on it, and, where none does, why not.
///
/// Side by side these compare the whole question with a divided one.
public record Division(String path, String title, boolean divides, BigInteger passing, Explanation explanation) {

    /// Every path of the dossier, in order.
    public static List<Division> of(Negotiation talks, int most, int threads) {
        return talks.dossier().paths().stream()
                .map(path -> of(talks, path, most, threads))
                .toList();
    }

    private static Division of(Negotiation talks, Path path, int most, int threads) {
        Negotiation alone = talks.on(path.id());
        return new Division(
                path.id(),
                path.title(),
                path.divides(),
                alone.search(threads, Watch.NONE).count().passing(),
                Jam.explain(alone, most, threads));
    }
}
