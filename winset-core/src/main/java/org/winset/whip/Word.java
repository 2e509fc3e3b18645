package org.winset.whip;

import java.util.Locale;

/// The five words of a whip count, by P(yes): at least .9 yes, .65 lean yes, above .35 undecided, above .1 lean no,
/// else no.
public enum Word {
    YES,
    LEAN_YES,
    UNDECIDED,
    LEAN_NO,
    NO;

    public static Word of(double chance) {
        return chance >= .9 ? YES : chance >= .65 ? LEAN_YES : chance > .35 ? UNDECIDED : chance > .1 ? LEAN_NO : NO;
    }

    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
