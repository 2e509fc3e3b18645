package org.winset.dossier;

/// A past roll call that tells what members think of a level.
///
/// `sign` is +1 when a yea then is a yea now and -1 when reversed. `share` (0 to 1) is how much of that roll call's
/// question the level adopts. The level's pull on a member is share x sign x (alpha + beta . x), averaged over its
/// precedents in the member's chamber, plus the member's offset on the topic times the share.
public record Precedent(String vote, int sign, double share, String note) {

    public Precedent {
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("A sign is +1 or -1, not (" + sign + ").");
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share is from 0 to 1, not (" + share + ").");
        }
    }
}
