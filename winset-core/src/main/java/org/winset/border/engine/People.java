package org.winset.border.engine;

import org.jspecify.annotations.Nullable;
import org.winset.border.Station;
import org.winset.border.Stay;
import org.winset.border.engine.Network.Way;

/// The person engine: everyone is a row, families move together, days are worked in the same order as in [Cohort].
///
/// Ties inside a day: people whose stay ends leave first; a station with a limited route takes its people in random
/// order
/// (drawn from seed, day and station), so that scarce places go to requests in proportion; other stations take them in
/// order of arrival. A party of several may overdraw a day's limit; the overdraft is taken from the next day.
public final class People {

    private static final double LOG_ONE = -1e-12;
    private static final int ENTRY = 0;
    private static final int PASS = 1;
    private static final int HOLD = 2;
    private static final int QUEUE = 3;
    private static final int END = 4;

    private final Network net;
    private final long seed;
    private final Ring ring;
    private final Batch[] inbox;
    private final Batch[] out;
    private final @Nullable Line[] lines;
    private final boolean[] contested;
    private final int[] code;
    private final Emergency[] emergencies;
    private final double[] held;
    private final double[] debt;
    private final double[][] wayDebt;
    private final double[][] wayCredit;
    private final double[] credit;
    private final long[] people;
    private final long[] ended;
    private final long[] today;
    private final Choices[] choices;
    private final double[] logStay;
    private final long[] peopleDays;
    private long entered;
    private long events;
    private int stretch;
    private boolean audited;
    private int lastTurn;
    private int day;

    /// An empty system on day `day`, whose ring holds stays of up to `horizon` days without wrapping.
    public People(Network net, int day, int horizon, long seed) {
        this.net = net;
        this.day = day;
        lastTurn = day;
        this.seed = Lottery.mix(seed);
        ring = new Ring(Math.min(horizon, 1 << 16));
        int n = net.stations;
        inbox = new Batch[n];
        out = new Batch[n];
        lines = new Line[n];
        contested = new boolean[n];
        code = new int[n];
        wayDebt = new double[n][];
        wayCredit = new double[n][];
        choices = new Choices[n];
        for (int s = 0; s < n; s++) {
            inbox[s] = new Batch();
            code[s] = code(net.station.get(s).kind());
            out[s] = new Batch();
            if (net.station.get(s).kind() instanceof Station.Queue) {
                lines[s] = new Line(net.levels[s], net.levelOf[s]);
            }
            wayDebt[s] = new double[net.ways[s].length];
            wayCredit[s] = new double[net.ways[s].length];
            choices[s] = new Choices(net, s);
            for (Way way : net.ways[s]) {
                contested[s] |= way.limit() != null || way.room() >= 0;
            }
        }
        emergencies = new Emergency[net.controllers.size()];
        for (int k = 0; k < emergencies.length; k++) {
            emergencies[k] = new Emergency();
        }
        held = new double[net.capacity.length];
        debt = new double[net.capacity.length];
        credit = new double[net.capacity.length];
        people = new long[n];
        ended = new long[n];
        today = new long[net.series.size()];
        logStay = new double[n];
        peopleDays = new long[n];
    }

    /// The same engine, recounting everyone row by row at the end of every day (slow).
    ///
    /// A run then throws IllegalStateException on the first day on which someone is lost or counted twice.
    public People audited() {
        audited = true;
        return this;
    }

    /// The next day to be worked.
    public int day() {
        return day;
    }

    public long entered() {
        return entered;
    }

    /// Arrivals at stations so far.
    public long events() {
        return events;
    }

    /// Bytes that people take: the lists of the ring, the queues and the inboxes.
    public long bytes() {
        long all = ring.bytes();
        for (int s = 0; s < net.stations; s++) {
            all += 8L * (inbox[s].rows.length + out[s].rows.length);
            all += lines[s] instanceof Line line ? line.bytes() : 0;
        }
        return all;
    }

    /// Parties in the system.
    public int alive() {
        int all = ring.parties();
        for (int s = 0; s < net.stations; s++) {
            all += inbox[s].count;
            all += lines[s] instanceof Line line ? line.parties() : 0;
        }
        return all;
    }

    /// Everyone who is somewhere by the stations' own counts.
    public long somewhere() {
        long all = 0;
        for (int s = 0; s < net.stations; s++) {
            all += people[s] + ended[s];
        }
        return all;
    }

    /// Everyone who is somewhere, counted party by party in the lists, plus those who ended.
    public long recounted() {
        long all = ring.people() + initialStays.people();
        for (int s = 0; s < net.stations; s++) {
            all += inbox[s].people() + ended[s];
            all += lines[s] instanceof Line line ? line.recounted() : 0;
        }
        return all;
    }

