package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Levels;
import org.winset.deal.Watch;

/// Runs a search on some threads: the top of the tree is split into tasks, taken in order.
public final class Runner<H extends Harvest> {

    private static final int ENOUGH_TASKS = 256;

    private record Task(int[] at, long open) {}

    private final Plan plan;
    private final int threads;
    private final Watch watch;
    private final Supplier<@Nullable Levels> best;
    private final List<Task> tasks = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private int depth;
    private int finished;
    private double share;
    private volatile boolean stopped;

    /// `best` is asked for the best deal so far when progress is told.
    public Runner(Plan plan, int threads, Watch watch, Supplier<@Nullable Levels> best) {
        this.plan = plan;
        this.threads = threads;
        this.watch = watch;
        this.best = best;
    }

    /// Searches everything; the workers' harvests, the first of which also took what the top of the tree settled.
    public List<H> run(Supplier<H> harvests) {
        depth = 0;
        long nodes = 1;
        while (depth < plan.layout.prefix && nodes < ENOUGH_TASKS) {
            nodes *= plan.layout.levels[depth++];
        }
        share = 1.0 / nodes;
        List<H> all = new ArrayList<>();
        H first = harvests.get();
        all.add(first);
        first.begin(-1);
        Descent descent = new Descent(plan, first);
        descent.top(depth, (at, open) -> tasks.add(new Task(at, open)));
        List<FutureTask<Boolean>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, tasks.size()); i++) {
            H harvest = harvests.get();
            all.add(harvest);
            FutureTask<Boolean> other = new FutureTask<>(() -> work(new Descent(plan, harvest), harvest), true);
            others.add(other);
            Thread.ofPlatform().daemon().name("deal-search-" + i).start(other);
        }
        try {
            work(descent, first);
        } catch (RuntimeException failed) {
            stopped = true;
            throw failed;
        } finally {
            others.forEach(Runner::join);
        }
        return all;
    }

    /// The share of the deal space that was settled: 1 unless the watch stopped the search.
    public double proved() {
        return 1 - (tasks.size() - finished) * share;
    }

    public boolean complete() {
        return finished == tasks.size();
    }

    private void work(Descent descent, H harvest) {
        int index = next.getAndIncrement();
        while (index < tasks.size() && !stopped) {
            Task task = tasks.get(index);
            harvest.begin(index);
            descent.below(task.at, depth, task.open);
            report();
            index = next.getAndIncrement();
        }
    }

    private synchronized void report() {
        finished++;
        if (!stopped && !watch.goOn(proved(), best.get())) {
            stopped = true;
        }
    }

    private static void join(FutureTask<Boolean> other) {
        try {
            other.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
