package org.winset.deal.internal;

import java.util.function.Predicate;
import org.winset.deal.Levels;

/// Hands every deal to a visitor, until the visitor has had enough. For one thread.
public final class WalkHarvest extends DealHarvest {

    private final Predicate<Levels> visitor;
    private long visited;
    private boolean enough;

    public WalkHarvest(Plan plan, Predicate<Levels> visitor) {
        super(plan);
        this.visitor = visitor;
    }

    public long visited() {
        return visited;
    }

    @Override
    public boolean done() {
        return enough;
    }

    @Override
    protected void deal(int[] at) {
        if (!enough && !isStatusQuo(at)) {
            visited++;
            enough = !visitor.test(layout.deal(at));
        }
    }
}
