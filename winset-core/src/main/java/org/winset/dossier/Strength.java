package org.winset.dossier;

import java.util.Locale;

/// How firmly something was said.
public enum Strength {
    FIRM,
    LEAN,
    TENTATIVE;

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
