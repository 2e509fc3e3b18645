package org.winset.deal.internal;

/// What one worker gathers while the tree is searched.
public interface Harvest {

    /// The roots that matter, as a bit set.
    long roots();

    /// A task begins; tasks are numbered in search order, and the top of the tree is task -1.
    default void begin(int task) {}

    /// The k-th level to try at a depth.
    default int level(int depth, int k) {
        return k;
    }

    /// Whether anything below a node can matter. Levels by position, `depth` of them set.
    default boolean wants(int depth, int[] at) {
        return true;
    }

    /// Every deal below a node belongs to a root.
    void all(int root, int depth, int[] at);

    /// The deals of a block that belong to a root: a bit for every deal, nothing set beside them.
    void block(int root, int[] at, long[] bits);

    /// Whether it is enough to know how many of a block's deals belong to a root; then `deals` may take the place of
    /// `block`.
    default boolean countsOnly() {
        return false;
    }

    /// So many deals of a block belong to a root.
    default void deals(int root, long count) {}

    /// Pivotal deals of a block: so many are lost when a member turns to a hard no. Only where the plan is made for it.
    default void lost(int electorate, int member, long deals) {}

    /// Whether to stop for good.
    default boolean done() {
        return false;
    }
}
