package org.winset.report.figure;

import java.util.Locale;

/// Numbers as figures show them.
final class Text {

    private Text() {}

    /// Whole percents: `57 %`, `<1 %`, `>99 %`.
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

    static String decimal(double value, int places) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + places + "f", value + 0.0);
    }
}
