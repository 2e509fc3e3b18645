package org.winset.whip;

/// The exact distribution of a sum of independent votes (Poisson-binomial), each adding `up` (yes), `-down` (no) or
/// nothing
/// (absent). Terms that have fallen below 1e-16 at either end are dropped, which moves no result by more than 1e-12.
final class Poisson {

    private static final double NEGLIGIBLE = 1e-16;

    /// Zeros on both sides, so that a shifted read needs no bounds.
    private static final int PAD = 64;

    private double[] mass;
    private double[] next;
    private int low;
    private int size = 1;

    /// For at most `votes` votes that each move the sum by no more than `reach` = up + down.
    Poisson(int votes, int reach) {
        if (reach > PAD) {
            throw new IllegalArgumentException("A vote moves the sum by (" + reach + "), more than (" + PAD + ").");
        }
        mass = new double[2 * PAD + votes * reach + 1];
        next = new double[mass.length];
        mass[PAD] = 1;
    }

    /// Adds one vote: `up` with probability `yes`, `-down` with probability `no`, else 0. `up` and `down` are not
    /// negative.
    void add(double yes, double no, int up, int down) {
        double none = 1 - yes - no;
        if (down == 0) {
            shift2(1 - yes, yes, up);
            size += up;
        } else {
            shift3(no, none, yes, down, up + down);
            size += up + down;
        }
        low -= down;
        double[] done = next;
        next = mass;
        mass = done;
        trim();
    }

    private void shift2(double stay, double move, int by) {
        double[] from = mass;
        double[] to = next;
        int n = PAD + size + by;
        for (int k = PAD; k < n; k++) {
            to[k] = stay * from[k] + move * from[k - by];
        }
        clear(to, n);
    }

    private void shift3(double no, double none, double yes, int down, int both) {
        double[] from = mass;
        double[] to = next;
        int n = PAD + size + both;
        for (int k = PAD; k < n; k++) {
            to[k] = no * from[k] + none * from[k - down] + yes * from[k - both];
        }
        clear(to, n);
    }

    /// Zeros behind the last value, as far as a later shifted read can reach.
    private static void clear(double[] to, int from) {
        int end = Math.min(to.length, from + PAD);
        for (int k = from; k < end; k++) {
            to[k] = 0;
        }
    }

    private void trim() {
        int last = PAD + size - 1;
        while (last > PAD && mass[last] < NEGLIGIBLE) {
            mass[last--] = 0;
        }
        int first = PAD;
        while (first < last && mass[first] < NEGLIGIBLE) {
            first++;
        }
        int gone = first - PAD;
        if (gone > 0) {
            System.arraycopy(mass, first, mass, PAD, last - first + 1);
            for (int k = last - gone + 1; k <= last; k++) {
                mass[k] = 0;
            }
        }
        low += gone;
        size = last - first + 1;
    }

    /// P(sum >= threshold).
    double atLeast(int threshold) {
        double sum = 0;
        for (int k = size - 1; k >= Math.max(0, threshold - low); k--) {
            sum += mass[PAD + k];
        }
        return Math.min(1, sum);
    }

    /// P(sum = value).
    double at(int value) {
        int k = value - low;
        return k < 0 || k >= size ? 0 : mass[PAD + k];
    }

    int low() {
        return low;
    }

    int high() {
        return low + size - 1;
    }

    /// Adds this distribution, times `weight`, to `sums[value]`.
    void addTo(double[] sums, double weight) {
        for (int k = 0; k < size; k++) {
            sums[low + k] += weight * mass[PAD + k];
        }
    }
}
