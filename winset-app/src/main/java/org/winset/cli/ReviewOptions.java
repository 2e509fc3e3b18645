package org.winset.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            description = "The deal whose chance is shown before and after; default: every provision one level up.")
    private @Nullable String deal;

    boolean wanted() {
        return wanted;
    }

    int run(Path folder, List<Findings> findings, PrintWriter out) {
        String name = who == null ? System.getProperty("user.name", "unknown") : who;
        Review review = new Review(folder, findings, name, Clock.systemUTC());
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        new ReviewSession(review, new Chances(deal), answers, out).run();
        return 0;
    }
}
