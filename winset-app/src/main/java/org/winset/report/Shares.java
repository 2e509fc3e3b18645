package org.winset.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/// Chances and counts with no more digits than they deserve.
final class Shares {

    private Shares() {}

    /// Whole percents: `57 %`, `<1 %`, `>99 %`, `0 %` only for nothing at all.
    static String chance(double chance) {
        if (Double.isNaN(chance)) {
            return "-";
        }
        if (chance > 0 && chance < .005) {
            return "<1 %";
        }
        if (chance < 1 && chance > .995) {
            return ">99 %";
        }
        return Math.round(100 * chance) + " %";
    }

    /// `7,586,650`.
    static String deals(BigInteger count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// A part of a whole that is known exactly: `56.5 %`.
    static String of(BigInteger part, BigInteger whole) {
        if (whole.signum() == 0) {
            return "-";
        }
        double share = new BigDecimal(part)
                .divide(new BigDecimal(whole), 12, RoundingMode.HALF_EVEN)
                .doubleValue();
        boolean nearly = share > .9995 && !part.equals(whole);
        return share > 0 && share < .0005
                ? String.format(Locale.ROOT, "%.1e", share)
                : nearly ? ">99.9 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /// `12 votes to spare`, `3 votes short`.
    static String margin(int margin) {
        if (margin == Integer.MAX_VALUE) {
            return "no vote stands against it";
        }
        if (margin == Integer.MIN_VALUE) {
            return "one decision or condition stands against it";
        }
        return margin == 0
                ? "no vote to spare"
                : Numbers.counted(Math.abs(margin), "vote") + (margin < 0 ? " short" : " to spare");
    }
}
