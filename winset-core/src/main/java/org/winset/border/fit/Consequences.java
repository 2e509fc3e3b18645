package org.winset.border.fit;

import java.util.ArrayList;
import java.util.List;
import org.winset.border.Level;
import org.winset.border.Measure;
import org.winset.border.engine.Trace;

/// What a deal would do, as differences from the status quo: fans over futures that share their luck.
///
/// `unknowable` says what no number here can tell; `unmodelled` names provisions of the deal that border.yaml does not
/// mention.
public record Consequences(
        List<Level> deal,
        String scenario,
        String from,
        int months,
        int runs,
        long seed,
        List<Row> rows,
        List<String> unknowable,
        List<String> unmodelled) {

    /// One measure: over the whole horizon, and month by month.
    public record Row(Measure measure, Fan statusQuo, Fan deal, Fan difference, List<Month> path) {
        public Row {
            path = List.copyOf(path);
        }
    }

    /// One month of a measure.
    public record Month(String month, Fan statusQuo, Fan deal, Fan difference) {}

    public Consequences {
        deal = List.copyOf(deal);
        rows = List.copyOf(rows);
        unknowable = List.copyOf(unknowable);
        unmodelled = List.copyOf(unmodelled);
    }

    /// The same, naming provisions of the deal that border.yaml knows nothing about.
    Consequences leaving(List<String> provisions) {
        return new Consequences(deal, scenario, from, months, runs, seed, rows, unknowable, provisions);
    }

    /// What the deal's levels say about themselves: what is left out, what is only a bound.
    public List<String> notes() {
        return deal.stream()
                .filter(level -> !level.note().isEmpty())
                .map(level -> level.id() + ": " + level.note() + ".")
                .toList();
    }

    /// Runs the futures and sums them up.
    public static Consequences of(
            Model model, Futures futures, List<Level> deal, int runs, long seed, Futures.Engine engine, int threads) {
        List<Measure> measures = model.pipeline().measures();
        int months = futures.calendar().months() - futures.firstMonth();
        // only the measures of a run are kept: [measure][status quo, deal][month, then the whole]
        List<double[][][]> measured = Tasks.map(runs, threads, i -> {
            Futures.Pair pair = futures.future(i, deal, engine);
            double[][][] values = new double[measures.size()][2][];
            for (int k = 0; k < values.length; k++) {
                values[k][0] = values(measures.get(k), pair.statusQuo());
                values[k][1] = values(measures.get(k), pair.deal());
            }
            return values;
        });
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < measures.size(); k++) {
            Measure measure = measures.get(k);
            List<Month> path = new ArrayList<>();
            for (int m = 0; m < months; m++) {
                String name =
                        futures.calendar().yearMonth(futures.firstMonth() + m).toString();
                path.add(row(measured, k, m, (q, d, x) -> new Month(name, q, d, x)));
            }
            rows.add(row(measured, k, months, (q, d, x) -> new Row(measure, q, d, x, path)));
        }
        return new Consequences(
                deal,
                futures.scenario().name(),
                futures.calendar().yearMonth(futures.firstMonth()).toString(),
                months,
                runs,
                seed,
                rows,
                model.pipeline().unknowable(),
                List.of());
    }

    private interface Maker<T> {
        T make(Fan statusQuo, Fan deal, Fan difference);
    }

    private static <T> T row(List<double[][][]> measured, int measure, int column, Maker<T> maker) {
        double[] statusQuo = new double[measured.size()];
        double[] deal = new double[measured.size()];
        double[] difference = new double[measured.size()];
        for (int i = 0; i < statusQuo.length; i++) {
            statusQuo[i] = measured.get(i)[measure][0][column];
            deal[i] = measured.get(i)[measure][1][column];
            difference[i] = deal[i] - statusQuo[i];
        }
        return maker.make(Fan.of(statusQuo), Fan.of(deal), Fan.of(difference));
    }

    /// A measure month by month, then over the whole horizon.
    static double[] values(Measure measure, Trace trace) {
        double[] monthly = switch (measure.how()) {
            case Measure.Total total -> trace.sum(total.series());
            case Measure.Ratio ratio -> {
                double[] part = trace.sum(ratio.part());
                double[] of = trace.sum(ratio.whole());
                for (int m = 0; m < part.length; m++) {
                    part[m] = ratio(part[m], of[m]);
                }
                yield part;
            }
            case Measure.Backlog backlog -> {
                double[] days = trace.sum(backlog.served());
                double[] stock = trace.series(backlog.stock());
                for (int m = 0; m < days.length; m++) {
                    days[m] = wait(stock[m], days[m]);
                }
                yield days;
            }
            case Measure.Last last -> trace.series(last.series());
            case Measure.Mean mean -> trace.series(mean.series());
        };
        double[] values = java.util.Arrays.copyOf(monthly, monthly.length + 1);
        values[monthly.length] = whole(measure, trace);
        return values;
    }

    /// A measure over the whole horizon.
    public static double whole(Measure measure, Trace trace) {
        return switch (measure.how()) {
            case Measure.Total total -> total(trace.sum(total.series()));
            case Measure.Ratio ratio -> ratio(total(trace.sum(ratio.part())), total(trace.sum(ratio.whole())));
            case Measure.Backlog backlog -> {
                double[] served = trace.sum(backlog.served());
                double[] stock = trace.series(backlog.stock());
                double[] year = java.util.Arrays.copyOfRange(served, Math.max(0, served.length - 12), served.length);
                yield wait(stock[stock.length - 1], total(year) / year.length);
            }
            case Measure.Last last -> {
                double[] series = trace.series(last.series());
                yield series[series.length - 1];
            }
            case Measure.Mean mean -> {
                double[] series = trace.series(mean.series());
                yield total(series) / series.length;
            }
        };
    }

    /// Days to serve a stock at a monthly pace; NaN when nobody is served.
    private static double wait(double stock, double served) {
        return stock < 0.5 ? 0 : served == 0 ? Double.NaN : stock / served * 30.4375;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double total(double[] series) {
        double sum = 0;
        for (double x : series) {
            sum += x;
        }
        return sum;
    }
}
