package org.winset.deal;

import java.util.Arrays;
import java.util.List;

/// A deal by places: one level for every provision, in the space's order; 0 is the status quo.
///
/// Ordered lexicographically, which breaks all ties in results.
public record Levels(List<Integer> places) implements Comparable<Levels> {

    public Levels {
        places = List.copyOf(places);
    }

    public static Levels of(int... places) {
        return new Levels(Arrays.stream(places).boxed().toList());
    }

    /// The deal that leaves everything as it is.
    public static Levels statusQuo(int provisions) {
        return of(new int[provisions]);
    }

    public int level(int provision) {
        return places.get(provision);
    }

    public int size() {
        return places.size();
    }

    public boolean isStatusQuo() {
        return places.stream().allMatch(place -> place == 0);
    }

    /// This deal with one provision at another level.
    public Levels with(int provision, int level) {
        int[] changed = toArray();
        changed[provision] = level;
        return of(changed);
    }

    /// How many provisions stand at different levels in the two deals.
    public int differencesFrom(Levels other) {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += places.get(i).equals(other.places.get(i)) ? 0 : 1;
        }
        return count;
    }

    public int[] toArray() {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int compareTo(Levels other) {
        for (int i = 0; i < Math.min(size(), other.size()); i++) {
            int order = Integer.compare(level(i), other.level(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(size(), other.size());
    }
}
