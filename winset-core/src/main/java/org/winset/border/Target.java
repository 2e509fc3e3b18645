package org.winset.border;

import java.util.List;

/// A published series the model is fitted to or validated on.
///
/// `table` is `outcomes`, `group`, `family` (one target for each group or family) or `courts`; `model` are the model's
/// series whose sum stands against the published `column`. A month's error is measured against
/// `sd x max(published, floor)`. `check` names the validated series; it is empty for series that are only fitted.
public record Target(
        String table, String column, List<String> model, double sd, double floor, boolean fitted, String check) {

    public Target {
        model = List.copyOf(model);
    }
}
