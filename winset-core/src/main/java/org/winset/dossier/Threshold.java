package org.winset.dossier;

import java.util.List;

/// What a vote needs, as a grammar: `3/5 of sworn`, `majority of voting`, `218 yeas`,
/// `55 % of seats and (65 % of population of seats or at most 3 against)`.
public sealed interface Threshold {

    /// Of whom a share is taken. Seats count vacancies too; voting is yeas and nays.
    enum Base {
        SEATS,
        SWORN,
        VOTING
    }

    /// Yeas are at least (or, if `strict`, more than) a share of the base. `weight` names the members' weight that is
    /// counted, empty for heads.
    record Share(Fraction share, boolean strict, Base base, String weight) implements Threshold {

        /// The yeas needed by heads, given the number in the base.
        public int needed(int base) {
            return strict ? share.moreThan(base) : share.atLeast(base);
        }
    }

    /// At least so many yeas or signatures.
    record Yeas(int count) implements Threshold {}

    /// At most so many members who sit and are not for it.
    record Against(int atMost) implements Threshold {}

    record AllOf(List<Threshold> parts) implements Threshold {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Threshold> parts) implements Threshold {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }
}
