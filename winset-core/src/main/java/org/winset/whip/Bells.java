package org.winset.whip;

import java.util.Arrays;

/// A mixture of many [Bell]s, added up at a cost that does not depend on their widths.
///
/// A bell is shared out among two neighbouring half votes and two neighbouring classes of variance so that its weight,
/// mean, variance and third cumulant are kept; only once, at the end, every class is spread by its own kernel. That
/// moves
/// no chance of a tally by more than 1e-4 of the bell's weight.
final class Bells {

    /// The least variance; narrower sums are too uneven for a bell.
    static final double LEAST = 4;

    private static final double RATIO = 1.15;
    private static final int CLASSES = 32;
    private static final double[] VARIANCE = new double[CLASSES];
    private static final Kernel[] KERNELS = new Kernel[CLASSES];

    static {
        for (int c = 0; c < CLASSES; c++) {
            VARIANCE[c] = LEAST * Math.pow(RATIO, c);
            KERNELS[c] = Kernel.of(VARIANCE[c]);
        }
    }

    /// By half vote and class, the weights, and the third cumulants times the weights.
    private final double[][] weight = new double[CLASSES][0];
    private final double[][] third = new double[CLASSES][0];
    private final int most;

    /// What a bell at half a vote (`[1]`) or none (`[0]`) above `reach` puts on 0, 1, ..: its even part, and what one
    /// unit of the third cumulant adds.
    @SuppressWarnings("ArrayRecordComponent") // read only
    private record Kernel(int reach, double[][] even, double[][] odd) {

        static Kernel of(double variance) {
            double sd = Math.sqrt(variance);
            int reach = (int) Math.ceil(Bell.END * sd) + 1;
            double[][] even = new double[2][2 * reach + 2];
            double[][] odd = new double[2][2 * reach + 2];
            for (int half = 0; half < 2; half++) {
                double mean = reach + half / 2.0;
                double left = 1;
                double lean = 0;
                for (int k = 0; k < even[half].length; k++) {
                    boolean last = k == even[half].length - 1;
                    double x = (mean - k - .5) / sd;
                    double over = last ? 0 : Normal.cdf(x);
                    double more = last
                            ? 0
                            : -(1 - x * x) * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) / (6 * variance * sd);
                    even[half][k] = left - over;
                    odd[half][k] = lean - more;
                    left = over;
                    lean = more;
                }
            }
            return new Kernel(reach, even, odd);
        }
    }

    /// For sums of 0 to `most`.
    Bells(int most) {
        this.most = most;
    }

    /// Adds a bell. A variance below [#LEAST] counts as that.
    void add(double mean, double variance, double skew, double times) {
        double at = Math.clamp(2 * mean, 0, 2 * most);
        int low = Math.min((int) at, Math.max(0, 2 * most - 1));
        double over = at - low;
        double left = Math.max(LEAST, variance - over * (1 - over) / 4);
        int c = 0;
        while (c < CLASSES - 2 && left >= VARIANCE[c + 1]) {
            c++;
        }
        double wide = Math.clamp((left - VARIANCE[c]) / (VARIANCE[c + 1] - VARIANCE[c]), 0, 1);
        put(c, low, times * (1 - wide), over, skew);
        put(c + 1, low, times * wide, over, skew);
    }

    private void put(int c, int low, double times, double over, double skew) {
        double[] w = weight[c];
        double[] t = third[c];
        if (w.length == 0) {
            w = new double[2 * most + 2];
            t = new double[w.length];
            weight[c] = w;
            third[c] = t;
        }
        double below = times * (1 - over);
        double above = times * over;
        w[low] += below;
        w[low + 1] += above;
        t[low] += below * skew;
        t[low + 1] += above * skew;
    }

    void merge(Bells other) {
        for (int c = 0; c < CLASSES; c++) {
            if (weight[c].length == 0) {
                weight[c] = other.weight[c];
                third[c] = other.third[c];
            } else {
                for (int k = 0; k < other.weight[c].length; k++) {
                    weight[c][k] += other.weight[c][k];
                    third[c][k] += other.third[c][k];
                }
            }
        }
    }

    /// Adds the mixture to `sums[value]`; what would fall outside stays at the edge.
    void addTo(double[] sums) {
        double[] mixture = new double[most + 1];
        double whole = 0;
        for (int c = 0; c < CLASSES; c++) {
            if (weight[c].length > 0) {
                whole += Arrays.stream(weight[c]).sum();
                spread(KERNELS[c], weight[c], third[c], mixture);
            }
        }
        double kept = 0;
        for (int k = 0; k < mixture.length; k++) {
            mixture[k] = Math.max(0, mixture[k]);
            kept += mixture[k];
        }
        for (int k = 0; k < mixture.length && kept > 0; k++) {
            sums[k] += mixture[k] * (whole / kept);
        }
    }

    private static void spread(Kernel kernel, double[] weight, double[] third, double[] into) {
        int n = kernel.even[0].length;
        double[] wide = new double[into.length + 2 * n];
        for (int at = 0; at < weight.length; at++) {
            double w = weight[at];
            if (w > 0) {
                double t = third[at];
                double[] even = kernel.even[at & 1];
                double[] odd = kernel.odd[at & 1];
                int from = (at >> 1) - kernel.reach + n;
                for (int k = 0; k < n; k++) {
                    wide[from + k] += w * even[k] + t * odd[k];
                }
            }
        }
        for (int k = 0; k < wide.length; k++) {
            into[Math.clamp(k - n, 0, into.length - 1)] += wide[k];
        }
    }
}
