package org.winset.whip;

/// A caucus's shock, split into small and large.
///
/// Its normal score is sqrt(c) x the party's part + sqrt(1 - c) x its own, c the correlation between chambers; the
/// shock is the mixture's value at that score. It is small where it lies within four narrow scales.
final class Shocks {

    private static final int NODES = 4096;
    private static final double END = 8;
    private static final double EDGE = 4;

    private final double tied;
    private final double apart;
    private final double edge;
    private final double[] value = new double[2 * NODES + 1];

    Shocks(Settings settings, Role role) {
        Habit habit = settings.habit(role);
        ScaleMixture mixture = new ScaleMixture(habit.narrow(), habit.wide(), habit.calm());
        tied = Math.sqrt(settings.shockCorrelation());
        apart = Math.max(1e-6, Math.sqrt(1 - settings.shockCorrelation()));
        edge = Normal.quantile(Math.min(1 - 1e-9, mixture.cdf(EDGE * habit.narrow())));
        for (int i = 0; i <= NODES; i++) {
            value[NODES + i] = mixture.at(END * i / NODES);
            value[NODES - i] = -value[NODES + i];
        }
    }

    /// The mixture's value at a normal score, linear between nodes .002 apart.
    double at(double score) {
        double x = (Math.max(-END, Math.min(END, score)) + END) / END * NODES;
        int k = Math.min(2 * NODES - 1, (int) x);
        return value[k] + (x - k) * (value[k + 1] - value[k]);
    }

    /// Fills the point's places for caucus `i`, the party's part and the caucus's own being standard normal.
    void draw(double party, double own, FutureSpace space, int k, int i) {
        double centre = tied * party;
        double low = Normal.cdf((-edge - centre) / apart);
        double high = Normal.cdf((edge - centre) / apart);
        double u = Normal.cdf(own);
        double outside = u * (low + 1 - high);
        space.calm()[k][i] = high - low;
        space.small()[k][i] = at(centre + apart * Normal.quantile(inside(low + u * (high - low))));
        space.large()[k][i] =
                at(centre + apart * Normal.quantile(inside(outside < low ? outside : outside - low + high)));
        space.shock()[k][i] = at(centre + apart * own);
    }

    private static double inside(double u) {
        return Math.min(1 - 1e-15, Math.max(1e-15, u));
    }
}
