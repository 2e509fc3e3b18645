package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.winset.border.fit.Consequences;
import org.winset.deal.analysis.BestDeals;
import org.winset.deal.analysis.Jam;
import org.winset.deal.analysis.Outlook;
import org.winset.deal.analysis.OutlookRun;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.BestText;
import org.winset.report.FrontierText;
import org.winset.report.OutlookJson;
import org.winset.report.OutlookText;
import org.winset.report.PivotsText;
import org.winset.report.ReportFolder;
import org.winset.report.ReportPage;
import org.winset.report.WhyText;
import org.winset.whip.Settings;
import org.winset.whip.WhipCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `winset analyze`: the main job.
@Command(
        name = "analyze",
        description =
                "Which deals pass, and why the others don't: win set, best deals, jams, repairs, pivots, timeline.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: winset analyze examples/border-2024"})
final class AnalyzeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's folder.")
    private Path folder = Path.of(".");

    @Option(names = "--as-of", paramLabel = "DATE", description = "With what was known on this day (yyyy-mm-dd).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--seed",
            description =
                    "Chooses the sample that the search for the best climbs from, and the futures at the border; default 1.")
    private long seed = 1;

    @Option(names = "--threads", description = "Threads; the answer does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Where the report goes; default: ${DEFAULT-VALUE}.",
            defaultValue = "winset-report")
    private Path output = Path.of("winset-report");

    @Option(names = "--no-report", description = "Write no report.html.")
    private boolean noReport;

    @Option(names = "--json", description = "Print everything as JSON; a report is then written only with -o.")
    private boolean json;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        new Limits("analyze").threads(threads).check();
        Dossier read = DossierFolder.read(folder);
        Dossier full = asOf == null ? read : read.asOf(asOf);
        Path file = ReportFolder.file(output);
        boolean report =
                !noReport && (!json || spec.commandLine().getParseResult().hasMatchedOption("-o"));
        if (report) {
            ReportFolder.ready(file);
        }
        PrintWriter out = spec.commandLine().getOut();
        try (OutlookRun run = OutlookRun.start(full, Settings.DEFAULT, OutlookRun.Scale.USUAL, seed, threads)) {
            CompletableFuture<List<Consequences>> border = run.after(count -> consequences(run, count));
            if (!json) {
                stream(run, full, border, out);
            }
            Outlook outlook = await(CompletableFuture.completedFuture(run).thenApply(OutlookRun::outlook));
            Consequences consequences =
                    await(border).isEmpty() ? null : await(border).getFirst();
            if (report) {
                ReportFolder.write(file, ReportPage.of(outlook, full, consequences, command()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (json) {
                ObjectNode node = new OutlookJson(outlook.dossier()).outlook(outlook, full);
                if (consequences != null) {
                    OutlookJson.consequences(node.putArray("consequences"), consequences);
                }
                node.put("seconds", Math.round(seconds * 1000) / 1000.0);
                OutlookJson.write(node, out);
            } else if (!noReport) {
                out.println("Report: " + file);
            }
            out.flush();
        }
        return 0;
    }

    private List<Consequences> consequences(OutlookRun run, WhipCount count) {
        Consequences made =
                BorderSection.of(folder, run.talks().dossier(), count.deal(), seed, Math.max(1, threads / 2));
        return made == null ? List.of() : List.of(made);
    }

    /// What the reader may type to make the report again.
    private String command() {
        return "winset analyze " + folder + (asOf == null ? "" : " --as-of " + asOf)
                + (seed == 1 ? "" : " --seed " + seed);
    }

    private void stream(OutlookRun run, Dossier full, CompletableFuture<List<Consequences>> border, PrintWriter out) {
        Dossier dossier = run.talks().dossier();
        OutlookText text = new OutlookText(dossier);
        WhyText why = new WhyText(dossier);
        try (Progress progress = Progress.start("Counting deals")) {
            print(out, progress, text.head() + text.winSet(await(run.winSet)));
            print(out, progress, text.gates(await(run.gates), await(run.winSet).deals()));
            print(out, progress, text.divisions(await(run.divisions)));
            progress.now("Looking for the best deals");
            print(out, progress, new BestText(dossier).best("BEST DEALS", await(run.best)));
            List<BestDeals> trades = await(run.trades);
            if (!trades.isEmpty()) {
                print(out, progress, new BestText(dossier).trades(await(run.best), trades.getFirst()));
            }
            boolean apart = !trades.isEmpty() && !BestText.same(await(run.best), trades.getFirst());
            print(out, progress, text.count(await(run.count), apart ? "TRADE" : "OF THESE DEALS"));
            progress.now("Asking why the obvious deals jam");
            StringBuilder jams = new StringBuilder("THE OBVIOUS DEALS\n");
            for (Jam jam : await(run.jams)) {
                jams.append(why.jam(full, jam));
            }
            print(out, progress, jams.append('\n').toString());
            progress.now("Looking for pivots");
            print(out, progress, new FrontierText(dossier).frontier(await(run.frontier)));
            print(out, progress, new PivotsText(dossier).pivots(await(run.pivots), await(run.count)));
            print(out, progress, text.timelines(await(run.timelines)));
            for (Consequences made : await(border)) {
                print(out, progress, text.consequences(made));
            }
            print(out, progress, text.backtest(await(run.backtest)));
        }
    }

    private static void print(PrintWriter out, Progress progress, String text) {
        progress.close();
        out.print(text);
        out.flush();
    }

    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
