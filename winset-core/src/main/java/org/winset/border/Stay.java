package org.winset.border;

/// How long people stay at a station, in whole days (ticks), never less than 1.
public sealed interface Stay {

    /// The mean stay in days.
    Product days();

    /// Everyone stays the same number of days (rounded).
    record Fixed(Product days) implements Stay {}

    /// P(stay = n) = p (1 - p)^(n - 1), p = 1 / mean: the daily twin of the exponential.
    record Geometric(Product days) implements Stay {}

    /// The sum of `stages` geometric stays of mean `days / stages`: less spread, squared coefficient of variation about
    /// 1 / stages.
    record Erlang(Product days, int stages) implements Stay {}
}
