package org.winset.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.winset.rollcall.ReadOptions;
import org.winset.rollcall.RollCallReader;
import org.winset.rollcall.RollCalls;
import org.winset.scale.Scaled;
import org.winset.scale.Scaling;

/// A whole scaling of the 118th Senate, warm, on one thread: the mode alone, and the mode with 1,000 Gibbs sweeps.
///
/// `WINSET_SHARED=.. java -jar winset-bench/target/winset-bench.jar ScaleBench`. [ScaleFigures] prints accuracy beside
/// processor seconds.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class ScaleBench {

    @Param({"1", "2", "3"})
    public int dims = 2;

    private @Nullable RollCalls senate;

    @Setup
    public void read() {
        String named = System.getenv("WINSET_SHARED");
        Path shared = Path.of(named == null ? "../shared" : named);
        senate = RollCallReader.read(
                List.of(shared.resolve("data/rollcalls/voteview/S118_votes.csv")), ReadOptions.all());
    }

    @Benchmark
    public Scaled mode() {
        return Scaling.of(Objects.requireNonNull(senate), Fits.mode(dims));
    }

    @Benchmark
    public Scaled posterior() {
        return Scaling.of(Objects.requireNonNull(senate), Fits.posterior(dims, 1000));
    }
}
