package org.winset.scale;

import org.winset.rollcall.Chamber;
import org.winset.rollcall.RollCall;

/// What roll calls of one block share; ordered by chamber, then Congress.
record BlockKey(Chamber chamber, int congress) implements Comparable<BlockKey> {

    static BlockKey of(RollCall call) {
        return new BlockKey(call.chamber(), call.congress());
    }

    @Override
    public int compareTo(BlockKey other) {
        int byChamber = chamber.compareTo(other.chamber);
        return byChamber != 0 ? byChamber : Integer.compare(congress, other.congress);
    }
}
