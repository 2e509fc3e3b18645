package org.winset.border;

import java.util.List;

/// One level of one provision: its changes to parameters (none for the status quo and for levels without effect at the
/// border), the money it appropriates in dollars, and a note on what the simulation can't know about it.
public record Level(
        String provision,
        String level,
        String title,
        List<Change> changes,
        double dollars,
        String moneyTitle,
        String note) {

    public Level {
        changes = List.copyOf(changes);
    }

    public String id() {
        return provision + "=" + level;
    }
}
