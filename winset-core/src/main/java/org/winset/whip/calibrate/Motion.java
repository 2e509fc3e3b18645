package org.winset.whip.calibrate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Matter;
import org.winset.rollcall.RollCall;

/// How a bill stood before a chamber as a whole. Votes on amendments, recommittal, points of order and the like are
/// none of these.
public enum Motion {
    PROCEED,
    CLOTURE,
    PASSAGE,
    SUSPENSION,
    CONFERENCE,
    CONCUR,
    OVERRIDE,
    /// A House resolution that sets the terms on which a bill comes up.
    RULE;

    /// The motion of a roll call, or `null` where it is none of these or the source does not say.
    static @Nullable Motion of(RollCall call) {
        Matter matter = call.matter();
        String type = matter.type().toLowerCase(Locale.ROOT);
        if (matter.bill().isEmpty()) {
            return null;
        }
        if (matter.bill().startsWith("hres")) {
            boolean rule = call.question().toLowerCase(Locale.ROOT).contains("providing for");
            return matter.category().equals("passage") && rule ? RULE : null;
        }
        if (matter.bill().startsWith("sres")) {
            return null;
        }
        if (matter.category().equals("cloture") || type.contains("invoke cloture")) {
            return cloture(call.question().toLowerCase(Locale.ROOT));
        }
        if (type.startsWith("on the motion to proceed")) {
            return PROCEED;
        }
        return switch (matter.category()) {
            case "veto-override" -> OVERRIDE;
            case "passage-suspension" -> SUSPENSION;
            case "passage" ->
                type.contains("conference report")
                        ? CONFERENCE
                        : type.contains("concur") && !type.contains("concurrent") ? CONCUR : PASSAGE;
            default -> null;
        };
    }

    /// Cloture on an amendment is about the amendment, unless the amendment comes from the other chamber.
    private static @Nullable Motion cloture(String question) {
        boolean amendment = question.contains("amdt") || question.contains("amendment no");
        return !amendment || question.contains("concur") ? CLOTURE : null;
    }
}
