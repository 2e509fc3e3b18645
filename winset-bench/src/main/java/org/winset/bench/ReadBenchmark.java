package org.winset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;

/// Time, processor time and allocation of reading real roll calls, cold (a new process each) and warm.
///
/// The files are looked for in `WINSET_SHARED`, or in `shared` beside the repository. `-prof gc` adds allocation:
/// `java -jar winset-bench/target/winset-bench.jar ReadBenchmark -prof gc`.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReadBenchmark {

    /// Which files: an archive's name, `all` archives, or Voteview's `S118` votes.
    @Param({"S118", "congress-118", "all"})
    public String input = "congress-118";

    @Param({"1", "2"})
    public int threads = 2;

    private List<Path> inputs = List.of();

    /// Milliseconds that all threads of the process used, compilation and collection included; summed over the runs.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Processor {
        public long cpuMillis;
        private long start;

        @Setup(Level.Invocation)
        public void start() {
            start = cpuNanos();
        }

        @TearDown(Level.Invocation)
        public void stop() {
            cpuMillis += TimeUnit.NANOSECONDS.toMillis(cpuNanos() - start);
        }

        private static long cpuNanos() {
            return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }

    @Setup
    public void find() {
        String named = System.getenv("WINSET_SHARED");
        Path folder = Path.of(named == null ? "../shared" : named).resolve("data/rollcalls");
        inputs = switch (input) {
            case "S118" -> List.of(folder.resolve("voteview/S118_votes.csv"));
            case "all" -> archives(folder);
            default -> List.of(folder.resolve(input + ".tar.xz"));
        };
    }

    private static List<Path> archives(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tar.xz")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public RollCalls cold(Processor processor) {
        return RollCallReader.read(inputs, ReadOptions.all().withThreads(threads));
    }

    @Benchmark
    @Fork(1)
    @Warmup(iterations = 8)
    @Measurement(iterations = 8)
    public RollCalls warm(Processor processor) {
        return RollCallReader.read(inputs, ReadOptions.all().withThreads(threads));
    }
}
