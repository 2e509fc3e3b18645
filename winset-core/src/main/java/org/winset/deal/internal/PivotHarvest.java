package org.winset.deal.internal;

import java.util.List;
import org.winset.deal.DealSpace;
import org.winset.deal.Electorate;

/// Adds up, for every member, the deals that fail without that member.
public final class PivotHarvest implements Harvest {

    private final long[][] lost;

    private PivotHarvest(List<Electorate> electorates) {
        lost = new long[electorates.size()][];
        for (int e = 0; e < lost.length; e++) {
            lost[e] = new long[electorates.get(e).size()];
        }
    }

    /// A plan for spaces whose counts are all of heads.
    public static Plan plan(DealSpace space, Layout.Size size, boolean[][] whose) {
        return Plan.forPivots(space, size, whose);
    }

    public static PivotHarvest of(DealSpace space) {
        return new PivotHarvest(space.electorates());
    }

    /// By electorate and member.
    public long lost(int electorate, int member) {
        return lost[electorate][member];
    }

    @Override
    public long roots() {
        return 1;
    }

    @Override
    public void all(int root, int depth, int[] at) {}

    @Override
    public void block(int root, int[] at, long[] bits) {}

    @Override
    public void lost(int electorate, int member, long deals) {
        lost[electorate][member] += deals;
    }
}
