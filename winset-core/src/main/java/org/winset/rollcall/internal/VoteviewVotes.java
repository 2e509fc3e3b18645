package org.winset.rollcall.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;

/// Reads a Voteview votes file: one row for each member and roll call, Congresses stacked in any order.
final class VoteviewVotes implements CsvFile.Taker {

    private record Key(int congress, Chamber chamber, int number) {}

    private static final class Open {
        private final String place;
        private final Ballots ballots = new Ballots();

        Open(String place) {
            this.place = place;
        }
    }

    private final Path file;
    private final ReadOptions options;
    private final VoteviewRollCalls rollCalls;
    private final Docket docket;
    private final Map<Key, @Nullable Open> open = new LinkedHashMap<>();
    private final VoteviewVoters voters;
    private @Nullable CsvColumns columns;
    private @Nullable Key lastKey;
    private @Nullable Open last;
    private int congress;
    private int chamber;
    private int number;
    private int icpsr;
    private int code;

    private VoteviewVotes(
            Path file, ReadOptions options, VoteviewMembers members, VoteviewRollCalls rollCalls, Docket docket) {
        this.file = file;
        this.options = options;
        this.voters = new VoteviewVoters(members, docket);
        this.rollCalls = rollCalls;
        this.docket = docket;
    }

    static Docket read(Path file, ReadOptions options, VoteviewMembers members, VoteviewRollCalls rollCalls) {
        Docket docket = new Docket();
        docket.opened();
        VoteviewVotes votes = new VoteviewVotes(file, options, members, rollCalls, docket);
        CsvFile.read(file, docket, votes);
        votes.close();
        return docket;
    }

    @Override
    public boolean header(CsvRow row) {
        CsvColumns found = new CsvColumns(file.toString(), row, docket);
        congress = found.require("congress");
        chamber = found.require("chamber");
        number = found.require("rollnumber");
        icpsr = found.require("icpsr");
        code = found.require("cast_code");
        columns = found;
        return found.complete();
    }

    @Override
    public boolean row(CsvRow row) {
        CsvColumns found = Objects.requireNonNull(columns);
        if (!found.whole(row)) {
            return docket.patient();
        }
        int n = found.number(row, congress);
        int roll = found.number(row, number);
        int member = found.number(row, icpsr);
        int castCode = found.number(row, code);
        Chamber where = VoteviewChamber.of(row.text(chamber));
        Cast cast = CastWords.ofCode(castCode);
        if (where == null) {
            found.wrong(row, chamber, "is neither House nor Senate", "House or Senate was meant.");
        } else if (cast == null && castCode >= 0) {
            found.wrong(row, code, "is not a code from 0 to 9", "1 is yea, 6 is nay, 9 is not voting.");
        } else if (cast != null && n >= 0 && roll >= 0 && member >= 0) {
            Open sheet = sheet(n, where, roll, row);
            if (sheet != null && cast != Cast.ABSENT_FROM_ROLL) {
                add(sheet, n, where, member, cast);
            }
        }
        return docket.patient();
    }

    private @Nullable Open sheet(int n, Chamber where, int roll, CsvRow row) {
        Key key = lastKey;
        if (key != null && key.congress == n && key.chamber == where && key.number == roll) {
            return last;
        }
        key = new Key(n, where, roll);
        if (!open.containsKey(key)) {
            String reason = Wanted.reasonAgainst(
                    options, where, n, rollCalls.find(n, where, roll).date());
            if (reason == null) {
                reason = rollCalls.find(n, where, roll).reasonAgainst();
            }
            if (reason != null) {
                docket.leaveOut(reason);
            }
            open.put(key, reason == null ? new Open(file + ":" + row.line()) : null);
        }
        lastKey = key;
        last = open.get(key);
        return last;
    }

    private void add(Open sheet, int n, Chamber where, int member, Cast cast) {
        Voter voter = voters.find(n, where, member);
        if (voter == null) {
            docket.leaveOut(LeftOut.PRESIDENT);
        } else {
            sheet.ballots.add(voter, cast);
        }
    }

    private void close() {
        open.forEach((key, sheet) -> {
            if (sheet != null) {
                close(key, sheet);
            }
        });
    }

    private void close(Key key, Open sheet) {
        Ballots ballots = sheet.ballots;
        VoteviewRollCalls.Entry entry = rollCalls.find(key.congress, key.chamber, key.number);
        String id = key.congress + "-" + VoteviewChamber.word(key.chamber) + "-" + key.number;
        entry.compare(id, sheet.place, ballots, docket);
        docket.keep(new TallySheet(
                sheet.place,
                id,
                key.chamber,
                key.congress,
                entry.date(),
                entry.question(),
                entry.subject(),
                ballots.trimmed()));
    }
}
