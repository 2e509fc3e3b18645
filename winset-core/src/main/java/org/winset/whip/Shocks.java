package org.winset.whip;

/// The shock of a caucus whose leaders kept their word, split into small and large: small where it lies within four
/// narrow
/// scales.
final class Shocks implements Moves {

    private static final int NODES = 4096;
    private static final double END = 8;
    private static final double EDGE = 4;

    /// The tables of the mixtures used last: models of one dossier on many days share them.
    private static final Recent<ScaleMixture, double[]> TABLES = new Recent<>(16, Shocks::table);

    private final double tied;
    private final double apart;
    private final double edge;
    private final double[] value;

    Shocks(Settings settings, Habit habit) {
        ScaleMixture mixture = new ScaleMixture(habit.narrow(), habit.wide(), habit.calm());
        tied = Math.sqrt(settings.shockCorrelation());
        apart = Math.max(1e-6, Math.sqrt(1 - settings.shockCorrelation()));
        edge = Normal.quantile(Math.min(1 - 1e-9, mixture.cdf(EDGE * habit.narrow())));
        value = TABLES.get(mixture);
    }

    private static double[] table(ScaleMixture mixture) {
        double[] value = new double[2 * NODES + 1];
        for (int i = 0; i <= NODES; i++) {
            value[NODES + i] = mixture.at(END * i / NODES);
            value[NODES - i] = -value[NODES + i];
        }
        return value;
    }

    /// The mixture's value at a normal score, linear between nodes .002 apart.
    @Override
    public double at(double score) {
        double x = (Math.max(-END, Math.min(END, score)) + END) / END * NODES;
        int k = Math.min(2 * NODES - 1, (int) x);
        return value[k] + (x - k) * (value[k + 1] - value[k]);
    }

    @Override
    public double mean() {
        return 0;
    }

    @Override
    public double centre(boolean first) {
        return 0;
    }

    @Override
    public void draw(double party, double own, Drawn drawn, int k, int i) {
        double centre = tied * party;
        double low = Normal.cdf((-edge - centre) / apart);
        double high = Normal.cdf((edge - centre) / apart);
        double u = Normal.cdf(own);
        double outside = u * (low + 1 - high);
        drawn.calm()[k][i] = high - low;
        drawn.small()[k][i] = at(centre + apart * Normal.quantile(Moves.inside(low + u * (high - low))));
        drawn.large()[k][i] =
                at(centre + apart * Normal.quantile(Moves.inside(outside < low ? outside : outside - low + high)));
        drawn.shock()[k][i] = at(centre + apart * own);
    }
}
