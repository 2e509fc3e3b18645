package org.winset.deal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Atom;
import org.winset.deal.DealSearch;
import org.winset.deal.Explanation;
import org.winset.deal.Levels;
import org.winset.deal.Negotiation;
import org.winset.deal.Standing;
import org.winset.deal.Utility;
import org.winset.deal.Watch;
import org.winset.deal.Worth;
import org.winset.dossier.Deal;
import org.winset.whip.Given;
import org.winset.whip.Glance;
import org.winset.whip.WhipCount;
import org.winset.whip.WhipModel;

/// Why one deal jams.
///
/// `count` has the chances of its paths and gates, `standing` its votes at even odds, `explanation` what of gates, red
/// lines, links and
/// conditions
/// can't be met together by this deal, and what could be given up. `closest` is the deal of the win set that changes
/// fewest
/// provisions (`null` when the deal passes, or nothing does). `changes` are the changes of one provision that raise the
/// chance
/// most, best first.
public record Jam(
        ObviousDeal deal,
        WhipCount count,
        Standing standing,
        Explanation explanation,
        @Nullable Deal closest,
        List<Change> changes) {

    private static final int SCORED = 16;

    public Jam {
        changes = List.copyOf(changes);
    }

    /// The deal with one provision at another level, and its chance.
    public record Change(int provision, int level, double chance) {}

    /// At most so many conflicts and repairs, and single changes scored with the rough model (none for `null`).
    public static Jam of(Negotiation talks, @Nullable WhipModel rough, ObviousDeal obvious, int most, int threads) {
        Levels levels = talks.levels(obvious.deal());
        DealSearch search = talks.search(threads, Watch.NONE);
        Standing standing = search.judge(levels);
        Explanation explanation = standing.passes()
                ? new Explanation(levels, List.of(), List.of(), true, true)
                : search.whyNot(levels, atoms(talks), most, most);
        return new Jam(
                obvious,
                Glance.chances(talks.model(), obvious.deal(), Given.NOTHING),
                standing,
                explanation,
                standing.passes() ? null : closest(talks, levels, search),
                rough == null ? List.of() : changes(talks, rough, obvious.deal(), 3));
    }

    /// The least that can't be met together, with what was asked for taken as fixed.
    public static Explanation explain(Negotiation talks, int most, int threads) {
        return talks.search(threads, Watch.NONE).why(atoms(talks), most, most, Utility.fewestChanges(talks.space()));
    }

    private static List<Atom> atoms(Negotiation talks) {
        return talks.space().atoms().stream()
                .filter(atom -> atom.kind() != Atom.Kind.STATEMENT && atom.kind() != Atom.Kind.REQUIREMENT)
                .toList();
    }

    private static @Nullable Deal closest(Negotiation talks, Levels from, DealSearch search) {
        List<List<Integer>> same = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            List<Integer> levels = new ArrayList<>();
            for (int l = 0; l < talks.space().provisions().get(i).levels().size(); l++) {
                levels.add(l == from.level(i) ? 1 : 0);
            }
            same.add(levels);
        }
        return search.best(1, new Utility("closest", same)).deals().stream()
                .findFirst()
                .map(ranked -> talks.deal(ranked.deal()))
                .orElse(null);
    }

    /// The single changes with the best chance, better than the deal's own by the same rough count, among those with
    /// the
    /// widest margins at even odds.
    public static List<Change> changes(Negotiation talks, WhipModel rough, Deal deal, int most) {
        Levels from = talks.levels(deal);
        double own = chance(rough, deal);
        return talks.search(1, Watch.NONE).worth(from).alternatives().stream()
                .filter(one -> !from.with(one.provision(), one.level()).isStatusQuo())
                .sorted(Comparator.comparingInt(
                        (Worth.Alternative one) -> -one.standing().margin()))
                .limit(SCORED)
                .map(one -> new Change(
                        one.provision(),
                        one.level(),
                        chance(rough, talks.deal(from.with(one.provision(), one.level())))))
                .filter(change -> change.chance() > own + .005)
                .sorted(Comparator.comparingDouble(Change::chance)
                        .reversed()
                        .thenComparing(Change::provision)
                        .thenComparing(Change::level))
                .limit(most)
                .map(change -> new Change(
                        change.provision(),
                        change.level(),
                        chance(talks.model(), talks.deal(from.with(change.provision(), change.level())))))
                .toList();
    }

    private static double chance(WhipModel model, Deal deal) {
        double[] chances = model.chances(deal, Given.NOTHING);
        return chances[chances.length - 1];
    }
}
