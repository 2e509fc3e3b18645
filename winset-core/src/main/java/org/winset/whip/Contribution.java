package org.winset.whip;

/// One part of a member's pull: a provision's level, a statement or commitment, what the gate adds, the leader's cue
/// (expected). `variance` is that of the estimate. A member's contributions add up to the pull.
public record Contribution(Kind kind, String id, String words, double pull, double variance) {

    public enum Kind {
        PROVISION,
        STATEMENT,
        GATE,
        CUE
    }
}
