package org.winset.whip;

/// How far a caucus goes with leaders whose word turned (probit units, towards the new word): with chance `partly` a
/// part of it follows (normal around `part` with standard deviation `partSd`), else about all of it (`whole`,
/// `wholeSd`). Nobody moves away from the new word: what would lie below 0 is 0.
public record Turn(double partly, double part, double partSd, double whole, double wholeSd) {

    /// Leaders whom nobody follows.
    static final Turn NONE = new Turn(0, 0, 0, 0, 0);

    /// The same with the log odds of `partly` raised.
    public Turn milder(double logOdds) {
        return new Turn(LogOdds.raised(partly, logOdds), part, partSd, whole, wholeSd);
    }

    /// The mean of the move (without the cut at 0).
    public double mean() {
        return partly * part + (1 - partly) * whole;
    }
}
