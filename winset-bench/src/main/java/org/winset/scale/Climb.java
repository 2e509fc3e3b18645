package org.winset.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.winset.rollcall.RollCalls;

/// The way from the votes to the mode, by part: processor seconds of one thread, the median of warm runs. It stands in
/// the room's own package because its parts are nobody else's business.
public record Climb(double select, double start, double em, int iterations, boolean converged) {

    private static final int RUNS = 31;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// From principal axes, to [Maximum#COARSE].
    public static Climb warm(RollCalls calls, int dimensions) {
        Climb[] runs = new Climb[RUNS];
        for (int k = 0; k < RUNS; k++) {
            runs[k] = once(calls, dimensions);
        }
        Arrays.sort(runs, (a, b) -> Double.compare(a.em, b.em));
        return runs[RUNS / 2];
    }

    private static Climb once(RollCalls calls, int dimensions) {
        RandomGenerator random = Randoms.split(1, 1).getFirst();
        long begin = THREADS.getCurrentThreadCpuTime();
        VoteTable table = ScaleOptions.DEFAULT.selection().from(calls);
        long selected = THREADS.getCurrentThreadCpuTime();
        Parameters start = Starts.of(table, dimensions, 0, 0, random);
        long started = THREADS.getCurrentThreadCpuTime();
        Layout at = Layout.of(table, dimensions, 0);
        EmStep step = new EmStep(at, Lanes.of(table, at, List.of()));
        Maximum mode = Maximum.of(step, start, Maximum.COARSE, Maximum.MOST_ITERATIONS, null);
        long ended = THREADS.getCurrentThreadCpuTime();
        return new Climb(
                (selected - begin) / 1e9,
                (started - selected) / 1e9,
                (ended - started) / 1e9,
                mode.iterations(),
                mode.converged());
    }
}
