package org.winset.dossier;

import java.time.LocalDate;
import java.util.Map;

/// A vote that was held on a deal, for the backtest. `deal` has the levels that were voted on; provisions it does not
/// name stood at the status quo. `gate` may be empty when the dossier has no such gate.
public record Outcome(
        String id,
        LocalDate date,
        String chamber,
        String gate,
        String title,
        Map<String, String> deal,
        int yea,
        int nay,
        boolean passed,
        String source,
        String note) {

    public Outcome {
        deal = Ordered.copy(deal);
    }
}
