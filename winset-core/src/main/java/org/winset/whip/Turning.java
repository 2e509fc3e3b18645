package org.winset.whip;

/// The shift of a caucus whose leaders' word turned: `direction` (1 for, -1 against) times a [Turn]. Scores towards the
/// new
/// word are those of the whole caucus following, those below them of a part.
final class Turning implements Moves {

    private final Turn turn;
    private final double direction;
    private final double edge;
    private final double tied;
    private final double apart;

    Turning(Settings settings, Turn turn, int direction) {
        this.turn = turn;
        this.direction = direction;
        edge = Normal.quantile(Moves.inside(turn.partly()));
        tied = Math.sqrt(settings.shockCorrelation());
        apart = Math.max(1e-6, Math.sqrt(1 - settings.shockCorrelation()));
    }

    @Override
    public double centre(boolean first) {
        return direction * (first ? turn.part() : turn.whole());
    }

    @Override
    public double mean() {
        return direction * turn.mean();
    }

    @Override
    public double at(double score) {
        double u = Normal.cdf(direction * score);
        double p = turn.partly();
        return direction * (u < p ? part(u / p) : whole((u - p) / (1 - p)));
    }

    private double part(double u) {
        return Math.max(0, turn.part() + turn.partSd() * Normal.quantile(Moves.inside(u)));
    }

    private double whole(double u) {
        return Math.max(0, turn.whole() + turn.wholeSd() * Normal.quantile(Moves.inside(u)));
    }

    @Override
    public void draw(double party, double own, Drawn drawn, int k, int i) {
        double centre = tied * direction * party;
        double u = Normal.cdf(direction * own);
        double first = Normal.cdf((edge - centre) / apart);
        drawn.calm()[k][i] = first;
        double p = turn.partly();
        drawn.small()[k][i] = direction * part(under(centre, u * first) / p);
        drawn.large()[k][i] = direction * whole((under(centre, first + u * (1 - first)) - p) / (1 - p));
        drawn.shock()[k][i] = at(tied * party + apart * own);
    }

    /// The rank of the score whose rank given the party's part is u.
    private double under(double centre, double u) {
        return Normal.cdf(centre + apart * Normal.quantile(Moves.inside(u)));
    }
}
