package org.winset.rollcall.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;

/// Everyone who appears in the roll calls. Sheets must be entered in order of time: later ones say what someone's
/// name, party and state are now.
final class Register {

    private static final Set<String> DELEGATIONS = Set.of("AS", "DC", "GU", "MP", "PR", "VI", "XX");

    private static final class Entry {
        private Voter latest;
        private Chamber chamber;
        private final StringBuilder changes = new StringBuilder();

        Entry(Voter voter, Chamber chamber) {
            this.latest = voter;
            this.chamber = chamber;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /// The number of each voter of the sheet, by order of first appearance.
    int[] enter(TallySheet sheet) {
        Ballots ballots = sheet.ballots();
        int[] seats = new int[ballots.size()];
        for (int k = 0; k < seats.length; k++) {
            Voter voter = ballots.voter(k);
            Integer number = numbers.get(voter.id());
            if (number == null) {
                number = entries.size();
                numbers.put(voter.id(), number);
                entries.add(new Entry(voter, sheet.chamber()));
            } else {
                update(entries.get(number), voter, sheet);
            }
            entries.get(number).chamber = sheet.chamber();
            seats[k] = number;
        }
        return seats;
    }

    @SuppressWarnings("ReferenceEquality") // readers pool voters, so nearly all are the same object
    private static void update(Entry entry, Voter voter, TallySheet sheet) {
        Voter before = entry.latest;
        if (before == voter) {
            return;
        }
        if (!voter.party().isEmpty()
                && !before.party().isEmpty()
                && !voter.party().equals(before.party())) {
            entry.changes
                    .append(entry.changes.isEmpty() ? before.party() : "")
                    .append(", ")
                    .append(voter.party())
                    .append(" from ")
                    .append(sheet.date() == null ? sheet.id() : sheet.date())
                    .append(" on");
        }
        entry.latest = new Voter(
                voter.id(),
                voter.name().isEmpty() || voter.name().equals(voter.id()) ? before.name() : voter.name(),
                voter.party().isEmpty() ? before.party() : voter.party(),
                voter.state().isEmpty() ? before.state() : voter.state());
        if (entry.latest.equals(voter)) {
            entry.latest = voter;
        }
    }

    int size() {
        return entries.size();
    }

    /// Where each number comes when members are sorted by id.
    int[] places() {
        int[] places = new int[entries.size()];
        int[] sorted = sorted();
        for (int place = 0; place < sorted.length; place++) {
            places[sorted[place]] = place;
        }
        return places;
    }

    private int[] sorted() {
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(n -> entries.get(n).latest.id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<Legislator> legislators() {
        return IntStream.of(sorted())
                .mapToObj(entries::get)
                .map(e -> new Legislator(e.latest.id(), e.latest.name(), e.latest.party(), e.latest.state(), e.chamber))
                .toList();
    }

    /// Notes on changes of party and on delegates.
    void report(Docket docket) {
        TreeSet<String> delegations = new TreeSet<>();
        int delegates = 0;
        for (Entry entry : entries) {
            if (!entry.changes.isEmpty()) {
                docket.note(
                        NoteKind.PARTY,
                        entry.latest.id() + " (" + entry.latest.name() + ") changed party: " + entry.changes + ".");
            }
            if (entry.chamber == Chamber.HOUSE && DELEGATIONS.contains(entry.latest.state())) {
                delegates++;
                delegations.add(entry.latest.state());
            }
        }
        if (delegates > 0) {
            docket.note(
                    NoteKind.DELEGATE,
                    "Delegates (" + delegates + ", from " + String.join(", ", delegations)
                            + ") are kept; the House lets them vote in the Committee of the Whole only.");
        }
    }
}
