package org.winset.deal;

import org.jspecify.annotations.Nullable;

/// Looks on while a search runs, and may stop it. Called from the searching threads, one call at a time.
public interface Watch {

    /// Looks away and never stops.
    Watch NONE = (proved, best) -> true;

    /// `proved` is the share of the deal space that is settled (0 to 1); `best` the best deal so far, where the search
    /// looks for one. Returns false to stop; what was found so far is then the result, marked as incomplete.
    boolean goOn(double proved, @Nullable Levels best);
}
