package org.winset.rollcall.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Problem;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;

/// Reads a matrix CSV: one row for each member, one column for each roll call. The file is read twice: how votes are
/// written is only known once all have been seen.
final class MatrixCsv implements CsvFile.Taker {

    private static final String[][] ABOUT_MEMBERS = {
        Synonyms.LEGISLATOR,
        Synonyms.NAME,
        Synonyms.PARTY,
        Synonyms.STATE,
        Synonyms.CHAMBER,
        Synonyms.CONGRESS,
        Synonyms.IGNORED,
    };

    private final Path file;
    private final Docket docket;
    private final CellCodes codes;
    private final List<Integer> votes = new ArrayList<>();
    private final List<Ballots> ballots = new ArrayList<>();
    private final Set<String> chambers = new HashSet<>();
    private final Set<Integer> congresses = new HashSet<>();
    private boolean firstLook = true;
    private @Nullable CsvColumns columns;
    private int legislator;
    private int name;
    private int party;
    private int state;
    private int chamber;
    private int congress;

    private MatrixCsv(Path file, Docket docket, CellCodes codes) {
        this.file = file;
        this.docket = docket;
        this.codes = codes;
    }

    static Docket read(Path file) {
        Docket docket = new Docket();
        docket.opened();
        CellCodes codes = new CellCodes(file.toString());
        MatrixCsv matrix = new MatrixCsv(file, docket, codes);
        CsvFile.read(file, docket, matrix);
        if (docket.problems().isEmpty() && codes.settle(docket)) {
            matrix.firstLook = false;
            CsvFile.read(file, docket, matrix);
            matrix.close();
        }
        return docket;
    }

    @Override
    public boolean header(CsvRow row) {
        if (!firstLook) {
            return true;
        }
        CsvColumns found = new CsvColumns(file.toString(), row, docket);
        columns = found;
        name = found.find(Synonyms.NAME);
        legislator = found.find(Synonyms.LEGISLATOR);
        party = found.find(Synonyms.PARTY);
        state = found.find(Synonyms.STATE);
        chamber = found.find(Synonyms.CHAMBER);
        congress = found.find(Synonyms.CONGRESS);
        if (legislator < 0) {
            legislator = row.isEmpty(0) ? 0 : name;
        }
        if (legislator < 0) {
            found.require(Synonyms.LEGISLATOR);
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (int field = 0; field < row.size(); field++) {
            if (row.isEmpty(field)) {
                if (field > 0) {
                    found.wrong(row, field, "is empty", "every column of votes needs the roll call's id on top.");
                }
            } else if (field != legislator && !isAboutMembers(row.text(field))) {
                if (!seen.add(row.text(field))) {
                    found.wrong(row, field, "stands twice in the header", "two roll calls share this id.");
                }
                votes.add(field);
                ballots.add(new Ballots());
            }
        }
        if (votes.isEmpty()) {
            docket.problem(new Problem(
                    file.toString(),
                    row.line(),
                    0,
                    "No column holds votes; there are (" + String.join(", ", found.names()) + ").",
                    "this is a list of members; votes have one column for each roll call."));
        }
        return docket.problems().isEmpty();
    }

    private static boolean isAboutMembers(String column) {
        String plain = CsvColumns.plain(column);
        for (String[] names : ABOUT_MEMBERS) {
            if (List.of(names).contains(plain)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean row(CsvRow row) {
        CsvColumns found = Objects.requireNonNull(columns);
        if (firstLook) {
            if (found.whole(row)) {
                votes.forEach(field -> codes.see(row.text(field), row.line(), row.column(field)));
            }
            return docket.patient();
        }
        String who = found.id(row, legislator);
        if (who.isEmpty()) {
            found.wrong(row, legislator, "is empty", "every row needs a member.");
            return docket.patient();
        }
        String label = row.text(name);
        Voter voter = new Voter(who, label.isEmpty() ? who : label, Parties.normal(row.text(party)), row.text(state));
        if (chamber >= 0) {
            chambers.add(row.text(chamber));
        }
        if (congress >= 0 && !row.isEmpty(congress)) {
            congresses.add(found.number(row, congress));
        }
        for (int k = 0; k < votes.size(); k++) {
            Cast cast = codes.cast(row.text(votes.get(k)));
            if (cast != null) {
                ballots.get(k).add(voter, cast);
            }
        }
        return docket.patient();
    }

    private void close() {
        if (chambers.size() > 1 || congresses.size() > 1) {
            docket.problem(Problem.of(
                    file.toString(),
                    "A matrix is of one chamber and one Congress; this one has (" + chambers + ") and (" + congresses
                            + ").",
                    "split it, or write it as a long CSV."));
            return;
        }
        Chamber where = chambers.isEmpty()
                ? null
                : VoteviewChamber.of(chambers.iterator().next());
        int number = congresses.isEmpty() ? 0 : congresses.iterator().next();
        for (int k = 0; k < votes.size(); k++) {
            Ballots all = ballots.get(k);
            String id = Objects.requireNonNull(columns).names().get(votes.get(k));
            docket.keep(new TallySheet(
                    file.toString(), id, where == null ? Chamber.OTHER : where, number, null, "", "", all.trimmed()));
        }
    }
}
