package org.winset.border.engine;

import org.jspecify.annotations.Nullable;
import org.winset.border.Station;
import org.winset.border.Stay;
import org.winset.border.engine.Network.Way;

/// The cohort engine: expected people by class and station, day by day.
///
/// It is the mean of the person engine where nothing is scarce, and its limit for many people where something is. A
/// day:
/// people whose stay ends leave their places; stations then work in order (entries take in arrivals, queues serve);
/// routes to earlier stations arrive the next day.
public final class Cohort {

    private final Network net;
    private final int width;
    private final double[][] inbox;
    private final double[][] leaving;
    private final double[] ended;
    /// Mass in each inbox.
    private final double[] arrived;
    /// Mass leaving each hold today.
    private final double[] left;
    private final double[][] expected;
    private final double[] people;
    private final double[] held;
    private final double[][] stage;
    private final double[][] ring;
    private final @Nullable Waiting[] waiting;
    private final Emergency[] emergencies;
    private final double[] today;
    private final double[] out;
    private double entered;
    private boolean detailed;
    private double[] cells = new double[0];
    private int day;

    /// An empty system on day `day`.
    public Cohort(Network net, int day) {
        this.net = net;
        this.day = day;
        width = net.width;
        inbox = new double[net.stations][width];
        leaving = new double[net.stations][width];
        ended = new double[net.stations];
        arrived = new double[net.stations];
        left = new double[net.stations];
        expected = new double[net.demands.size()][width / 2];
        people = new double[net.stations];
        held = new double[net.capacity.length];
        stage = new double[net.stations][];
        ring = new double[net.stations][];
        waiting = new Waiting[net.stations];
        for (int s = 0; s < net.stations; s++) {
            stage[s] = new double[net.stages[s] * width];
            ring[s] = new double[0];
            if (net.station.get(s).kind() instanceof Station.Queue) {
                waiting[s] = new Waiting(width, net.levels[s], net.levelOf[s]);
            }
        }
        emergencies = new Emergency[net.controllers.size()];
        for (int k = 0; k < emergencies.length; k++) {
            emergencies[k] = new Emergency();
        }
        today = new double[net.series.size()];
        out = new double[width];
    }

    private Cohort(Cohort other) {
        net = other.net;
        day = other.day;
        width = other.width;
        inbox = deep(other.inbox);
        leaving = deep(other.leaving);
        ended = other.ended.clone();
        arrived = other.arrived.clone();
        left = other.left.clone();
        expected = deep(other.expected);
        people = other.people.clone();
        held = other.held.clone();
        stage = deep(other.stage);
        ring = deep(other.ring);
        waiting = new Waiting[net.stations];
        for (int s = 0; s < net.stations; s++) {
            Waiting queue = other.waiting[s];
            waiting[s] = queue == null ? null : queue.copy();
        }
        emergencies = new Emergency[other.emergencies.length];
        for (int k = 0; k < emergencies.length; k++) {
            emergencies[k] = other.emergencies[k].copy();
        }
        today = new double[other.today.length];
        out = new double[width];
        entered = other.entered;
    }

