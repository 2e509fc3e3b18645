package org.winset.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.winset.deal.internal.FrontierHarvest;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;

/// Finds the frontier and marks the bargaining solutions on it.
final class Frontiers {

    private Frontiers() {}

    static Frontier frontier(DealSpace space, List<Utility> principals, int shown, int examples, Effort effort) {
        if (principals.isEmpty()) {
            throw new IllegalArgumentException("principals (0)");
        }
        Plan plan = effort.plan(space, 0);
        FrontierHarvest.Shared shared = new FrontierHarvest.Shared();
        for (Utility favourite : favourites(space, principals)) {
            Rankings.best(space, 1, favourite, effort)
                    .deals()
                    .forEach(ranked -> shared.seed(utilities(principals, ranked.deal())));
        }
        Runner<FrontierHarvest> runner = new Runner<>(plan, effort.threads(), effort.watch(), () -> null);
        List<FrontierHarvest> workers =
                runner.run(() -> new FrontierHarvest(plan, principals, shared, Math.max(1, examples)));
        List<Frontier.Point> points = FrontierHarvest.points(workers);
        List<Long> asIs =
                utilities(principals, Levels.statusQuo(space.provisions().size()));
        return new Frontier(
                principals.stream().map(Utility::name).toList(),
                asIs,
                points.size(),
                points.stream().limit(shown).toList(),
                new Bargaining(asIs, points).all(),
                runner.proved());
    }

    static List<Long> utilities(List<Utility> principals, Levels deal) {
        return principals.stream().map(principal -> principal.of(deal)).toList();
    }

    /// Each principal with a little weight on the others, and all together: their best deals cut most.
    private static List<Utility> favourites(DealSpace space, List<Utility> principals) {
        List<Utility> all = new ArrayList<>();
        for (int favoured = -1; favoured < principals.size(); favoured++) {
            int chosen = favoured;
            all.add(new Utility(
                    "",
                    IntStream.range(0, space.provisions().size())
                            .mapToObj(i -> IntStream.range(
                                            0,
                                            space.provisions().get(i).levels().size())
                                    .mapToObj(l -> {
                                        int sum = 0;
                                        for (int k = 0; k < principals.size(); k++) {
                                            sum += principals.get(k).worth(i, l) * (k == chosen ? 64 : 1);
                                        }
                                        return sum;
                                    })
                                    .toList())
                            .toList()));
        }
        return all;
    }
}
