package org.winset.border;

import java.util.List;

/// A published series the model is fitted to or validated on.
///
/// `table` is `outcomes`, `group`, `family` (one target for each group or family) or `courts`; `model` are the model's
/// series whose sum stands against the sum of the published `columns`. A month's error is measured against
/// `sd x max(published, floor)`. `check` names the validated series; it is empty for series that are only fitted; its
/// relative errors are taken of max(published, checkFloor).
public record Target(
        String table,
        List<String> columns,
        List<String> model,
        double sd,
        double floor,
        boolean fitted,
        String check,
        double checkFloor) {

    public Target {
        columns = List.copyOf(columns);
        model = List.copyOf(model);
    }

    /// The published columns as one name.
    public String column() {
        return String.join(" + ", columns);
    }
}
