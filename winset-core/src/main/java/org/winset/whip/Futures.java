package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.winset.dossier.Caucus;

/// Integrates a plan over the future space, in a fixed number of parts whose sums are added in order: the same answer
/// on
/// any number of cores.
final class Futures {

    private static final int PARTS = 16;

    private final WhipModel model;
    private final FutureSpace space;

    Futures(WhipModel model, int points) {
        this.model = model;
        space = FutureSpace.of(model.caucuses(), model.saliences().factors(), model.settings(), points);
    }

    FutureSpace space() {
        return space;
    }

    /// Weighted sums over the points of one part: `paths[k]` and last enactment; what `detail` gathers.
    record Sums(double[] chances, double weight, double squares, Detail detail) {}

    double[] chances(Plan plan, Given given) {
        double[] total = new double[plan.paths().size() + 1];
        double weight = 0;
        for (Sums part : integrate(plan, given, false)) {
            for (int k = 0; k < total.length; k++) {
                total[k] += part.chances[k];
            }
            weight += part.weight;
        }
        for (int k = 0; k < total.length; k++) {
            total[k] = weight == 0 ? Double.NaN : Math.min(1, total[k] / weight);
        }
        return total;
    }

    List<Sums> integrate(Plan plan, Given given, boolean detailed) {
        Union union = Union.of(plan.routes());
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> part(plan, union, given, part, detailed))
                .toList();
    }

    private Sums part(Plan plan, Union union, Given given, int part, boolean detailed) {
        Future future = new Future(model, plan, given);
        Detail detail = new Detail(model, plan, detailed);
        double[] chances = new double[plan.paths().size() + 1];
        double weight = 0;
        double squares = 0;
        int n = space.points();
        for (int k = part * n / PARTS; k < (part + 1) * n / PARTS; k++) {
            future.at(space, k);
            double w = future.weight();
            for (int p = 0; p < plan.paths().size(); p++) {
                chances[p] += w * product(future.chances(), plan.routes().get(p));
            }
            chances[plan.paths().size()] += w * union.chance(future.chances());
            weight += w;
            squares += w * w;
            detail.add(future, w);
        }
        return new Sums(chances, weight, squares, detail);
    }

    private static double product(double[] chances, List<Integer> route) {
        double product = 1;
        for (int event : route) {
            product *= chances[event];
        }
        return product;
    }

    /// The odds of each cue: the latent's normal distribution against the threshold.
    static CueCount cue(Caucus caucus, double leaderPull, Given given, Settings settings) {
        Given.Cue set = given.cues().get(caucus.toString());
        if (set != null) {
            return new CueCount(
                    caucus,
                    leaderPull,
                    set == Given.Cue.AGAINST ? 1 : 0,
                    set == Given.Cue.FREE ? 1 : 0,
                    set == Given.Cue.FOR ? 1 : 0,
                    true);
        }
        if (Double.isNaN(leaderPull)) {
            return new CueCount(caucus, leaderPull, 0, 1, 0, false);
        }
        double against = Normal.cdf(-settings.cueThreshold() - leaderPull);
        double forIt = Normal.cdf(leaderPull - settings.cueThreshold());
        return new CueCount(caucus, leaderPull, against, 1 - against - forIt, forIt, false);
    }

    /// P(some route's events all happen), events being independent: inclusion and exclusion over sets of routes.
    record Union(List<int[]> sets, List<Integer> signs) {

        static Union of(List<List<Integer>> routes) {
            List<int[]> sets = new ArrayList<>();
            List<Integer> signs = new ArrayList<>();
            for (int mask = 1; mask < 1 << routes.size(); mask++) {
                int chosen = mask;
                sets.add(IntStream.range(0, routes.size())
                        .filter(r -> (chosen >> r & 1) == 1)
                        .boxed()
                        .flatMap(r -> routes.get(r).stream())
                        .mapToInt(Integer::intValue)
                        .distinct()
                        .toArray());
                signs.add(Integer.bitCount(mask) % 2 == 1 ? 1 : -1);
            }
            return new Union(sets, signs);
        }

        double chance(double[] events) {
            double sum = 0;
            for (int s = 0; s < sets.size(); s++) {
                double product = signs.get(s);
                for (int event : sets.get(s)) {
                    product *= events[event];
                }
                sum += product;
            }
            return Math.max(0, Math.min(1, sum));
        }
    }
}
