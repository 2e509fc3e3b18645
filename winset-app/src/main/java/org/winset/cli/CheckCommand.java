package org.winset.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.winset.border.yaml.DossierNames;
import org.winset.border.yaml.PipelineReader;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.folder.DossierFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `winset check`: every problem of a dossier with its place, or what the dossier holds.
@Command(
        name = "check",
        description = "Checks a dossier: all problems with their places, or a summary when there are none.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: winset check examples/council"})
final class CheckCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The dossier's folder.")
    private Path folder = Path.of(".");

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--debug", description = "Show a stack trace when something fails.")
    private boolean debug;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Dossier dossier = dossier();
            out.println(json ? DossierSummary.json(dossier).toPrettyString() : DossierSummary.text(dossier));
            return 0;
        } catch (InputException e) {
            if (!json) {
                throw e;
            }
            out.println(
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(problems(e.problems())));
            return e.kind() == InputException.Kind.MISSING ? Failures.MISSING : Failures.DATA;
        }
    }

    /// The dossier, with its pipeline checked as well where it has one.
    private Dossier dossier() {
        Path border = folder.resolve(DossierFolder.BORDER);
        Parts parts = new Parts();
        Dossier dossier = parts.read(() -> DossierFolder.read(folder));
        if (Files.exists(border)) {
            parts.read(() -> dossier == null ? PipelineReader.read(border) : DossierNames.read(border, dossier));
        }
        if (dossier == null || parts.failed()) {
            throw parts.wrong();
        }
        return dossier;
    }

    private static ObjectNode problems(List<Problem> problems) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("ok", false);
        ArrayNode list = node.putArray("problems");
        for (Problem problem : problems) {
            list.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("message", problem.message())
                    .put("maybe", problem.maybe());
        }
        return node;
    }
}
