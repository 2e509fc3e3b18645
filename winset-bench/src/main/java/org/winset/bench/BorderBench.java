package org.winset.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.winset.border.Initial;
import org.winset.border.Level;
import org.winset.border.data.ScenarioDemand;
import org.winset.border.engine.Calendar;
import org.winset.border.engine.Inflow;
import org.winset.border.engine.Network;
import org.winset.border.engine.People;
import org.winset.border.engine.Trace;
import org.winset.border.engine.Values;
import org.winset.border.fit.Deals;
import org.winset.border.fit.Futures;
import org.winset.border.fit.Model;
import org.winset.border.fit.Outlook;
import org.winset.border.yaml.PipelineReader;

/// The border engines' speed, in CPU seconds of the measuring thread (others may use the cores). `bench/border` runs
/// all
/// parts, SimPy beside the first.
///
/// ```
/// java -Xmx2g -XX:+UseSerialGC -cp winset-bench/target/winset-bench.jar org.winset.bench.BorderBench mm10
/// ... BorderBench pending | history DOSSIER | fan DOSSIER
/// ```
public final class BorderBench {

    private static final String HEAD = """
            title: bench
            start: 2020-01-01
            enactment: 2020-01-01
            fit: 2020-01 to 2020-12
            groups: [here]
            families: [adult, family]
            family-size: 2.7
            """;
    private static final int SERVICE = 100;

    private BorderBench() {}

    private record Timed<T>(double seconds, T result) {}

    private static <T> Timed<T> best(int rounds, Supplier<T> task) {
        double best = Double.POSITIVE_INFINITY;
        T result = task.get();
        for (int i = 0; i < rounds; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            result = task.get();
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
        }
        return new Timed<>(best, result);
    }

    public static void main(String[] args) {
        String part = args.length > 0 ? args[0] : "";
        Path dossier = Path.of(args.length > 1 ? args[1] : "examples/border-2024");
        switch (part) {
            case "mm10" -> mm10();
            case "pending" -> {
                for (int pending : new int[] {1_000, 100_000, 4_000_000}) {
                    pending(pending);
                }
            }
            case "history" -> history(Model.read(dossier));
            case "fan" -> fan(Model.read(dossier));
            default -> System.err.println("The part (" + part + ") is not one of mm10, pending, history, fan.");
        }
    }

    /// People through a hold, a docket and out, with `pending` people in the system throughout.
    private static void pending(int pending) {
        int daily = Math.max(200, pending / 40);
        Network net = new Network(PipelineReader.parse("bench.yaml", HEAD + """
                        servers: {judges: {daily: %d}}
                        stations:
                          - {name: in, kind: entry, demand: people, routes: [{to: filing, counts: [came]}]}
                          - {name: filing, kind: hold, stay: geometric 10, routes: [
                              {to: gone, share: 0.1}, {to: docket, counts: [filed]}]}
                          - {name: docket, kind: queue, server: judges, routes: [
                              {to: gone, share: 0.6, counts: [ordered]}, {to: relief, counts: [granted]}]}
                          - {name: gone, kind: end}
                          - {name: relief, kind: end}
                        """.formatted((int) (0.9 * daily))));
        int months = (int) Math.clamp(20_000_000L / (30L * daily), 6, 600);
        Calendar calendar = new Calendar(LocalDate.of(2020, 1, 1), months);
        double[][][] monthly = new double[1][2][months];
        for (double[] kind : monthly[0]) {
            for (int m = 0; m < months; m++) {
                kind[m] = daily / 2.0 * calendar.length(m);
            }
        }
        Timed<People> timed = best(4, () -> {
            People people = new People(net, 0, calendar.days(), 1);
            people.place("docket", pending, 300, new double[] {1, 1});
            people.run(Values.of(net.pipeline(), calendar), Inflow.Given.of(calendar, monthly), 0, months, null);
            return people;
        });
        People people = timed.result();
        double inside = (double) people.at("docket") + people.at("filing");
        System.out.printf(
                Locale.ROOT,
                "pending %,10d: %6.1f M people/s, %6.1f M events/s, %5.1f bytes a person (%,d people, %.2f CPU-s)%n",
                pending,
                people.entered() / timed.seconds() / 1e6,
                people.events() / timed.seconds() / 1e6,
                people.bytes() / inside,
                people.entered(),
                timed.seconds());
    }

