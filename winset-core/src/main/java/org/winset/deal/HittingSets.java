package org.winset.deal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The map of what is known: conflicts, each to be hit, and repairs, none to be contained again. Gives the smallest set
/// that may still be a repair.
final class HittingSets {

    private final List<BitSet> conflicts = new ArrayList<>();
    private final List<BitSet> repairs = new ArrayList<>();

    void hit(BitSet conflict) {
        conflicts.add(conflict);
    }

    void avoid(BitSet repair) {
        repairs.add(repair);
    }

    int repairs() {
        return repairs.size();
    }

    /// A smallest set that hits every conflict and contains no known repair, or `null` when there is none.
    @Nullable
    BitSet smallest(int atoms) {
        for (int size = 0; size <= atoms; size++) {
            BitSet found = extend(new BitSet(), new BitSet(), size);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Branches on the atoms of a conflict that isn't hit; an atom tried before is out of the later branches.
    private @Nullable BitSet extend(BitSet chosen, BitSet out, int more) {
        for (BitSet repair : repairs) {
            if (contains(chosen, repair)) {
                return null;
            }
        }
        BitSet open = null;
        for (BitSet conflict : conflicts) {
            if (!conflict.intersects(chosen)) {
                open = conflict;
                break;
            }
        }
        if (open == null) {
            return more == 0 ? chosen : null;
        }
        if (more == 0) {
            return null;
        }
        BitSet tried = (BitSet) out.clone();
        for (int atom = open.nextSetBit(0); atom >= 0; atom = open.nextSetBit(atom + 1)) {
            if (!tried.get(atom)) {
                BitSet next = (BitSet) chosen.clone();
                next.set(atom);
                BitSet found = extend(next, tried, more - 1);
                if (found != null) {
                    return found;
                }
                tried.set(atom);
            }
        }
        return null;
    }

    static boolean contains(BitSet all, BitSet some) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
