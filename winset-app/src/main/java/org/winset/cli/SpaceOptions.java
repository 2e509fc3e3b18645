package org.winset.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Negotiation;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.OutlookText;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which deals: a dossier, a day, a condition, a path; and with how many threads.
final class SpaceOptions {

    static final int POINTS = 1021;

    @Parameters(paramLabel = "DOSSIER", description = "The dossier's folder.")
    private Path folder = Path.of(".");

    @Option(names = "--as-of", paramLabel = "DATE", description = "With what was known on this day (yyyy-mm-dd).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--such",
            paramLabel = "CONDITION",
            description = "Only deals that meet it, for instance \"ukraine = request and parole >= limited\".")
    private @Nullable String such;

    @Option(names = "--path", paramLabel = "PATH", description = "On this path alone.")
    private @Nullable String path;

    @Option(names = "--threads", description = "Threads; the answer does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    /// The dossier as read, cut at `--as-of`; outcomes of later days are still there without it.
    Dossier dossier() {
        Dossier read = DossierFolder.read(folder);
        return asOf == null ? read : read.asOf(asOf);
    }

    Negotiation talks(Dossier dossier) {
        return narrowed(Negotiation.of(WhipModel.of(dossier, Settings.DEFAULT, POINTS)));
    }

    private Negotiation narrowed(Negotiation all) {
        Parts parts = new Parts();
        Negotiation such = parts.read(this.such, text -> all.such(Conditions.parse(all.dossier(), text)));
        String path = parts.read(this.path, id -> known(all.dossier(), id));
        if (parts.failed()) {
            throw parts.wrong();
        }
        Negotiation talks = such == null ? all : such;
        return path == null ? talks : talks.on(path);
    }

    private static String known(Dossier dossier, String path) {
        if (dossier.path(path) == null) {
            throw InputException.usage(
                    "The path (" + path + ") is not in the dossier.",
                    DealArgument.hint(
                            path, dossier.paths().stream().map(p -> p.id()).toList()));
        }
        return path;
    }

    /// Whether only some deals or one path are asked about.
    boolean narrows() {
        return such != null || path != null;
    }

    /// What was asked for, in words for the reader, as a paragraph of its own; empty when nothing was.
    String asked(Dossier dossier) {
        return new OutlookText(dossier).asked(such, path);
    }
}
