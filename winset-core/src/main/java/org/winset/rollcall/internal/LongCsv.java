package org.winset.rollcall.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;

/// Reads a long CSV: one row for each member and roll call. The file is read twice: how votes are written is only known
/// once all have been seen.
final class LongCsv implements CsvFile.Taker {

    private record About(
            Chamber chamber, int congress, @Nullable LocalDate date, String question, String subject) {}

    private record Open(String place, About about, Ballots ballots) {}

    private final Path file;
    private final Docket docket;
    private final CellCodes codes;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final Map<Voter, Voter> voters = new HashMap<>();
    private @Nullable CsvColumns columns;
    private int legislator;
    private int rollCall;
    private int vote;
    private int name;
    private int party;
    private int state;
    private int date;
    private int chamber;
    private int congress;
    private int question;
    private int subject;

    private LongCsv(Path file, Docket docket, CellCodes codes) {
        this.file = file;
        this.docket = docket;
        this.codes = codes;
    }

    static Docket read(Path file) {
        Docket docket = new Docket();
        docket.opened();
        CellCodes codes = new CellCodes(file.toString());
        CsvFile.read(file, docket, new FirstLook(file, docket, codes));
        if (!docket.problems().isEmpty() || !codes.settle(docket)) {
            return docket;
        }
        LongCsv votes = new LongCsv(file, docket, codes);
        CsvFile.read(file, docket, votes);
        votes.open.forEach(votes::close);
        return docket;
    }

    /// Collects the values of the vote column.
    private static final class FirstLook implements CsvFile.Taker {

        private final Path file;
        private final Docket docket;
        private final CellCodes codes;
        private @Nullable CsvColumns columns;
        private int vote;

        FirstLook(Path file, Docket docket, CellCodes codes) {
            this.file = file;
            this.docket = docket;
            this.codes = codes;
        }

        @Override
        public boolean header(CsvRow row) {
            CsvColumns found = new CsvColumns(file.toString(), row, docket);
            if (found.find(Synonyms.NAME) < 0) {
                found.require(Synonyms.LEGISLATOR);
            }
            found.require(Synonyms.ROLL_CALL);
            vote = found.require(Synonyms.VOTE);
            columns = found;
            return found.complete();
        }

        @Override
        public boolean row(CsvRow row) {
            if (Objects.requireNonNull(columns).whole(row)) {
                codes.see(row.text(vote), row.line(), row.column(vote));
            }
            return docket.patient();
        }
    }

    @Override
    public boolean header(CsvRow row) {
        CsvColumns found = new CsvColumns(file.toString(), row, docket);
        columns = found;
        name = found.find(Synonyms.NAME);
        legislator = found.find(Synonyms.LEGISLATOR);
        legislator = legislator < 0 ? name : legislator;
        rollCall = found.find(Synonyms.ROLL_CALL);
        vote = found.find(Synonyms.VOTE);
        party = found.find(Synonyms.PARTY);
        state = found.find(Synonyms.STATE);
        date = found.find(Synonyms.DATE);
        chamber = found.find(Synonyms.CHAMBER);
        congress = found.find(Synonyms.CONGRESS);
        question = found.find(Synonyms.QUESTION);
        subject = found.find(Synonyms.SUBJECT);
        return true;
    }

    @Override
    public boolean row(CsvRow row) {
        CsvColumns found = Objects.requireNonNull(columns);
        String who = found.id(row, legislator);
        String which = row.text(rollCall);
        if (who.isEmpty()) {
            found.wrong(row, legislator, "is empty", "every row needs a member.");
        }
        if (which.isEmpty()) {
            found.wrong(row, rollCall, "is empty", "every row needs a roll call.");
        }
        if (!who.isEmpty() && !which.isEmpty()) {
            About about = about(found, row);
            String id = id(which, about);
            Open sheet = open.computeIfAbsent(id, i -> new Open(found.place(row), about, new Ballots()));
            if (!sheet.about.equals(about)) {
                found.wrong(
                        row,
                        rollCall,
                        "has another date, chamber, Congress, question or subject than at " + sheet.place,
                        "two roll calls share this id.");
            }
            Cast cast = codes.cast(row.text(vote));
            if (cast != null) {
                String label = row.text(name);
                Voter voter =
                        new Voter(who, label.isEmpty() ? who : label, Parties.normal(row.text(party)), row.text(state));
                sheet.ballots.add(voters.computeIfAbsent(voter, v -> v), cast);
            }
        }
        return docket.patient();
    }

    /// Bare numbers start again in every chamber and Congress.
    private static String id(String which, About about) {
        boolean bare = which.chars().allMatch(Character::isDigit);
        if (!bare || (about.congress == 0 && about.chamber == Chamber.OTHER)) {
            return which;
        }
        String congress = about.congress == 0 ? "" : about.congress + "-";
        String chamber = about.chamber == Chamber.OTHER ? "" : VoteviewChamber.word(about.chamber) + "-";
        return congress + chamber + which;
    }

    private About about(CsvColumns found, CsvRow row) {
        Chamber where = VoteviewChamber.of(row.text(chamber));
        LocalDate day = null;
        if (!row.isEmpty(date)) {
            try {
                String text = row.text(date);
                day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeParseException e) {
                found.wrong(row, date, "is not a day", "2023-09-28 was meant, say.");
            }
        }
        return new About(
                where == null ? Chamber.OTHER : where,
                row.isEmpty(congress) ? 0 : Math.max(0, found.number(row, congress)),
                day,
                row.text(question),
                row.text(subject));
    }

    private void close(String id, Open sheet) {
        About about = sheet.about;
        docket.keep(new TallySheet(
                sheet.place,
                id,
                about.chamber,
                about.congress,
                about.date,
                about.question,
                about.subject,
                sheet.ballots.trimmed()));
    }
}