    public long at(String station) {
        int s = net.station(station);
        return people[s] + ended[s];
    }

    /// The two sides of Little's law for a queue, in whole person-days: people present at day's ends, and days waited
    /// by
    /// those served or still waiting.
    public long[] little(String station) {
        int s = net.station(station);
        Line line = java.util.Objects.requireNonNull(lines[s]);
        return new long[] {peopleDays[s], line.waited + line.waiting(day)};
    }

    /// Puts people at a station as if they had arrived evenly over the last `days` days, in the classes of `mix` (spread
    /// evenly over the order of arrival).
    public void place(String station, double count, int days, double[] mix) {
        int s = net.station(station);
        double total = 0;
        for (double m : mix) {
            total += m;
        }
        long all = Math.round(count);
        long[] given = new long[mix.length];
        long placed = 0;
        for (long i = 0; placed < all; i++) {
            int kind = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < mix.length; k++) {
                double owed = mix[k] == 0 ? Double.NEGATIVE_INFINITY : mix[k] / total * (placed + 1) - given[k];
                if (owed > most) {
                    most = owed;
                    kind = k;
                }
            }
            int who = (int) Lottery.mix(0x5EEDL + ((long) s << 48) + i);
            int size = size(kind, who, all - placed);
            long p = Party.at(Party.of(who, kind * 2, size), s);
            if (lines[s] instanceof Line line) {
                int joined = day - days + (int) (placed * days / all);
                line.add(p, joined);
                peopleDays[s] += (long) size * (day - joined);
            } else {
                initialStays.add(p);
            }
            given[kind] += size;
            placed += size;
            held(s, size);
            people[s] += size;
            entered += size;
        }
    }

    /// People placed at holds; their stays are drawn on the first day worked.
    private final Batch initialStays = new Batch();

    private int size(int kind, int who, long left) {
        if (!net.together[kind]) {
            return 1;
        }
        double p = (net.pipeline.familySize() - 2) / 3;
        long z = Lottery.mix(who * 0x2545F4914F6CDD1DL);
        int size = 2;
        for (int i = 0; i < 3; i++) {
            size += ((z >>> (21 * i)) & 0x1FFFFF) < p * 0x200000 ? 1 : 0;
        }
        return (int) Math.min(size, left);
    }

    /// Runs months `first` to `last` (exclusive) and returns their series; `day` must be the first day of `first`.
    /// `fresh[entry][day][kind]` receives the first-timers when not null.
    public Trace run(Values values, Inflow inflow, int first, int last, double @Nullable [][][] fresh) {
        Calendar calendar = values.calendar();
        Conditions now = new Conditions(net, values, calendar.firstDay(last));
        Trace.Raw raw = new Trace.Raw(net, last - first, false);
        int start = day;
        for (int month = first; month < last; month++) {
            int m = month - first;
            for (int d = calendar.firstDay(month); d < calendar.firstDay(month + 1); d++) {
                begin(now, d, month, d == start, calendar.date(d).getDayOfYear() == 1);
                int entry = 0;
                for (int s = 0; s < net.stations; s++) {
                    if (code[s] == ENTRY) {
                        arrive(s, entry, inflow, month, fresh == null ? null : fresh[entry][d - start]);
                        entry++;
                        route(s, now);
                    } else {
                        work(s, now, raw, m);
                    }
                }
                finish(raw, m);
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

    /// Runs a network with one entry of single people who come as a Poisson process, `rate` a tick, for `ticks` ticks
    /// of
    /// unchanging conditions (the values on day 0). Ticks on which nothing happens are skipped; there must be no daily
    /// server, limit or controller.
    public Trace poisson(Values values, double rate, int kind, int ticks) {
        Conditions now = new Conditions(net, values, 1);
        Trace.Raw raw = new Trace.Raw(net, 1, false);
        begin(now, 0, 0, true, false);
        double clock = 0;
        long z = seed;
        int arrivals = 0;
        int end = day + ticks;
        z = Lottery.next(z);
        clock -= Math.log(Lottery.open(z)) / rate;
        int nextArrival = (int) Math.min(end, clock);
        while (day < end) {
            depart();
            while (nextArrival == day && day < end) {
                entered++;
                out[0].add(Party.of((int) Lottery.mix(arrivals++), kind * 2, 1));
                z = Lottery.next(z);
                clock -= Math.log(Lottery.open(z)) / rate;
                nextArrival = (int) Math.min(end, clock);
            }
            if (out[0].count > 0) {
                route(0, now);
            }
            for (int s = 1; s < net.stations; s++) {
                work(s, now, raw, 0);
            }
            int next = ring.nextBusy(day + 1, nextArrival);
            present(next - day);
            day = next;
        }
        for (int s = 0; s < net.stations; s++) {
            raw.stock[0][s] = people[s] + ended[s];
        }
        return Trace.of(net, values, 0, raw);
    }

    private void present(int days) {
        for (int s = 0; s < net.stations; s++) {
            if (lines[s] instanceof Line line) {
                peopleDays[s] += line.people * days;
            }
        }
    }

    private void begin(Conditions now, int d, int month, boolean first, boolean newYear) {
        if (now.enter(d, month, first)) {
            stretch++;
            evaluate(now);
        }
        java.util.Arrays.fill(today, 0);
        for (int k = 0; k < emergencies.length; k++) {
            boolean before = emergencies[k].on();
            emergencies[k].decide(now.control[k], newYear);
            stretch += before == emergencies[k].on() ? 0 : 1;
            if (emergencies[k].on()) {
                today[net.controlCounts[k]]++;
            }
        }
        for (int i = 0; i < credit.length; i++) {
            credit[i] = net.places[i] ? now.capacity[i] : now.capacity[i] + debt[i];
        }
        for (int s = 0; s < net.stations; s++) {
            for (int r = 0; contested[s] && r < wayCredit[s].length; r++) {
                wayCredit[s][r] = now.limit[s][r] + wayDebt[s][r];
            }
        }
        if (initialStays.count > 0) {
            for (int i = 0; i < initialStays.count; i++) {
                long p = initialStays.rows[i];
                int s = Party.at(p);
                ring.put(p, day - 1 + stay(s, Lottery.draw(seed, Party.who(p), 0, s)), day - 1);
            }
            initialStays.clear();
        }
        depart();
    }

    private void evaluate(Conditions now) {
        for (int s = 0; s < net.stations; s++) {
            if (net.station.get(s).kind() instanceof Station.Hold hold) {
                logStay[s] = switch (hold.stay()) {
                    case Stay.Fixed fixed -> Math.max(1, Math.rint(now.stay[s]));
                    case Stay.Geometric g -> 1 / Math.min(LOG_ONE, Math.log1p(-Math.min(1, 1 / now.stay[s])));
                    case Stay.Erlang e -> 1 / Math.min(LOG_ONE, Math.log1p(-Math.min(1, e.stages() / now.stay[s])));
                };
            }
        }
    }

    /// A stay in days, at least 1 (a stage of an Erlang stay too).
    private int stay(int s, long z) {
        if (logStay[s] > 0) {
            return (int) logStay[s];
        }
        long draw = Lottery.next(z);
        int days = 0;
        for (int i = 0; i < net.stages[s]; i++) {
            days += 1 + (int) Math.min(1e8, Math.log(Lottery.open(draw)) * logStay[s]);
            draw = Lottery.next(draw);
        }
        return days;
    }

    private void depart() {
        ring.turn(day, lastTurn);
        lastTurn = day;
        int count = ring.count(day);
        if (count == 0) {
            return;
        }
        long[] rows = ring.take(day);
        for (int i = 0; i < count; i++) {
            int s = Party.at(rows[i]);
            leave(s, Party.size(rows[i]));
            out[s].add(rows[i]);
        }
        ring.done(rows);
    }

    private void held(int s, int size) {
        for (int pool : net.uses[s]) {
            held[pool] += size;
        }
    }

    private void leave(int s, int size) {
        people[s] -= size;
        for (int pool : net.uses[s]) {
            held[pool] -= size;
        }
    }

    private void arrive(int s, int entry, Inflow inflow, int month, double @Nullable [] fresh) {
        Batch back = inbox[s];
        Batch through = out[s];
        int kept = 0;
        int kinds = net.width / 2;
        int[] room = new int[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            room[kind] = inflow instanceof Inflow.Given given
                    ? given.whole(entry, kind, day, month)
                    : (int) inflow.at(entry, kind, day, month);
        }
        boolean part = inflow instanceof Inflow.Given;
        for (int i = 0; i < back.count; i++) {
            long p = back.rows[i];
            int kind = Party.cls(p) >> 1;
            int size = Party.size(p);
            if (!part || size <= room[kind]) {
                room[kind] -= part ? size : 0;
                leave(s, size);
                through.add(p);
            } else {
                back.rows[kept++] = p;
            }
        }
        back.count = kept;
        for (int kind = 0; kind < kinds; kind++) {
            int left = room[kind];
            entered += left;
            if (fresh != null) {
                fresh[kind] = left;
            }
            long base = ((long) entry << 58) ^ ((long) kind << 50) ^ ((long) day << 28);
            for (int i = 0; left > 0; i++) {
                int who = (int) Lottery.mix(base + i);
                int size = size(kind, who, left);
                left -= size;
                through.add(Party.of(who, kind * 2, size));
            }
        }
    }

    private static int code(Station.Kind kind) {
        return switch (kind) {
            case Station.Entry e -> ENTRY;
            case Station.Pass p -> PASS;
            case Station.Hold h -> HOLD;
            case Station.Queue q -> QUEUE;
            case Station.End e -> END;
        };
    }

    private void work(int s, Conditions now, Trace.Raw raw, int m) {
        Batch in = inbox[s];
        switch (code[s]) {
            case PASS -> pass(s, in, now);
            case HOLD -> hold(s, in, now);
            case QUEUE -> {
                Line line = java.util.Objects.requireNonNull(lines[s]);
                for (int i = 0; i < in.count; i++) {
                    line.add(in.rows[i], day);
                }
                in.clear();
                if (line.people > 0) {
                    serve(s, line, now.lifo[s], raw, m);
                }
                if (out[s].count > 0) {
                    route(s, now);
                }
            }
            case END -> end(s, in);
            default -> throw new IllegalStateException("An entry is not worked.");
        }
    }

    private void pass(int s, Batch in, Conditions now) {
        if (in.count > 0) {
            for (int i = 0; i < in.count; i++) {
                leave(s, Party.size(in.rows[i]));
            }
            inbox[s] = out[s];
            out[s] = in;
            route(s, now);
        }
    }

    private void hold(int s, Batch in, Conditions now) {
        for (int i = 0; i < in.count; i++) {
            long p = Party.at(in.rows[i], s);
            ring.put(p, day + stay(s, Lottery.draw(seed, Party.who(p), Party.tries(p), s)), day);
        }
        in.clear();
        if (out[s].count > 0) {
            route(s, now);
        }
    }

    private void end(int s, Batch in) {
        int gone = 0;
        for (int i = 0; i < in.count; i++) {
            gone += Party.size(in.rows[i]);
        }
        ended[s] += gone;
        people[s] -= gone;
        in.clear();
    }

    private void serve(int s, Line line, boolean lifo, Trace.Raw raw, int m) {
        int server = net.server[s];
        boolean places = net.places[server];
        double can = places ? credit[server] - held[server] : credit[server];
        long before = line.people;
        long waited = line.waited;
        double left = line.serve(can, lifo, day, out[s]);
        int served = (int) (before - line.people);
        if (!places) {
            credit[server] = left;
        }
        leave(s, served);
        raw.waited[m][s] += line.waited - waited;
        raw.served[m][s] += served;
    }

    private void finish(Trace.Raw raw, int m) {
        for (int i = 0; i < debt.length; i++) {
            debt[i] = Math.min(0, credit[i]);
        }
        for (int s = 0; s < net.stations; s++) {
            for (int r = 0; contested[s] && r < wayDebt[s].length; r++) {
                wayDebt[s][r] = Math.min(0, wayCredit[s][r]);
            }
        }
        present(1);
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
        if (audited && (somewhere() != entered || recounted() != entered)) {
            throw new IllegalStateException("On day " + day + " (" + entered + ") people had entered, (" + somewhere()
                    + ") were at stations and (" + recounted() + ") in rows.");
        }
        day++;
    }

    private void route(int s, Conditions now) {
        Batch batch = out[s];
        choices[s].refresh(now, emergencies, stretch);
        if (contested[s]) {
            batch.shuffle(Lottery.mix(seed + day * 0x632BE59BD9B4E019L + s));
        }
        events += batch.count;
        for (int i = 0; i < batch.count; i++) {
            move(s, batch.rows[i], choices[s]);
        }
        batch.clear();
    }

    private void move(int s, long party, Choices choice) {
        int c = Party.cls(party);
        int size = Party.size(party);
        int[] routes = choice.routes[c];
        double[] chances = choice.chances[c];
        double u = -1;
        for (int i = 0; i < routes.length; i++) {
            double chance = chances[i];
            if (chance < 1) {
                if (u < 0) {
                    u = Lottery.uniform(Lottery.draw(seed, Party.who(party), Party.tries(party), s));
                }
                if (u >= chance) {
                    u = (u - chance) / (1 - chance);
                    continue;
                }
                u /= chance;
            }
            int r = routes[i];
            Way way = choice.ways[r];
            if (contested[s] && !granted(s, r, way, size)) {
                continue;
            }
            int to = way.to();
            long moved = way.returns() || to <= s ? Party.again(party, way.returns()) : party;
            people[to] += size;
            held(to, size);
            inbox[to].add(moved);
            for (int k : way.counts()) {
                today[k] += size;
            }
            return;
        }
    }

    /// Takes a place or a share of the day's limit, if there is any left.
    private boolean granted(int s, int r, Way way, int size) {
        if (way.limit() != null && wayCredit[s][r] <= 0) {
            return false;
        }
        if (way.room() >= 0 && held[way.room()] >= credit[way.room()]) {
            return false;
        }
        wayCredit[s][r] -= way.limit() == null ? 0 : size;
        return true;
    }
}
