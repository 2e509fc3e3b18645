package org.winset.whip;

import java.util.List;

/// What a model said before a vote, held against it. `yeas` is the middle tally (median), `mean` the mean;
/// `membersRight` the share of voting
/// members
/// on the side that the model favoured; `brier` the mean squared error of their P(yes). `quarter` is the likeliest
/// quarter
/// of the possible tallies and `chanceQuarter` its chance: how sure a forecast can be that rules out three quarters.
public record Prediction(
        double yeas,
        double mean,
        List<Region> region50,
        List<Region> region90,
        List<Region> quarter,
        double chanceQuarter,
        double chancePass,
        double membersRight,
        double brier) {

    public boolean holds(int actual) {
        return region90.stream().anyMatch(region -> region.holds(actual));
    }

    public boolean quarterHolds(int actual) {
        return quarter.stream().anyMatch(region -> region.holds(actual));
    }

    /// How many tallies the 90 % region covers.
    public int width() {
        return region90.stream().mapToInt(Region::size).sum();
    }
}
