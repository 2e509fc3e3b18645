package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.InputException;
import org.winset.rollcall.RollCalls;

/// Ideal points from roll calls.
///
/// ```java
/// Scaled senate = Scaling.of(RollCallReader.read(files, ReadOptions.all()), ScaleOptions.DEFAULT);
/// ```
///
/// Probit item response (Clinton, Jackman & Rivers 2004): P(member j votes yea on r) = Phi(alpha_r + beta_r . x_j +
/// topic
/// offsets), x_j ~ N(0, I); missing votes are missing. Identified by centring the members, rotating to the principal
/// axes of
/// the roll calls' betas and the signs of the anchors.
public final class Scaling {

    /// A start that ends this share of the log posterior or more below the best one has found a lower hill: no rival.
    private static final double RIVAL = .005;

    /// How many members a warning names.
    private static final int NAMED = 5;

    private Scaling() {}

    public static Scaled of(RollCalls calls, ScaleOptions options) {
        VoteTable table = options.selection().from(calls);
        checkTopics(table, options);
        Workers workers = new Workers(options.threads());
        Estimation estimation = Estimation.of(table, options, workers);
        Fit heldOut = options.holdOut() > 0 ? heldOut(table, options, workers) : null;
        Tables tables = new Tables(table, estimation);
        return new Scaled(
                options,
                calls.report(),
                table,
                tables.members(),
                tables.items(workers),
                topics(table, options, estimation),
                Fit.of(table, table, null, estimation.probabilities(), estimation.pointProbabilities()),
                heldOut,
                estimation.starts(),
                estimation.convergence(),
                estimation.draws(),
                warnings(table, options, estimation));
    }

    /// Scores of votes set aside: a second fit that does not see them.
    private static Fit heldOut(VoteTable table, ScaleOptions options, Workers workers) {
        HoldOut hold = HoldOut.of(table, options.holdOut(), options.seed());
        VoteTable seen = table.without(hold);
        Estimation estimation = Estimation.of(seen, options, workers);
        return Fit.of(table, seen, hold, estimation.probabilities(), estimation.pointProbabilities());
    }

    private static void checkTopics(VoteTable table, ScaleOptions options) {
        if (!options.topics().isEmpty() && !options.uncertainty().sampled()) {
            throw InputException.usage(
                    "Topics need the posterior (uncertainty is "
                            + options.uncertainty().name().toLowerCase(Locale.ROOT) + ").",
                    "leave --uncertainty out, or the topics.");
        }
        Set<String> ids = table.items().stream().map(item -> item.id()).collect(Collectors.toSet());
        for (Topic topic : options.topics()) {
            if (topic.signs().keySet().stream().noneMatch(ids::contains)) {
                throw InputException.usage(
                        "The topic (" + topic.name() + ") has no roll call that is scaled (of "
                                + topic.signs().size() + " named).",
                        "its ids are of another source or Congress, or all were dropped as lopsided (--lopsided).");
            }
        }
    }

    private static List<TopicEstimate> topics(VoteTable table, ScaleOptions options, Estimation estimation) {
        Set<String> ids = table.items().stream().map(item -> item.id()).collect(Collectors.toSet());
        List<TopicEstimate> topics = new ArrayList<>();
        for (int t = 0; t < options.topics().size(); t++) {
            Topic topic = options.topics().get(t);
            int found =
                    (int) topic.signs().keySet().stream().filter(ids::contains).count();
            topics.add(new TopicEstimate(
                    topic.name(),
                    found,
                    topic.signs().size() - found,
                    estimation.tau()[t]));
        }
        return topics;
    }

    private static List<String> warnings(VoteTable table, ScaleOptions options, Estimation estimation) {
        List<String> warnings = new ArrayList<>();
        add(warnings, startsApart(estimation));
        if (estimation.starts().stream().noneMatch(StartReport::converged)) {
            warnings.add("No start converged in " + Maximum.MOST_ITERATIONS + " iterations.");
        }
        add(warnings, unmixed(table, estimation.convergence()));
        List<List<Integer>> groups = table.unbridged();
        if (groups.size() > 1) {
            warnings.add("No member connects these groups, so positions can't be compared between them: "
                    + groups.stream()
                            .map(g -> g.stream()
                                    .map(b -> table.blocks().get(b).title())
                                    .collect(Collectors.joining(", ")))
                            .collect(Collectors.joining(" | "))
                    + ". Maybe scale them one by one (--chamber, --congress).");
        }
        return warnings;
    }

    private static void add(List<String> warnings, @Nullable String warning) {
        if (warning != null) {
            warnings.add(warning);
        }
    }

    private static @Nullable String unmixed(VoteTable table, Convergence convergence) {
        int[] doubtful = convergence.doubtful();
        if (doubtful.length == 0) {
            return null;
        }
        String names = IntStream.of(doubtful)
                .limit(NAMED)
                .mapToObj(j -> table.members().get(j).name())
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "Chains disagree on where %d of %d members stand (%s%s): split R-hat is up to %.2f; above %.1f a"
                        + " standard deviation is too small. Maybe more --sweeps help.",
                doubtful.length,
                table.members().size(),
                names,
                doubtful.length > NAMED ? "; ..." : "",
                convergence.worst(),
                Convergence.LIMIT);
    }

    private static @Nullable String startsApart(Estimation estimation) {
        double highest = estimation.starts().stream()
                .mapToDouble(StartReport::objective)
                .max()
                .orElse(0);
        double least = estimation.starts().stream()
                .filter(start -> start.objective() > highest - RIVAL * Math.abs(highest))
                .mapToDouble(StartReport::agreement)
                .min()
                .orElse(1);
        if (least >= .98) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "Starts ended apart, nearly as high: the best start's positions and another's correlate only %.2f in some dimension;"
                        + " the best of %d was taken. Maybe more --starts, or fewer --dims.",
                least,
                estimation.starts().size());
    }
}
