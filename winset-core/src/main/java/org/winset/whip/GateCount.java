package org.winset.whip;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Gate;

/// One gate (for one part, where the question is divided; else `part` is empty): the chance to clear it by itself; for
/// a vote its tally and members, else, and where only chances were asked for, `null` and none. `needed` is the fewest
/// yeas that clear it more likely than not: where those voting are counted, fewer than with everyone there. 0 where no
/// single number does.
public record GateCount(
        Gate gate,
        String part,
        double chance,
        int needed,
        @Nullable Tally tally,
        List<MemberCount> members) {}
