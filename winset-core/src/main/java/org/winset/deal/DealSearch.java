package org.winset.deal;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.winset.deal.internal.Layout;

/// Everything that can be asked of a space of deals. Exact unless a result says otherwise; the same answers on any
/// number
/// of threads.
///
/// ```java
/// DealSearch search = new DealSearch(space, 2, Watch.NONE);
/// WinSet winSet = search.count();
/// Explanation why = search.why(5, 5);
/// ```
public final class DealSearch {

    private final DealSpace space;
    private final Effort effort;
    /// Finished counts by slack.
    private final Map<Integer, WinSet> counted = new ConcurrentHashMap<>();

    /// `watch` is told of progress on long searches and can stop them.
    public DealSearch(DealSpace space, int threads, Watch watch) {
        this(space, Effort.of(threads, watch));
    }

    DealSearch(DealSpace space, Effort effort) {
        this.space = space;
        this.effort = effort;
    }

    /// Bits of the vector instructions that counts call by name: those of the machine when the JVM was started with
    /// `--add-modules jdk.incubator.vector`, else 0. No answer depends on it.
    public static int vectorBits() {
        return Layout.Size.vectorBits();
    }

    public DealSpace space() {
        return space;
    }

    /// How many deals pass, in all and by route.
    public WinSet count() {
        return nearMisses(0);
    }

    /// How many deals pass or miss by at most `slack` votes at every count.
    public WinSet nearMisses(int slack) {
        WinSet known = counted.get(slack);
        if (known == null) {
            known = Census.count(space, slack, effort, first());
            if (known.isComplete()) {
                counted.put(slack, known);
            }
        }
        return known;
    }

    /// How many deals pass with each pair of levels of two provisions, by row and column.
    public BigInteger[][] pairs(int row, int column) {
        return Census.pairs(space, row, column, effort);
    }

    /// The win set counted by search and again by enumeration.
    public Audit audit() {
        return new Audit(count(), Audit.enumerate(space, effort));
    }

    /// A deal that passes; `null` proves that there is none (if the watch didn't stop the search).
    public @Nullable Levels first() {
        return Oracle.ask(space, effort).deal();
    }

    /// One deal judged at every gate.
    public Standing judge(Levels deal) {
        return new Referee(space).judge(deal);
    }

    /// Visits the deals that pass or miss by at most `slack` votes, in search order, until the visitor returns false.
    /// Returns
    /// how many were visited.
    public long walk(int slack, Predicate<Levels> visitor) {
        return Walks.walk(space, slack, effort, visitor);
    }

    /// The best deals of the win set by an additive score.
    public Ranking best(int places, Utility score) {
        return Rankings.best(space, places, score, effort);
    }

    /// The deals of the win set with the widest margins: those that could lose most votes at every count.
    public Ranking safest(int places) {
        return Rankings.safest(space, places, effort);
    }

    /// The best deals by any score at all, among the win set and its near misses; see `Appraisal` for what is proved.
    /// Where not all of them can be scored, `seed` chooses the sample from which the search climbs.
    public Appraisal appraise(Appraiser score, int slack, int places, int budget, long seed) {
        return Appraisals.appraise(this, score, slack, places, budget, seed);
    }

    /// The Pareto frontier among principals, at most `shown` points and `examples` deals a point.
    public Frontier frontier(List<Utility> principals, int shown, int examples) {
        return Frontiers.frontier(space, principals, shown, examples, effort);
    }

    /// The least that a principal must give up for a deal to pass.
    public Concession concession(Levels from, Utility principal) {
        return Concessions.cheapest(space, from, principal, effort);
    }

    /// What each level is worth in votes at a deal.
    public Worth worth(Levels deal) {
        return Worth.at(space, deal);
    }

    /// Whose hard no would cost how much of the win set.
    public Pivots pivots() {
        return pivots(Integer.MAX_VALUE);
    }

    /// The same for those `most` members only whose no would most often cost a deal of a fixed sample of the win set.
    /// Much
    /// faster; each loss is exact, but someone left out may lose more than the last of them.
    public Pivots pivots(int most) {
        return Pivots.find(space, nearMisses(0).passing(), effort, most);
    }

    /// Why nothing passes: up to so many minimal conflicts and minimal repairs over all atoms but what
    /// statements add.
    public Explanation why(int conflicts, int repairs) {
        List<Atom> atoms = space.atoms().stream()
                .filter(atom -> atom.kind() != Atom.Kind.STATEMENT)
                .toList();
        return why(atoms, conflicts, repairs, Utility.fewestChanges(space));
    }

    /// The same over some atoms only; the others stand firm. `score` picks the best deal of each repair.
    public Explanation why(List<Atom> atoms, int conflicts, int repairs, Utility score) {
        return new Why(space, atoms, score, effort, null).explain(conflicts, repairs);
    }

    /// Why one deal doesn't pass; a repair then opens that deal alone.
    public Explanation whyNot(Levels deal, List<Atom> atoms, int conflicts, int repairs) {
        return new Why(space, atoms, Utility.fewestChanges(space), effort, deal).explain(conflicts, repairs);
    }
}
