package org.winset.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone who negotiates or decides. `member` is the principal's own seat, if any; `leads` the caucuses whose cue the
/// principal gives, with weight `cueWeight` among their leaders.
public record Principal(
        String id,
        String title,
        String name,
        @Nullable String member,
        List<Caucus> leads,
        double cueWeight,
        List<View> views,
        String source,
        String note) {

    public Principal {
        leads = List.copyOf(leads);
        views = List.copyOf(views);
    }
}
