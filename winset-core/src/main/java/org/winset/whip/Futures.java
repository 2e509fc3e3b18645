package org.winset.whip;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.winset.dossier.Caucus;
import org.winset.dossier.Provision;

/// Integrates a plan over the future space, in a fixed number of parts whose sums are added in order: the same answer
/// on
/// any number of cores.
final class Futures {

    /// The points are split into parts of about this many, but no more parts than [#MOST_PARTS].
    private static final int PART = 128;

    private static final int MOST_PARTS = 8;

    /// Large chambers' votes are summed exactly at every so many points. Elsewhere a normal distribution of the same
    /// mean
    /// and variance stands in, and the mean difference where both are known is added: what is integrated is the exact
    /// sum.
    private static final int EVERY = 256;

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
                bySize(model),
                model.lines().size(),
                model.drawn(),
                model.settings(),
                points);
    }

    /// Salience factors from the one that moves the most to that which moves the least: by the members' sum, over the
    /// topic's provisions, of the levels' mean size of pull, times the factor's deviation.
    private static int[] bySize(WhipModel model) {
        List<Saliences.Factor> factors = model.saliences().factors();
        double[] size = new double[factors.size()];
        List<Provision> provisions = model.dossier().provisions();
        for (int i = 0; i < provisions.size(); i++) {
            int topic = model.topicIndex(provisions.get(i).topic());
            int levels = provisions.get(i).levels().size();
            for (int c = 0; c < model.chambers().size(); c++) {
                Seats seats = model.chambers().get(c);
                for (int j = 0; j < seats.size(); j++) {
                    int f = model.saliences().factor(c, topic, j);
                    for (int l = 1; l < levels; l++) {
                        double pull = Math.abs(model.tables().get(c).mean(i, l, j));
                        size[f] += pull * factors.get(f).logSd() / (levels - 1) / seats.size();
                    }
                }
            }
        }
        return IntStream.range(0, size.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(f -> -size[f]).thenComparingInt(f -> f))
                .mapToInt(Integer::intValue)
                .toArray();
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
        for (Sums part : integrate(plan, given, false, false)) {
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

    /// `gatesToo`: each gate's own chance, behind those of the paths; `detailed`: tallies and members, for which those
    /// must be asked too.
    List<Sums> integrate(Plan plan, Given given, boolean gatesToo, boolean detailed) {
        Layout layout = Layout.of(model, plan, gatesToo);
        return IntStream.range(0, parts())
                .parallel()
                .mapToObj(part -> part(plan, layout, given, part, detailed))
                .toList();
    }

    private int parts() {
        return Math.clamp(space.points() / PART, 1, MOST_PARTS);
    }

    private Sums part(Plan plan, Layout layout, Given given, int part, boolean detailed) {
        Future future = new Future(model, plan, layout, given);
        Detail detail = new Detail(model, plan, detailed, Math.max(1, space.points() / DETAILS));
        double[] results = new double[layout.sums().size()];
        double weight = 0;
        double squares = 0;
        int n = space.points();
        int end = (part + 1) * n / parts();
        for (int from = part * n / parts(); from < end; from += Lanes.POINTS) {
            double[] own = future.sweep(space, from, Math.min(end, from + Lanes.POINTS), EVERY, results, detail);
            weight += own[0];
            squares += own[1];
        }
        return new Sums(results, weight, squares, detail);
    }

    /// Every caucus's odds of each word; `word` is what it adds, expected.
    static List<CueCount> cues(WhipModel model, Plan plan, Given given, IntToDoubleFunction word) {
        return IntStream.range(0, model.caucuses().size())
                .mapToObj(c -> cue(
                        model.caucuses().get(c),
                        model.roles().get(c),
                        plan.leaderPull()[c],
                        given,
                        model.settings(),
                        word.applyAsDouble(c)))
                .toList();
    }

    private static CueCount cue(
            Caucus caucus, Role role, double leaderPull, Given given, Settings settings, double word) {
        Given.Cue set = given.cues().get(caucus.toString());
        if (set != null) {
            return new CueCount(
                    caucus,
                    leaderPull,
                    set == Given.Cue.AGAINST ? 1 : 0,
                    set == Given.Cue.FREE ? 1 : 0,
                    set == Given.Cue.FOR ? 1 : 0,
                    true,
                    word);
        }
        double[] odds = settings.cueOdds(leaderPull, role);
        return new CueCount(caucus, leaderPull, odds[0], odds[1], odds[2], false, word);
    }
}
