package org.winset.whip;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Evenly spread points in many dimensions: a rank-1 lattice, its generating vector built component by component
/// (Sloan & Reztsov 2002) for the kernel B2 with product weights .8^d, shifted by half a step. Deterministic.
///
/// `normal[point][dimension]` are the points as independent standard normals.
record Lattice(double[][] normal) {

    private static final int[] PRIMES = {127, 251, 509, 1021, 2039, 4093};

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
            quantile[k] = standard.inverseCumulativeProbability((k + .5) / n);
        }
        double[][] normal = new double[n][dimensions];
        for (int k = 0; k < n; k++) {
            for (int d = 0; d < dimensions; d++) {
                normal[k][d] = quantile[(int) ((long) k * generator[d] % n)];
            }
        }
        return new Lattice(normal);
    }

    static int[] generator(int n, int dimensions) {
        double[] kernel = new double[n];
        for (int k = 0; k < n; k++) {
            double x = k / (double) n;
            kernel[k] = 2 * Math.PI * Math.PI * (x * x - x + 1.0 / 6);
        }
        double[] product = new double[n];
        Arrays.fill(product, 1);
        int[] z = new int[dimensions];
        for (int d = 0; d < dimensions; d++) {
            double weight = Math.pow(.8, d);
            double best = Double.POSITIVE_INFINITY;
            for (int candidate = 1; candidate <= n / 2; candidate++) {
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
        return normal.length;
    }
}