    /// M/M/10 at load 9, 100 ticks to the mean service: the best of several runs, as for the peer.
    private static void mm10() {
        Network net = new Network(PipelineReader.parse("bench.yaml", HEAD + """
                        servers: {places: {places: 10}}
                        stations:
                          - {name: in, kind: entry, demand: people, routes: [{to: line}]}
                          - {name: line, kind: queue, server: places, routes: [{to: service}]}
                          - {name: service, kind: hold, stay: geometric %d, uses: places, routes: [{to: out}]}
                          - {name: out, kind: end}
                        """.formatted(SERVICE)));
        Calendar calendar = new Calendar(LocalDate.of(2020, 1, 1), 1);
        int customers = 4_000_000;
        Timed<Result> timed = best(8, () -> {
            People people = new People(net, 0, 5 * SERVICE, 1);
            Trace trace =
                    people.poisson(Values.of(net.pipeline(), calendar), 9.0 / SERVICE, 0, customers / 9 * SERVICE);
            return new Result(people.entered(), trace.series("wait:line")[0] / SERVICE);
        });
        System.out.printf(
                Locale.ROOT,
                "M/M/10, load 9: %,.0f customers per CPU-s (Winset; mean wait %.3f, Erlang 0.669)%n",
                timed.result().entered() / timed.seconds(),
                timed.result().meanWait());
    }

    private record Result(long entered, double meanWait) {}

    /// October 2018 to September 2024: published months, then the dossier's first scenario.
    private static void history(Model model) {
        int ahead = 9;
        Calendar calendar = model.calendar(ahead);
        double[][][] demand = ScenarioDemand.of(
                model.history(),
                model.network().demands(),
                model.pipeline().scenarios().getFirst(),
                ahead);
        Timed<People> timed = best(3, () -> {
            People people = new People(model.network(), 0, calendar.days(), 1);
            for (Initial i : model.pipeline().initial()) {
                people.place(i.station(), i.people(), i.days(), model.mix(i));
            }
            people.run(
                    Values.of(model.pipeline(), calendar),
                    Inflow.Given.of(calendar, demand),
                    0,
                    calendar.months(),
                    null);
            return people;
        });
        People people = timed.result();
        System.out.printf(
                Locale.ROOT,
                "FY2019 to FY2024: %,d people, %,d events in %.2f CPU-s; most memory of the process so far %d MB%n",
                people.entered(),
                people.events(),
                timed.seconds(),
                peak());
    }

    /// The process's greatest resident size in MB where the system tells it (Linux), else the heap's.
    private static long peak() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10;
                }
            }
        } catch (IOException e) {
            // not Linux
        }
        return Runtime.getRuntime().totalMemory() >> 20;
    }

    private static void fan(Model model) {
        int runs = 1000;
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        var deal = Deals.parse(
                model.pipeline(),
                "turn-back=trigger,asylum-officers=text,beds=b50000,judges=text,fear=reasonable,parole=limited");
        Outlook outlook = Outlook.of(model, "persistence", Outlook.MONTHS);
        outlook.of(deal, 40, 1, Futures.Engine.COHORT, 1);
        for (var levels : List.of(List.<Level>of(), deal)) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = system.getProcessCpuTime();
            long wall = System.nanoTime();
            outlook.of(levels, runs, 1, Futures.Engine.COHORT, threads);
            System.out.printf(
                    Locale.ROOT,
                    "%,d futures of 36 months, cohorts, %d threads, %s: %.1f s, %.1f CPU-s (%.1f s on two free cores)%n",
                    runs,
                    threads,
                    levels.isEmpty() ? "status quo alone" : "status quo and a deal",
                    (System.nanoTime() - wall) / 1e9,
                    (system.getProcessCpuTime() - cpu) / 1e9,
                    (system.getProcessCpuTime() - cpu) / 2e9);
        }
    }
}
