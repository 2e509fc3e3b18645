package org.winset.scale;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.winset.scale.probit.LanePasses;

/// Applies the inverse of a [Metric] and draws momenta from it; two looks at each vote. One thread at a time.
final class MetricSolver {

    private final Metric metric;
    private final Layout at;
    private final int size;
    private final double[][][] base;
    private final double[][] given;
    private final double[][] scratch;
    private final float[][] item;
    private final float[][] sums;
    private final float[] cells;
    private final float[] point;
    private final double[] toMembers;

    MetricSolver(Metric metric) {
        this.metric = metric;
        at = metric.at;
        size = at.dims() + 1;
        int widest = metric.blocks.stream().mapToInt(Lanes::width).max().orElse(Block.LANES);
        base = new double[metric.blocks.size()][][];
        for (int b = 0; b < base.length; b++) {
            base[b] = new double[size][metric.blocks.get(b).width()];
        }
        given = new double[size][widest];
        scratch = new double[size][widest];
        item = new float[size][widest];
        sums = new float[size][widest];
        cells = new float[widest];
        point = new float[at.dims()];
        toMembers = new double[at.positions()];
    }

    /// out = M^-1 g; g and out may not be the same.
    void solve(double[] g, double[] out) {
        Arrays.fill(toMembers, 0);
        for (int b = 0; b < base.length; b++) {
            Lanes block = metric.blocks.get(b);
            block.copy(at, g, given);
            metric.items.get(b).solve(given, scratch, base[b]);
            crossToMembers(b);
        }
        positions(g, out);
        items(out);
        for (int i = 0; i < metric.deltaPrecision.length; i++) {
            out[at.delta(0) + i] = g[at.delta(0) + i] / metric.deltaPrecision[i];
        }
    }

    /// out's positions = S^-1 (g - toMembers).
    private void positions(double[] g, double[] out) {
        rest(g, toMembers);
        if (metric.schur == null) {
            for (int i = 0; i < toMembers.length; i++) {
                out[i] = toMembers[i] / metric.positionPrecision[i];
            }
            return;
        }
        if (metric.inverse.length == 0) {
            System.arraycopy(toMembers, 0, out, 0, toMembers.length);
            metric.schur.solveLower(out);
            metric.schur.solveUpper(out);
            return;
        }
        Arrays.fill(out, 0, toMembers.length, 0);
        for (int i = 0; i < toMembers.length; i++) {
            add(metric.inverse[i], toMembers[i], out);
        }
    }

    /// b = a - b.
    private static void rest(double[] a, double[] b) {
        for (int i = 0; i < b.length; i++) {
            b[i] = a[i] - b[i];
        }
    }

    private static void add(double[] row, double factor, double[] out) {
        for (int j = 0; j < row.length; j++) {
            out[j] = Math.fma(factor, row[j], out[j]);
        }
    }

    /// out's items = base - A^-1 C' (out's positions).
    private void items(double[] out) {
        for (int b = 0; b < base.length; b++) {
            Lanes block = metric.blocks.get(b);
            crossToItems(b, out);
            for (int k = 0; k < size; k++) {
                widen(sums[k], given[k], block.lanes());
            }
            metric.items.get(b).solve(given, scratch, given);
            for (int k = 0; k < size; k++) {
                subtract(base[b][k], given[k], block.lanes());
            }
            block.paste(at, base[b], out);
        }
    }

    private static void widen(float[] from, double[] to, int n) {
        for (int r = 0; r < n; r++) {
            to[r] = from[r];
        }
    }

    private static void subtract(double[] from, double[] part, int n) {
        for (int r = 0; r < n; r++) {
            from[r] -= part[r];
        }
    }

    private static void narrow(double[] from, float[] to, int n) {
        for (int r = 0; r < n; r++) {
            to[r] = (float) from[r];
        }
    }

    /// toMembers += C base: for each member, the sum over roll calls of w beta (1, x) . h.
    private void crossToMembers(int b) {
        if (metric.schur == null) {
            return;
        }
        Lanes block = metric.blocks.get(b);
        int width = block.width();
        float[][] h = sums;
        for (int k = 0; k < size; k++) {
            narrow(base[b][k], h[k], block.lanes());
            Arrays.fill(h[k], block.lanes(), width, 0f);
        }
        block.gather(at, metric.reference, item);
        float[][] w = metric.cells[b];
        for (int j = 0; j < block.members().length; j++) {
            block.point(at, metric.reference, j, point);
            LanePasses.predictor(w[j], h, point, cells, width);
            for (int d = 0; d < point.length; d++) {
                toMembers[at.x(d) + block.members()[j]] += LanePasses.steer(cells, item[d + 1], width);
            }
        }
    }

    /// sums = C' x: for each roll call, the sum over members of w (1, x_ref) (beta . x).
    private void crossToItems(int b, double[] x) {
        Lanes block = metric.blocks.get(b);
        int width = block.width();
        block.gather(at, metric.reference, item);
        Arrays.fill(item[0], 0f);
        for (float[] sum : sums) {
            Arrays.fill(sum, 0f);
        }
        if (metric.schur == null) {
            return;
        }
        float[][] w = metric.cells[b];
        for (int j = 0; j < block.members().length; j++) {
            block.point(at, x, j, point);
            LanePasses.predictor(w[j], item, point, cells, width);
            block.point(at, metric.reference, j, point);
            LanePasses.accumulate(cells, point, sums, width);
        }
    }

    /// Draws a momentum p ~ N(0, M) and its velocity v = M^-1 p, through M's block Cholesky factor.
    void draw(RandomGenerator random, double[] p, double[] v) {
        Arrays.fill(toMembers, 0);
        for (int b = 0; b < base.length; b++) {
            Lanes block = metric.blocks.get(b);
            for (double[] z : given) {
                Variates.gaussians(random, z, block.lanes());
            }
            metric.items.get(b).times(given, scratch);
            block.paste(at, scratch, p);
            metric.items.get(b).solveUpper(given, base[b]);
            crossToMembers(b);
        }
        double[] z = new double[toMembers.length];
        Variates.gaussians(random, z, z.length);
        System.arraycopy(z, 0, v, 0, z.length);
        if (metric.schur == null) {
            for (int i = 0; i < z.length; i++) {
                double sd = Math.sqrt(metric.positionPrecision[i]);
                v[i] /= sd;
                z[i] *= sd;
            }
        } else {
            metric.schur.solveUpper(v);
            metric.schur.timesTransposed(z);
        }
        for (int i = 0; i < z.length; i++) {
            p[i] = z[i] + toMembers[i];
        }
        items(v);
        for (int i = 0; i < metric.deltaPrecision.length; i++) {
            double sd = Math.sqrt(metric.deltaPrecision[i]);
            double g = random.nextGaussian();
            p[at.delta(0) + i] = g * sd;
            v[at.delta(0) + i] = g / sd;
        }
    }
}
