package org.winset.rollcall.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Chamber;

/// Names, parties and states from Voteview's members files.
final class VoteviewMembers {

    /// Voteview numbers the presidents from Washington (99869) on; a senator who changed party can have 99369.
    private static final int FIRST_PRESIDENT = 99869;

    private record Key(int congress, int icpsr, @Nullable Chamber chamber) {}

    private final Map<Key, Voter> members = new HashMap<>();
    private boolean read;

    /// Whether any members file was read.
    boolean known() {
        return read;
    }

    void read(Path file, Docket docket) {
        read = true;
        CsvFile.read(file, docket, new CsvFile.Taker() {
            private @Nullable CsvColumns columns;
            private int congress;
            private int chamber;
            private int icpsr;
            private int state;
            private int party;
            private int name;

            @Override
            public boolean header(CsvRow row) {
                CsvColumns found = new CsvColumns(file.toString(), row, docket);
                congress = found.require("congress");
                chamber = found.require("chamber");
                icpsr = found.require("icpsr");
                state = found.find("state_abbrev");
                party = found.find("party_code");
                name = found.find("bioname", "name");
                columns = found;
                return found.complete();
            }

            @Override
            public boolean row(CsvRow row) {
                CsvColumns found = Objects.requireNonNull(columns);
                int n = found.number(row, congress);
                int id = found.number(row, icpsr);
                if (n >= 0 && id >= 0) {
                    String who = row.text(name);
                    Voter voter = new Voter(
                            Integer.toString(id),
                            who.isEmpty() ? Integer.toString(id) : who,
                            Parties.normal(row.text(party)),
                            row.text(state));
                    Chamber where = VoteviewChamber.of(row.text(chamber));
                    Voter before = members.put(new Key(n, id, where), voter);
                    if (before != null && !before.equals(voter)) {
                        docket.note(
                                NoteKind.MEMBER,
                                found.place(row) + ": icpsr " + id + " stands twice in Congress " + n
                                        + "; the last row is used.");
                    }
                }
                return docket.patient();
            }
        });
    }

    @Nullable
    Voter find(int congress, int icpsr, Chamber chamber) {
        return members.get(new Key(congress, icpsr, chamber));
    }

    /// Whether the votes under this number are positions of the president.
    boolean isPresident(int congress, int icpsr, Chamber chamber) {
        return find(congress, icpsr, chamber) == null
                && (icpsr >= FIRST_PRESIDENT || members.containsKey(new Key(congress, icpsr, null)));
    }
}
