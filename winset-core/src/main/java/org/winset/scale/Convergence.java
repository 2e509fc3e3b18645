package org.winset.scale;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How well the chains of a posterior sampler agree, for each member's position in each dimension.
///
/// `rHat[member][dimension]` is the split potential scale reduction, `effectiveDraws[member][dimension]` the number of
/// independent draws that the position's mean is worth ([Mixing]). Both are empty without a posterior.
public record Convergence(double[][] rHat, double[][] effectiveDraws) {

    /// Positions above this R-hat are called into question.
    public static final double LIMIT = 1.1;

    static final Convergence NONE = new Convergence(new double[0][], new double[0][]);

    /// `traces[member][dimension][chain][draw]`.
    static Convergence of(float[][][][] traces) {
        double[][] rHat = new double[traces.length][];
        double[][] effective = new double[traces.length][];
        for (int j = 0; j < traces.length; j++) {
            rHat[j] = new double[traces[j].length];
            effective[j] = new double[traces[j].length];
            for (int d = 0; d < rHat[j].length; d++) {
                Mixing mixing = new Mixing(traces[j][d]);
                rHat[j][d] = mixing.rHat();
                effective[j][d] = mixing.effectiveSize();
            }
        }
        return new Convergence(rHat, effective);
    }

    /// The largest R-hat; 1 without a posterior.
    public double worst() {
        return Arrays.stream(rHat).flatMapToDouble(Arrays::stream).max().orElse(1);
    }

    /// The share of positions above [#LIMIT]; 0 without a posterior.
    public double above() {
        return Arrays.stream(rHat)
                .flatMapToDouble(Arrays::stream)
                .map(r -> r > LIMIT ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// The members with a position above [#LIMIT], by index, in order.
    public int[] doubtful() {
        return IntStream.range(0, rHat.length)
                .filter(j -> Arrays.stream(rHat[j]).anyMatch(r -> r > LIMIT))
                .toArray();
    }

    /// The share `q` of positions has fewer effective draws; 0 without a posterior.
    public double effectiveDraws(double q) {
        double[] sorted = Arrays.stream(effectiveDraws)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1.0, q * sorted.length)];
    }
}
