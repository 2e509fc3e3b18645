package org.winset.scale;

import java.util.List;
import java.util.random.RandomGenerator;

/// Standard deviations by the bootstrap over roll calls (Lewis & Poole 2004 resample votes; here whole roll calls,
/// which are
/// the independent units): each replicate draws as many roll calls as there are, with replacement, refits from the mode
/// and is rotated back onto it.
final class Bootstrap {

    /// Finer than the mode's own: a refit starts close to where it ends and must not stop on the way.
    private static final double GAIN = 1e-7;

    private static final int MOST_ITERATIONS = 300;

    private Bootstrap() {}

    static Parameters sd(VoteTable table, Parameters mode, int replicates, long seed, Workers workers) {
        List<RandomGenerator> randoms = Randoms.split(seed, replicates);
        Layout at = Layout.of(table, mode.dimensions(), 0);
        List<Lanes> blocks = Lanes.of(table, at, List.of());
        List<double[]> fits = workers.map(replicates, k -> {
            double[] weights = new double[table.items().size()];
            for (int r = 0; r < weights.length; r++) {
                weights[randoms.get(k).nextInt(weights.length)]++;
            }
            Parameters fit = Maximum.of(new EmStep(at, blocks), mode, GAIN, MOST_ITERATIONS, weights)
                    .parameters();
            Alignment.procrustes(fit.x, mode.x).apply(fit);
            return fit.flat();
        });
        Moments moments = new Moments(fits.getFirst().length);
        fits.forEach(moments::add);
        Parameters sd = mode.copy();
        double[] values = new double[fits.getFirst().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.sqrt(moments.variance(i));
        }
        sd.setFlat(values);
        return sd;
    }
}
