package org.winset.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.SafeFile;
import org.winset.report.figure.Figure;

/// Writes a report: the page, and beside it each figure as SVG and CSV; every file whole or not at all.
public final class ReportFolder {

    private ReportFolder() {}

    /// Where to write: a name that ends in `.html`, or a folder that then holds `report.html`.
    public static Path file(Path asked) {
        return asked.toString().endsWith(".html") ? asked : asked.resolve("report.html");
    }

    /// Nothing, where a report can be written; asked before the work that it takes.
    ///
    /// @throws InputException when a file stands where a folder is needed, or the other way round
    public static void ready(Path file) {
        if (Files.isDirectory(file)) {
            throw InputException.missing(
                    file.toString(),
                    "The report's file is a folder (" + file + ").",
                    "name a file in it, or without .html.");
        }
        Path above = folder(file);
        while (!Files.exists(above) && above.getParent() != null) {
            above = above.getParent();
        }
        if (!Files.isDirectory(above) || !Files.isWritable(above)) {
            throw InputException.missing(
                    file.toString(),
                    "The report can't be written there (" + above
                            + (Files.isDirectory(above) ? " is read-only)." : " is a file)."),
                    "name another place with -o, or leave it out with --no-report.");
        }
    }

    public static void write(Path file, ReportPage.Page page) {
        Path folder = folder(file);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw InputException.missing(
                    folder.toString(),
                    "The folder (" + folder + ") can't be made (" + e.getMessage() + ").",
                    "a file of that name is in the way, or the place is read-only.");
        }
        figures(folder, page.figures());
        SafeFile.write(file, page.html());
    }

    private static void figures(Path folder, List<Figure> figures) {
        for (Figure figure : figures) {
            SafeFile.write(folder.resolve(figure.id() + ".svg"), figure.standalone());
            SafeFile.write(folder.resolve(figure.id() + ".csv"), figure.table().csv());
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of(".") : folder;
    }
}
