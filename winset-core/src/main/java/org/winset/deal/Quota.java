package org.winset.deal;

import java.util.List;

/// What a vote needs.
public sealed interface Quota {

    /// The yes votes, or their weights, reach a number. No weights: every member counts 1. A weight of 0 leaves a
    /// member
    /// out.
    record AtLeast(List<Integer> weights, int needed) implements Quota {
        public AtLeast {
            weights = List.copyOf(weights);
        }

        public int weight(int member) {
            return weights.isEmpty() ? 1 : weights.get(member);
        }

        /// Whether this counts heads, so that its margins are in votes.
        public boolean countsHeads() {
            return weights.stream().allMatch(weight -> weight == 0 || weight == 1);
        }

        /// What one vote of margin or slack weighs: 1, or the largest weight; 0 for a single weight, since one actor's
        /// word is no matter of votes.
        public int oneVote() {
            return weights.size() == 1
                    ? 0
                    : countsHeads()
                            ? 1
                            : weights.stream().mapToInt(Integer::intValue).max().orElse(1);
        }
    }

    /// Every part is met: a double majority.
    record All(List<Quota> parts) implements Quota {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part is met.
    record Any(List<Quota> parts) implements Quota {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// So many yes votes.
    static Quota votes(int needed) {
        return new AtLeast(List.of(), needed);
    }

    static Quota weighted(List<Integer> weights, int needed) {
        return new AtLeast(weights, needed);
    }

    static Quota all(Quota... parts) {
        return new All(List.of(parts));
    }

    static Quota any(Quota... parts) {
        return new Any(List.of(parts));
    }

    /// The counts that the quota is made of, in order.
    default List<AtLeast> counts() {
        return switch (this) {
            case AtLeast count -> List.of(count);
            case All all ->
                all.parts().stream().flatMap(part -> part.counts().stream()).toList();
            case Any any ->
                any.parts().stream().flatMap(part -> part.counts().stream()).toList();
        };
    }
}
