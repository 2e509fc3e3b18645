package org.winset.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// A result and the seconds that it took: processor seconds of the whole process (compilation and collection included)
/// and wall-clock seconds.
record Spent<T>(T result, double cpu, double wall) {

    static <T> Spent<T> on(Supplier<T> work) {
        long cpu = cpuNanos();
        long wall = System.nanoTime();
        T result = work.get();
        return new Spent<>(result, (cpuNanos() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
    }

    /// Several runs: the mean processor time, which the system tells in steps too large for one run, and the median
    /// wall-clock time.
    static <T> Spent<T> warm(int runs, Supplier<T> work) {
        List<Spent<T>> all = new ArrayList<>();
        for (int k = 0; k < runs; k++) {
            all.add(on(work));
        }
        all.sort(Comparator.comparingDouble(Spent::wall));
        double cpu = all.stream().mapToDouble(Spent::cpu).average().orElseThrow();
        return new Spent<>(all.getFirst().result, cpu, all.get(runs / 2).wall);
    }

    static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
