package org.winset.deal;

import org.winset.deal.internal.Layout;
import org.winset.deal.internal.Plan;

/// With what a search runs; no answer depends on it, unless the watch stops it.
record Effort(int threads, Watch watch, Layout.Size size) {

    Effort {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ")");
        }
    }

    static Effort of(int threads, Watch watch) {
        return new Effort(threads, watch, Layout.Size.USUAL);
    }

    Effort alone() {
        return new Effort(1, watch, size);
    }

    Plan plan(DealSpace space, int slack) {
        return new Plan(space, slack, size);
    }
}
