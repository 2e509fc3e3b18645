package org.winset.bench;

import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.winset.bench.RandomNegotiation.Kind;
import org.winset.deal.Audit;
import org.winset.deal.DealSearch;
import org.winset.deal.DealSpace;
import org.winset.deal.Explanation;
import org.winset.deal.Levels;
import org.winset.deal.Watch;
import org.winset.deal.WinSet;

/// Times the search of deals on made-up negotiations and prints tables.
///
/// `java --add-modules jdk.incubator.vector -cp 'winset-bench/target/winset-bench.jar:winset-bench/target/lib/*'
/// org.winset.bench.DealBench [part...]` (without the module: the twin in plain Java) with parts `count`, `audit`,
/// `large`, `why`, `choco`; all but `large` when none is named. One core means CPU time of one
/// thread; two cores means wall time with two threads, so run it on a quiet machine.
public final class DealBench {

    private static final int SEEDS = 20;
    private static final int MEMBERS = 100;
    private static final int NEEDED = 60;

    private DealBench() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        Set<String> parts = args.length == 0 ? Set.of("count", "audit", "why", "choco") : Set.of(args);
        System.out.printf(
                "%d processors, Java %s, vectors of %d bits, %d members, %d needed%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                DealSearch.vectorBits(),
                MEMBERS,
                NEEDED);
        warmUp();
        if (parts.contains("count")) {
            count();
        }
        if (parts.contains("audit")) {
            audit();
        }
        if (parts.contains("why")) {
            why();
        }
        if (parts.contains("choco")) {
            ChocoPeer.compare();
        }
        if (parts.contains("large")) {
            large();
        }
    }

    static DealSpace space(long seed, int levels, Kind kind) {
        return RandomNegotiation.space(seed, 15, levels, MEMBERS, NEEDED, kind);
    }

    private static void warmUp() {
        long start = System.nanoTime();
        DealSpace space = space(1001, 4, Kind.RARE);
        double made = seconds(start);
        start = System.nanoTime();
        new DealSearch(space, 1, Watch.NONE).count();
        System.out.printf(
                "first count of this process, cold: %.2f s (instance made in %.2f s)%n", seconds(start), made);
        new DealSearch(space(1002, 4, Kind.TENTH), 1, Watch.NONE).count();
        new DealSearch(space(1003, 4, Kind.JAM), 1, Watch.NONE).count();
    }

    private static void count() {
        System.out.printf(
                "%nexact count, 15 provisions x 4 levels (1.07e9 deals), one core, CPU seconds, %d seeds%n", SEEDS);
        System.out.printf(
                "%-8s %10s %10s %7s %7s %7s %7s %8s%n",
                "kind", "least", "most", "min", "median", "95 %", "max", "<= 1 s");
        for (Kind kind : Kind.values()) {
            List<Double> times = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int seed = 1; seed <= SEEDS; seed++) {
                DealSpace space = space(seed, 4, kind);
                long start = cpu();
                WinSet winSet = new DealSearch(space, 1, Watch.NONE).count();
                times.add((cpu() - start) / 1e9);
                shares.add(winSet.passing().doubleValue() / winSet.deals().doubleValue());
            }
            Collections.sort(times);
            Collections.sort(shares);
            System.out.printf(
                    "%-8s %10.1e %10.1e %7.3f %7.3f %7.3f %7.3f %5d/%d%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    shares.getFirst(),
                    shares.getLast(),
                    times.getFirst(),
                    times.get(SEEDS / 2),
                    times.get(SEEDS * 95 / 100 - 1),
                    times.getLast(),
                    times.stream().filter(time -> time <= 1).count(),
                    SEEDS);
        }
    }

    private static void audit() {
        System.out.printf("%naudit of all 1.07e9 deals, two threads, wall seconds%n");
        for (int seed = 1; seed <= 2; seed++) {
            DealSearch search = new DealSearch(space(seed, 4, Kind.MIXED), 2, Watch.NONE);
            long start = System.nanoTime();
            long cpu = processCpu();
            Audit audit = search.audit();
            System.out.printf(
                    "seed %d: %.2f s wall, %.2f s CPU with the count, %s deals, agrees %s%n",
                    seed,
                    seconds(start),
                    (processCpu() - cpu) / 1e9,
                    audit.enumerated().passing(),
                    audit.agrees());
        }
    }

    private static void why() {
        System.out.printf("%none conflict and three repairs, 15 x 4, 12 red lines, two threads, wall seconds%n");
        for (int seed = 1; seed <= 5; seed++) {
            DealSpace space = RandomNegotiation.withRedLines(seed, 15, 4, MEMBERS, NEEDED, 12);
            long start = System.nanoTime();
            Explanation why = new DealSearch(space, 2, Watch.NONE).why(1, 3);
            System.out.printf("seed %d: %.2f s", seed, seconds(start));
            if (why.example() != null) {
                System.out.printf(", no jam%n");
                continue;
            }
            System.out.printf(
                    ", conflict of %d atoms, repairs",
                    why.conflicts().getFirst().atoms().size());
            why.repairs()
                    .forEach(repair -> System.out.printf(
                            " (%d dropped, %s deals)", repair.dropped().size(), repair.opens()));
            System.out.println();
        }
    }

    private static void large() {
        System.out.printf("%nexact count, 15 x 6 (4.7e11 deals), two threads, wall seconds%n");
        for (Kind kind : List.of(Kind.JAM, Kind.SCARCE, Kind.RARE, Kind.MIXED)) {
            for (int seed = 1; seed <= 5; seed++) {
                DealSpace space = space(seed, 6, kind);
                DealSearch search = new DealSearch(space, 2, Watch.NONE);
                long start = System.nanoTime();
                Levels first = search.first();
                double toFirst = seconds(start);
                start = System.nanoTime();
                long cpu = processCpu();
                BigInteger passing = search.count().passing();
                System.out.printf(
                        "%-8s seed %d: %8.2f s wall, %8.2f s CPU, %.2e pass, first deal %s in %.3f s%n",
                        kind.name().toLowerCase(Locale.ROOT),
                        seed,
                        seconds(start),
                        (processCpu() - cpu) / 1e9,
                        passing.doubleValue(),
                        first == null ? "none" : "found",
                        toFirst);
            }
        }
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processCpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElse(0L);
    }
}
