package org.winset.deal.internal;

import org.jspecify.annotations.Nullable;
import org.winset.deal.Levels;
import org.winset.deal.Utility;

/// The least loss of utility, below a given one, within a number of changes from a deal; the first in search order
/// among equals. For one
/// thread.
public final class ConcessionHarvest extends DealHarvest {

    private final Scores scores;
    private final int[] from;
    private final long before;
    private final int most;
    private long loss;
    private @Nullable Levels best;

    public ConcessionHarvest(Plan plan, Utility utility, Levels from, int mostChanges, long below) {
        super(plan);
        this.scores = new Scores(layout, utility);
        this.from = layout.positions(from);
        this.before = utility.of(from);
        this.most = mostChanges;
        this.loss = below;
    }

    public long loss() {
        return loss;
    }

    public @Nullable Levels best() {
        return best;
    }

    @Override
    public boolean done() {
        return loss == 0;
    }

    @Override
    public int level(int depth, int k) {
        int kept = from[depth];
        int[] order = scores.order[depth];
        if (k == 0) {
            return kept;
        }
        int skipped = 0;
        while (order[skipped] != kept) {
            skipped++;
        }
        return order[k <= skipped ? k - 1 : k];
    }

    @Override
    public boolean wants(int depth, int[] at) {
        return changes(at, depth) <= most && Math.max(0, before - scores.bound(at, depth)) < loss;
    }

    private int changes(int[] at, int depth) {
        int count = 0;
        for (int p = 0; p < depth; p++) {
            count += at[p] == from[p] ? 0 : 1;
        }
        return count;
    }

    @Override
    protected void deal(int[] at) {
        long lost = Math.max(0, before - scores.sum(at, at.length));
        if (lost < loss && changes(at, at.length) <= most && !isStatusQuo(at)) {
            loss = lost;
            best = layout.deal(at);
        }
    }
}
