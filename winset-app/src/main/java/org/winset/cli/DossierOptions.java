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

    @Nullable
    Roster roster() {
        return roster == null ? null : Roster.read(roster);
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
