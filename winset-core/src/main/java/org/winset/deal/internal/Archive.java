package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Utility vectors of which none beats another, shared by all workers. Replaced as a whole, so reading needs no lock.
final class Archive {

    private volatile long[][] points = new long[0][];

    long[][] points() {
        return points;
    }

    /// Whether some point is at least as good for all and better for one.
    boolean beats(long[] bound) {
        for (long[] point : points) {
            if (beats(point, bound)) {
                return true;
            }
        }
        return false;
    }

    static boolean beats(long[] point, long[] bound) {
        boolean better = false;
        for (int k = 0; k < bound.length; k++) {
            if (point[k] < bound[k]) {
                return false;
            }
            better |= point[k] > bound[k];
        }
        return better;
    }

    /// Adds a point unless it is beaten or known. Largest sums stand first, as they beat the most.
    synchronized void add(long[] fresh) {
        List<long[]> kept = new ArrayList<>();
        for (long[] point : points) {
            if (java.util.Arrays.equals(point, fresh) || beats(point, fresh)) {
                return;
            }
            if (!beats(fresh, point)) {
                kept.add(point);
            }
        }
        kept.add(fresh);
        kept.sort(Comparator.comparingLong(
                (long[] point) -> -java.util.Arrays.stream(point).sum()));
        points = kept.toArray(long[][]::new);
    }
}
