package org.winset.dossier;

import java.time.LocalDate;

/// What a holder (a member, bloc or principal) has bound itself to. Held by a principal who decides at a gate, a red
/// line is a veto condition and a link a condition for acting.
public sealed interface Commitment {

    String id();

    String holder();

    Strength strength();

    LocalDate date();

    String source();

    String note();

    /// The condition under which the holder says no.
    Condition broken();

    /// No to every deal that meets `never`.
    record RedLine(
            String id, String holder, Condition never, Strength strength, LocalDate date, String source, String note)
            implements Commitment {

        @Override
        public Condition broken() {
            return never;
        }
    }

    /// No `when` without `requires`.
    record Link(
            String id,
            String holder,
            Condition when,
            Condition requires,
            Strength strength,
            LocalDate date,
            String source,
            String note)
            implements Commitment {

        @Override
        public Condition broken() {
            return Condition.all(when, Condition.not(requires));
        }
    }
}
