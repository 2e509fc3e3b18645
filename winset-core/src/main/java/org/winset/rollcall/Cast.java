package org.winset.rollcall;

/// How one member stands in one roll call. Paired and announced positions are not votes cast.
public enum Cast {
    YEA,
    NAY,
    PAIRED_YEA,
    PAIRED_NAY,
    ANNOUNCED_YEA,
    ANNOUNCED_NAY,
    PRESENT,
    NOT_VOTING,
    /// Not a member of the chamber when the vote was taken, or no record of the member at all.
    ABSENT_FROM_ROLL;

    /// +1 for a yea cast, -1 for a nay cast, 0 for anything else (missing, never nay).
    public int sign() {
        return switch (this) {
            case YEA -> 1;
            case NAY -> -1;
            default -> 0;
        };
    }

    /// Like [#sign()], with paired and announced positions counted as votes.
    public int signWithPairs() {
        return switch (this) {
            case YEA, PAIRED_YEA, ANNOUNCED_YEA -> 1;
            case NAY, PAIRED_NAY, ANNOUNCED_NAY -> -1;
            default -> 0;
        };
    }
}
