package org.winset.border.fit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.border.Pipeline;
import org.winset.border.Target;
import org.winset.border.data.Published;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Cohort;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.Trace;
import org.winset.border.engine.Values;

/// How far the calibrated model is off on published months it never saw, encounters given, beside two baselines.
///
/// A monthly error is |model - published| / max(published, check-floor); a series' error is the median over months
/// (over
/// years for the courts). *Shares*: the shares of encounters of the last fitted year, by family status where published,
/// held constant. *Persistence*: the last fitted month, held constant. Both baselines and the model see the same
/// encounters and no outcome after the fit window.
public final class Validation {

    /// One published series of one window. `previousMonth` is the error of repeating the month before, which sees the
    /// outcomes the model does not: a harder comparison, shown for honesty (NaN for yearly series). `coverage80` counts
    /// the points inside the 80 % fan.
    public record Score(
            String series,
            String window,
            boolean toldOfRule,
            int points,
            double error,
            double worst,
            double shareBaseline,
            double persistenceBaseline,
            double previousMonth,
            int coverage80,
            List<Point> path) {
        public Score {
            path = List.copyOf(path);
        }
    }

    /// One month or year.
    public record Point(String when, double published, double model, Fan fan, double shares, double persistence) {}

    private final Model model;
    private final Calendar calendar;
    private final int first;
    private final int last;
    private final int runs;
    private final long seed;
    private final int threads;

    private Validation(Model model, int runs, long seed, int threads) {
        this.model = model;
        this.runs = runs;
        this.seed = seed;
        this.threads = threads;
        calendar = model.calendar(0);
        first = calendar.month(model.pipeline().fitTo()) + 1;
        last = calendar.months();
    }

    /// Scores every checked series on the months after the fit window, told and not told of `rule` (a switch that is
    /// held
    /// at 0 when untold).
    public static List<Score> of(Model model, String rule, int runs, long seed, int threads) {
        Validation validation = new Validation(model, runs, seed, threads);
        List<Score> scores = new ArrayList<>(validation.window(rule, true));
        scores.addAll(validation.window(rule, false));
        return scores;
    }

    private List<Score> window(String rule, boolean told) {
        Cohort start = model.at(first);
        Inflow given = Inflow.Given.of(calendar, model.history());
        Draws draws = new Draws(model, calendar, seed);
        Trace central =
                start.copy().run(told(Values.of(model.pipeline(), calendar), rule, told), given, first, last, null);
        List<Trace> fan = Tasks.map(
                runs,
                threads,
                i -> start.copy().run(told(draws.values(i, first), rule, told), given, first, last, null));
        List<Score> scores = new ArrayList<>();
        for (Target target : model.pipeline().targets()) {
            if (!target.check().isEmpty()) {
                scores.add(score(
                        target,
                        told,
                        target.table().equals("courts") ? years(target, central, fan) : months(target, central, fan)));
            }
        }
        return scores;
    }

    private static Values told(Values values, String rule, boolean told) {
        return told || !values.has(rule) ? values : values.holding(rule, 0);
    }

    private Score score(Target target, boolean told, List<Point> path) {
        double[] model = new double[path.size()];
        double[] shares = new double[path.size()];
        double[] persistence = new double[path.size()];
        double[] previous = new double[path.size()];
        double worst = 0;
        int inside = 0;
        Published published = this.model.published();
        for (int i = 0; i < path.size(); i++) {
            Point p = path.get(i);
            double scale = Math.max(p.published(), target.checkFloor());
            model[i] = Math.abs(p.model() - p.published()) / scale;
            shares[i] = Math.abs(p.shares() - p.published()) / scale;
            persistence[i] = Math.abs(p.persistence() - p.published()) / scale;
            worst = Math.max(worst, Math.abs(p.model() - p.published()));
            inside += p.fan().holds(p.published()) ? 1 : 0;
            previous[i] = target.table().equals("courts")
                    ? Double.NaN
                    : Math.abs(sum(published, target, "outcomes/", "")[first + i - 1] - p.published()) / scale;
        }
        return new Score(
                target.check(),
                span(),
                told,
                path.size(),
                median(model),
                worst,
                median(shares),
                median(persistence),
                median(previous),
                inside,
                path);
    }

    private String span() {
        return calendar.yearMonth(first) + ".." + calendar.yearMonth(last - 1);
    }

    private static double median(double[] x) {
        double[] sorted = x.clone();
        java.util.Arrays.sort(sorted);
        return Fan.quantile(sorted, 0.5);
    }

    private static double[] sum(Published published, Target target, String head, String tail) {
        return published.sum(target.columns().stream().map(c -> head + c + tail).toList());
    }

    private List<Point> months(Target target, Trace central, List<Trace> fan) {
        double[] published = sum(model.published(), target, "outcomes/", "");
        double[] shares = new Shares(model.pipeline(), model.published(), first).monthly(target, published);
        double[] values = central.sum(target.model());
        List<double[]> runsOf = fan.stream().map(t -> t.sum(target.model())).toList();
        List<Point> path = new ArrayList<>();
        for (int m = first; m < last; m++) {
            int i = m - first;
            Fan range = Fan.of(runsOf.stream().mapToDouble(r -> r[i]).toArray());
            path.add(new Point(
                    calendar.yearMonth(m).toString(), published[m], values[i], range, shares[m], published[first - 1]));
        }
        return path;
    }

    /// Fiscal years that end in the window; the baselines add receipts and completions to the last fitted year's stock.
    private List<Point> years(Target target, Trace central, List<Trace> fan) {
        Pipeline pipeline = model.pipeline();
        TreeMap<Integer, Double> published = model.published().courts(target.column());
        List<Point> path = new ArrayList<>();
        for (Map.Entry<Integer, Double> entry : published.entrySet()) {
            int year = entry.getKey();
            int end = calendar.month(YearMonth.of(year, 9));
            if (end < first || end >= last) {
                continue;
            }
            int i = end - first;
            double before = published.getOrDefault(year - 1, Double.NaN);
            Fan range = Fan.of(
                    fan.stream().mapToDouble(t -> t.sum(target.model())[i]).toArray());
            path.add(new Point(
                    "FY" + year,
                    entry.getValue(),
                    central.sum(target.model())[i],
                    range,
                    before + new Shares(pipeline, model.published(), first).courtGrowth(end),
                    before));
        }
        return path;
    }
}
