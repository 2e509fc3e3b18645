package org.winset.whip;

/// Chances on the scale of log odds.
public final class LogOdds {

    private LogOdds() {}

    /// A chance whose log odds are raised by so much; 0 stays 0.
    public static double raised(double chance, double by) {
        double odds = chance / Math.max(1e-12, 1 - chance) * Math.exp(by);
        return odds / (1 + odds);
    }
}
