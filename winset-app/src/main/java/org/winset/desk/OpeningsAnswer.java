package org.winset.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in a deal's way at even odds, and deals near it that have it better. Sent in parts.
final class OpeningsAnswer {

    private OpeningsAnswer() {}

    /// How the deal stands at even odds: `margin` votes to spare (below 0: short), `null` where no number of votes
    /// would
    /// do. `words` says so.
    record Standing(boolean passes, @Nullable Integer margin, String words) {}

    /// Why nothing passes within a `scope`: `deal` (this one alone) or `locks` (any deal with the locked levels).
    record Why(String scope, List<String> conflicts, List<Repair> repairs, boolean all) {}

    /// `opens` deals pass once what the sentence names is given up; `deal` is the one with fewest changes.
    record Repair(String sentence, String opens, String deal, List<Dropped> dropped) {}

    /// What is given up: `kind` is `gate` or `condition` (`id` is the gate's, or GATE-condition-K), `red-line`, `link`
    /// or `statement`.
    record Dropped(String kind, String id, String words) {}

    /// Another deal: what it changes, its chance, and for a concession who gives up how much (probit units).
    record Move(
            String kind,
            String deal,
            double chance,
            List<Change> changes,
            @Nullable String principal,
            @Nullable Double loss) {}

    record Change(String provision, String from, String to) {}
}
