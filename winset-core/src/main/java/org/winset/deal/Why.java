package org.winset.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;

/// Finds minimal conflicts and minimal repairs, smallest repairs first.
///
/// A candidate repair is a smallest set that hits every known conflict and contains no known repair (the seed of MARCO:
/// Liffiton, Previti, Malik & Marques-Silva 2016, with seeds of greatest size). If something passes without it, it is a
/// repair, and minimal, as a smaller one would have been the candidate. If not, what is left holds a conflict, which
/// QuickXplain (Junker 2004) makes minimal.
final class Why {

    /// The search for more conflicts than asked for ends here.
    private static final int MOST_CANDIDATES = 200;

    private final DealSpace space;
    private final List<Atom> atoms;
    private final Utility score;
    private final Effort effort;
    private final @Nullable Levels only;
    private final List<BitSet> passing = new ArrayList<>();
    private final List<BitSet> failing = new ArrayList<>();

    /// `only` asks about one deal, `null` about all of the space.
    Why(DealSpace space, List<Atom> atoms, Utility score, Effort effort, @Nullable Levels only) {
        this.space = space;
        this.only = only;
        for (Electorate electorate : space.electorates()) {
            for (Proviso proviso : electorate.provisos()) {
                if (atoms.contains(Atom.of(proviso)) && proviso.pulls().anyAbove(0)) {
                    throw InputException.usage(
                            "The statement (" + proviso.name() + ") wins votes, so it can't stand in the way.",
                            "only red lines and links were meant");
                }
            }
        }
        this.atoms = List.copyOf(atoms);
        this.score = score;
        this.effort = effort;
    }

    /// The watch stopped the search.
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Explanation explain(int conflicts, int repairs) {
        List<Explanation.Conflict> foundConflicts = new ArrayList<>();
        List<Explanation.Repair> foundRepairs = new ArrayList<>();
        HittingSets map = new HittingSets();
        boolean exhausted = false;
        try {
            Oracle.Answer asIs = ask(space);
            if (asIs.deal() != null) {
                return new Explanation(asIs.deal(), List.of(), List.of(), true, true);
            }
            int candidates = 0;
            while (!exhausted && wanted(foundConflicts, conflicts, foundRepairs, repairs, candidates++)) {
                BitSet candidate = map.smallest(atoms.size());
                if (candidate == null) {
                    exhausted = true;
                } else if (passes(without(candidate))) {
                    map.avoid(candidate);
                    if (foundRepairs.size() < repairs) {
                        foundRepairs.add(repair(candidate));
                    }
                } else {
                    BitSet conflict = minimal(without(candidate));
                    map.hit(conflict);
                    foundConflicts.add(new Explanation.Conflict(names(conflict)));
                    exhausted = conflict.isEmpty();
                }
            }
        } catch (Stopped stopped) {
            exhausted = false;
        }
        return new Explanation(
                null,
                foundConflicts.stream()
                        .sorted(Comparator.comparingInt(
                                conflict -> conflict.atoms().size()))
                        .limit(conflicts)
                        .toList(),
                foundRepairs,
                exhausted && foundConflicts.size() <= conflicts,
                exhausted && map.repairs() <= repairs);
    }

    private static boolean wanted(
            List<Explanation.Conflict> found,
            int conflicts,
            List<Explanation.Repair> repaired,
            int repairs,
            int tried) {
        return repaired.size() < repairs || (found.size() < conflicts && tried < MOST_CANDIDATES);
    }

    private Oracle.Answer ask(DealSpace asked) {
        if (only == null) {
            return Oracle.ask(asked, effort);
        }
        return new Oracle.Answer(new Referee(asked).judge(only).passes() ? only : null, true);
    }

    private Explanation.Repair repair(BitSet candidate) throws Stopped {
        if (only != null) {
            return new Explanation.Repair(names(candidate), BigInteger.ONE, only, score.of(only));
        }
        DealSpace repaired = space.without(dropped(candidate));
        WinSet opened = Census.count(repaired, 0, effort, null);
        Ranking best = Rankings.best(repaired, 1, score, effort);
        if (!opened.isComplete() || best.proved() < 1) {
            throw new Stopped();
        }
        Ranking.Ranked top = best.deals().getFirst();
        return new Explanation.Repair(names(candidate), opened.passing(), top.deal(), top.score());
    }

    private Set<Atom> dropped(BitSet off) {
        return new HashSet<>(names(off));
    }

    private List<Atom> names(BitSet set) {
        return set.stream().mapToObj(atoms::get).toList();
    }

    private BitSet without(BitSet off) {
        BitSet on = new BitSet();
        on.set(0, atoms.size());
        on.andNot(off);
        return on;
    }

    /// Whether something passes with just these atoms on. More atoms never let more pass, so much is known already.
    private boolean passes(BitSet on) throws Stopped {
        if (passing.stream().anyMatch(larger -> HittingSets.contains(larger, on))) {
            return true;
        }
        if (failing.stream().anyMatch(smaller -> HittingSets.contains(on, smaller))) {
            return false;
        }
        Oracle.Answer answer = ask(space.without(dropped(without(on))));
        if (answer.deal() == null && !answer.proved()) {
            throw new Stopped();
        }
        (answer.deal() != null ? passing : failing).add((BitSet) on.clone());
        return answer.deal() != null;
    }

    /// A minimal conflict within a set of atoms that lets nothing pass.
    private BitSet minimal(BitSet conflict) throws Stopped {
        List<Integer> members = conflict.stream().boxed().toList();
        if (!passes(new BitSet())) {
            return new BitSet();
        }
        return quickXplain(new BitSet(), false, members);
    }

    private BitSet quickXplain(BitSet background, boolean added, List<Integer> members) throws Stopped {
        if (added && !passes(background)) {
            return new BitSet();
        }
        if (members.size() == 1) {
            return set(members);
        }
        List<Integer> first = members.subList(0, members.size() / 2);
        List<Integer> second = members.subList(members.size() / 2, members.size());
        BitSet fromSecond = quickXplain(union(background, set(first)), true, second);
        BitSet fromFirst = quickXplain(union(background, fromSecond), !fromSecond.isEmpty(), first);
        return union(fromFirst, fromSecond);
    }

    private static BitSet set(List<Integer> members) {
        BitSet set = new BitSet();
        members.forEach(set::set);
        return set;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
