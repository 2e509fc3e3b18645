package org.winset.deal;

import java.util.function.Predicate;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;
import org.winset.deal.internal.WalkHarvest;

/// Visits deals one by one.
final class Walks {

    private Walks() {}

    static long walk(DealSpace space, int slack, Effort effort, Predicate<Levels> visitor) {
        Plan plan = effort.plan(space, slack);
        WalkHarvest harvest = new WalkHarvest(plan, visitor);
        new Runner<WalkHarvest>(plan, 1, effort.watch(), () -> null).run(() -> harvest);
        return harvest.visited();
    }
}
