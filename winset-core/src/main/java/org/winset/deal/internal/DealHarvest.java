package org.winset.deal.internal;

/// Takes the deals of the win set one by one.
public abstract class DealHarvest implements Harvest {

    protected final Layout layout;
    private final int root;

    protected DealHarvest(Plan plan) {
        layout = plan.layout;
        root = plan.unionRoot();
    }

    /// One deal that passes, as levels by position. The array is reused.
    protected abstract void deal(int[] at);

    @Override
    public long roots() {
        return 1L << root;
    }

    @Override
    public void all(int root, int depth, int[] at) {
        if (done()) {
            return;
        }
        if (depth == layout.size()) {
            deal(at);
            return;
        }
        for (int k = 0; k < layout.levels[depth]; k++) {
            at[depth] = level(depth, k);
            if (wants(depth + 1, at)) {
                all(root, depth + 1, at);
            }
        }
    }

    @Override
    public void block(int root, int[] at, long[] bits) {
        for (int w = 0; w < bits.length; w++) {
            for (long rest = bits[w]; rest != 0 && !done(); rest &= rest - 1) {
                layout.complete(at, w, Long.numberOfTrailingZeros(rest));
                deal(at);
            }
        }
    }

    protected static boolean isStatusQuo(int[] at) {
        for (int level : at) {
            if (level != 0) {
                return false;
            }
        }
        return true;
    }
}
