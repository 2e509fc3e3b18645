package org.winset.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.report.PositionsPlot;
import org.winset.report.Roster;
import org.winset.report.ScaleCsv;
import org.winset.scale.Scaled;
import picocli.CommandLine.Option;

/// The options of `winset scale` that say what to print and write.
final class ScaleTargets {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Members as CSV: id, name, party, state, x1.., sd1.., votes, correct, absence, offsets.")
    private @Nullable Path output;

    @Option(
            names = "--rollcalls",
            paramLabel = "FILE",
            description = "Roll calls as CSV: parameters, cutting lines, errors.")
    private @Nullable Path rollCalls;

    @Option(names = "--plot", paramLabel = "FILE", description = "The members as .svg or .png.")
    private @Nullable Path plot;

    @Option(names = "--all", description = "List every member in the terminal.")
    boolean everyone;

    @Option(names = "--json", description = "Print everything as JSON instead.")
    boolean json;

    @Option(names = "--csv", description = "Print the members as CSV instead.")
    boolean csv;

    /// A wrong target is refused before the fit, not after it.
    void check(List<Path> inputs, boolean each, @Nullable Path precedents) {
        Forms.given(json, csv);
        if (plot != null && each) {
            throw InputException.usage(
                    "One plot (" + plot + ") can't show scalings that are not on one scale (--each).",
                    "one of them was meant: --chamber and --congress without --each.");
        }
        Set<Path> seen = new HashSet<>();
        for (Path target : Stream.of(output, rollCalls, plot, precedents)
                .flatMap(Stream::ofNullable)
                .toList()) {
            check(target, inputs);
            if (!seen.add(target.toAbsolutePath().normalize())) {
                throw InputException.usage("Two outputs share one file (" + target + ").", "name them apart.");
            }
        }
        if (plot != null) {
            PositionsPlot.checkEnding(plot);
        }
    }

    private static void check(Path target, List<Path> inputs) {
        SafeFile.ready(target);
        for (Path input : inputs) {
            if (SafeFile.same(target, input)) {
                throw InputException.usage(
                        "The file to write (" + target + ") is one of the inputs.", "name another: -o members.csv.");
            }
        }
    }

    void write(List<Scaled> each, @Nullable Roster roster, boolean apart) {
        if (output != null) {
            ScaleCsv.writeMembers(each, roster, apart, output);
        }
        if (rollCalls != null) {
            ScaleCsv.writeRollCalls(each, rollCalls);
        }
        if (plot != null) {
            PositionsPlot.write(each.getFirst(), plot);
        }
    }
}
