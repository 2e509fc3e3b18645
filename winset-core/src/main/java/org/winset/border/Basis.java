package org.winset.border;

import java.util.Locale;

/// Where a number comes from: a published figure, a fit to published figures, or an assumption.
public enum Basis {
    DATA,
    FITTED,
    ASSUMED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
