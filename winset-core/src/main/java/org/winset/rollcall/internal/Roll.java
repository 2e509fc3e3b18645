package org.winset.rollcall.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Cast;
import org.winset.rollcall.RollCall;

/// Turns tally sheets into roll calls: each member once, paired positions as asked for.
final class Roll {

    private final boolean pairedAsVotes;
    private final Docket docket;
    private final int[] sheetOfSeat;
    private final int[] lineOfSeat;
    private int sheets;

    Roll(int seats, boolean pairedAsVotes, Docket docket) {
        this.pairedAsVotes = pairedAsVotes;
        this.docket = docket;
        sheetOfSeat = new int[seats];
        lineOfSeat = new int[seats];
    }

    /// `seats[k]` numbers the sheet's k-th voter; `places` maps that number to the index in the result.
    RollCall call(TallySheet sheet, int[] seats, int[] places) {
        sheets++;
        Ballots ballots = sheet.ballots();
        int[] voters = new int[seats.length];
        @Nullable Cast[] casts = new @Nullable Cast[seats.length];
        String[] parties = new String[seats.length];
        int size = 0;
        boolean torn = false;
        for (int k = 0; k < seats.length; k++) {
            Cast cast = counted(ballots.cast(k));
            int seat = seats[k];
            if (sheetOfSeat[seat] == sheets) {
                torn |= repeated(sheet, ballots.voter(k), casts, lineOfSeat[seat], cast);
                continue;
            }
            sheetOfSeat[seat] = sheets;
            lineOfSeat[seat] = size;
            voters[size] = places[seat];
            casts[size] = cast;
            parties[size++] = ballots.voter(k).party();
        }
        if (torn) {
            int kept = 0;
            for (int k = 0; k < size; k++) {
                if (casts[k] != null) {
                    voters[kept] = voters[k];
                    casts[kept] = casts[k];
                    parties[kept++] = parties[k];
                }
            }
            size = kept;
        }
        boolean whole = size == seats.length;
        @SuppressWarnings("NullAway") // the lines without a cast were taken out above
        Cast[] all = whole ? casts : Arrays.copyOf(casts, size);
        return new RollCall(
                sheet.id(),
                sheet.chamber(),
                sheet.congress(),
                sheet.date(),
                sheet.question(),
                sheet.subject(),
                sheet.matter(),
                whole ? voters : Arrays.copyOf(voters, size),
                all,
                whole ? parties : Arrays.copyOf(parties, size));
    }

    private boolean repeated(TallySheet sheet, Voter voter, @Nullable Cast[] casts, int line, Cast cast) {
        if (casts[line] == cast) {
            docket.leaveOut(LeftOut.REPEATED_VOTE);
            return false;
        }
        docket.leaveOut(LeftOut.TORN);
        docket.note(
                NoteKind.TORN,
                sheet.place() + ": " + voter.id() + " (" + voter.name() + ") has different votes in " + sheet.id()
                        + "; none is kept.");
        casts[line] = null;
        return true;
    }

    private Cast counted(Cast cast) {
        if (!pairedAsVotes) {
            return cast;
        }
        return switch (cast) {
            case PAIRED_YEA, ANNOUNCED_YEA -> Cast.YEA;
            case PAIRED_NAY, ANNOUNCED_NAY -> Cast.NAY;
            case YEA, NAY, PRESENT, NOT_VOTING, ABSENT_FROM_ROLL -> cast;
        };
    }
}
