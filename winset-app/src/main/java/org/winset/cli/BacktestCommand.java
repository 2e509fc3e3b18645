package org.winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.BacktestReport;
import org.winset.whip.Backtest;
import org.winset.whip.BacktestRow;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `winset backtest`: predicted against what happened.
@Command(
        name = "backtest",
        description = "Holds the count against votes that were taken, from what was known before each.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: winset backtest examples/border-2024"})
final class BacktestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's folder, with outcomes.csv.")
    private Path folder = Path.of(".");

    @Option(names = "--json", description = "Print an array with one object a vote.")
    private boolean json;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        Dossier dossier = DossierFolder.read(folder);
        if (dossier.outcomes().isEmpty()) {
            throw InputException.data(Problem.of(
                    folder.resolve(DossierFolder.OUTCOMES).toString(),
                    "The dossier has no outcomes (0) to test against.",
                    "outcomes.csv is missing; `winset schema --markdown` shows its columns."));
        }
        List<BacktestRow> rows = Backtest.of(dossier, Settings.DEFAULT, WhipModel.POINTS);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            BacktestReport.json(rows, out);
        } else {
            out.print(BacktestReport.text(rows));
        }
        out.flush();
        return 0;
    }
}
