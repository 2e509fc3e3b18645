package org.winset.border;

import org.jspecify.annotations.Nullable;

/// Where the published monthly people of one demand series come from.
public sealed interface Demand {

    String name();

    /// Encounters at a place (a value of `place` in encounters.csv), by class; less the series `less`, class by class.
    record Encounters(String name, String place, @Nullable String less) implements Demand {}

    /// A column of outcomes.csv, in the classes of a place's encounters that month.
    record Like(String name, String column, String place) implements Demand {}

    /// A column of outcomes.csv, all of one kind (`group.family`).
    record As(String name, String column, String kind) implements Demand {}
}
