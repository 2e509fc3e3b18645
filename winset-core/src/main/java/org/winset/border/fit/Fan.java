package org.winset.border.fit;

import java.util.Arrays;

/// The 10th, 50th and 90th percentiles of runs.
public record Fan(double low, double mid, double high) {

    /// Percentiles by linear interpolation between order statistics (Hyndman & Fan 1996, type 7).
    public static Fan of(double[] runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return new Fan(quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = p * (sorted.length - 1);
        int i = (int) at;
        double next = sorted[Math.min(i + 1, sorted.length - 1)];
        return sorted[i] + (at - i) * (next - sorted[i]);
    }

    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
