package org.winset.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.news.claim.Findings;
import org.winset.news.review.Review;
import picocli.CommandLine.Option;

/// The options of `winset read --review`.
final class ReviewOptions {

    @Option(names = "--review", description = "Walk the proposed statements: accept, edit, reject, undo.")
    private boolean wanted;

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides; default: the user's name.")
    private @Nullable String who;

    @Option(
            names = "--deal",
            paramLabel = "DEAL",
            description =
                    "The deal whose chance is shown before and after; default: every provision one level up, or as the statement says.")
    private @Nullable String deal;

    boolean wanted() {
        return wanted;
    }

    /// What makes no sense, before anything is read. `format` says that another output was asked for as well.
    void check(@Nullable Path folder, List<Path> articles, boolean format) {
        if (!wanted) {
            if (who != null || deal != null) {
                throw InputException.usage(
                        "The option (" + (who != null ? "--who" : "--deal") + ") belongs to a review.",
                        "add --review.");
            }
            return;
        }
        if (folder == null) {
            throw InputException.usage("A review needs a dossier to enter statements in.", "add --dossier DIR.");
        }
        if (articles.stream().anyMatch(path -> path.toString().equals("-"))) {
            throw InputException.usage(
                    "A review reads its answers from standard input, so the article can't come from there.",
                    "save the article in a file first.");
        }
        if (format) {
            throw InputException.usage(
                    "A review is a dialogue and prints no (--json, --csv, --annotation, --schema-org, --html, --score).",
                    "run the command once for each.");
        }
    }

    /// Reads the dossier's part of the request.
    Chances chances(Dossier dossier) {
        return new Chances(deal == null ? null : DealArgument.parse(dossier, deal));
    }

    int run(Path folder, Chances chances, List<Findings> findings, PrintWriter out) {
        if (!Files.isWritable(folder)) {
            throw InputException.missing(
                    folder.toString(),
                    "The folder can't be written to (" + folder + "), and a review enters statements in it.",
                    "its permissions are too narrow; copy the dossier to a folder of your own.");
        }
        String name = who == null || who.isBlank() ? System.getProperty("user.name", "unknown") : who.strip();
        Review review = new Review(folder, findings, name, Clock.systemUTC());
        for (String id : review.recover()) {
            out.println("The statement (" + id
                    + ") stood there without its decision, from a run that was cut off: it is recorded now.");
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        new ReviewSession(review, chances, answers, out).run();
        return 0;
    }
}
