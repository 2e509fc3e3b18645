package org.winset.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.winset.border.Level;
import org.winset.border.Pipeline;
import org.winset.border.fit.Calibration;
import org.winset.border.fit.Consequences;
import org.winset.border.fit.Deals;
import org.winset.border.fit.Fitted;
import org.winset.border.fit.Futures;
import org.winset.border.fit.Model;
import org.winset.border.fit.Outlook;
import org.winset.border.fit.Tornado;
import org.winset.border.fit.Validation;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.BorderCsv;
import org.winset.report.BorderData;
import org.winset.report.BorderText;
import org.winset.report.PipelineFigure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `winset border`: what a deal would do.
@Command(
        name = "border",
        description = "What a deal would do at the border: differences from the status quo, with 10/50/90 fans,"
                + " conditional on a demand scenario.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  winset border examples/border-2024 --deal turn-back=trigger,beds=b50000 --tornado",
            "  winset border examples/border-2024 --validate"
        })
final class BorderCommand implements Callable<Integer> {

    /// Beyond it only memory and time grow: the fans' ends no longer move.
    private static final int MOST_RUNS = 10_000;

    private static final String FAR =
            "fewer were meant: published months and rules say nothing of people who come more than twenty years later.";

    /// The switch that `--validate` withholds.
    private static final String RULE = "rule";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DOSSIER", description = "Folder with border.yaml and border/.")
    private Path dossier = Path.of("");

    @Option(
            names = "--deal",
            paramLabel = "a=x,b=y",
            description = "Levels of the deal; the rest stays at the status quo.")
    private String deal = "";

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "A lever of your own: sets a parameter from enactment on.")
    private Map<String, String> levers = new TreeMap<>();

    @Option(
            names = "--scenario",
            paramLabel = "NAME|FILE.csv",
            description =
                    "Demand: a scenario of border.yaml (persistence, low, high) or a CSV with month and demand columns.")
    private String scenario = "persistence";

    @Option(names = "--months", description = "Months ahead (default: ${DEFAULT-VALUE}).")
    private int months = 36;

    @Option(names = "--runs", description = "Futures (default: 200; 2 with --engine people).")
    private @Nullable Integer runs;

    @Option(names = "--seed", description = "Seed of all random numbers (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", description = "Threads; the answer does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--engine", description = "cohort (default) or people: everyone simulated one by one.")
    private String engine = "cohort";

    @Option(names = "--tornado", description = "Also show which assumption drives each difference.")
    private boolean tornado;

    @Option(names = "--validate", description = "Errors on held-out months beside two baselines.")
    private boolean validate;

    @Option(names = "--calibrate", description = "Fit to the published figures and write border/fitted.csv.")
    private boolean calibrate;

    @Option(names = "--parameters", description = "List every parameter with unit, value, label and source.")
    private boolean parameters;

    @Option(names = "--figure", description = "Print the pipeline as a Mermaid flow chart.")
    private boolean figure;

    @Option(names = "--json", description = "JSON for machines.")
    private boolean json;

    @Option(names = "--csv", description = "CSV for machines.")
    private boolean csv;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() {
        new Limits("border")
                .within("--months", months, 1, Outlook.MOST_MONTHS, FAR)
                .within("--runs", runs == null ? 1 : runs, 1, MOST_RUNS)
                .threads(threads)
                .check();
        Forms.given(json, csv);
        PrintWriter out = spec.commandLine().getOut();
        out.print(text());
        out.flush();
        return 0;
    }

    private String text() {
        Model model = model();
        if (calibrate) {
            return calibrated(model);
        }
        Pipeline pipeline = model.pipeline();
        if (figure) {
            return json ? line(BorderData.figure(pipeline)) : PipelineFigure.mermaid(pipeline);
        }
        if (parameters) {
            return json
                    ? line(BorderData.parameters(pipeline))
                    : csv ? BorderCsv.parameters(pipeline) : BorderText.parameters(pipeline);
        }
        if (validate) {
            List<Validation.Score> scores = Validation.of(model, RULE, runs == null ? 400 : runs, seed, threads);
            return json
                    ? line(BorderData.validation(scores))
                    : csv ? BorderCsv.validation(scores) : BorderText.validation(scores);
        }
        return consequences(model, pipeline);
    }

    /// The pipeline, held against the dossier where the folder has one; for a calibration without fitted values.
    private Model model() {
        Parts parts = new Parts();
        boolean whole = Files.exists(dossier.resolve(DossierFolder.DOSSIER));
        Dossier known = whole ? parts.read(() -> DossierFolder.read(dossier)) : null;
        Model model = parts.read(() -> known == null
                ? calibrate ? Model.declared(dossier) : Model.read(dossier)
                : calibrate ? Model.declared(dossier, known) : Model.read(dossier, known));
        if (model == null || parts.failed()) {
            throw parts.wrong();
        }
        return model;
    }

    private String calibrated(Model model) {
        Fitted fitted = Calibration.of(model, threads);
        SafeFile.write(dossier.resolve("border").resolve("fitted.csv"), fitted.csv());
        return json ? line(BorderData.fitted(fitted)) : fitted.csv();
    }

    private String consequences(Model model, Pipeline pipeline) {
        Parts parts = new Parts();
        List<Level> dealt = parts.read(() -> Deals.parse(pipeline, deal));
        List<Level> own = parts.read(() -> OwnLevers.of(pipeline, levers));
        Futures.Engine kind = parts.read(this::engine);
        Outlook outlook = parts.read(() -> Outlook.of(model, scenario, months));
        if (dealt == null || own == null || kind == null || outlook == null) {
            throw parts.wrong();
        }
        List<Level> levels = Stream.concat(dealt.stream(), own.stream()).toList();
        int futuresToRun = runs != null ? runs : kind == Futures.Engine.PEOPLE ? 2 : 200;
        Consequences result = outlook.of(levels, futuresToRun, seed, kind, threads);
        if (!tornado) {
            return json
                    ? line(BorderData.consequences(pipeline, result))
                    : csv ? BorderCsv.consequences(result) : BorderText.consequences(pipeline, result);
        }
        Tornado bars = outlook.tornado(levels, 5, threads);
        return json
                ? line(BorderData.consequences(pipeline, result, bars))
                : csv
                        ? BorderCsv.tornado(bars)
                        : BorderText.consequences(pipeline, result) + System.lineSeparator() + BorderText.tornado(bars);
    }

    private Futures.Engine engine() {
        return switch (engine) {
            case "cohort" -> Futures.Engine.COHORT;
            case "people" -> Futures.Engine.PEOPLE;
            default ->
                throw InputException.usage("The engine (" + engine + ") is not known.", "it is cohort or people.");
        };
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
