package org.winset.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.deal.internal.CountHarvest;
import org.winset.deal.internal.Layout;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;

/// Counts the win set exactly, by branch and bound.
final class Census {

    private Census() {}

    static WinSet count(DealSpace space, int slack, int threads, Watch watch, @Nullable Levels first) {
        return count(space, slack, threads, watch, first, Layout.Size.USUAL);
    }

    static WinSet count(
            DealSpace space, int slack, int threads, Watch watch, @Nullable Levels first, Layout.Size size) {
        Plan plan = new Plan(space, slack, size);
        Runner<CountHarvest> runner = new Runner<>(plan, threads, watch, () -> first);
        List<CountHarvest> workers = runner.run(() -> new CountHarvest(plan));
        return result(space, slack, first, runner.proved(), root -> CountHarvest.total(workers, root));
    }

    interface Counts {
        BigInteger of(int root);
    }

    /// Takes the status quo out of what was counted.
    static WinSet result(DealSpace space, int slack, @Nullable Levels first, double proved, Counts counts) {
        Standing asIs =
                new Referee(space).judge(Levels.statusQuo(space.provisions().size()));
        List<WinSet.OnRoute> routes = new ArrayList<>();
        for (int r = 0; r < space.routes().size(); r++) {
            boolean counted = asIs.routes().get(r).margin() >= -slack;
            routes.add(new WinSet.OnRoute(space.routes().get(r).name(), less(counts.of(r), counted)));
        }
        BigInteger all = less(counts.of(space.routes().size()), asIs.margin() >= -slack);
        return new WinSet(space.size(), slack, all, routes, first, proved);
    }

    private static BigInteger less(BigInteger count, boolean one) {
        return one && count.signum() > 0 ? count.subtract(BigInteger.ONE) : count;
    }
}
