package org.winset.deal;

import java.util.List;

/// A gate in integers. At even odds a member votes yes when the sum of pulls is above 0.
public sealed interface Hurdle {

    String name();

    /// A vote. `base` is what the gate itself adds to each member, whatever the deal.
    record Vote(String name, Electorate electorate, Pulls base, Quota quota) implements Hurdle {}

    /// One actor's decision: a condition over the whole deal.
    record Consent(String name, Formula when) implements Hurdle {}

    /// All of these, each a hurdle of its own.
    record Every(String name, List<Hurdle> parts) implements Hurdle {
        public Every {
            parts = List.copyOf(parts);
        }
    }

    /// One of these is enough: a signature, or else an override.
    record Either(String name, List<Hurdle> parts) implements Hurdle {
        public Either {
            parts = List.copyOf(parts);
        }
    }
}
