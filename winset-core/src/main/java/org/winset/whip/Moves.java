package org.winset.whip;

import java.util.Arrays;

/// The common shift of one caucus under one [Move], in two kinds: the likelier sums stay narrow when both are gone
/// through at every point.
///
/// Its normal score is sqrt(c) x the party's part + sqrt(1 - c) x its own, c the correlation between chambers; the
/// shift
/// is the distribution's value at that score.
sealed interface Moves permits Shocks, Turning {

    /// The shift at a normal score.
    double at(double score);

    /// Fills the point's places for caucus `i`, the party's part and the caucus's own being standard normal.
    void draw(double party, double own, Drawn drawn, int k, int i);

    /// The mean that the shift's kind is around: `first` or the other.
    double centre(boolean first);

    /// The shift's mean.
    double mean();

    /// By [Move#ordinal()].
    static Moves[] of(Settings settings, Role role) {
        return Arrays.stream(Move.values())
                .map(move -> switch (move) {
                    case KEPT -> new Shocks(settings, settings.habit(role));
                    case DIVIDED -> new Shocks(settings, settings.habit(role).calmer(settings.dividedCalm()));
                    case STEP_FOR -> new Turning(settings, settings.turnFor().milder(settings.turnStep()), 1);
                    case STEP_AGAINST ->
                        new Turning(settings, settings.turnAgainst().milder(settings.turnStep()), -1);
                    case TURN_FOR -> new Turning(settings, settings.turnFor(), 1);
                    case TURN_AGAINST -> new Turning(settings, settings.turnAgainst(), -1);
                })
                .toArray(Moves[]::new);
    }

    /// Drawn shifts of point k and caucus c: `calm[k][c]` is the chance of the first kind (a small shock, or a part of
    /// the
    /// caucus that follows) given the party's part, `small[k][c]` and `large[k][c]` a shift of either kind,
    /// `shock[k][c]`
    /// one of both.
    @SuppressWarnings("ArrayRecordComponent") // read only
    record Drawn(double[][] calm, double[][] small, double[][] large, double[][] shock) {

        static Drawn of(int points, int caucuses) {
            return new Drawn(
                    new double[points][caucuses],
                    new double[points][caucuses],
                    new double[points][caucuses],
                    new double[points][caucuses]);
        }
    }

    /// Keeps a chance off its ends, where a normal quantile is infinite.
    static double inside(double u) {
        return Math.min(1 - 1e-15, Math.max(1e-15, u));
    }
}
