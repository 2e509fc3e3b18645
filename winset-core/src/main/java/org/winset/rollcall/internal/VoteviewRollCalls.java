package org.winset.rollcall.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;

/// Dates, questions and tallies from Voteview's rollcalls files.
final class VoteviewRollCalls {

    /// What a rollcalls file says about one roll call; tallies are -1 when unknown.
    record Entry(@Nullable LocalDate date, String question, String subject, int yeas, int nays) {

        private static final Entry UNKNOWN = new Entry(null, "", "", -1, -1);

        /// Notes a stated tally that the list contradicts. A tally may or may not count paired and announced positions.
        void compare(String id, String place, Ballots ballots, Docket docket) {
            int cast = ballots.count(Cast.YEA);
            int against = ballots.count(Cast.NAY);
            int moreYeas = ballots.count(Cast.PAIRED_YEA) + ballots.count(Cast.ANNOUNCED_YEA);
            int moreNays = ballots.count(Cast.PAIRED_NAY) + ballots.count(Cast.ANNOUNCED_NAY);
            boolean agrees =
                    (yeas == cast && nays == against) || (yeas == cast + moreYeas && nays == against + moreNays);
            if (yeas >= 0 && nays >= 0 && !agrees) {
                docket.note(NoteKind.TALLY, StatedTally.note(id, place, yeas, nays, cast, against));
            }
        }

        /// Why this is no yes-no question, or `null` when it is one.
        @Nullable
        String reasonAgainst() {
            String lower = question.toLowerCase(Locale.ROOT);
            if (lower.contains("election of") && lower.contains("speaker")) {
                return LeftOut.SPEAKER;
            }
            return lower.startsWith("call of the house")
                            || lower.startsWith("quorum")
                            || lower.startsWith("call in ")
                            || lower.startsWith("call by ")
                    ? LeftOut.QUORUM
                    : null;
        }
    }

    private record Key(int congress, Chamber chamber, int number) {}

    private final Map<Key, Entry> entries = new HashMap<>();
    private boolean read;

    boolean known() {
        return read;
    }

    Entry find(int congress, Chamber chamber, int number) {
        return entries.getOrDefault(new Key(congress, chamber, number), Entry.UNKNOWN);
    }

    void read(Path file, Docket docket) {
        read = true;
        CsvFile.read(file, docket, new CsvFile.Taker() {
            private @Nullable CsvColumns columns;
            private int congress;
            private int chamber;
            private int number;
            private int date;
            private int yeas;
            private int nays;

            @Override
            public boolean header(CsvRow row) {
                CsvColumns found = new CsvColumns(file.toString(), row, docket);
                congress = found.require("congress");
                chamber = found.require("chamber");
                number = found.require("rollnumber");
                date = found.find("date");
                yeas = found.find("yea_count");
                nays = found.find("nay_count");
                columns = found;
                return found.complete();
            }

            @Override
            public boolean row(CsvRow row) {
                CsvColumns found = Objects.requireNonNull(columns);
                if (found.whole(row)) {
                    int n = found.number(row, congress);
                    int roll = found.number(row, number);
                    Chamber where = VoteviewChamber.of(row.text(chamber));
                    if (where == null) {
                        found.wrong(row, chamber, "is neither House nor Senate", "House or Senate was meant.");
                    } else if (n >= 0 && roll >= 0) {
                        entries.put(new Key(n, where, roll), entry(found, row));
                    }
                }
                return docket.patient();
            }

            private Entry entry(CsvColumns found, CsvRow row) {
                String bill = row.text(found.find("bill_number"));
                String about = row.text(found.find("vote_desc"));
                if (about.isEmpty()) {
                    about = row.text(found.find("dtl_desc"));
                }
                String subject = bill.isEmpty() ? about : about.isEmpty() ? bill : bill + ": " + about;
                return new Entry(
                        day(found, row),
                        row.text(found.find("vote_question")),
                        subject,
                        row.number(yeas),
                        row.number(nays));
            }

            private @Nullable LocalDate day(CsvColumns found, CsvRow row) {
                if (row.isEmpty(date)) {
                    return null;
                }
                try {
                    return LocalDate.parse(row.text(date));
                } catch (DateTimeParseException e) {
                    found.wrong(row, date, "is not a day", "2023-09-28 was meant, say.");
                    return null;
                }
            }
        });
    }
}
