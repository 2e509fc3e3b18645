package org.winset.dossier;

import java.util.Locale;

/// A view in words, from strongly against to strongly for.
public enum Stance {
    STRONGLY_AGAINST,
    AGAINST,
    LEAN_AGAINST,
    NEUTRAL,
    LEAN_FOR,
    FOR,
    STRONGLY_FOR;

    /// As written in a dossier: "strongly against".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// -3 (strongly against) to +3 (strongly for); an order, not a unit.
    public int rank() {
        return ordinal() - NEUTRAL.ordinal();
    }
}
