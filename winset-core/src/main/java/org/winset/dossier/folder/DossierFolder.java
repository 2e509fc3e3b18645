package org.winset.dossier.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;
import org.winset.dossier.tree.Problems;

/// A dossier on disk: `dossier.yaml`, `<chamber>.csv`, and where there are any `precedents.csv`, `statements.csv`,
/// `outcomes.csv` and `outcome-votes.csv`.
///
/// ```
/// Dossier dossier = DossierFolder.read(Path.of("examples/council"));
/// ```
public final class DossierFolder {

    public static final String DOSSIER = "dossier.yaml";
    public static final String PRECEDENTS = "precedents.csv";
    public static final String STATEMENTS = "statements.csv";
    public static final String OUTCOMES = "outcomes.csv";
    public static final String OUTCOME_VOTES = "outcome-votes.csv";

    /// Read by its own room; named here so that a misspelt file is noticed.
    public static final String BORDER = "border.yaml";

    private DossierFolder() {}

    /// Reads and checks a folder. Statements and outcomes after the as-of date are still in it: see `Dossier.asOf`.
    ///
    /// @throws InputException with every problem found, in the order of their places
    public static Dossier read(Path folder) {
        found(folder);
        Problems problems = new Problems();
        Dossier dossier = new FolderReader(folder, problems).read();
        problems.check();
        if (dossier == null) {
            throw new IllegalStateException("A dossier without problems and without content.");
        }
        return dossier;
    }

    /// Nothing, where there is a folder to be read.
    ///
    /// @throws InputException when there is none, or a file in its place
    public static void found(Path folder) {
        if (!Files.exists(folder)) {
            throw InputException.missing(
                    folder.toString(), "The folder is missing (" + folder + ").", "the path is misspelt.");
        }
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            throw InputException.data(Problem.of(
                    folder.toString(),
                    "This is a file (" + folder + "), and a dossier is a folder.",
                    "its folder (" + (parent == null ? "." : parent) + ") was meant."));
        }
    }

    /// Writes a dossier into a folder, which is made if need be and must not hold a dossier yet. `read` gives an equal
    /// dossier back.
    public static void write(Dossier dossier, Path folder) {
        new FolderWriter(folder).write(dossier);
    }
}
