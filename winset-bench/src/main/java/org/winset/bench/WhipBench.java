package org.winset.bench;

import java.util.concurrent.TimeUnit;
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
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.whip.Given;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

/// One deal of the border example re-scored on all paths, and counted in full.
///
/// `java -jar winset-bench/target/winset-bench.jar WhipBench` from the repository's root.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class WhipBench {

    @Param({"0", "2"})
    public int deal = 0;

    private WhipModel model;
    private Deal levels;

    @Setup
    public void read() {
        Dossier dossier = WhipFigures.dossier("examples/border-2024");
        model = WhipModel.of(dossier, Settings.DEFAULT, WhipModel.POINTS);
        levels = WhipFigures.deal(dossier, WhipFigures.DEALS.get(deal));
    }

    @Benchmark
    public double[] chances() {
        return model.chances(levels, Given.NOTHING);
    }

    @Benchmark
    public double count() {
        return model.count(levels, Given.NOTHING).enacted();
    }
}
