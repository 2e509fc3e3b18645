package org.winset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;
import org.winset.scale.Apart;
import org.winset.scale.Block;
import org.winset.scale.Convergence;
import org.winset.scale.Fit;
import org.winset.scale.MemberEstimate;
import org.winset.scale.Scaled;
import org.winset.scale.Scaling;

/// Prints what `winset scale` shows on real votes, with the processor seconds that it took.
///
/// `java -cp 'winset-bench/target/winset-bench.jar' org.winset.bench.ScaleFigures ROLLCALLS [FIGURE...]`: ROLLCALLS is
/// a
/// folder with `congress-*.tar.xz` and `voteview/S118_votes.csv`; the figures are `each`, `sample`, `heldout`, `house`,
/// `em`, `posterior`, `joint` and `process`, all of them when none is named. Every fit is one of [Fits].
public final class ScaleFigures {

    private static final Path SENATE = Path.of("voteview/S118_votes.csv");
    private static final Path SENATORS = Path.of("voteview/S118_members.csv");

    private final Path folder;

    private ScaleFigures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) {
        if (args.length == 0 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("The folder of roll calls (" + (args.length == 0 ? "" : args[0]) + ") is not there.");
            System.err.println("Maybe name one that holds congress-*.tar.xz and voteview/S118_votes.csv.");
            System.exit(66);
        }
        ScaleFigures figures = new ScaleFigures(Path.of(args[0]));
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("each", figures::each);
        all.put("sample", figures::sample);
        all.put("heldout", figures::heldOut);
        all.put("house", figures::house);
        all.put("em", figures::em);
        all.put("posterior", figures::posterior);
        all.put("joint", figures::joint);
        all.put("process", figures::process);
        List<String> wanted =
                args.length == 1 ? List.copyOf(all.keySet()) : List.of(args).subList(1, args.length);
        for (String name : wanted) {
            Objects.requireNonNull(all.get(name), "no figure (" + name + ")").run();
        }
    }

    private RollCalls senate() {
        return RollCallReader.read(List.of(folder.resolve(SENATE)), ReadOptions.all());
    }

    private List<Path> archives() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tar.xz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(String on, String what, Object... values) {
        System.out.printf(Locale.ROOT, "%-34s %s%n", on, String.format(Locale.ROOT, what, values));
        System.out.flush();
    }

    private void sample() {
        for (int dims = 1; dims <= 2; dims++) {
            int d = dims;
            RollCalls calls = senate();
            Spent<Scaled> fit = Spent.on(() -> Scaling.of(calls, Fits.usual(d, 0, 1)));
            Nominate.Agreement agreement =
                    Nominate.read(folder.resolve(SENATORS)).with(fit.result().members());
            row(
                    "S118 " + d + "D in sample",
                    "correct %.4f, APRE %.4f, |r| with nominate_dim1 %.4f (%d members), R-hat %.2f; CPU %.2f s",
                    fit.result().fit().model().correct(),
                    fit.result().fit().model().apre(),
                    agreement.correlation(),
                    agreement.members(),
                    fit.result().convergence().worst(),
                    fit.cpu());
        }
    }

    private void heldOut() {
        RollCalls calls = senate();
        List<Fit> fits = new ArrayList<>();
        Spent<Boolean> all = Spent.on(() -> {
            for (long seed = 1; seed <= 5; seed++) {
                fits.add(Objects.requireNonNull(
                        Scaling.of(calls, Fits.usual(2, .2, seed)).heldOut()));
            }
            return true;
        });
        row(
                "S118 2D, 20 % held out, 5 seeds",
                "log loss %.4f (point %.4f, party by roll call %.4f), accuracy %.4f (point %.4f); worse than the"
                        + " point in %d; CPU %.1f s",
                fits.stream().mapToDouble(f -> f.model().logLoss()).average().orElseThrow(),
                fits.stream().mapToDouble(f -> f.point().logLoss()).average().orElseThrow(),
                fits.stream()
                        .mapToDouble(f -> f.partyByRollCall().logLoss())
                        .average()
                        .orElseThrow(),
                fits.stream().mapToDouble(f -> f.model().correct()).average().orElseThrow(),
                fits.stream().mapToDouble(f -> f.point().correct()).average().orElseThrow(),
                fits.stream()
                        .filter(f -> f.model().logLoss() >= f.point().logLoss())
                        .count(),
                all.cpu());
    }

    private void house() {
        Spent<Scaled> fit = Spent.on(() -> Scaling.of(
                RollCallReader.read(
                        List.of(folder.resolve("congress-118.tar.xz")),
                        ReadOptions.all().withChambers(Set.of(Chamber.HOUSE))),
                Fits.usual(2, 0, 1)));
        row(
                "H118 2D in sample",
                "correct %.4f, APRE %.4f; %d members, %d roll calls; read and fit CPU %.1f s",
                fit.result().fit().model().correct(),
                fit.result().fit().model().apre(),
                fit.result().members().size(),
                fit.result().items().size(),
                fit.cpu());
    }

    private void em() {
        RollCalls calls = senate();
        for (int dims = 1; dims <= 2; dims++) {
            int d = dims;
            Spent<Scaled> fit = Spent.warm(15, () -> Scaling.of(calls, Fits.mode(d)));
            int iterations = fit.result().starts().getFirst().iterations();
            row(
                    "S118 " + d + "D EM, warm, one start",
                    "CPU %.3f s with selection, fit statistics and best cuts; %d iterations, %.3f ms each;"
                            + " converged %b",
                    fit.cpu(),
                    iterations,
                    1e3 * fit.cpu() / iterations,
                    fit.result().starts().getFirst().converged());
        }
    }

    private void posterior() {
        RollCalls calls = senate();
        for (int dims = 1; dims <= 2; dims++) {
            int d = dims;
            Spent<Scaled> fit = Spent.warm(3, () -> Scaling.of(calls, Fits.posterior(d, 5000)));
            row(
                    "S118 " + d + "D, 5,000 Gibbs sweeps",
                    "CPU %.2f s with the mode; %.2f ns a vote and sweep; %s",
                    fit.cpu(),
                    1e9 * fit.cpu() / 5000 / fit.result().table().votes(),
                    mixing(fit));
            Spent<Scaled> usual = Spent.warm(3, () -> Scaling.of(calls, Fits.usual(d, 0, 1)));
            row(
                    "S118 " + d + "D posterior, by default",
                    "CPU %.2f s with the mode from all starts; %d draws; %s",
                    usual.cpu(),
                    usual.result().draws(),
                    mixing(usual));
        }
    }

    private static String mixing(Spent<Scaled> fit) {
        Convergence convergence = fit.result().convergence();
        return String.format(
                Locale.ROOT,
                "R-hat %.2f, %.1f %% above 1.1; effective draws least %.0f, median %.0f, a CPU second %.1f and %.0f",
                convergence.worst(),
                100 * convergence.above(),
                convergence.effectiveDraws(0),
                convergence.effectiveDraws(.5),
                convergence.effectiveDraws(0) / fit.cpu(),
                convergence.effectiveDraws(.5) / fit.cpu());
    }

    private void each() {
        Spent<RollCalls> read = Spent.on(() -> RollCallReader.read(archives(), ReadOptions.all()));
        double fits = 0;
        double wall = read.wall();
        for (RollCalls part : Apart.of(read.result())) {
            Spent<Scaled> fit = Spent.on(() -> Scaling.of(part, Fits.usual(2, 0, 1)));
            Scaled scaled = fit.result();
            fits += fit.cpu();
            wall += fit.wall();
            row(
                    scaled.table().blocks().getFirst().title() + " 2D",
                    "%d members, %d roll calls, correct %.4f, APRE %.4f, R-hat %.2f; CPU %.1f s",
                    scaled.members().size(),
                    scaled.items().size(),
                    scaled.fit().model().correct(),
                    scaled.fit().model().apre(),
                    scaled.convergence().worst(),
                    fit.cpu());
        }
        row(
                "Each Congress and chamber 2D",
                "read %.1f s, fit %.1f s CPU; %.1f s wall; peak memory %s",
                read.cpu(),
                fits,
                wall,
                peakMemory());
    }

    /// The most memory that this process ever held (Linux), in MB.
    private static String peakMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private void joint() {
        RollCalls senates = RollCallReader.read(archives(), ReadOptions.all().withChambers(Set.of(Chamber.SENATE)));
        Spent<Scaled> fit = Spent.on(() -> Scaling.of(senates, Fits.usual(2, 0, 1)));
        Scaled scaled = fit.result();
        Block last = scaled.table().blocks().getLast();
        List<MemberEstimate> now =
                Arrays.stream(last.members()).mapToObj(scaled.members()::get).toList();
        Nominate.Agreement agreement = Nominate.read(folder.resolve(SENATORS)).with(now);
        row(
                "Senates jointly 2D",
                "%d Congresses, %d members, %d roll calls, correct %.4f; |r| with nominate_dim1 in the %s %.4f"
                        + " (%d members); CPU %.1f s",
                scaled.table().blocks().size(),
                scaled.members().size(),
                scaled.items().size(),
                scaled.fit().model().correct(),
                last.title(),
                agreement.correlation(),
                agreement.members(),
                fit.cpu());
        scaled.warnings().forEach(warning -> row("", "%s", warning));
    }

    /// The second of two runs of `./winset scale`, found in the folders above this one.
    private void process() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isExecutable(at.resolve("winset"))) {
            at = at.getParent();
        }
        if (at == null) {
            row("Whole process", "no launcher found above this folder");
            return;
        }
        String launcher = at.resolve("winset").toString();
        ProcessBuilder command =
                new ProcessBuilder(launcher, "scale", folder.resolve(SENATE).toString(), "--dims", "2");
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        double wall = 0;
        for (int k = 0; k < 2; k++) {
            wall = Spent.on(() -> finished(command)).wall();
        }
        row("S118 2D, whole process", "%.2f s wall", wall);
    }

    private static int finished(ProcessBuilder command) {
        try {
            return command.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
