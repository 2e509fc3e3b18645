package org.winset.dossier;

import java.util.Locale;

/// A view in words, from strongly against to strongly for.
public enum Stance {
    STRONGLY_AGAINST(-3),
    AGAINST(-2),
    LEAN_AGAINST(-1),
    NEUTRAL(0),
    LEAN_FOR(1),
    FOR(2),
    STRONGLY_FOR(3);

    private final int rank;

    Stance(int rank) {
        this.rank = rank;
    }

    /// As written in a dossier: "strongly against".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// -3 (strongly against) to +3 (strongly for); an order, not a unit.
    public int rank() {
        return rank;
    }
}
