package org.winset.border.engine;

import org.jspecify.annotations.Nullable;
import org.winset.border.Station;
import org.winset.border.engine.Network.Way;

/// The person engine: everyone is one number in a list, families move together, days are worked in the same order as in
/// [Cohort].
///
/// Ties inside a day: people whose stay ends leave first; a station with a limited route takes its people in random
/// order (drawn from seed, day and station), so that scarce places go to requests in proportion; other stations take
/// them in order of arrival. A party of several may overdraw a day's limit; the overdraft is taken from the next day.
public final class People {

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
    private final int[] code;
    private final Emergency[] emergencies;
    private final Occupancy occupancy;
    private final Allowance allowance;
    private final Newcomers newcomers;
    private final Stays stays;
    private final Choices[] choices;
    private final long[] today;
    /// People placed at holds; their stays are drawn on the first day worked.
    private final Batch placed = new Batch();
    private long entered;
    private long events;
    private int stretch;
    /// Stations with anyone to work on, a bit each; kept for the first 64 stations.
    private long pending;
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
        code = new int[n];
        choices = new Choices[n];
        for (int s = 0; s < n; s++) {
            inbox[s] = new Batch();
            out[s] = new Batch();
            code[s] = code(net.station.get(s).kind());
            lines[s] = code[s] == QUEUE ? new Line(net.levels[s], net.levelOf[s]) : null;
            choices[s] = new Choices(net, s);
        }
        emergencies = new Emergency[net.controllers.size()];
        for (int k = 0; k < emergencies.length; k++) {
            emergencies[k] = new Emergency();
        }
        occupancy = new Occupancy(net);
        allowance = new Allowance(net);
        newcomers = new Newcomers(net);
        stays = new Stays(net);
        today = new long[net.series.size()];
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

