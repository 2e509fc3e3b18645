package org.winset.deal;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.winset.deal.internal.FirstHarvest;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;
import org.winset.deal.internal.Scout;

/// Whether any deal passes: climbs first, then searches everything.
final class Oracle {

    private static final long SEED = 60;

    private Oracle() {}

    /// A deal that passes, or none; `proved` is false when the watch stopped the search before either.
    record Answer(@Nullable Levels deal, boolean proved) {}

    static Answer ask(DealSpace space, Effort effort) {
        Levels scouted = new Scout(space)
                .find(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED));
        if (scouted != null) {
            return new Answer(scouted, true);
        }
        Plan plan = effort.plan(space, 0);
        FirstHarvest.Find find = new FirstHarvest.Find();
        Runner<FirstHarvest> runner = new Runner<>(plan, effort.threads(), effort.watch(), find::deal);
        List<FirstHarvest> workers = runner.run(() -> new FirstHarvest(plan, find));
        Levels found = find.deal();
        return new Answer(found, !workers.isEmpty() && (found != null || runner.complete()));
    }
}
