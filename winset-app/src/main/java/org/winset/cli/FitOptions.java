package org.winset.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.scale.Anchor;
import org.winset.scale.RollCallPrior;
import org.winset.scale.ScaleOptions;
import org.winset.scale.ScaleOptions.Uncertainty;
import org.winset.scale.Selection;
import org.winset.scale.Topic;
import picocli.CommandLine.Option;

/// The options of `winset scale` that say how to fit.
final class FitOptions {

    @Option(
            names = "--each",
            description = "Fit every chamber of every Congress on its own: a row each, one members file.")
    boolean each;

    @Option(
            names = {"-d", "--dims", "--dimensions"},
            paramLabel = "N",
            description = "Dimensions, 1 to 3; default ${DEFAULT-VALUE}.",
            defaultValue = "2")
    private int dimensions = 2;

    @Option(
            names = "--lopsided",
            paramLabel = "SHARE",
            description = "Drop roll calls with a smaller minority, 0 to 0.5; default ${DEFAULT-VALUE}.",
            defaultValue = "0.025")
    private double lopsided = .025;

    @Option(
            names = "--min-votes",
            paramLabel = "N",
            description = "Drop members with fewer votes; default ${DEFAULT-VALUE}.",
            defaultValue = "20")
    private int minVotes = 20;

    @Option(
            names = "--anchor",
            paramLabel = "DIM=WHO",
            description =
                    "Who is on the positive side of a dimension: 1=R (a party), 2=S354 (a member's id or name); 1=-D"
                            + " puts them on the negative side. Repeatable.")
    private List<String> anchors = List.of();

    @Option(
            names = "--topic",
            paramLabel = "NAME=IDS",
            description =
                    "Also estimate the members' offsets on a topic, given its roll calls, with a minus before those"
                            + " where a yea means less of it: ukraine=h503-118.2023,-h432-118.2023. Repeatable.")
    private List<String> topics = List.of();

    @Option(names = "--topics", paramLabel = "FILE", description = "Topics as CSV: topic, rollcall, sign (+1 or -1).")
    private @Nullable Path topicFile;

    @Option(
            names = "--uncertainty",
            paramLabel = "KIND",
            description =
                    "Where standard deviations come from: posterior (default; Hamiltonian Monte Carlo), gibbs (the same by"
                            + " Gibbs sampling), bootstrap or none.",
            defaultValue = "posterior")
    private String uncertainty = "posterior";

    @Option(
            names = "--prior",
            paramLabel = "KIND",
            description = "The posterior's prior of roll calls' parameters: customary (default; variance 25) or learned"
                    + " from the votes, which shrinks them more.",
            defaultValue = "customary")
    private String prior = "customary";

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "Starting points; default ${DEFAULT-VALUE}.",
            defaultValue = "4")
    private int starts = 4;

    @Option(
            names = "--chains",
            paramLabel = "N",
            description = "Chains of the posterior sampler; default ${DEFAULT-VALUE}.",
            defaultValue = "4")
    private int chains = 4;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            description =
                    "Draws a chain that are thrown away; default 20 to 28 by the number of votes, with gibbs 125.")
    private @Nullable Integer burnIn;

    @Option(
            names = "--sweeps",
            paramLabel = "N",
            description = "Draws a chain that are kept; default 30 to 70 by the number of votes, with gibbs 1125.")
    private @Nullable Integer sweeps;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Bootstrap samples; default ${DEFAULT-VALUE}.",
            defaultValue = "100")
    private int replicates = 100;

    @Option(
            names = "--hold-out",
            paramLabel = "SHARE",
            description = "Also fit without this share of the votes, 0 to 0.9, and score that fit on them.",
            defaultValue = "0")
    private double holdOut;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Same seed, same bytes; default ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; never changes the result. Default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /// The options as a value; every one out of its range is refused by name.
    ScaleOptions options() {
        new Limits("scale")
                .within("--dims", dimensions, 1, 3)
                .within("--lopsided", lopsided, 0, .5)
                .within("--min-votes", minVotes, 0, 1_000_000)
                .within("--starts", starts, 1, 1000)
                .within("--chains", chains, 1, 1000)
                .within("--burn-in", burnIn == null ? 1 : burnIn, 1, 10_000_000)
                .within("--sweeps", sweeps == null ? 4 : sweeps, 4, 10_000_000)
                .within("--replicates", replicates, 2, 100_000)
                .within("--hold-out", holdOut, 0, .9)
                .threads(threads)
                .check();
        List<Topic> all = new ArrayList<>();
        topics.forEach(text -> all.add(TopicLists.parse(text)));
        if (topicFile != null) {
            all.addAll(TopicLists.read(topicFile));
        }
        if (each && !all.isEmpty()) {
            throw InputException.usage(
                    "The topic (" + all.getFirst().name() + ") can't be fitted in every chamber and Congress (--each).",
                    "leave --each out, or the topics.");
        }
        List<Anchor> sides = anchors.stream().map(this::anchor).toList();
        refuseTwice(sides);
        return new ScaleOptions(
                dimensions,
                new Selection(lopsided, minVotes),
                uncertainty(),
                prior(),
                starts,
                chains,
                burnIn == null ? 0 : burnIn,
                sweeps == null ? 0 : sweeps,
                replicates,
                holdOut,
                sides,
                TopicLists.joined(all),
                seed,
                threads);
    }

    private static void refuseTwice(List<Anchor> sides) {
        for (int k = 0; k < sides.size(); k++) {
            Anchor anchor = sides.get(k);
            if (sides.subList(0, k).stream().anyMatch(other -> other.dimension() == anchor.dimension())) {
                throw InputException.usage(
                        "The dimension (" + anchor.dimension() + ") has two anchors, the second (" + anchor.key()
                                + ").",
                        "one was meant for another dimension.");
            }
        }
    }

    private RollCallPrior prior() {
        return switch (prior) {
            case "customary" -> RollCallPrior.CUSTOMARY;
            case "learned" -> RollCallPrior.LEARNED;
            default ->
                throw InputException.usage(
                        "The prior (" + prior + ") is none of (customary, learned).", "customary was meant.");
        };
    }

    private Uncertainty uncertainty() {
        return switch (uncertainty) {
            case "posterior" -> Uncertainty.POSTERIOR;
            case "gibbs" -> Uncertainty.GIBBS;
            case "bootstrap" -> Uncertainty.BOOTSTRAP;
            case "none" -> Uncertainty.NONE;
            default ->
                throw InputException.usage(
                        "The uncertainty (" + uncertainty + ") is none of (posterior, gibbs, bootstrap, none).",
                        "posterior was meant.");
        };
    }

    private Anchor anchor(String text) {
        int equals = text.indexOf('=');
        String key = text.substring(equals + 1).strip();
        boolean positive = !key.startsWith("-");
        String name = positive ? key : key.substring(1);
        if (equals != 1 || !Character.isDigit(text.charAt(0)) || name.isEmpty()) {
            throw InputException.usage(
                    "The anchor (" + text + ") is not DIM=WHO.", "it should read like 1=R, 2=S354 or 1=-D.");
        }
        int dimension = text.charAt(0) - '0';
        if (dimension < 1 || dimension > dimensions) {
            throw InputException.usage(
                    "The anchor (" + text + ") names dimension (" + dimension + ") of (" + dimensions + ").",
                    "--dims " + dimension + " was meant, or 1=" + text.substring(2) + ".");
        }
        return new Anchor(dimension, name, positive);
    }
}
