package org.winset.scale;

/// Running means and variances of a table of numbers (Welford 1962), mergeable (Chan, Golub & LeVeque 1983).
final class Moments {

    private final double[] mean;
    private final double[] m2;
    private long n;

    Moments(int size) {
        mean = new double[size];
        m2 = new double[size];
    }

    void add(double[] values) {
        n++;
        for (int i = 0; i < values.length; i++) {
            double delta = values[i] - mean[i];
            mean[i] += delta / n;
            m2[i] += delta * (values[i] - mean[i]);
        }
    }

    void merge(Moments other) {
        if (other.n == 0) {
            return;
        }
        double total = n + other.n;
        for (int i = 0; i < mean.length; i++) {
            double delta = other.mean[i] - mean[i];
            mean[i] += delta * other.n / total;
            m2[i] += other.m2[i] + delta * delta * n * other.n / total;
        }
        n += other.n;
    }

    long count() {
        return n;
    }

    double mean(int i) {
        return mean[i];
    }

    /// The sample variance, 0 for fewer than two values.
    double variance(int i) {
        return n < 2 ? 0 : m2[i] / (n - 1);
    }
}
