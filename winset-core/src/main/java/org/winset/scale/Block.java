package org.winset.scale;

import java.util.Locale;
import org.winset.rollcall.Chamber;

/// The votes of one chamber in one Congress, dense: only its own members and roll calls, so that stacked Congresses
/// cost what they hold and not what their product would.
///
/// `members[j]` and `items[r]` index [VoteTable]; `width` is the number of members rounded up to a multiple of 16;
/// `signs[r * width + j]` is +1 (yea), -1 (nay) or 0 (missing or padding); `parties` has the same layout and indexes
/// [VoteTable#parties()], [#NO_PARTY] where unknown,
/// [#NOT_ON_ROLL] where the member stands in no list of that roll call; `missing[r]` lists the members without a vote
/// in roll call r.
public record Block(
        int congress,
        Chamber chamber,
        int[] members,
        int[] items,
        int width,
        float[] signs,
        short[] parties,
        int[][] missing) {

    static final int LANES = 16;
    static final short NO_PARTY = -1;
    static final short NOT_ON_ROLL = -2;

    static int widthFor(int members) {
        return (members + LANES - 1) / LANES * LANES;
    }

    /// `Senate of the 118th`, or the chamber's name alone where no Congress is known.
    public String title() {
        String name = chamber.name().charAt(0) + chamber.name().substring(1).toLowerCase(Locale.ROOT);
        return congress == 0 ? name : name + " of the " + ordinal(congress);
    }

    private static String ordinal(int n) {
        String suffix = n % 100 / 10 == 1
                ? "th"
                : switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return n + suffix;
    }

    /// A copy in which the votes that `hidden` marks are missing.
    Block without(boolean[] hidden) {
        float[] kept = signs.clone();
        int[][] gone = new int[items.length][];
        for (int r = 0; r < items.length; r++) {
            for (int j = 0; j < members.length; j++) {
                if (hidden[r * width + j]) {
                    kept[r * width + j] = 0f;
                }
            }
            gone[r] = missingIn(kept, r * width, members.length);
        }
        return new Block(congress, chamber, members, items, width, kept, parties, gone);
    }

    static int[] missingIn(float[] signs, int offset, int members) {
        int count = 0;
        for (int j = 0; j < members; j++) {
            count += signs[offset + j] == 0f ? 1 : 0;
        }
        int[] missing = new int[count];
        for (int j = 0, k = 0; j < members; j++) {
            if (signs[offset + j] == 0f) {
                missing[k++] = j;
            }
        }
        return missing;
    }

    /// Votes cast.
    long votes() {
        long n = 0;
        for (int[] gone : missing) {
            n += members.length - gone.length;
        }
        return n;
    }
}
