package org.winset.whip;

/// A caucus's place in its chamber.
///
/// The majority's leaders bring things to the floor, the minority's don't. Where debate ends only by a vote of more than a
/// majority (the chamber has a cloture gate) a minority can hold things up, and both behave otherwise. NONE: nobody controls
/// the chamber.
public enum Role {
    MAJORITY("majority"),
    MINORITY("minority"),
    CLOTURE_MAJORITY("clotureMajority"),
    CLOTURE_MINORITY("clotureMinority"),
    NONE("none");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /// The word that names of settings begin with.
    public String word() {
        return word;
    }

    public static Role of(boolean majority, boolean cloture) {
        return majority ? cloture ? CLOTURE_MAJORITY : MAJORITY : cloture ? CLOTURE_MINORITY : MINORITY;
    }

    /// Whether a minority of the chamber can hold things up.
    public boolean cloture() {
        return this == CLOTURE_MAJORITY || this == CLOTURE_MINORITY;
    }
}
