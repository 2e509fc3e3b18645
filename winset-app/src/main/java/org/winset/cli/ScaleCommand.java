package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.report.Roster;
import org.winset.report.ScaleCsv;
import org.winset.report.ScaleEachText;
import org.winset.report.ScaleJson;
import org.winset.report.ScaleText;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;
import org.winset.scale.Apart;
import org.winset.scale.ScaleOptions;
import org.winset.scale.Scaled;
import org.winset.scale.Scaling;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset scale`: ideal points from roll calls.
@Command(
        name = "scale",
        description = "Ideal points from roll calls, with their uncertainty and fit.",
        customSynopsis = "winset scale [OPTIONS] VOTES...",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  winset scale S118_votes.csv",
            "  winset scale S118_votes.csv --hold-out 0.2 -o members.csv --plot positions.svg",
            "  winset scale congress-*.tar.xz --chamber senate --before 2024-01-17 --dims 1",
            "  winset scale congress-*.tar.xz --each"
        })
final class ScaleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "VOTES",
            description = {
                "Roll calls, in any of these forms: unitedstates/congress data.json trees (a folder, .zip, .tar.gz,"
                        + " .tar.xz), Voteview CSV, Poole-Rosenthal .ord, a matrix CSV, a long CSV. Several files are"
                        + " scaled jointly; members who sit in several Congresses bridge them."
            })
    private List<Path> inputs = List.of();

    @ArgGroup(validate = false, order = 1, heading = "%nWhich votes:%n")
    private VoteChoice votes = new VoteChoice();

    @ArgGroup(validate = false, order = 2, heading = "%nHow to fit:%n")
    private FitOptions fit = new FitOptions();

    @ArgGroup(validate = false, order = 3, heading = "%nWhat to print and write:%n")
    private ScaleTargets targets = new ScaleTargets();

    @ArgGroup(validate = false, order = 4, heading = "%nFor a dossier:%n")
    private DossierOptions dossier = new DossierOptions();

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        Misuse.refuseRepeated(spec.commandLine());
        ScaleOptions options = fit.options();
        boolean each = fit.each;
        targets.check(inputs, each, dossier.precedents());
        dossier.check(each);
        Roster roster = dossier.roster();
        long start = System.nanoTime();
        RollCalls calls;
        List<Scaled> scaled = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        double readSeconds;
        try (Progress progress = Progress.start("reading votes")) {
            calls = dossier.kept(RollCallReader.read(inputs, votes.options(options.threads())));
            readSeconds = since(start);
            List<RollCalls> parts = each ? Apart.of(calls) : List.of(calls);
            for (int k = 0; k < parts.size(); k++) {
                progress.now("fitting " + parts.get(k).report().votes() + " votes"
                        + (each ? " (" + (k + 1) + " of " + parts.size() + ")" : ""));
                long from = System.nanoTime();
                fit(parts.get(k), options, each, scaled, skipped);
                if (scaled.size() > seconds.size()) {
                    seconds.add(since(from));
                }
            }
        }
        if (scaled.isEmpty()) {
            throw InputException.data(Problem.of("", skipped.getFirst(), "--lopsided or --min-votes is too strict."));
        }
        dossier.known(roster, scaled);
        dossier.write(scaled.getFirst());
        targets.write(scaled, roster, each);
        print(calls, scaled, roster, readSeconds, seconds, skipped);
        return 0;
    }

    /// With `--each`, a chamber in a Congress that has too few votes is passed over with a word, unless all have.
    private static void fit(
            RollCalls part, ScaleOptions options, boolean each, List<Scaled> scaled, List<String> skipped) {
        try {
            scaled.add(Scaling.of(part, options));
        } catch (InputException e) {
            if (!each || e.kind() != InputException.Kind.DATA) {
                throw e;
            }
            skipped.add(part.rollCalls().getFirst().id() + " and the other roll calls of its chamber and Congress: "
                    + e.problems().getFirst().message());
        }
    }

    private void print(
            RollCalls calls,
            List<Scaled> scaled,
            @Nullable Roster roster,
            double readSeconds,
            List<Double> seconds,
            List<String> skipped)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (targets.json || targets.csv) {
            skipped.forEach(spec.commandLine().getErr()::println);
        }
        if (targets.json) {
            if (fit.each) {
                ScaleJson.write(scaled, readSeconds, seconds, out);
            } else {
                ScaleJson.write(scaled.getFirst(), readSeconds, seconds.getFirst(), out);
            }
            out.println();
        } else if (targets.csv) {
            ScaleCsv.members(scaled, roster, fit.each, out);
        } else if (fit.each) {
            out.print(ScaleEachText.of(calls.report(), scaled, readSeconds, seconds, skipped));
        } else {
            out.print(ScaleText.of(scaled.getFirst(), targets.everyone, readSeconds, seconds.getFirst()));
        }
        out.flush();
    }

    private static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
