package org.winset.rollcall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One recorded yes-no vote.
///
/// `id` is unique in a [RollCalls] (`h503-118.2023`, `118-Senate-17`); `congress` is 0 and `date` `null` when unknown;
/// `question` and `subject` are the source's words, empty when it has none.
///
/// `voters[k]` is an index into [RollCalls#legislators()], `casts[k]` is what that legislator did and `parties[k]` the
/// party that the legislator had in this vote. The three arrays have one length and no voter stands twice. Legislators
/// whom the source does not list, or codes as not a member, are not among the voters.
@SuppressWarnings("ArrayRecordComponent") // millions of votes: arrays without boxes, not to be written to
public record RollCall(
        String id,
        Chamber chamber,
        int congress,
        @Nullable LocalDate date,
        String question,
        String subject,
        int[] voters,
        Cast[] casts,
        String[] parties) {

    /// Yeas cast.
    public int yeas() {
        return count(Cast.YEA);
    }

    /// Nays cast.
    public int nays() {
        return count(Cast.NAY);
    }

    private int count(Cast wanted) {
        int n = 0;
        for (Cast cast : casts) {
            if (cast == wanted) {
                n++;
            }
        }
        return n;
    }
}
