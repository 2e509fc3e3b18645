package org.winset.deal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.winset.deal.Appraisal;
import org.winset.deal.DealSearch;
import org.winset.deal.Levels;
import org.winset.deal.Negotiation;
import org.winset.dossier.Deal;
import org.winset.whip.Given;
import org.winset.whip.WhipModel;

/// The deals with the best chance to be enacted, best first, any two of them at least `apart` provisions apart.
///
/// Chances come from the whip count, which no bound orders: unless `search.proved()`, these are the best of the deals
/// that
/// were scored, chosen among the win set and its near misses up to `search.slack()` votes.
public record BestDeals(List<Scored> deals, Appraisal search, int apart) {

    public BestDeals {
        deals = List.copyOf(deals);
    }

    /// How hard to look: `budget` deals scored roughly, `slack` votes of near misses, `places` shown `apart`
    /// provisions.
    public record Effort(int budget, int slack, int places, int apart, long seed) {}

    /// Searches with a rough count (`rough`, few points) and scores what is shown with the negotiation's own model.
    public static BestDeals of(Negotiation talks, WhipModel rough, DealSearch search, Effort effort) {
        Negotiation fast = Negotiation.of(rough);
        int kept = Math.max(4 * effort.places(), 12);
        Appraisal found = search.appraise(
                fast.chance(Given.NOTHING), effort.slack(), kept * effort.apart(), effort.budget(), effort.seed());
        List<Scored> scored = apart(found.deals(), Appraisal.Appraised::deal, effort.apart()).stream()
                .limit(effort.places() + 1L)
                .map(appraised -> Scored.of(talks, search, talks.deal(appraised.deal())))
                .sorted(Comparator.comparingDouble(Scored::chance)
                        .reversed()
                        .thenComparing(one -> talks.levels(one.deal())))
                .limit(effort.places())
                .toList();
        return new BestDeals(scored, found, effort.apart());
    }

    /// The best of these and of what other searches found (of deals under a condition, say), no more than before and as
    /// far apart.
    public BestDeals with(List<BestDeals> others, Negotiation talks) {
        List<Scored> all = new ArrayList<>(deals);
        others.forEach(other -> all.addAll(other.deals));
        all.sort(Comparator.comparingDouble(Scored::chance).reversed());
        List<Scored> kept = apart(all, one -> talks.levels(one.deal()), apart).stream()
                .limit(deals.size())
                .toList();
        return new BestDeals(kept, search, apart);
    }

    /// In order, those at least `apart` provisions from all that were kept before.
    private static <T> List<T> apart(List<T> ranked, Function<T, Levels> deal, int apart) {
        List<T> kept = new ArrayList<>();
        List<Levels> deals = new ArrayList<>();
        for (T one : ranked) {
            Levels own = deal.apply(one);
            if (deals.stream().allMatch(other -> other.differencesFrom(own) >= apart)) {
                kept.add(one);
                deals.add(own);
            }
        }
        return kept;
    }

    /// A deal, its chance, the path with the best chance and that path's own chance, and its margin at even odds in
    /// votes
    /// (negative: short by so many).
    public record Scored(Deal deal, double chance, String path, double pathChance, int margin) {

        public static Scored of(Negotiation talks, DealSearch search, Deal deal) {
            double[] chances = talks.model().chances(deal, Given.NOTHING);
            int best = 0;
            for (int p = 1; p < chances.length - 1; p++) {
                best = chances[p] > chances[best] ? p : best;
            }
            return new Scored(
                    deal,
                    chances[chances.length - 1],
                    talks.dossier().paths().get(best).id(),
                    chances[best],
                    search.judge(talks.levels(deal)).margin());
        }

        public boolean passes() {
            return margin >= 0;
        }
    }
}
