package org.winset.deal.internal;

import org.jspecify.annotations.Nullable;
import org.winset.deal.Levels;

/// Looks for the first deal in search order; the same on any number of threads.
public final class FirstHarvest extends DealHarvest {

    /// The earliest task that found one, shared by all workers.
    public static final class Find {
        private volatile int task = Integer.MAX_VALUE;
        private @Nullable Levels deal;

        private synchronized void report(int at, Levels found) {
            if (at < task) {
                task = at;
                deal = found;
            }
        }

        public synchronized @Nullable Levels deal() {
            return deal;
        }
    }

    private final Find find;
    private int task;

    public FirstHarvest(Plan plan, Find find) {
        super(plan);
        this.find = find;
    }

    @Override
    public void begin(int task) {
        this.task = task;
    }

    @Override
    public boolean done() {
        return find.task <= task;
    }

    @Override
    protected void deal(int[] at) {
        if (!isStatusQuo(at)) {
            find.report(task, layout.deal(at));
        }
    }
}
