package org.winset.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cheapest ways for a principal to turn a deal that fails into one that passes.
///
/// A step's `loss` is what the principal gives up in total, never below 0; gains on one provision offset losses on
/// another. `steps` trade loss against the number of provisions changed: each is the least loss within so many changes,
/// and each loses less than the one before. The last is the cheapest of all, with the fewest changes among equals. No
/// steps: nothing passes (or the search was stopped, see `proved`).
public record Concession(Levels from, String principal, List<Step> steps, boolean proved) {

    public Concession {
        steps = List.copyOf(steps);
    }

    public record Step(int changes, long loss, Levels to) {}

    public @Nullable Step cheapest() {
        return steps.isEmpty() ? null : steps.getLast();
    }

    public @Nullable Step fewestChanges() {
        return steps.isEmpty() ? null : steps.getFirst();
    }
}
