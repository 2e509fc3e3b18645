package org.winset.whip;

import java.util.Arrays;

/// The exact distribution of a sum of independent votes (Poisson-binomial), each adding `up` (yes), `down` (no) or
/// nothing
/// (absent). Terms that have fallen below 1e-18 at either end are dropped, which moves no result by more than 1e-14.
public final class Poisson {

    private static final double NEGLIGIBLE = 1e-18;

    private double[] mass = {1};
    private double[] next = {};
    private int low;
    private int size = 1;

    public void clear() {
        if (mass.length < 1) {
            mass = new double[1];
        }
        mass[0] = 1;
        low = 0;
        size = 1;
    }

    /// Adds one vote: `up` with probability `yes`, `-down` with probability `no`, else 0. `up` and `down` are not
    /// negative.
    public void add(double yes, double no, int up, int down) {
        int length = size + up + down;
        if (next.length < length) {
            next = new double[Math.max(2 * length, 64)];
        }
        double none = 1 - yes - no;
        double[] to = next;
        double[] from = mass;
        Arrays.fill(to, 0, length, 0);
        int n = size;
        if (no > 0) {
            for (int k = 0; k < n; k++) {
                to[k] += no * from[k];
            }
        }
        if (none > 0) {
            for (int k = 0; k < n; k++) {
                to[k + down] += none * from[k];
            }
        }
        if (yes > 0) {
            int shift = up + down;
            for (int k = 0; k < n; k++) {
                to[k + shift] += yes * from[k];
            }
        }
        next = from;
        mass = to;
        low -= down;
        size = length;
        trim();
    }

    private void trim() {
        int first = 0;
        while (first < size - 1 && mass[first] < NEGLIGIBLE) {
            first++;
        }
        int last = size - 1;
        while (last > first && mass[last] < NEGLIGIBLE) {
            last--;
        }
        if (first > 0) {
            System.arraycopy(mass, first, mass, 0, last - first + 1);
        }
        low += first;
        size = last - first + 1;
    }

    /// P(sum >= threshold).
    public double atLeast(int threshold) {
        double sum = 0;
        for (int k = size - 1; k >= Math.max(0, threshold - low); k--) {
            sum += mass[k];
        }
        return Math.min(1, sum);
    }

    /// P(sum = value).
    public double at(int value) {
        int k = value - low;
        return k < 0 || k >= size ? 0 : mass[k];
    }

    public int low() {
        return low;
    }

    public int high() {
        return low + size - 1;
    }

    /// Adds this distribution, times `weight`, to `sums[offset + value]`.
    public void addTo(double[] sums, int offset, double weight) {
        for (int k = 0; k < size; k++) {
            sums[offset + low + k] += weight * mass[k];
        }
    }
}
