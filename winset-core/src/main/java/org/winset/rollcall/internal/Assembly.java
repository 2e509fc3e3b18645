package org.winset.rollcall.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.ReadReport;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;

/// Brings the tally sheets of all inputs together: filters, finds repetitions, numbers the members.
final class Assembly {

    private static final Comparator<TallySheet> ORDER = Comparator.comparing(TallySheet::chamber)
            .thenComparingInt(TallySheet::congress)
            .thenComparing(TallySheet::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TallySheet::id, NaturalOrder.OF_IDS)
            .thenComparing(TallySheet::place);

    private static final Comparator<TallySheet> BY_TIME = Comparator.comparingInt(TallySheet::congress)
            .thenComparing(TallySheet::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ORDER);

    private final ReadOptions options;
    private final Docket docket;
    private final Register register = new Register();

    private Assembly(ReadOptions options, Docket docket) {
        this.options = options;
        this.docket = docket;
    }

    /// The roll calls of `docket`, in order.
    ///
    /// @throws InputException with all problems of the docket, or when no roll call is left
    static RollCalls of(Docket docket, ReadOptions options) {
        return new Assembly(options, docket).assemble();
    }

    private RollCalls assemble() {
        List<TallySheet> sheets = wanted();
        if (docket.problems().isEmpty() && sheets.isEmpty()) {
            docket.problem(nothingLeft());
        }
        if (!docket.problems().isEmpty()) {
            throw new InputException(InputException.Kind.DATA, docket.problems());
        }
        int[][] seats = new int[sheets.size()][];
        IntStream.range(0, sheets.size())
                .boxed()
                .sorted(Comparator.comparing(sheets::get, BY_TIME))
                .forEach(i -> seats[i] = register.enter(sheets.get(i)));
        int[] places = register.places();
        Roll roll = new Roll(register.size(), options.pairedAsVotes(), docket);
        List<RollCall> rollCalls = new ArrayList<>(sheets.size());
        long votes = 0;
        for (int i = 0; i < seats.length; i++) {
            RollCall rollCall = roll.call(sheets.get(i), seats[i], places);
            if (rollCall.yeas() + rollCall.nays() == 0) {
                docket.leaveOut(LeftOut.NO_VOTES);
                continue;
            }
            rollCalls.add(rollCall);
            votes += rollCall.yeas() + rollCall.nays();
        }
        register.report(docket);
        noteMixedSources(sheets);
        ReadReport report = new ReadReport(
                docket.files(),
                rollCalls.size(),
                votes,
                Collections.unmodifiableMap(new TreeMap<>(docket.leftOut())),
                docket.notes());
        return new RollCalls(register.legislators(), Collections.unmodifiableList(rollCalls), report);
    }

    /// The sheets that the options ask for, in order, each roll call once.
    private List<TallySheet> wanted() {
        List<TallySheet> sorted = new ArrayList<>(docket.sheets());
        sorted.sort(ORDER);
        Map<String, TallySheet> byId = new HashMap<>();
        List<TallySheet> kept = new ArrayList<>(sorted.size());
        for (TallySheet sheet : sorted) {
            String reason = Wanted.reasonAgainst(options, sheet.chamber(), sheet.congress(), sheet.date());
            if (reason == null && !sheet.ballots().anyVotes(options.pairedAsVotes())) {
                reason = LeftOut.NO_VOTES;
            }
            TallySheet before = reason == null ? byId.putIfAbsent(sheet.id(), sheet) : null;
            if (reason != null) {
                docket.leaveOut(reason);
            } else if (before == null) {
                kept.add(sheet);
            } else if (sheet.ballots().agreesWith(before.ballots())) {
                docket.leaveOut(LeftOut.REPEATED);
            } else {
                docket.problem(contradiction(before, sheet));
            }
        }
        return kept;
    }

    /// The same chamber and Congress from Voteview and from unitedstates/congress has other ids in each.
    private void noteMixedSources(List<TallySheet> sheets) {
        Map<String, Integer> sources = new TreeMap<>();
        for (TallySheet sheet : sheets) {
            if (sheet.chamber() != Chamber.OTHER && sheet.congress() > 0) {
                String word = VoteviewChamber.word(sheet.chamber());
                int source = sheet.id().contains("-" + word + "-") ? 1 : 2;
                sources.merge(word + " of Congress " + sheet.congress(), source, (a, b) -> a | b);
            }
        }
        sources.forEach((body, source) -> {
            if (source == 3) {
                docket.note(
                        NoteKind.INPUT,
                        "The " + body + " comes from two kinds of files that number roll calls and members differently:"
                                + " its votes stand here twice.");
            }
        });
    }

    private static Problem contradiction(TallySheet before, TallySheet sheet) {
        return Problem.of(
                sheet.place(),
                "The roll call (" + sheet.id() + ") also stands in (" + before.place() + ") with other votes ("
                        + tally(before) + " there, " + tally(sheet) + " here).",
                "one of them is outdated, or two bodies number their roll calls alike: read them apart.");
    }

    private static String tally(TallySheet sheet) {
        return sheet.ballots().count(Cast.YEA) + "-" + sheet.ballots().count(Cast.NAY);
    }

    private Problem nothingLeft() {
        String why = docket.leftOut().entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining("; "));
        return Problem.of(
                "",
                "No roll call is left" + (why.isEmpty() ? "." : ". Left out: " + why + "."),
                "the chamber, the Congress or the date asked for is not in these files.");
    }
}
