package org.winset.whip.calibrate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.winset.whip.Role;

/// The spread of saliences from bundles: the logarithm's standard deviation that maximises the likelihood of the votes
/// on
/// bills after adopted amendments, everything else as fitted to pairs. The earlier version and the amendments each have
/// their own salience in each caucus.
record Bundles(
        double salienceLogSd, double error, double logLikelihood, int caucuses, double[] grid, double[] profile) {

    private static final double[] GRID = {.05, .2, .35, .5, .65, .8, 1, 1.25, 1.5};

    static Bundles fit(List<Bundle> bundles, double drift, Map<Role, Shock> shocks) {
        List<Surface> surfaces = bundles.parallelStream()
                .map(b -> Surface.of(Saliency.cells(b.first(), b.added()), b.variance(), b.yeas(), drift))
                .toList();
        Map<Role, double[]> weights = Shock.weights(shocks);
        double[] profile = new double[GRID.length];
        int best = 0;
        for (int g = 0; g < GRID.length; g++) {
            double[] both = Saliency.pairWeights(GRID[g]);
            for (int i = 0; i < surfaces.size(); i++) {
                double[] own = Objects.requireNonNull(weights.get(bundles.get(i).role()));
                profile[g] += Math.log(Shock.integral(own, surfaces.get(i).given(both)) + 1e-12);
            }
            best = profile[g] > profile[best] ? g : best;
        }
        double error = Double.NaN;
        if (best > 0 && best < GRID.length - 1) {
            double left = (profile[best] - profile[best - 1]) / (GRID[best] - GRID[best - 1]);
            double right = (profile[best + 1] - profile[best]) / (GRID[best + 1] - GRID[best]);
            double curvature = 2 * (left - right) / (GRID[best + 1] - GRID[best - 1]);
            error = 1 / Math.sqrt(curvature);
        }
        return new Bundles(GRID[best], error, profile[best], bundles.size(), GRID.clone(), profile);
    }
}
