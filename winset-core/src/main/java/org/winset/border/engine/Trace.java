package org.winset.border.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.border.Classes;
import org.winset.border.Ledger;
import org.winset.border.Server;
import org.winset.border.Station;

/// What a run gives: monthly series from `firstMonth` on.
///
/// Counted series and ledgers are sums over the month; `stock:station` is people at the end of the month; `wait:queue`
/// is
/// the mean wait in days of those served in the month (0 when nobody was); `use:server` is the mean number of places
/// held;
/// `month` is 1. A detailed run also splits counted series by group and by family: `series@word`.
public final class Trace {

    private final int firstMonth;
    private final Map<String, double[]> monthly = new LinkedHashMap<>();

    Trace(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    public int firstMonth() {
        return firstMonth;
    }

    public List<String> names() {
        return List.copyOf(monthly.keySet());
    }

    /// A series, one value a month.
    ///
    /// @throws IllegalArgumentException when the run has no such series
    public double[] series(String name) {
        double[] values = monthly.get(name);
        if (values == null) {
            throw new IllegalArgumentException("The run has no series (" + name + ").");
        }
        return values;
    }

    /// The sum of several series.
    public double[] sum(List<String> names) {
        double[] total = new double[series("month").length];
        for (String name : names) {
            double[] values = series(name);
            for (int m = 0; m < total.length; m++) {
                total[m] += values[m];
            }
        }
        return total;
    }

    /// Assembles a trace from an engine's raw monthly tables.
    static Trace of(Network net, Values values, int firstMonth, Raw raw) {
        Trace trace = new Trace(firstMonth);
        int months = raw.counts.length;
        double[] ones = new double[months];
        Arrays.fill(ones, 1);
        trace.monthly.put("month", ones);
        for (int i = 0; i < net.series.size(); i++) {
            trace.monthly.put(net.series.get(i), column(raw.counts, i));
        }
        for (int s = 0; s < net.stations; s++) {
            Station station = net.station.get(s);
            trace.monthly.put("stock:" + station.name(), column(raw.stock, s));
            if (station.kind() instanceof Station.Queue) {
                double[] wait = new double[months];
                for (int m = 0; m < months; m++) {
                    wait[m] = raw.served[m][s] == 0 ? 0 : raw.waited[m][s] / raw.served[m][s];
                }
                trace.monthly.put("wait:" + station.name(), wait);
                trace.monthly.put("served:" + station.name(), column(raw.served, s));
            }
        }
        List<Server> servers = net.pipeline.servers();
        for (int i = 0; i < servers.size(); i++) {
            if (servers.get(i).places()) {
                trace.monthly.put("use:" + servers.get(i).name(), column(raw.use, i));
            }
        }
        if (raw.cells.length > 0) {
            trace.split(net, raw);
        }
        for (Ledger ledger : net.pipeline.ledgers()) {
            trace.monthly.put(ledger.name(), trace.book(ledger, values));
        }
        return trace;
    }

    private void split(Network net, Raw raw) {
        Classes classes = net.classes;
        List<String> words = new ArrayList<>(classes.groups());
        words.addAll(classes.families());
        for (String word : words) {
            int[] selected = classes.select(List.of(word));
            for (int i = 0; i < net.series.size(); i++) {
                double[] values = new double[raw.cells.length];
                for (int m = 0; m < values.length; m++) {
                    for (int c : selected) {
                        values[m] += raw.cells[m][i * net.width + c];
                    }
                }
                monthly.put(net.series.get(i) + "@" + word, values);
            }
        }
    }

    private double[] book(Ledger ledger, Values values) {
        double[] total = sum(ledger.series());
        for (int m = 0; m < total.length; m++) {
            int month = firstMonth + m;
            total[m] *= values.product(ledger.times(), values.calendar().firstDay(month), month);
        }
        return total;
    }

    private static double[] column(double[][] rows, int i) {
        List<Double> cells = new ArrayList<>();
        for (double[] row : rows) {
            cells.add(row[i]);
        }
        return cells.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// An engine's tables, one row a month.
    static final class Raw {
        final double[][] counts;
        final double[][] stock;
        final double[][] waited;
        final double[][] served;
        final double[][] use;
        /// Counts by series and class, empty unless asked for.
        final double[][] cells;

        Raw(Network net, int months, boolean detailed) {
            cells = new double[detailed ? months : 0][net.series.size() * net.width];
            counts = new double[months][net.series.size()];
            stock = new double[months][net.stations];
            waited = new double[months][net.stations];
            served = new double[months][net.stations];
            use = new double[months][net.capacity.length];
        }
    }
}
