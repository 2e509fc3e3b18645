package org.winset.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import org.winset.news.Reading;

/// The reader's speed in CPU time of one thread, so that a busy machine does not change it: the first article, warm
/// articles a second, then a text of 1 MB with 100,000 marks beside one of 100 kB with 10,000 (linear: about ten
/// times).
///
/// Run: `java -Xmx64m -XX:+UseSerialGC -cp 'winset-bench/target/winset-bench.jar:winset-bench/target/lib/*'
/// org.winset.bench.NewsSpeed`
public final class NewsSpeed {

    private static final int WARM_UP = 3000;
    private static final int COUNTED = 2000;
    private static final double NANO = 1e9;

    private NewsSpeed() {}

    public static void main(String[] args) {
        NewsBenchmark bench = new NewsBenchmark();
        bench.prepare();
        int found = bench.read().passages().size();
        System.out.printf(
                Locale.ROOT,
                "first article %d ms after the process started (roster of 2,000 included), %.2f CPU s%n",
                ManagementFactory.getRuntimeMXBean().getUptime(),
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3);
        for (int i = 0; i < WARM_UP; i++) {
            found += bench.read().passages().size();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < COUNTED; i++) {
            found += bench.read().passages().size();
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / NANO;
        System.out.printf(
                Locale.ROOT,
                "%.0f articles of 5 kB a CPU second, at most %d MB of heap (%d passages found)%n",
                COUNTED / seconds,
                Runtime.getRuntime().maxMemory() >> 20,
                found);
        double small = marks(threads, 10_000);
        double large = marks(threads, 100_000);
        System.out.printf(
                Locale.ROOT, "10,000 marks in 100 kB: %.2f CPU s; 100,000 in 1 MB: %.2f CPU s%n", small, large);
    }

    private static double marks(ThreadMXBean threads, int marks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marks; i++) {
            text.append(i % 7 == 3 ? "'" : "\"").append(i % 3 == 0 ? " said it, " : "so Smith ");
        }
        long start = threads.getCurrentThreadCpuTime();
        Reading reading = new NewsBenchmark().read(text.toString());
        double seconds = (threads.getCurrentThreadCpuTime() - start) / NANO;
        if (reading.article().text().length() != text.length()) {
            throw new IllegalStateException("The text was changed.");
        }
        return seconds;
    }
}
