package org.winset.report;

import java.util.Locale;

/// Numbers as a reader expects them.
final class Numbers {

    private Numbers() {}

    /// `95.2 %`.
    static String percent(double fraction) {
        return Double.isNaN(fraction) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
    }

    /// `.876`, `1.204`, `-.310`: no zero before the point.
    static String decimal(double value, int places) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String text = String.format(Locale.ROOT, "%." + places + "f", value);
        if (text.startsWith("-0") && text.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            text = text.substring(1);
        }
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }

    /// `62,692`.
    static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /// `1 member`, `104 members`.
    static String counted(long n, String one) {
        return count(n) + " " + (n == 1 ? one : one + "s");
    }

    /// A number for CSV and JSON: six significant decimals, empty when not a number.
    static String csv(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.6f", value);
        return text.equals("-0.000000") ? "0.000000" : text;
    }
}
