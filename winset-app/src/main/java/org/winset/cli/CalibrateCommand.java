package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.SafeFile;
import org.winset.report.CalibrationReport;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;
import org.winset.whip.calibrate.Calibration;
import org.winset.whip.calibrate.Calibrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset calibrate`: the whip count's numbers that history can teach.
@Command(
        name = "calibrate",
        description = "Learns the whip count's numbers from pairs of votes on one bill, and tests them on held-out"
                + " Congresses.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: winset calibrate congress-11[0-7].tar.xz --train 110-114,116 --test 117 -o settings.csv"
        })
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "VOTES",
            description = "Roll calls as unitedstates/congress data.json trees (folder, .zip, .tar.gz, .tar.xz): only"
                    + " they say which bill a vote was about.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--train",
            paramLabel = "LIST",
            description = "Congresses to learn from; default ${DEFAULT-VALUE}.",
            defaultValue = "110-114,116")
    private String train = "110-114,116";

    @Option(
            names = "--test",
            paramLabel = "LIST",
            description = "Congresses to test on; default ${DEFAULT-VALUE}.",
            defaultValue = "117")
    private String test = "117";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The numbers as CSV, with errors and where each comes from.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print everything as JSON instead.")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same bytes; default 1.", defaultValue = "1")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; never changes the result. Default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        new Limits("calibrate").threads(threads).check();
        Set<Integer> learned = VoteChoice.congresses(train);
        Set<Integer> held = VoteChoice.congresses(test);
        if (output != null) {
            SafeFile.ready(output);
        }
        Set<Integer> wanted = new TreeSet<>(learned);
        wanted.addAll(held);
        Calibration found;
        try (Progress progress = Progress.start("reading votes")) {
            RollCalls calls = RollCallReader.read(
                    inputs, ReadOptions.all().withCongresses(wanted).withThreads(threads));
            progress.now("fitting (about two minutes)");
            found = Calibrator.of(calls, learned, held, seed, threads);
        }
        if (output != null) {
            SafeFile.write(output, found.settings().text(List.of(command(), "on " + LocalDate.now(Clock.systemUTC()))));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            CalibrationReport.json(found, out);
        } else {
            out.print(CalibrationReport.text(found));
        }
        out.flush();
        return 0;
    }

    private String command() {
        String names = inputs.stream()
                .map(path -> path.getFileName().toString())
                .sorted()
                .collect(Collectors.joining(" "));
        return "winset calibrate " + names + " --train " + train + " --test " + test + " --seed " + seed;
    }
}
