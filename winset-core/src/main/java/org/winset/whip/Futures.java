package org.winset.whip;

import java.util.List;
import java.util.stream.IntStream;
import org.winset.dossier.Caucus;

/// Integrates a plan over the future space, in a fixed number of parts whose sums are added in order: the same answer
/// on
/// any number of cores.
final class Futures {

    private static final int PARTS = 16;

    /// Large chambers' votes are summed exactly at every so many points. Elsewhere a normal distribution of the same
    /// mean
    /// and variance stands in, and the mean difference where both are known is added: what is integrated is the exact
    /// sum.
    private static final int EVERY = 8;

    /// Tallies and members are gathered on about so many points.
    private static final int DETAILS = 500;

    private final WhipModel model;
    private final FutureSpace space;

    Futures(WhipModel model, int points) {
        this.model = model;
        space = FutureSpace.of(
                model.caucuses(),
                model.roles(),
                model.saliences().factors(),
                model.lines().size(),
                model.drawn(),
                model.settings(),
                points);
    }

    FutureSpace space() {
        return space;
    }

    /// Weighted sums over the points of one part: the quantities of [Terms] and what `detail` gathers.
    @SuppressWarnings("ArrayRecordComponent") // read only
    record Sums(double[] results, double weight, double squares, Detail detail) {}

    double[] chances(Plan plan, Given given) {
        double[] total = new double[plan.paths().size() + 1];
        double weight = 0;
        for (Sums part : integrate(plan, given, false)) {
            for (int k = 0; k < total.length; k++) {
                total[k] += part.results[k];
            }
            weight += part.weight;
        }
        for (int k = 0; k < total.length; k++) {
            total[k] = weight == 0 ? Double.NaN : Math.min(1, total[k] / weight);
        }
        return total;
    }

    List<Sums> integrate(Plan plan, Given given, boolean detailed) {
        Layout layout = Layout.of(model, plan, detailed);
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> part(plan, layout, given, part, detailed))
                .toList();
    }

    private Sums part(Plan plan, Layout layout, Given given, int part, boolean detailed) {
        Future future = new Future(model, plan, layout, given);
        Detail detail = new Detail(model, plan, detailed);
        double[] results = new double[layout.sums().size()];
        double weight = 0;
        double squares = 0;
        int n = space.points();
        int each = Math.max(1, n / DETAILS);
        for (int k = part * n / PARTS; k < (part + 1) * n / PARTS; k++) {
            future.at(space, k, false, detailed);
            double w = future.weight();
            for (int r = 0; r < results.length; r++) {
                results[r] += future.result(r);
            }
            if (k % EVERY == 0) {
                correct(future, results);
            }
            weight += w;
            squares += w * w;
            if (detailed && k % each == 0) {
                detail.add(future);
            }
        }
        return new Sums(results, weight, squares, detail);
    }

    /// Adds what the exact sums differ by, in place of the points that go without.
    private static void correct(Future future, double[] results) {
        for (int r = 0; r < results.length; r++) {
            results[r] -= EVERY * future.result(r);
        }
        future.again(true);
        for (int r = 0; r < results.length; r++) {
            results[r] += EVERY * future.result(r);
        }
    }

    /// The odds of each cue.
    static CueCount cue(Caucus caucus, Settings.Role role, double leaderPull, Given given, Settings settings) {
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
        double[] odds = settings.cueOdds(leaderPull, role);
        return new CueCount(caucus, leaderPull, odds[0], odds[1], odds[2], false);
    }
}
