package org.winset.news;

/// The gender that pronouns and titles agree with; unknown unless something says so.
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /// Whether both can be one person's.
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
