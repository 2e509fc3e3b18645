package org.winset.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One setting of a provision. `amount` is in the provision's unit (money: billions), `null` when the level is not a
/// number. What the level changes at the border stands in `border.yaml`.
public record Level(
        String id,
        String title,
        @Nullable Double amount,
        String source,
        String note,
        List<Precedent> precedents,
        List<View> views) {

    public Level {
        precedents = List.copyOf(precedents);
        views = List.copyOf(views);
    }
}
