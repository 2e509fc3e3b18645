package org.winset.border.yaml;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.winset.border.Classes;
import org.winset.border.Initial;
import org.winset.border.Ledger;
import org.winset.border.Pipeline;
import org.winset.border.Scenario;
import org.winset.dossier.folder.DossierFolder;
import org.winset.dossier.tree.TextFile;

/// Reads `border.yaml`.
///
/// ```java
/// Pipeline pipeline = PipelineReader.read(Path.of("examples/border-2024/border.yaml"));
/// ```
/// Unknown keys, dangling references, shares outside 0 to 1 and negative capacities are all reported at once, each at
/// its
/// line and column.
public final class PipelineReader {

    private static final Set<String> KEYS = Set.of(
            "title",
            "start",
            "enactment",
            "groups",
            "families",
            "family-size",
            "demand",
            "targets",
            "fit",
            "parameters",
            "servers",
            "stations",
            "controllers",
            "initial",
            "ledgers",
            "measures",
            "levels",
            "scenarios",
            "unknowable");

    private PipelineReader() {}

    /// @throws InputException when the file is missing, or with every problem found in it
    public static Pipeline read(Path file) {
        return parse(file.toString(), text(file));
    }

    /// The file's text.
    ///
    /// @throws InputException when the folder or the file is missing, or the file is no text
    static String text(Path file) {
        Path folder = file.getParent();
        if (folder != null) {
            DossierFolder.found(folder);
        }
        return TextFile.read(
                file, "The file is not there.", "the dossier has no border.yaml yet; see docs/reference/border.md.");
    }

    /// Reads a declaration from text; `file` only names it in problems.
    public static Pipeline parse(String file, String text) {
        Problems problems = new Problems(file);
        Node root = YamlTree.parse(file, text);
        Section top = new Section(problems, root, KEYS);
        Classes classes = new Classes(top.texts("groups"), top.texts("families"));
        if (classes.kinds() == 0) {
            problems.add(
                    root, "There are no classes of people.", "the keys (groups) and (families) are missing or empty.");
            problems.throwIfAny();
        }
        References references = new References(problems, classes);
        Figures figures = new Figures(problems, references);
        var demand = figures.demand(top.entries("demand"));
        var targets = figures.targets(top.items("targets"));
        YearMonth[] fit = figures.window(top, "fit");
        Parameters parameters = new Parameters(problems, references);
        var declared = parameters.read(top.entries("parameters"));
        Graph graph = new Graph(problems, references);
        var controllers = graph.controllers(top.items("controllers"));
        var servers = graph.servers(top.entries("servers"));
        var stations = graph.stations(top.items("stations"));
        Outputs outputs = new Outputs(problems, references);
        List<Initial> initial = outputs.initial(top.items("initial"));
        List<Ledger> ledgers = outputs.ledgers(top.entries("ledgers"));
        var measures = outputs.measures(top.items("measures"));
        List<Scenario> scenarios = outputs.scenarios(top.entries("scenarios"));
        var levels = new Levels(problems, references).read(top.entries("levels"));
        double familySize = familySize(problems, top);
        Pipeline pipeline = new Pipeline(
                top.text("title"),
                top.date("start"),
                top.date("enactment"),
                classes,
                familySize,
                demand,
                targets,
                fit[0],
                fit[1],
                declared,
                servers,
                stations,
                controllers,
                initial,
                ledgers,
                measures,
                levels,
                scenarios,
                top.texts("unknowable"));
        references.check();
        problems.throwIfAny();
        return pipeline;
    }

    private static double familySize(Problems problems, Section top) {
        int before = problems.count();
        double size = top.number("family-size");
        if (problems.count() == before && (size < 2 || size > 5)) {
            problems.add(
                    Objects.requireNonNull(top.get("family-size")),
                    "The family size (" + size + ") is not between 2 and 5.",
                    "it is the mean number of people in a family.");
        }
        return size;
    }
}
