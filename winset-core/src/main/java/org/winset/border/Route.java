package org.winset.border;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way out of a station. Routes are tried in order; each takes a share of those still there.
///
/// `only` narrows it to classes (see [Classes#select]); `share` is the chance that a person still there takes it (null:
/// everyone); `limit` is the most people a day (null: no limit); `room` names a server whose free places bound it;
/// `when`
/// and `unless` are switches (parameters or controllers, on when above one half); `counts` are the series it adds to;
/// `returns` marks people as sent back once (history becomes `repeat`).
public record Route(
        String to,
        List<String> only,
        @Nullable Product share,
        @Nullable Product limit,
        @Nullable String room,
        @Nullable String when,
        @Nullable String unless,
        List<String> counts,
        boolean returns) {

    public Route {
        only = List.copyOf(only);
        counts = List.copyOf(counts);
    }

    /// True when it takes everyone, always.
    public boolean catchesAll() {
        return only.isEmpty() && share == null && limit == null && room == null && when == null && unless == null;
    }
}