    /// The same engine, recounting everyone party by party at the end of every day (slow).
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
        return lists().bytes();
    }

    /// Parties in the system.
    public int alive() {
        return lists().parties();
    }

    /// Everyone who is somewhere by the stations' own counts.
    public long somewhere() {
        return occupancy.somewhere();
    }

    /// Everyone who is somewhere, counted party by party in the lists, plus those who ended.
    public long recounted() {
        long all = lists().people() + placed.people();
        for (int s = 0; s < net.stations; s++) {
            all += occupancy.ended(s);
        }
        return all;
    }

    private Lists lists() {
        return new Lists(ring, inbox, out, lines);
    }

    public long at(String station) {
        return occupancy.at(net.station(station));
    }

    /// The two sides of Little's law for a queue, in whole person-days: people present at day's ends, and days waited
    /// by those served or still waiting.
    public long[] little(String station) {
        int s = net.station(station);
        Line line = java.util.Objects.requireNonNull(lines[s]);
        return new long[] {line.personDays(day), line.waited + line.waiting(day)};
    }

    /// Puts people at a station as if they had arrived evenly over the last `days` days, in the classes of `mix`
    /// (spread evenly over the order of arrival).
    public void place(String station, double count, int days, double[] mix) {
        int s = net.station(station);
        long all = Math.round(count);
        long before = entered;
        newcomers.place(s, all, mix, p -> {
            int size = Party.size(p);
            if (lines[s] instanceof Line line) {
                int joined = day - days + (int) ((entered - before) * days / all);
                line.place(p, joined, day);
            } else {
                placed.add(p);
            }
            occupancy.enter(s, size);
            entered += size;
        });
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
                        double[] record = fresh == null ? null : fresh[entry][d - start];
                        long before = inbox[s].people();
                        entered += newcomers.arrive(entry++, inflow, day, month, inbox[s], out[s], record);
                        occupancy.leave(s, (int) (before - inbox[s].people()));
                        route(s, now);
                    } else {
                        work(s, now);
                    }
                }
                finish(raw, m);
            }
            book(raw, m);
            for (int i = 0; i < occupancy.held.length; i++) {
                raw.use[m][i] /= calendar.length(month);
            }
        }
        return Trace.of(net, values, first, raw);
    }

    /// Runs a network with one entry of single people who come as a Poisson process, `rate` a tick, for `ticks` ticks
    /// of unchanging conditions (the values on day 0). Ticks on which nothing happens are skipped; there must be no
    /// daily server, limit or controller, and at most 64 stations.
    public Trace poisson(Values values, double rate, int kind, int ticks) {
        Conditions now = new Conditions(net, values, 1);
        Trace.Raw raw = new Trace.Raw(net, 1, false);
        begin(now, 0, 0, true, false);
        int end = day + ticks;
        Arrivals arrivals = new Arrivals(seed, rate, kind, end);
        choices[0].refresh(now, emergencies, stretch);
        while (day < end) {
            tick(now, arrivals);
            day = ring.nextBusy(day + 1, arrivals.next());
        }
        book(raw, 0);
        return Trace.of(net, values, 0, raw);
    }

    /// One tick of [#poisson]: departures, arrivals, then every station with anyone to work on.
    private void tick(Conditions now, Arrivals arrivals) {
        depart(now);
        if (arrivals.next() == day) {
            Way only = choices[0].only;
            do {
                entered++;
                long party = arrivals.take();
                if (only != null) {
                    events++;
                    occupancy.enter(only.to(), 1);
                    deliver(0, only.to(), party);
                } else {
                    out[0].add(party);
                }
            } while (arrivals.next() == day);
            route(0, now);
        }
        for (long left = pending & ~1L; left != 0; ) {
            int s = Long.numberOfTrailingZeros(left);
            work(s, now);
            pending &= lines[s] instanceof Line line && line.people > 0 ? -1L : ~(1L << s);
            left = pending & -2L << s;
        }
    }

    private void begin(Conditions now, int d, int month, boolean first, boolean newYear) {
        if (now.enter(d, month, first)) {
            stretch++;
            stays.evaluate(now);
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
        allowance.begin(now);
        for (int i = 0; i < placed.count; i++) {
            long p = placed.rows[i];
            int s = Party.at(p);
            ring.put(p, day - 1 + stays.days(s, Lottery.draw(seed, Party.who(p), 0, s)), day - 1);
        }
        placed.clear();
        depart(now);
    }

    /// People whose stay ends leave their places; those whose only way is an end are there at once.
    private void depart(Conditions now) {
        ring.turn(day, lastTurn);
        lastTurn = day;
        int count = ring.count(day);
        if (count == 0) {
            return;
        }
        long[] rows = ring.list(day);
        int from = ring.from(day);
        for (int i = from; i < from + count; i++) {
            int s = Party.at(rows[i]);
            int size = Party.size(rows[i]);
            occupancy.leave(s, size);
            Choices choice = choices[s];
            choice.refresh(now, emergencies, stretch);
            Way only = choice.only;
            if (only == null || code[only.to()] != END) {
                out[s].add(rows[i]);
                pending |= 1L << s;
                continue;
            }
            events++;
            occupancy.finish(only.to(), size);
            for (int k : only.counts()) {
                today[k] += size;
            }
        }
        ring.done(day);
    }

    private void work(int s, Conditions now) {
        Batch in = inbox[s];
        if (in.count > 0) {
            switch (code[s]) {
                case PASS -> {
                    occupancy.leave(s, (int) in.people());
                    inbox[s] = out[s];
                    out[s] = in;
                }
                case HOLD -> {
                    for (int i = 0; i < in.count; i++) {
                        put(s, in.rows[i]);
                    }
                    in.clear();
                }
                case QUEUE -> java.util.Objects.requireNonNull(lines[s]).addAll(in, day);
                case END -> {
                    occupancy.end(s, (int) in.people());
                    in.clear();
                }
                default -> throw new IllegalStateException("An entry is not worked.");
            }
        }
        Line line = lines[s];
        if (line != null && line.people > 0) {
            serve(s, line, now);
        }
        route(s, now);
    }

    /// Serves a line while its server has room. Where everyone takes the same way on, to a later station, they go
    /// straight
    /// there; else they wait in `out` to be routed.
    private void serve(int s, Line line, Conditions now) {
        int server = net.server[s];
        boolean places = net.places[server];
        double left = allowance.left(server);
        double can = places ? left - occupancy.held[server] : left;
        if (can <= 0) {
            return;
        }
        Choices choice = choices[s];
        choice.refresh(now, emergencies, stretch);
        Way only = choice.only != null && choice.only.to() > s ? choice.only : null;
        boolean lifo = now.lifo[s];
        double work = now.work[s];
        line.pass(day);
        int gone = 0;
        do {
            long party = line.next(lifo, day);
            int size = Party.size(party);
            gone += size;
            can -= size * work;
            if (only == null) {
                out[s].add(party);
            } else {
                events++;
                deliver(s, only.to(), only.returns() ? Party.again(party, true) : party);
            }
        } while (can > 0 && line.people > 0);
        if (!places) {
            allowance.left(server, can);
        }
        occupancy.leave(s, gone);
        if (only != null) {
            enter(only, gone);
        }
    }

    /// What stations hold, and what queues did since it was last asked.
    private void book(Trace.Raw raw, int m) {
        for (int s = 0; s < net.stations; s++) {
            raw.stock[m][s] = occupancy.at(s);
            if (lines[s] instanceof Line line) {
                line.book(raw, m, s);
            }
        }
    }

    private void finish(Trace.Raw raw, int m) {
        allowance.finish();
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
        for (int i = 0; i < occupancy.held.length; i++) {
            raw.use[m][i] += occupancy.held[i];
        }
        if (audited && (somewhere() != entered || recounted() != entered)) {
            throw new IllegalStateException("On day " + day + " (" + entered + ") people had entered, (" + somewhere()
                    + ") were at stations and (" + recounted() + ") in lists.");
        }
        day++;
    }

    private void route(int s, Conditions now) {
        Batch batch = out[s];
        if (batch.count == 0) {
            return;
        }
        Choices choice = choices[s];
        choice.refresh(now, emergencies, stretch);
        events += batch.count;
        Way only = choice.only;
        if (only != null) {
            moveAll(s, batch, only);
        } else {
            if (allowance.contested[s]) {
                batch.shuffle(Lottery.mix(seed + day * 0x632BE59BD9B4E019L + s));
            }
            for (int i = 0; i < batch.count; i++) {
                move(s, batch.rows[i], choice);
            }
        }
        batch.clear();
    }

    /// Everyone takes the same open route.
    private void moveAll(int s, Batch batch, Way way) {
        int to = way.to();
        boolean again = way.returns() || to <= s;
        int all = 0;
        for (int i = 0; i < batch.count; i++) {
            long party = batch.rows[i];
            all += Party.size(party);
            deliver(s, to, again ? Party.again(party, way.returns()) : party);
        }
        enter(way, all);
    }

    private void enter(Way way, int all) {
        occupancy.enter(way.to(), all);
        for (int k : way.counts()) {
            today[k] += all;
        }
    }

    /// Puts a party where it waits: a later queue, hold or end takes it at once, all else finds it in the inbox.
    private void deliver(int s, int to, long party) {
        switch (to > s ? code[to] : PASS) {
            case HOLD -> put(to, party);
            case QUEUE -> {
                java.util.Objects.requireNonNull(lines[to]).add(party, day);
                pending |= 1L << to;
            }
            case END -> occupancy.end(to, Party.size(party));
            default -> {
                inbox[to].add(party);
                pending |= 1L << to;
            }
        }
    }

    private void put(int s, long party) {
        long p = Party.at(party, s);
        ring.put(p, day + stays.days(s, Lottery.draw(seed, Party.who(p), Party.tries(p), s)), day);
    }

    private void move(int s, long party, Choices choice) {
        int c = Party.cls(party);
        int size = Party.size(party);
        int[] routes = choice.routes[c];
        double[] chances = choice.chances[c];
        boolean contested = allowance.contested[s];
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
            if (contested && !allowance.granted(s, r, way, size, occupancy.held)) {
                continue;
            }
            int to = way.to();
            deliver(s, to, way.returns() || to <= s ? Party.again(party, way.returns()) : party);
            occupancy.enter(to, size);
            for (int k : way.counts()) {
                today[k] += size;
            }
            return;
        }
    }
}
