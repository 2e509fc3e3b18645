package org.winset.whip;

/// What something adds to a member's utility for yes, in probit units (standard deviations of the voting error), and
/// the
/// variance of that estimate.
public record Pull(double mean, double variance) {

    public static final Pull NONE = new Pull(0, 0);

    public Pull plus(Pull other) {
        return new Pull(mean + other.mean, variance + other.variance);
    }

    public Pull times(double factor) {
        return new Pull(factor * mean, factor * factor * variance);
    }
}