    private static double[][] deep(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /// The same state, independent of this one.
    public Cohort copy() {
        return new Cohort(this);
    }

    /// The next day to be worked.
    public int day() {
        return day;
    }

    /// Everyone who ever entered, initial stocks included.
    public double entered() {
        return entered;
    }

    /// Everyone who is somewhere: at a station, on the way to one, or ended.
    public double somewhere() {
        double all = 0;
        for (int s = 0; s < net.stations; s++) {
            all += people[s] + ended[s];
        }
        return all;
    }

    /// People at a station now, those on their way to it tomorrow included.
    public double at(String station) {
        int s = net.station(station);
        return people[s] + ended[s];
    }

    /// Puts people at a station as if they had arrived evenly over the last `days` days, in the classes of `mix`
    /// (by kind, first-timers).
    public void place(String station, double count, int days, double[] mix) {
        int s = net.station(station);
        double total = 0;
        for (double m : mix) {
            total += m;
        }
        double[] cohort = new double[width];
        for (int kind = 0; kind < mix.length; kind++) {
            cohort[kind * 2] = count * mix[kind] / total / days;
        }
        for (int d = 1; d <= days; d++) {
            if (waiting[s] instanceof Waiting queue) {
                queue.add(day - d, cohort);
            } else {
                for (int c = 0; c < width; c++) {
                    stage[s][c] += cohort[c];
                }
            }
        }
        people[s] += count;
        entered += count;
        for (int pool : net.uses[s]) {
            held[pool] += count;
        }
    }

    /// The same engine, counting by class too (slower; for calibration).
    public Cohort detailed() {
        detailed = true;
        return this;
    }

    /// Runs months `first` to `last` (exclusive) and returns their series; `day` must be the first day of `first`.
    /// `fresh[entry][day][kind]` receives the first-timers when not null.
    public Trace run(Values values, Inflow inflow, int first, int last, double @Nullable [][][] fresh) {
        Calendar calendar = values.calendar();
        Conditions now = new Conditions(net, values, calendar.firstDay(last));
        Trace.Raw raw = new Trace.Raw(net, last - first, detailed);
        int start = day;
        for (int month = first; month < last; month++) {
            int m = month - first;
            cells = detailed ? raw.cells[m] : cells;
            expect(inflow, month);
            for (int d = calendar.firstDay(month); d < calendar.firstDay(month + 1); d++) {
                now.enter(d, month, d == start);
                work(now, inflow, month, calendar, raw, m, fresh, d - start);
                day++;
            }
            for (int s = 0; s < net.stations; s++) {
                raw.stock[m][s] = people[s] + ended[s];
            }
            for (int i = 0; i < held.length; i++) {
                raw.use[m][i] /= calendar.length(month);
            }
        }
        return Trace.of(net, values, first, raw);
    }

    private void work(
            Conditions now,
            Inflow inflow,
            int month,
            Calendar calendar,
            Trace.Raw raw,
            int m,
            double @Nullable [][][] fresh,
            int sinceStart) {
        java.util.Arrays.fill(today, 0);
        boolean newYear = calendar.date(day).getDayOfYear() == 1;
        for (int k = 0; k < emergencies.length; k++) {
            emergencies[k].decide(now.control[k], newYear);
            if (emergencies[k].on()) {
                today[net.controlCounts[k]]++;
            }
        }
        for (int s = 0; s < net.stations; s++) {
            if (people[s] > 0 && net.station.get(s).kind() instanceof Station.Hold hold) {
                depart(s, hold, now.stay[s]);
            }
        }
        double[] credit = now.capacity.clone();
        int entry = 0;
        for (int s = 0; s < net.stations; s++) {
            switch (net.station.get(s).kind()) {
                case Station.Entry e -> {
                    enter(s, entry, inflow, month, fresh == null ? null : fresh[entry][sinceStart]);
                    entry++;
                    route(s, now);
                }
                case Station.Pass p -> {
                    if (arrived[s] > 0) {
                        take(s);
                        route(s, now);
                    }
                }
                case Station.Hold hold -> hold(s, hold, now);
                case Station.Queue queue -> {
                    if (serve(s, now, credit, raw, m) > 0) {
                        route(s, now);
                    }
                }
                case Station.End e -> {
                    ended[s] += arrived[s];
                    people[s] -= arrived[s];
                    arrived[s] = 0;
                }
            }
        }
        for (int k = 0; k < emergencies.length; k++) {
            double seen = 0;
            for (int i : net.watched[k]) {
                seen += today[i];
            }
            emergencies[k].observe(seen);
        }
        for (int i = 0; i < today.length; i++) {
            raw.counts[m][i] += today[i];
        }
        for (int i = 0; i < held.length; i++) {
            raw.use[m][i] += held[i];
        }
    }

    private void depart(int s, Station.Hold hold, double mean) {
        double[] gone = leaving[s];
        switch (hold.stay()) {
            case Stay.Fixed fixed -> {
                int days = (int) Math.max(1, Math.rint(mean));
                room(s, days);
                int at = Math.floorMod(day, days + 1) * width;
                for (int c = 0; c < width; c++) {
                    gone[c] = ring[s][at + c] + stage[s][c] / days;
                    stage[s][c] -= stage[s][c] / days;
                    ring[s][at + c] = 0;
                }
            }
            case Stay.Geometric g -> stages(s, 1, mean, gone);
            case Stay.Erlang e -> stages(s, e.stages(), mean, gone);
        }
        double total = 0;
        for (int c = 0; c < width; c++) {
            total += gone[c];
        }
        left[s] = total;
        leave(s, total);
    }

    private void room(int s, int days) {
        if (ring[s].length < (days + 1) * width) {
            ring[s] = new double[(days + 1) * width];
        }
    }

    private void stages(int s, int stages, double mean, double[] gone) {
        double p = Math.min(1, stages / mean);
        double[] mass = stage[s];
        for (int j = stages - 1; j >= 0; j--) {
            for (int c = 0; c < width; c++) {
                double moved = mass[j * width + c] * p;
                mass[j * width + c] -= moved;
                if (j == stages - 1) {
                    gone[c] = moved;
                } else {
                    mass[(j + 1) * width + c] += moved;
                }
            }
        }
    }

    private void leave(int s, double count) {
        people[s] -= count;
        for (int pool : net.uses[s]) {
            held[pool] -= count;
        }
    }

    private void take(int s) {
        System.arraycopy(inbox[s], 0, out, 0, width);
        java.util.Arrays.fill(inbox[s], 0);
        leave(s, arrived[s]);
        arrived[s] = 0;
    }

    private void enter(int s, int entry, Inflow inflow, int month, double @Nullable [] fresh) {
        boolean part = inflow instanceof Inflow.Given;
        double back = arrived[s];
        double kept = 0;
        for (int kind = 0; kind < width / 2; kind++) {
            int c = kind * 2;
            double given = part ? expected[entry][kind] : inflow.at(entry, kind, day, month);
            double first = given;
            double share = 1;
            if (back > 0) {
                double again = inbox[s][c] + inbox[s][c + 1];
                share = part && again > given ? given / again : 1;
                first = part ? Math.max(0, given - again) : given;
                kept += again * (1 - share);
            }
            out[c] = inbox[s][c] * share + first;
            out[c + 1] = inbox[s][c + 1] * share;
            inbox[s][c] *= 1 - share;
            inbox[s][c + 1] *= 1 - share;
            entered += first;
            if (fresh != null) {
                fresh[kind] = first;
            }
        }
        leave(s, back - kept);
        arrived[s] = kept;
    }

    /// The day's given people, the same on every day of the month.
    private void expect(Inflow inflow, int month) {
        for (int e = 0; e < expected.length; e++) {
            for (int kind = 0; kind < width / 2; kind++) {
                expected[e][kind] = inflow instanceof Inflow.Given ? inflow.at(e, kind, day, month) : 0;
            }
        }
    }

    private void hold(int s, Station.Hold hold, Conditions now) {
        if (arrived[s] > 0) {
            stay(s, hold, now);
        }
        if (left[s] > 0) {
            System.arraycopy(leaving[s], 0, out, 0, width);
            left[s] = 0;
            route(s, now);
        }
    }

    private void stay(int s, Station.Hold hold, Conditions now) {
        arrived[s] = 0;
        if (hold.stay() instanceof Stay.Fixed) {
            int days = (int) Math.max(1, Math.rint(now.stay[s]));
            room(s, days);
            int at = Math.floorMod(day + days, days + 1) * width;
            for (int c = 0; c < width; c++) {
                ring[s][at + c] += inbox[s][c];
                inbox[s][c] = 0;
            }
        } else {
            for (int c = 0; c < width; c++) {
                stage[s][c] += inbox[s][c];
                inbox[s][c] = 0;
            }
        }
    }

    private double serve(int s, Conditions now, double[] credit, Trace.Raw raw, int m) {
        Waiting queue = java.util.Objects.requireNonNull(waiting[s]);
        if (arrived[s] > 0) {
            queue.add(day, inbox[s]);
            java.util.Arrays.fill(inbox[s], 0);
            arrived[s] = 0;
        }
        java.util.Arrays.fill(out, 0);
        int server = net.server[s];
        double can = net.places[server] ? Math.max(0, credit[server] - held[server]) : credit[server];
        queue.waited = 0;
        double served = can > 0 ? queue.serve(day, can / now.work[s], now.lifo[s], out) : 0;
        if (!net.places[server]) {
            credit[server] = Math.max(0, credit[server] - served * now.work[s]);
        }
        raw.waited[m][s] += queue.waited;
        raw.served[m][s] += served;
        leave(s, served);
        return served;
    }

    private void route(int s, Conditions now) {
        Way[] ways = net.ways[s];
        for (int r = 0; r < ways.length; r++) {
            Way way = ways[r];
            if (!now.open(s, r, way, emergencies)) {
                continue;
            }
            double[] share = now.share[s][r];
            double allowed = now.limit[s][r];
            if (way.room() >= 0) {
                allowed = Math.min(allowed, Math.max(0, now.capacity[way.room()] - held[way.room()]));
            }
            double scaled = allowed == Double.POSITIVE_INFINITY ? 1 : Math.min(1, allowed / wanted(way, share));
            double moved = 0;
            double[] target = inbox[way.to()];
            int[] classes = way.classes();
            for (int i = 0; i < classes.length; i++) {
                int c = classes[i];
                double take = out[c] * share[i] * scaled;
                out[c] -= take;
                target[way.returns() ? c | 1 : c] += take;
                moved += take;
                if (detailed) {
                    for (int k : way.counts()) {
                        cells[k * width + c] += take;
                    }
                }
            }
            people[way.to()] += moved;
            arrived[way.to()] += moved;
            for (int pool : net.uses[way.to()]) {
                held[pool] += moved;
            }
            for (int i : way.counts()) {
                today[i] += moved;
            }
        }
    }

    private double wanted(Way way, double[] share) {
        double wanted = 1e-300;
        int[] classes = way.classes();
        for (int i = 0; i < classes.length; i++) {
            wanted += out[classes[i]] * share[i];
        }
        return wanted;
    }
}
