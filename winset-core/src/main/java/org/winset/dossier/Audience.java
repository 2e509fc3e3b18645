package org.winset.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group that watches but does not vote: a party's base, a state's voters. Reported beside votes, never mixed in.
public record Audience(String id, String title, List<Finding> findings, List<View> views, String note) {

    /// What a poll or a report says about the audience.
    public record Finding(String text, @Nullable LocalDate date, String source) {}

    public Audience {
        findings = List.copyOf(findings);
        views = List.copyOf(views);
    }
}
