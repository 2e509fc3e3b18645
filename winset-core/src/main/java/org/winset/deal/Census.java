package org.winset.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.winset.deal.internal.CountHarvest;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;

/// Counts the win set exactly, by branch and bound.
final class Census {

    private static final int MOST_ROOTS = 64;

    private Census() {}

    static WinSet count(DealSpace space, int slack, Effort effort, @Nullable Levels first) {
        List<Plan> parts = effort.parts(space, slack);
        List<CountHarvest> workers = new ArrayList<>();
        AtomicBoolean stopped = new AtomicBoolean();
        double proved = 0;
        boolean complete = true;
        for (int i = 0; i < parts.size() && complete; i++) {
            Plan plan = parts.get(i);
            double before = proved;
            Watch watch = (share, best) -> {
                boolean on = effort.watch().goOn(before + share * plan.share(), best);
                stopped.compareAndSet(false, !on);
                return on;
            };
            Runner<CountHarvest> runner = new Runner<>(plan, effort.threads(), watch, () -> first);
            workers.addAll(runner.run(() -> new CountHarvest(plan)));
            boolean last = i == parts.size() - 1;
            complete = runner.complete() && (last || !stopped.get());
            proved = complete && last ? 1 : before + runner.proved() * plan.share();
        }
        return result(space, slack, first, proved, root -> CountHarvest.total(workers, root));
    }

    /// How many deals pass with each pair of levels of two provisions, by row and column, the status quo left out.
    static BigInteger[][] pairs(DealSpace space, int row, int column, Effort effort) {
        int rows = space.provisions().get(row).levels().size();
        int columns = space.provisions().get(column).levels().size();
        BigInteger[][] all = new BigInteger[rows][columns];
        boolean counted = new Referee(space)
                        .judge(Levels.statusQuo(space.provisions().size()))
                        .margin()
                >= 0;
        List<CountHarvest> workers = List.of();
        if (rows * columns <= MOST_ROOTS) {
            Plan plan = Plan.forPairs(space, effort.size(), row, column);
            workers = new Runner<CountHarvest>(plan, effort.threads(), effort.watch(), () -> null)
                    .run(() -> new CountHarvest(plan));
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                all[r][c] = workers.isEmpty()
                        ? one(space, row, r, column, c, effort)
                        : less(CountHarvest.total(workers, r * columns + c), counted && r == 0 && c == 0);
            }
        }
        return all;
    }

    private static BigInteger one(DealSpace space, int row, int r, int column, int c, Effort effort) {
        List<Requirement> with = new ArrayList<>(space.requirements());
        with.add(new Requirement("pair", Formula.all(Formula.is(row, r), Formula.is(column, c))));
        return count(new DealSpace(space.provisions(), space.routes(), with), 0, effort, null)
                .passing();
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
