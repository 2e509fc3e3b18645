package org.winset.whip;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Evenly spread points in many dimensions: a rank-1 lattice, its generating vector built component by component
/// (Sloan & Reztsov 2002) for the kernel B2 with product weights .1 x .97^d, shifted.
/// Deterministic.
///
/// `quantile[k]` is the standard normal at 1 - |2 (k + 1/4) / n - 1|: coordinates go up and down again (the baker's
/// transformation, Hickernell 2002), which makes every integrand periodic. A point's coordinates are places in it.
@SuppressWarnings("ArrayRecordComponent") // read only
record Lattice(double[] quantile, int[] generator) {

    private static final int[] PRIMES = {127, 251, 509, 1021, 1531, 2039, 4093};

    /// At most so many candidates are tried for a component, evenly spread.
    private static final int CANDIDATES = 255;

    private static final Recent<List<Integer>, int[]> GENERATORS =
            new Recent<>(16, key -> built(key.get(0), key.get(1)));

    /// About `points` points (the largest prime of a fixed list not above, at least 127) in `dimensions` dimensions.
    static Lattice of(int points, int dimensions) {
        int n = PRIMES[0];
        for (int prime : PRIMES) {
            n = prime <= points ? prime : n;
        }
        int[] generator = generator(n, dimensions);
        NormalDistribution standard = NormalDistribution.of(0, 1);
        double[] quantile = new double[n];
        for (int k = 0; k < n; k++) {
            quantile[k] = standard.inverseCumulativeProbability(1 - Math.abs(2 * (k + .25) / n - 1));
        }
        return new Lattice(quantile, generator);
    }

    /// A point as independent standard normals.
    double[] normal(int k) {
        double[] point = new double[generator.length];
        for (int d = 0; d < point.length; d++) {
            point[d] = quantile[(int) (((long) k * generator[d] + start(d)) % quantile.length)];
        }
        return point;
    }

    /// Where the first point stands in a dimension: spread by the golden ratio, so that no point has all coordinates in
    /// one corner.
    private long start(int d) {
        double turn = (d + 1) * 0.6180339887498949;
        return (long) (quantile.length * (turn - Math.floor(turn)));
    }

    /// The generator is kept: models of one dossier on many days ask for the same.
    private static int[] generator(int n, int dimensions) {
        return GENERATORS.get(List.of(n, dimensions));
    }

    private static int[] built(int n, int dimensions) {
        double[] kernel = new double[n];
        for (int k = 0; k < n; k++) {
            double x = k / (double) n;
            kernel[k] = 2 * Math.PI * Math.PI * (x * x - x + 1.0 / 6);
        }
        double[] product = new double[n];
        Arrays.fill(product, 1);
        int[] z = new int[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double weight = .1 * Math.pow(.97, d);
            double best = Double.POSITIVE_INFINITY;
            for (int c = 0; c < Math.min(n / 2, CANDIDATES); c++) {
                int candidate = 1 + (int) ((long) c * (n / 2) / Math.min(n / 2, CANDIDATES));
                double sum = 0;
                int at = 0;
                for (int k = 0; k < n; k++) {
                    sum += product[k] * kernel[at];
                    at += candidate;
                    at = at >= n ? at - n : at;
                }
                if (sum < best - 1e-12) {
                    best = sum;
                    z[d] = candidate;
                }
            }
            for (int k = 0; k < n; k++) {
                product[k] *= 1 + weight * kernel[(int) ((long) k * z[d] % n)];
            }
        }
        return z;
    }

    int points() {
        return quantile.length;
    }
}
