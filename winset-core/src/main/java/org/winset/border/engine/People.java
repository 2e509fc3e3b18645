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

    private final Network net;
    private final long seed;
    private final Parties parties = new Parties();
    private final Ring ring;
    private final Batch[] inbox;
    private final Batch[] out;
    private final @Nullable Line[] lines;
    private final boolean[] contested;
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
    private final long[] servedDays;
    private long entered;
    private long events;
    private int stretch;
    private boolean audited;
    private int day;

    /// An empty system on day `day`, whose ring holds stays of up to `horizon` days without wrapping.
    public People(Network net, int day, int horizon, long seed) {
        this.net = net;
        this.day = day;
        this.seed = Lottery.mix(seed);
        ring = new Ring(Math.min(horizon, 1 << 16));
        int n = net.stations;
        inbox = new Batch[n];
        out = new Batch[n];
        lines = new Line[n];
        contested = new boolean[n];
        wayDebt = new double[n][];
        wayCredit = new double[n][];
        choices = new Choices[n];
        for (int s = 0; s < n; s++) {
            inbox[s] = new Batch();
            out[s] = new Batch();
            if (net.station.get(s).kind() instanceof Station.Queue) {
                lines[s] = new Line(net.levels[s], net.levelOf[s], net.lifo[s]);
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
        servedDays = new long[n];
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

    /// Bytes that people take: their rows and the lists of the ring.
    public long bytes() {
        return (long) Parties.bytes() * parties.rows() + ring.bytes();
    }

    public int alive() {
        return parties.alive();
    }

    /// Everyone who is somewhere by the stations' own counts.
    public long somewhere() {
        long all = 0;
        for (int s = 0; s < net.stations; s++) {
            all += people[s] + ended[s];
        }
        return all;
    }

    /// Everyone who is somewhere, counted row by row, plus those who ended.
    public long recounted() {
        long all = parties.people();
        for (long e : ended) {
            all += e;
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
        return new long[] {peopleDays[s], servedDays[s] + line.waiting(parties, day)};
    }

    /// Puts people at a station as if they had arrived evenly over the last `days` days, in the classes of `mix`.
    public void place(String station, double count, int days, double[] mix) {
        int s = net.station(station);
        double total = 0;
        for (double m : mix) {
            total += m;
        }
        double before = 0;
        long placed = 0;
        for (int kind = 0; kind < mix.length; kind++) {
            before += count * mix[kind] / total;
            long upTo = Math.round(before);
            long left = upTo - placed;
            for (long i = 0; left > 0; i++) {
                int who = (int) Lottery.mix(0x5EEDL + ((long) s << 48) + ((long) kind << 40) + i);
                int size = size(kind, who, left);
                left -= size;
                int p = parties.add(who, kind * 2, size);
                parties.at(p, s);
                held(s, size);
                people[s] += size;
                entered += size;
                if (lines[s] instanceof Line line) {
                    initial.add(p);
                } else {
                    initialStays.add(p);
                }
            }
            placed = upTo;
        }
        settle(s, days);
    }

    private final Batch initial = new Batch();
    private final Batch initialStays = new Batch();

    /// Queues in order of the day of arrival; stays are drawn on the first day worked.
    private void settle(int s, int days) {
        if (lines[s] instanceof Line line) {
            initial.shuffle(seed + s);
            for (int i = 0; i < initial.count; i++) {
                int joined = day - days + (int) ((long) i * days / initial.count);
                int p = initial.rows[i];
                line.add(parties, p, joined);
                peopleDays[s] += (long) parties.size(p) * (day - joined);
            }
            initial.clear();
        }
    }

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
                    if (net.station.get(s).kind() instanceof Station.Entry) {
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
                int p = parties.add((int) Lottery.mix(arrivals++), kind * 2, 1);
                entered++;
                out[0].add(p);
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
            emergencies[k].decide(now.control[k], newYear);
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
                int p = initialStays.rows[i];
                ring.put(
                        parties,
                        p,
                        day - 1 + stay(parties.at(p), p, Lottery.draw(seed, parties.person(p), 0, parties.at(p))));
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
    private int stay(int s, int p, long z) {
        Station.Hold hold = (Station.Hold) net.station.get(s).kind();
        if (hold.stay() instanceof Stay.Fixed) {
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
        int count = ring.count(day);
        if (count == 0) {
            return;
        }
        int[] rows = ring.take(day);
        for (int i = 0; i < count; i++) {
            int p = rows[i];
            if (parties.mark(p) == day) {
                int s = parties.at(p);
                leave(s, parties.size(p));
                out[s].add(p);
            } else {
                ring.put(parties, p, parties.mark(p));
            }
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
            int p = back.rows[i];
            int kind = parties.cls(p) >> 1;
            if (!part || parties.size(p) <= room[kind]) {
                room[kind] -= part ? parties.size(p) : 0;
                leave(s, parties.size(p));
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
                through.add(parties.add(who, kind * 2, size));
            }
        }
    }

    private void work(int s, Conditions now, Trace.Raw raw, int m) {
        Batch in = inbox[s];
        switch (net.station.get(s).kind()) {
            case Station.Entry e -> throw new IllegalStateException("An entry is not worked.");
            case Station.Pass pass -> {
                if (in.count > 0) {
                    for (int i = 0; i < in.count; i++) {
                        leave(s, parties.size(in.rows[i]));
                    }
                    inbox[s] = out[s];
                    out[s] = in;
                    route(s, now);
                }
            }
            case Station.Hold hold -> {
                for (int i = 0; i < in.count; i++) {
                    int p = in.rows[i];
                    parties.at(p, s);
                    ring.put(parties, p, day + stay(s, p, Lottery.draw(seed, parties.person(p), parties.tries(p), s)));
                }
                in.clear();
                if (out[s].count > 0) {
                    route(s, now);
                }
            }
            case Station.Queue queue -> {
                Line line = java.util.Objects.requireNonNull(lines[s]);
                line.discipline(parties, now.lifo[s]);
                for (int i = 0; i < in.count; i++) {
                    line.add(parties, in.rows[i], day);
                }
                in.clear();
                serve(s, line, raw, m);
                if (out[s].count > 0) {
                    route(s, now);
                }
            }
            case Station.End end -> {
                for (int i = 0; i < in.count; i++) {
                    int p = in.rows[i];
                    ended[s] += parties.size(p);
                    people[s] -= parties.size(p);
                    parties.remove(p);
                }
                in.clear();
            }
        }
    }

    private void serve(int s, Line line, Trace.Raw raw, int m) {
        int server = net.server[s];
        boolean places = net.places[server];
        double can = places ? credit[server] - held[server] : credit[server];
        long waited = 0;
        long served = 0;
        while (can > 0 && line.people > 0) {
            int p = line.poll(parties);
            int size = parties.size(p);
            waited += (long) size * (day - parties.mark(p));
            served += size;
            can -= size;
            leave(s, size);
            out[s].add(p);
        }
        if (!places) {
            credit[server] = can;
        }
        servedDays[s] += waited;
        raw.waited[m][s] += waited;
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

    private void move(int s, int p, Choices choice) {
        int c = parties.cls(p);
        int size = parties.size(p);
        int[] routes = choice.routes[c];
        double[] chances = choice.chances[c];
        double u = -1;
        for (int i = 0; i < routes.length; i++) {
            double chance = chances[i];
            if (chance < 1) {
                if (u < 0) {
                    u = Lottery.uniform(Lottery.draw(seed, parties.person(p), parties.tries(p), s));
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
            if (way.returns() || to <= s) {
                parties.again(p, way.returns());
            }
            people[to] += size;
            held(to, size);
            inbox[to].add(p);
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
