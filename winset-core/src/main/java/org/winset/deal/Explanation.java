package org.winset.deal;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Why nothing passes, as data.
///
/// `example` is a deal that passes with every atom on; then there is nothing to explain and both lists are empty.
/// Conflicts and repairs are minimal: nothing can be left out of one. Repairs come smallest first. `allConflicts` and
/// `allRepairs` say that there are no others. An empty conflict means that nothing passes whatever is given up.
public record Explanation(
        @Nullable Levels example,
        List<Conflict> conflicts,
        List<Repair> repairs,
        boolean allConflicts,
        boolean allRepairs) {

    public Explanation {
        conflicts = List.copyOf(conflicts);
        repairs = List.copyOf(repairs);
    }

    /// Atoms that no deal can meet together, while any one of them left out some deal meets the rest.
    public record Conflict(List<Atom> atoms) {
        public Conflict {
            atoms = atoms.stream().sorted().toList();
        }

        public Difference<Atom> diff(Conflict other) {
            return Difference.between(atoms, other.atoms);
        }
    }

    /// Atoms to give up so that something passes. `opens` deals pass then, `best` being the best of them by the score
    /// asked for.
    public record Repair(List<Atom> dropped, BigInteger opens, Levels best, long score) {
        public Repair {
            dropped = dropped.stream().sorted().toList();
        }

        public Difference<Atom> diff(Repair other) {
            return Difference.between(dropped, other.dropped);
        }
    }

    /// What two lists share, and what only one of them has.
    public record Difference<T>(List<T> before, List<T> both, List<T> after) {
        public Difference {
            before = List.copyOf(before);
            both = List.copyOf(both);
            after = List.copyOf(after);
        }

        static <T> Difference<T> between(List<T> one, List<T> other) {
            return new Difference<>(
                    one.stream().filter(item -> !other.contains(item)).toList(),
                    one.stream().filter(other::contains).toList(),
                    other.stream().filter(item -> !one.contains(item)).toList());
        }

        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /// Every atom in some conflict.
    public List<Atom> involved() {
        TreeSet<Atom> atoms = new TreeSet<>();
        conflicts.forEach(conflict -> atoms.addAll(conflict.atoms()));
        return List.copyOf(atoms);
    }

    /// Which conflicts went away and which are new in another explanation, say of another route.
    public Difference<Conflict> diffConflicts(Explanation other) {
        return Difference.between(conflicts, other.conflicts);
    }

    /// Which repairs went away and which are new, by what they drop.
    public Difference<List<Atom>> diffRepairs(Explanation other) {
        return Difference.between(
                repairs.stream().map(Repair::dropped).toList(),
                other.repairs.stream().map(Repair::dropped).toList());
    }
}
