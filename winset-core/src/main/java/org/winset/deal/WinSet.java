package org.winset.deal;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many deals pass, in all and by route.
///
/// `deals` is the size of the space. `slack` is how many votes every count was lowered by (0 for the win set itself;
/// more
/// counts near misses too). `first` is a deal that passes, `null` if none was found. `proved` is the share of the space
/// that is settled; below 1 the search was stopped and the counts are lower bounds.
public record WinSet(
        BigInteger deals,
        int slack,
        BigInteger passing,
        List<OnRoute> routes,
        @Nullable Levels first,
        double proved) {

    public WinSet {
        routes = List.copyOf(routes);
    }

    /// Deals that pass on one route, whatever the others say.
    public record OnRoute(String route, BigInteger passing) {}

    /// No deal passes, and that is proved.
    public boolean isJam() {
        return passing.signum() == 0 && isComplete();
    }

    public boolean isComplete() {
        return proved >= 1;
    }
}
