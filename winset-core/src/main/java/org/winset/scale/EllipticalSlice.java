package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Elliptical slice sampling (Murray, Adams & MacKay 2010) of some roll calls' parameters given the members: each roll
/// call on its own, all side by side.
///
/// Made for roll calls that the votes say little about, such as perfect party lines, where the likelihood is a cliff
/// and
/// a plain. A roll call that has found no point on its slice after a few tries stays where it is, which keeps the
/// update
/// reversible.
final class EllipticalSlice {

    private static final int TRIES = 5;

    private final Layout at;
    private final List<Lanes> blocks;
    private final Likelihood likelihood;
    private final int[] places;
    private final double[] level;
    private final double[] value;
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
        level = new double[at.items()];
        value = new double[at.items()];
        angle = new double[at.items()];
        low = new double[at.items()];
        high = new double[at.items()];
        from = new double[at.dims() + 1][at.items()];
        towards = new double[at.dims() + 1][at.items()];
    }

    /// Updates `v` in place, given the variances of the roll calls' parameters.
    void step(double[] v, ItemPrior prior, RandomGenerator random) {
        if (places.length == 0) {
            return;
        }
        Arrays.fill(level, 0);
        likelihood.addValues(v, level);
        for (int r : places) {
            level[r] += Math.log(random.nextDouble());
            angle[r] = 2 * Math.PI * random.nextDouble();
            low[r] = angle[r] - 2 * Math.PI;
            high[r] = angle[r];
            for (int k = 0; k < from.length; k++) {
                from[k][r] = v[at.item(k) + r];
                towards[k][r] =
                        random.nextGaussian() * Math.sqrt(k == 0 ? prior.alphaVariance() : prior.betaVariance());
            }
        }
        int[] open = places;
        for (int t = 0; t < TRIES && open.length > 0; t++) {
            for (int r : open) {
                set(v, r, Math.cos(angle[r]), Math.sin(angle[r]));
            }
            Arrays.fill(value, 0);
            likelihood.addValues(v, value);
            open = Arrays.stream(open).filter(r -> value[r] <= level[r]).toArray();
            for (int r : open) {
                if (angle[r] < 0) {
                    low[r] = angle[r];
                } else {
                    high[r] = angle[r];
                }
                angle[r] = low[r] + (high[r] - low[r]) * random.nextDouble();
            }
        }
        for (int r : open) {
            set(v, r, 1, 0);
        }
    }

    private void set(double[] v, int r, double cos, double sin) {
        for (int k = 0; k < from.length; k++) {
            v[at.item(k) + r] = from[k][r] * cos + towards[k][r] * sin;
        }
    }
}
