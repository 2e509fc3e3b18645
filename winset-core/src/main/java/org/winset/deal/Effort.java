package org.winset.deal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.winset.deal.internal.Layout;
import org.winset.deal.internal.Plan;

/// With what a search runs; no answer depends on it, unless the watch stops it. Keeps the last plan, as one space is
/// often searched again with another slack.
record Effort(int threads, Watch watch, Layout.Size size, AtomicReference<@Nullable Plan> last) {

    Effort {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ")");
        }
    }

    Effort(int threads, Watch watch, Layout.Size size) {
        this(threads, watch, size, new AtomicReference<>());
    }

    static Effort of(int threads, Watch watch) {
        return new Effort(threads, watch, Layout.Size.USUAL);
    }

    Effort alone() {
        return new Effort(1, watch, size, last);
    }

    /// The plans that a count goes through: more than one where the space is large.
    List<Plan> parts(DealSpace space, int slack) {
        Layout.Size counting = size.counting(space.size());
        return counting.cut() ? Plan.parts(space, slack, counting) : List.of(plan(space, slack));
    }

    Plan plan(DealSpace space, int slack) {
        Plan kept = last.get();
        if (kept == null || !kept.plans(space)) {
            kept = new Plan(space, slack, size);
            last.set(kept);
        }
        return kept.with(slack);
    }
}
