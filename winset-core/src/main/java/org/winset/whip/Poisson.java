package org.winset.whip;

import java.util.Arrays;

/// The exact distribution of a sum of independent votes (Poisson-binomial), each adding `up` (yes), `-down` (no) or
/// nothing (absent). Terms that have fallen below 1e-14 at either end are dropped, which moves no result by more than
/// 1e-10.
public final class Poisson {

    private static final double NEGLIGIBLE = 1e-14;

    /// A vote surer than this is taken for certain.
    private static final float SURE = 1e-8f;

    /// Zeros on both sides, so that a shifted read needs no bounds.
    private static final int PAD = 64;

    private final double[] power = new double[7];
    private double[] mass;
    private double[] next;

    /// `mass[first .. last]` is what is left; the sum at index k is k - PAD - lowered.
    private int first;

    private int last;
    private int lowered;

    /// How far the next pass can reach.
    private final int reach;

    /// For at most `votes` votes that each move the sum by no more than `reach` = up + down.
    public Poisson(int votes, int reach) {
        if (reach > PAD) {
            throw new IllegalArgumentException("A vote moves the sum by (" + reach + "), more than (" + PAD + ").");
        }
        this.reach = Math.max(reach, power.length - 1);
        mass = new double[2 * PAD + votes * reach + 1];
        next = new double[mass.length];
        reset();
    }

    /// Back to no vote at all.
    void reset() {
        Arrays.fill(mass, 0);
        Arrays.fill(next, 0);
        mass[PAD] = 1;
        first = PAD;
        last = PAD;
        lowered = 0;
    }

    /// Adds one vote: `up` with probability `yes`, `-down` with probability `no`, else 0. `up` and `down` are not
    /// negative.
    public void add(double yes, double no, int up, int down) {
        double[] from = mass;
        double[] to = next;
        int both = up + down;
        double none = 1 - yes - no;
        double stay = down == 0 ? none + no : none;
        double low = down == 0 ? 0 : no;
        for (int k = first; k <= last + both; k++) {
            to[k] = low * from[k] + stay * from[k - down] + yes * from[k - both];
        }
        done(both, down);
    }

    /// Adds `n` votes: `yes[from + m]` is the chance of yes of one who votes at all with chance `presence[m]`.
    ///
    /// Where the steps are (1, 0) four votes are multiplied out first, where they are (1, 1) or (1, 2) two: fewer
    /// passes over the sum.
    void addAll(float[] yes, int from, double[] presence, int n, int up, int down) {
        boolean joint = up == 1 && down <= 2;
        int together = down == 0 ? 4 : 2;
        int pending = 0;
        int degree = 0;
        for (int m = 0; m < n; m++) {
            float p = yes[from + m];
            double there = presence[m];
            double y = p < SURE ? 0 : p > 1 - SURE ? there : there * p;
            double no = p < SURE ? there : p > 1 - SURE ? 0 : there - y;
            if (y == 0 && (down == 0 || no == 0)) {
                continue;
            }
            if (!joint) {
                add(y, no, up, down);
                continue;
            }
            if (pending == 0) {
                Arrays.fill(power, 0);
                power[0] = 1;
                degree = 0;
            }
            times(y, no, down, degree);
            degree += up + down;
            pending++;
            if (pending == together) {
                pass(degree, pending * down);
                pending = 0;
            }
        }
        if (pending > 0) {
            pass(degree, pending * down);
        }
    }

    /// Multiplies the waiting votes' generating polynomial by one vote's.
    private void times(double y, double no, int down, int degree) {
        double none = 1 - y - no;
        double[] c = power;
        if (down == 0) {
            for (int k = degree + 1; k > 0; k--) {
                c[k] = (1 - y) * c[k] + y * c[k - 1];
            }
            c[0] *= 1 - y;
            return;
        }
        for (int k = degree + 1 + down; k >= 0; k--) {
            double sum = no * c[k];
            sum += k >= down ? none * c[k - down] : 0;
            sum += k > down ? y * c[k - down - 1] : 0;
            c[k] = sum;
        }
    }

    /// Multiplies the sum by the waiting polynomial.
    private void pass(int degree, int lower) {
        if (degree <= 4) {
            fourth(mass, next, first, last + degree + 1, power[0], power[1], power[2], power[3], power[4]);
        } else {
            sixth(mass, next, first, last + degree + 1, power);
        }
        done(degree, lower);
    }

    private static void fourth(
            double[] from, double[] to, int start, int end, double a, double b, double c, double d, double e) {
        for (int k = start; k < end; k++) {
            to[k] = a * from[k] + b * from[k - 1] + c * from[k - 2] + d * from[k - 3] + e * from[k - 4];
        }
    }

    private static void sixth(double[] from, double[] to, int start, int end, double[] p) {
        double a = p[0];
        double b = p[1];
        double c = p[2];
        double d = p[3];
        double e = p[4];
        double f = p[5];
        double g = p[6];
        for (int k = start; k < end; k++) {
            to[k] = a * from[k]
                    + b * from[k - 1]
                    + c * from[k - 2]
                    + d * from[k - 3]
                    + e * from[k - 4]
                    + f * from[k - 5]
                    + g * from[k - 6];
        }
    }

    /// Takes what has just been computed into `next`: drops negligible ends and clears what a later read may reach.
    private void done(int degree, int lower) {
        double[] to = next;
        next = mass;
        mass = to;
        last += degree;
        lowered += lower;
        while (last > first && to[last] < NEGLIGIBLE) {
            last--;
        }
        while (first < last && to[first] < NEGLIGIBLE) {
            first++;
        }
        int end = Math.min(to.length - 1, last + reach);
        for (int k = last + 1; k <= end; k++) {
            to[k] = 0;
        }
        for (int k = first - reach; k < first; k++) {
            to[k] = 0;
        }
    }

    /// P(sum >= threshold).
    public double atLeast(int threshold) {
        double sum = 0;
        for (int k = last; k >= Math.max(first, threshold + PAD + lowered); k--) {
            sum += mass[k];
        }
        return Math.min(1, sum);
    }

    /// `over[k]` = P(sum >= low + k), for k up to the sum's width.
    void tails(double[] over) {
        double sum = 0;
        for (int k = last; k >= first; k--) {
            sum += mass[k];
            over[k - first] = sum;
        }
    }

    /// P(this sum + another >= threshold), `over` being the other's [#tails(double[])] from `otherLow` on, `size` long.
    double atLeast(int threshold, double[] over, int otherLow, int size) {
        int sure = threshold - otherLow + PAD + lowered;
        double total = 0;
        for (int k = Math.max(first, sure); k <= last; k++) {
            total += mass[k];
        }
        total *= over[0];
        for (int k = Math.max(first, sure - size + 1); k <= Math.min(last, sure - 1); k++) {
            total += mass[k] * over[sure - k];
        }
        return Math.min(1, total);
    }

    /// P(sum = value).
    public double at(int value) {
        int k = value + PAD + lowered;
        return k < first || k > last ? 0 : mass[k];
    }

    public int low() {
        return first - PAD - lowered;
    }

    public int high() {
        return last - PAD - lowered;
    }

    /// Adds this distribution, times `weight`, to `sums[value]`.
    public void addTo(double[] sums, double weight) {
        int low = low();
        for (int k = first; k <= last; k++) {
            sums[low + k - first] += weight * mass[k];
        }
    }
}
