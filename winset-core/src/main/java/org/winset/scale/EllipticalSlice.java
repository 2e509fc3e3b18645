package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Elliptical slice sampling (Murray, Adams & MacKay 2010) of some roll calls' parameters given the members: each roll
/// call on its own, all side by side.
///
/// Made for roll calls that the votes say little about, such as perfect party lines, where the likelihood is a cliff
/// and
/// a plain. A roll call that has found no point on its slice after a few tries stays where it is, which keeps the
/// update
/// reversible.
final class EllipticalSlice {

    private static final int TRIES = Integer.getInteger("tries", 5);

    private final Layout at;
    private final List<Lanes> blocks;
    private final Likelihood likelihood;
    private final int[] places;
    private final double[] value;

    // One number for each chosen roll call.
    private final double[] level;
    private final double[] angle;
    private final double[] low;
    private final double[] high;
    private final double[][] from;
    private final double[][] towards;

    EllipticalSlice(Layout layout, List<Lanes> all, boolean[] chosen) {
        at = layout;
        blocks = all.stream()
                .map(block -> block.only(chosen))
                .filter(block -> block.lanes() > 0)
                .toList();
        likelihood = new Likelihood(at, blocks, null);
        places = blocks.stream().flatMapToInt(block -> Arrays.stream(block.places())).toArray();
        value = new double[at.items()];
        level = new double[places.length];
        angle = new double[places.length];
        low = new double[places.length];
        high = new double[places.length];
        from = new double[at.dims() + 1][places.length];
        towards = new double[at.dims() + 1][places.length];
    }

    /// Updates `v` in place, given the variances of the roll calls' parameters.
    void step(double[] v, ItemPrior prior, RandomGenerator random) {
        if (places.length == 0) {
            return;
        }
        values(v);
        Variates.uniforms(random, level, level.length);
        Variates.uniforms(random, angle, angle.length);
        for (int c = 0; c < places.length; c++) {
            level[c] = value[places[c]] + Math.log(level[c]);
            angle[c] *= 2 * Math.PI;
            low[c] = angle[c] - 2 * Math.PI;
            high[c] = angle[c];
        }
        for (int k = 0; k < from.length; k++) {
            ellipse(v, k, Math.sqrt(k == 0 ? prior.alphaVariance() : prior.betaVariance()), random);
        }
        int[] open = IntStream.range(0, places.length).toArray();
        int left = open.length;
        for (int t = 0; t < TRIES && left > 0; t++) {
            left = attempt(v, open, left, random);
        }
        for (int i = 0; i < left; i++) {
            set(v, open[i], 1, 0);
        }
    }

    private void values(double[] v) {
        Arrays.fill(value, 0);
        likelihood.addValues(v, value);
    }

    private void ellipse(double[] v, int k, double sd, RandomGenerator random) {
        Variates.gaussians(random, towards[k], places.length);
        for (int c = 0; c < places.length; c++) {
            from[k][c] = v[at.item(k) + places[c]];
            towards[k][c] *= sd;
        }
    }

    /// Tries the angles of the first `n` of `open`; returns how many of them are still open, and moves those to the
    /// front.
    private int attempt(double[] v, int[] open, int n, RandomGenerator random) {
        for (int i = 0; i < n; i++) {
            set(v, open[i], Math.cos(angle[open[i]]), Math.sin(angle[open[i]]));
        }
        values(v);
        int left = 0;
        for (int i = 0; i < n; i++) {
            if (value[places[open[i]]] <= level[open[i]]) {
                shrink(open[i], random.nextDouble());
                open[left++] = open[i];
            }
        }
        return left;
    }

    private void shrink(int c, double u) {
        if (angle[c] < 0) {
            low[c] = angle[c];
        } else {
            high[c] = angle[c];
        }
        angle[c] = low[c] + (high[c] - low[c]) * u;
    }

    private void set(double[] v, int c, double cos, double sin) {
        for (int k = 0; k < from.length; k++) {
            v[at.item(k) + places[c]] = from[k][c] * cos + towards[k][c] * sin;
        }
    }
}
