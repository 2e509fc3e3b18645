package org.winset.rollcall.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;

/// Who stands behind an icpsr number, chamber by chamber and Congress by Congress.
final class VoteviewVoters {

    private record Seat(int congress, Chamber chamber, int icpsr) {}

    private final VoteviewMembers members;
    private final Docket docket;
    private final Map<Seat, Voter> known = new HashMap<>();

    VoteviewVoters(VoteviewMembers members, Docket docket) {
        this.members = members;
        this.docket = docket;
    }

    /// The member, or `null` for the president.
    @Nullable
    Voter find(int congress, Chamber chamber, int icpsr) {
        Seat seat = new Seat(congress, chamber, icpsr);
        Voter voter = known.get(seat);
        if (voter == null && !members.isPresident(congress, icpsr, chamber)) {
            voter = voter(seat);
            known.put(seat, voter);
        }
        return voter;
    }

    private Voter voter(Seat seat) {
        Voter member = members.find(seat.congress, seat.icpsr, seat.chamber);
        if (member != null) {
            return member;
        }
        String id = Integer.toString(seat.icpsr);
        if (members.known()) {
            docket.note(
                    NoteKind.MEMBER,
                    "icpsr " + id + " votes in the " + VoteviewChamber.word(seat.chamber) + " of Congress "
                            + seat.congress + " and has no row in the members file.");
        }
        return new Voter(id, id, "", "");
    }
}
