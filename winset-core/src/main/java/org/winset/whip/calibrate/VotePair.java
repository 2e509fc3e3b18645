package org.winset.whip.calibrate;

import java.time.temporal.ChronoUnit;
import org.winset.rollcall.RollCall;

/// Two votes of one chamber on one bill: what the earlier teaches is asked about the later.
record VotePair(RollCall earlier, Motion from, RollCall later, Motion to, Text text) {

    String bill() {
        return later.matter().bill();
    }

    long days() {
        return days(earlier, later);
    }

    static long days(RollCall earlier, RollCall later) {
        if (earlier.date() == null || later.date() == null) {
            return 0;
        }
        return ChronoUnit.DAYS.between(earlier.date(), later.date());
    }
}
