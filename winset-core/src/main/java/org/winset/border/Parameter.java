package org.winset.border;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number of the pipeline, with its unit, where it comes from, and how sure it is.
///
/// `values` are dated and sorted; each holds from its date until the next. `sd` is the uncertainty of the level in
/// natural units (0: taken as known); for a fitted parameter it is the prior's. `vary` says how the number wanders from
/// month to month, or is null.
public record Parameter(
        String name,
        String unit,
        Basis basis,
        boolean verified,
        String source,
        List<Dated> values,
        double sd,
        @Nullable Vary vary) {

    /// A value from a date on.
    public record Dated(LocalDate from, double value) {}

    /// A monthly AR(1) deviation on the parameter's [Scale]: stationary standard deviation `sd`, month-to-month
    /// correlation `persistence`. When `series` is not empty, calibration learns both from the errors of that outcome
    /// (a column of the outcomes, or `group/t8@mexico`, `family/ice@family`).
    /// Parameters with the same `path` (a name and its versions by class) wander together.
    public record Vary(double sd, double persistence, String series, String path) {}

    public Parameter {
        values = List.copyOf(values);
    }

    public Scale scale() {
        return Scale.of(unit);
    }

    /// The value on a day: the last one dated on or before it, else the first.
    public double on(LocalDate day) {
        double value = values.getFirst().value();
        for (Dated dated : values) {
            if (dated.from().isAfter(day)) {
                break;
            }
            value = dated.value();
        }
        return value;
    }

    public Parameter with(List<Dated> newValues) {
        return new Parameter(name, unit, basis, verified, source, newValues, sd, vary);
    }

    public Parameter varying(@Nullable Vary newVary) {
        return new Parameter(name, unit, basis, verified, source, values, sd, newVary);
    }
}
