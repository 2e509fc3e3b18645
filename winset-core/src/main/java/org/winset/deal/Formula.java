package org.winset.deal;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which deals: a boolean formula over levels by place.
///
/// `Formula.all(Formula.atLeast(2, 1), Formula.not(Formula.is(0, 3)))`
public sealed interface Formula {

    /// The provision stands at one of the levels in the bit set (bit 0 is the status quo).
    record Among(int provision, long levels) implements Formula {}

    /// Every part holds; true when there is none.
    record All(List<Formula> parts) implements Formula {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds; false when there is none.
    record Any(List<Formula> parts) implements Formula {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Formula part) implements Formula {}

    static Formula always() {
        return new All(List.of());
    }

    static Formula is(int provision, int level) {
        return new Among(provision, 1L << level);
    }

    static Formula atLeast(int provision, int level) {
        return new Among(provision, -1L << level);
    }

    static Formula atMost(int provision, int level) {
        return new Among(provision, -1L >>> (63 - level));
    }

    static Formula all(Formula... parts) {
        return new All(Arrays.asList(parts));
    }

    static Formula any(Formula... parts) {
        return new Any(Arrays.asList(parts));
    }

    static Formula not(Formula part) {
        return new Not(part);
    }

    /// Both provisions at the same level: what a link both ways asks for.
    static Formula together(int provision, int other, int levels) {
        return new Any(IntStream.range(0, levels)
                .mapToObj(level -> all(is(provision, level), is(other, level)))
                .toList());
    }

    default boolean holds(Levels deal) {
        return switch (this) {
            case Among among -> (among.levels() >>> deal.level(among.provision()) & 1) == 1;
            case All all -> holding(all.parts(), deal, false);
            case Any any -> !holding(any.parts(), deal, true);
            case Not not -> !not.part().holds(deal);
        };
    }

    /// Whether every part holds, or, `negated`, none.
    private static boolean holding(List<Formula> parts, Levels deal, boolean negated) {
        for (Formula part : parts) {
            if (part.holds(deal) == negated) {
                return false;
            }
        }
        return true;
    }

    /// The provisions that the formula names, ascending.
    default List<Integer> provisions() {
        TreeSet<Integer> named = new TreeSet<>();
        collect(this, named);
        return List.copyOf(named);
    }

    private static void collect(Formula formula, TreeSet<Integer> into) {
        switch (formula) {
            case Among among -> into.add(among.provision());
            case All all -> all.parts().forEach(part -> collect(part, into));
            case Any any -> any.parts().forEach(part -> collect(part, into));
            case Not not -> collect(not.part(), into);
        }
    }
}
