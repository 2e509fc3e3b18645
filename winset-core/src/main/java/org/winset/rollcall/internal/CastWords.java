package org.winset.rollcall.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Cast;

/// The words and codes for a cast.
final class CastWords {

    /// Words to offer for a mistyped one.
    static final List<String> EXAMPLES = List.of(
            "Yea",
            "Aye",
            "Yes",
            "Y",
            "Nay",
            "No",
            "N",
            "Guilty",
            "Not Guilty",
            "Present",
            "Abstain",
            "Not Voting",
            "Absent",
            "Paired Yea",
            "Paired Nay",
            "Announced Yea",
            "Announced Nay");

    private CastWords() {}

    /// The cast that a word stands for, whatever its case, or `null` for a word that is none (a name, say).
    static @Nullable Cast ofWord(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "yea", "aye", "yes", "y", "guilty" -> Cast.YEA;
            case "nay", "no", "n", "not guilty" -> Cast.NAY;
            case "paired yea", "paired aye", "paired yes" -> Cast.PAIRED_YEA;
            case "paired nay", "paired no" -> Cast.PAIRED_NAY;
            case "announced yea", "announced aye", "announced yes" -> Cast.ANNOUNCED_YEA;
            case "announced nay", "announced no" -> Cast.ANNOUNCED_NAY;
            case "present", "present, giving live pair", "p", "abstain", "abstained", "abstention" -> Cast.PRESENT;
            case "not voting", "nv", "absent", "excused", "did not vote" -> Cast.NOT_VOTING;
            default -> null;
        };
    }

    /// The cast that a Voteview code from 0 to 9 stands for, or `null` outside that range.
    static @Nullable Cast ofCode(int code) {
        return switch (code) {
            case 0 -> Cast.ABSENT_FROM_ROLL;
            case 1 -> Cast.YEA;
            case 2 -> Cast.PAIRED_YEA;
            case 3 -> Cast.ANNOUNCED_YEA;
            case 4 -> Cast.ANNOUNCED_NAY;
            case 5 -> Cast.PAIRED_NAY;
            case 6 -> Cast.NAY;
            case 7, 8 -> Cast.PRESENT;
            case 9 -> Cast.NOT_VOTING;
            default -> null;
        };
    }
}
