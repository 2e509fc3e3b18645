package org.winset.dossier;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which deals: a grammar over provisions' levels. `parole >= limited and not (turn-back = standing)`.
///
/// Levels are ordered from the status quo (0) up. `toString` gives the text that the dossier's reader takes back.
public sealed interface Condition {

    /// Every deal. Written `always`.
    record Always() implements Condition {
        @Override
        public String toString() {
            return "always";
        }
    }

    /// How a level is compared with the one named.
    enum Comparison {
        IS("="),
        IS_NOT("!="),
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /// Whether a deal with level `actual` compares so with level `named` (places on the scale).
        public boolean holds(int actual, int named) {
            return switch (this) {
                case IS -> actual == named;
                case IS_NOT -> actual != named;
                case AT_LEAST -> actual >= named;
                case AT_MOST -> actual <= named;
                case ABOVE -> actual > named;
                case BELOW -> actual < named;
            };
        }
    }

    /// A provision's level compared with a named one.
    record Compare(String provision, Comparison comparison, String level) implements Condition {
        @Override
        public String toString() {
            return provision + " " + comparison.sign() + " " + level;
        }
    }

    /// Every part holds.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::inner).collect(Collectors.joining(" and "));
        }
    }

    /// At least one part holds.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::inner).collect(Collectors.joining(" or "));
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public String toString() {
            return "not " + inner(part);
        }
    }

    static Condition is(String provision, String level) {
        return new Compare(provision, Comparison.IS, level);
    }

    static Condition atLeast(String provision, String level) {
        return new Compare(provision, Comparison.AT_LEAST, level);
    }

    static Condition atMost(String provision, String level) {
        return new Compare(provision, Comparison.AT_MOST, level);
    }

    static Condition above(String provision, String level) {
        return new Compare(provision, Comparison.ABOVE, level);
    }

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    private static String inner(Condition part) {
        return switch (part) {
            case All all -> "(" + all + ")";
            case Any any -> "(" + any + ")";
            case Always always -> always.toString();
            case Compare compare -> compare.toString();
            case Not not -> not.toString();
        };
    }

    /// The provisions that are named, by id, in the order of their ids.
    default SortedSet<String> provisions() {
        SortedSet<String> named = new TreeSet<>();
        switch (this) {
            case Always always -> {}
            case Compare compare -> named.add(compare.provision());
            case All all -> all.parts().forEach(part -> named.addAll(part.provisions()));
            case Any any -> any.parts().forEach(part -> named.addAll(part.provisions()));
            case Not not -> named.addAll(not.part().provisions());
        }
        return named;
    }
}
