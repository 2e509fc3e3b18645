package org.winset.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.report.PrecedentsCsv;
import org.winset.report.Roster;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;
import org.winset.scale.Scaled;
import picocli.CommandLine.Option;

/// The options of `winset scale` that make a dossier's files.
final class DossierOptions {

    @Option(
            names = "--without",
            paramLabel = "IDS",
            split = ",",
            description = "Leave these roll calls out, for instance those that a backtest asks about.")
    private Set<String> without = new LinkedHashSet<>();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Write only these members, in this order, with this CSV file's columns before the estimates.")
    private @Nullable Path roster;

    @Option(names = "--precedents", paramLabel = "FILE", description = "Roll calls as a dossier's precedents.csv.")
    private @Nullable Path precedents;

    @Option(
            names = "--only",
            paramLabel = "IDS",
            split = ",",
            description = "Of --precedents, only these; default: all.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The source named in --precedents; default: ${DEFAULT-VALUE}.",
            defaultValue = "roll-calls")
    private String source = "roll-calls";

    @Nullable
    Path precedents() {
        return precedents;
    }

    /// Refuses requests that make no sense together; `each` as in `--each`.
    void check(boolean each) {
        if (precedents != null && each) {
            throw InputException.usage(
                    "The precedents (" + precedents + ") can't come from several scales (--each).",
                    "one of them was meant: --chamber and --congress without --each.");
        }
        if (precedents == null && !only.isEmpty()) {
            throw InputException.usage(
                    "The roll calls (" + String.join(", ", only) + ") of --only have nowhere to go.",
                    "--precedents FILE is missing.");
        }
    }

    @Nullable
    Roster roster() {
        return roster == null ? null : Roster.read(roster);
    }

    /// Refuses a roster of which nobody was scaled: it would be written with empty estimates alone.
    void known(@Nullable Roster roster, List<Scaled> scaled) {
        if (roster != null
                && scaled.stream()
                        .flatMap(one -> one.members().stream())
                        .noneMatch(member ->
                                roster.rows().containsKey(member.member().id()))) {
            throw InputException.usage(
                    "None of the (" + roster.rows().size() + ") members of the roster (" + this.roster
                            + ") is among those scaled.",
                    "it is of another chamber or Congress, or its ids are another source's.");
        }
    }

    /// The roll calls less those left out.
    RollCalls kept(RollCalls calls) {
        List<RollCall> kept = calls.rollCalls().stream()
                .filter(call -> !without.contains(call.id()))
                .toList();
        known("--without", without, calls.rollCalls());
        return new RollCalls(calls.legislators(), kept, calls.report());
    }

    void write(Scaled scaled) {
        if (precedents != null) {
            known("--only", only, scaled.table().items());
            PrecedentsCsv.write(scaled, only, source, precedents);
        }
    }

    private static void known(String option, Set<String> wanted, List<RollCall> calls) {
        Set<String> ids = calls.stream().map(RollCall::id).collect(Collectors.toCollection(TreeSet::new));
        List<String> missing = wanted.stream().filter(id -> !ids.contains(id)).toList();
        if (!missing.isEmpty()) {
            List<String> near = new ArrayList<>();
            missing.forEach(id -> {
                String nearest = Nearest.to(id, ids);
                if (nearest != null) {
                    near.add(nearest);
                }
            });
            throw InputException.usage(
                    "The roll calls (" + String.join(", ", missing) + ") of " + option + " are not among the "
                            + ids.size() + " at hand.",
                    (near.isEmpty() ? "" : "you meant (" + String.join(", ", near) + "), or ")
                            + "they are of another chamber, too late, or too lopsided (--lopsided).");
        }
    }
}
