package org.winset.deal;

import java.util.ArrayList;
import java.util.List;
import org.winset.deal.internal.BestHarvest;
import org.winset.deal.internal.ConcessionHarvest;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;

/// Finds concessions by the number of changes, up to the least loss there is.
final class Concessions {

    private Concessions() {}

    static Concession cheapest(DealSpace space, Levels from, Utility principal, Effort effort) {
        Plan plan = effort.plan(space, 0);
        BestHarvest.Podium podium = new BestHarvest.Podium(1);
        Runner<BestHarvest> runner = new Runner<>(plan, effort.threads(), effort.watch(), podium::best);
        runner.run(() -> new BestHarvest(plan, principal, podium));
        List<Concession.Step> steps = new ArrayList<>();
        if (podium.ranked().isEmpty()) {
            return new Concession(from, principal.name(), steps, runner.complete());
        }
        long least = Math.max(0, principal.of(from) - podium.ranked().getFirst().score());
        boolean proved = runner.complete();
        long loss = Long.MAX_VALUE;
        for (int changes = 0; changes <= from.size() && proved && loss > least; changes++) {
            ConcessionHarvest harvest = new ConcessionHarvest(plan, principal, from, changes, loss);
            Runner<ConcessionHarvest> within = new Runner<>(plan, 1, effort.watch(), harvest::best);
            within.run(() -> harvest);
            proved = within.complete();
            Levels to = harvest.best();
            if (to != null) {
                loss = harvest.loss();
                steps.add(new Concession.Step(changes, loss, to));
            }
        }
        return new Concession(from, principal.name(), steps, proved);
    }
}
