package org.winset.scale;

/// How well several chains have mixed on one quantity: `traces[chain][draw]`, chains of one length of at least 4 draws.
///
/// Both measures split every chain into halves, so that a drift inside a chain counts as disagreement.
final class Mixing {

    private final float[][] halves;
    private final double within;
    private final double plus;

    Mixing(float[][] traces) {
        int n = traces[0].length / 2;
        halves = new float[2 * traces.length][n];
        for (int c = 0; c < traces.length; c++) {
            System.arraycopy(traces[c], 0, halves[2 * c], 0, n);
            System.arraycopy(traces[c], traces[c].length - n, halves[2 * c + 1], 0, n);
        }
        Moments means = new Moments(1);
        double sum = 0;
        for (float[] half : halves) {
            Moments own = new Moments(1);
            for (float value : half) {
                own.add(new double[] {value});
            }
            means.add(new double[] {own.mean(0)});
            sum += own.variance(0) / halves.length;
        }
        within = sum;
        plus = (n - 1) * within / n + means.variance(0);
    }

    /// The potential scale reduction sqrt(((n - 1) / n W + B / n) / W), W the mean variance inside the half chains, B /
    /// n
    /// the variance of their means (Gelman et al. 2013, section 11.4); 1 where nothing varies.
    double rHat() {
        return within == 0 ? 1 : Math.sqrt(plus / within);
    }

    /// How many independent draws the mean is worth: the number of draws over 1 + 2 sum of autocorrelations, the sum
    /// stopped where a pair of them turns negative and kept from rising (Geyer 1992; Gelman et al. 2013, section 11.5);
    /// at most the number of draws times its logarithm to base 10.
    double effectiveSize() {
        int n = halves[0].length;
        double draws = (double) n * halves.length;
        if (within == 0) {
            return draws;
        }
        double pairs = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < n; lag += 2) {
            double pair = correlation(lag) + correlation(lag + 1);
            if (pair < 0) {
                break;
            }
            least = Math.min(least, pair);
            pairs += least;
        }
        return draws / Math.max(2 * pairs - 1, 1 / Math.log10(draws));
    }

    /// 1 - (W - mean autocovariance at the lag) / pooled variance.
    private double correlation(int lag) {
        double sum = 0;
        for (float[] half : halves) {
            sum += autocovariance(half, lag) / halves.length;
        }
        return 1 - (within - sum) / plus;
    }

    private static double autocovariance(float[] trace, int lag) {
        int n = trace.length;
        double mean = 0;
        for (float value : trace) {
            mean += value / n;
        }
        double sum = 0;
        for (int k = 0; k + lag < n; k++) {
            sum += (trace[k] - mean) * (trace[k + lag] - mean);
        }
        return sum / (n - 1);
    }
}
