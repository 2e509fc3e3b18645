package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;
import org.winset.report.PositionsPlot;
import org.winset.report.Roster;
import org.winset.report.ScaleCsv;
import org.winset.report.ScaleJson;
import org.winset.report.ScaleText;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions;
import org.winset.scale.Scaled;
import org.winset.scale.Scaling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset scale`: ideal points from roll calls.
@Command(
        name = "scale",
        description = "Ideal points from roll calls, with their uncertainty and fit.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: winset scale S118_votes.csv --dims 2 --hold-out 0.2 -o members.csv --plot positions.svg"
        })
final class ScaleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "VOTES",
            description =
                    "Roll calls: unitedstates/congress data.json trees (folder, .zip, .tar.gz, .tar.xz), Voteview CSV,"
                            + " Poole-Rosenthal .ord, matrix or long CSV.")
    private List<Path> inputs = List.of();

    @Option(names = "--before", paramLabel = "DATE", description = "Only roll calls before this day (yyyy-mm-dd).")
    private @Nullable LocalDate before;

    @Option(names = "--chamber", paramLabel = "NAME", description = "house or senate; default: all.")
    private @Nullable String chamber;

    @Option(
            names = "--congress",
            paramLabel = "LIST",
            description = "Congresses, for instance 110-114,116; default: all.")
    private @Nullable String congress;

    @Option(names = "--pairs", description = "Count paired and announced positions as votes.")
    private boolean pairs;

    @Mixin
    private FitOptions fit = new FitOptions();

    @Mixin
    private DossierOptions dossier = new DossierOptions();

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
    private boolean everyone;

    @Option(names = "--json", description = "Print everything as JSON instead.")
    private boolean json;

    @Option(names = "--csv", description = "Print the members as CSV instead.")
    private boolean csv;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; never changes the result. Default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        ScaleOptions options = fit.options(Math.max(1, threads));
        checkTargets();
        Roster roster = dossier.roster();
        long start = System.nanoTime();
        RollCalls calls;
        Scaled scaled;
        double readSeconds;
        try (Progress progress = Progress.start("reading votes")) {
            calls = dossier.kept(RollCallReader.read(inputs, readOptions()));
            readSeconds = (System.nanoTime() - start) / 1e9;
            progress.now("fitting " + calls.report().votes() + " votes");
            scaled = Scaling.of(calls, options);
        }
        double fitSeconds = (System.nanoTime() - start) / 1e9 - readSeconds;
        write(scaled, roster);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ScaleJson.write(scaled, readSeconds, fitSeconds, out);
            out.println();
        } else if (csv) {
            ScaleCsv.members(scaled, roster, out);
        } else {
            out.print(ScaleText.of(scaled, everyone, readSeconds, fitSeconds));
        }
        out.flush();
        return 0;
    }

    private void write(Scaled scaled, @Nullable Roster roster) {
        if (output != null) {
            ScaleCsv.writeMembers(scaled, roster, output);
        }
        if (rollCalls != null) {
            ScaleCsv.writeRollCalls(scaled, rollCalls);
        }
        dossier.write(scaled);
        if (plot != null) {
            PositionsPlot.write(scaled, plot);
        }
    }

    /// A wrong target is refused before the fit, not after it.
    private void checkTargets() {
        if (json && csv) {
            throw InputException.usage(
                    "Both --json and --csv were given.", "one of them was meant for a file: -o FILE.");
        }
        List<Path> targets = new ArrayList<>();
        for (Path target : new @Nullable Path[] {output, rollCalls, plot, dossier.precedents()}) {
            if (target != null) {
                targets.add(target.toAbsolutePath().normalize());
            }
        }
        for (Path target : targets) {
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw InputException.missing(
                        target.toString(),
                        "The folder (" + folder + ") to write into does not exist.",
                        "create it first: mkdir -p " + folder);
            }
            if (Files.isDirectory(target)) {
                throw InputException.usage("The file to write (" + target + ") is a folder.", "name a file in it.");
            }
            if (Set.copyOf(targets).size() < targets.size()) {
                throw InputException.usage("Two outputs share one file (" + target + ").", "name them apart.");
            }
        }
        if (plot != null) {
            PositionsPlot.checkEnding(plot);
        }
    }

    private ReadOptions readOptions() {
        ReadOptions options = ReadOptions.all().withPairedAsVotes(pairs).withThreads(Math.max(1, threads));
        if (before != null) {
            options = options.withBefore(before);
        }
        if (chamber != null) {
            options = options.withChambers(Set.of(chamberOf(chamber)));
        }
        return congress == null ? options : options.withCongresses(congresses(congress));
    }

    private static Chamber chamberOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "house", "h" -> Chamber.HOUSE;
            case "senate", "s" -> Chamber.SENATE;
            case "other" -> Chamber.OTHER;
            default -> {
                String near = Nearest.to(name, List.of("house", "senate", "other"));
                throw InputException.usage(
                        "The chamber (" + name + ") is none of (house, senate, other).",
                        near == null ? "house or senate was meant." : "you meant (" + near + ").");
            }
        };
    }

    private static Set<Integer> congresses(String list) {
        Set<Integer> wanted = new TreeSet<>();
        for (String part : list.split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            try {
                int from = Integer.parseInt(ends[0].strip());
                int to = Integer.parseInt(ends[ends.length - 1].strip());
                if (ends.length > 2 || from < 1 || to < from || to > 9999) {
                    throw new NumberFormatException(part);
                }
                for (int c = from; c <= to; c++) {
                    wanted.add(c);
                }
            } catch (NumberFormatException e) {
                throw InputException.usage(
                        "The list of Congresses (" + list + ") has a part (" + part + ") that is no number or range.",
                        "write it like 110-114,116.");
            }
        }
        return wanted;
    }
}
