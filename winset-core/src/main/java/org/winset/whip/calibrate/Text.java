package org.winset.whip.calibrate;

import java.util.Locale;
import org.winset.rollcall.RollCall;

/// Whether two votes on one bill were on one text, as far as the motions tell.
///
/// Same: an override after whatever was vetoed; a vote under a rule after a failed suspension; motions to proceed,
/// cloture and passage before the other chamber has had the bill; cloture and the vote on one message from it.
/// Changed: a conference report or the other chamber's amendments after the chamber's own passage.
public enum Text {
    SAME,
    CHANGED;

    static Text of(RollCall earlier, Motion from, RollCall later, Motion to) {
        if (to == Motion.OVERRIDE) {
            return SAME;
        }
        boolean back = returned(earlier, from);
        if (back != returned(later, to)) {
            return CHANGED;
        }
        return switch (from) {
            case PROCEED, CLOTURE -> SAME;
            case SUSPENSION -> to == Motion.PASSAGE || to == Motion.SUSPENSION && !back ? SAME : CHANGED;
            case PASSAGE, CONFERENCE, CONCUR, OVERRIDE, RULE -> CHANGED;
        };
    }

    /// The bill has come back from the other chamber.
    private static boolean returned(RollCall call, Motion motion) {
        String words = (call.question() + " " + call.matter().type()).toLowerCase(Locale.ROOT);
        return motion == Motion.CONFERENCE
                || motion == Motion.CONCUR
                || words.contains("concur") && !words.contains("con. res") && !words.contains("concurrent")
                || words.contains("conference")
                || words.contains("house amendment")
                || words.contains("senate amendment")
                || words.contains("senate adt")
                || words.contains("house message");
    }
}
