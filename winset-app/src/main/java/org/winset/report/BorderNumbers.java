package org.winset.report;

import java.util.Locale;

/// Numbers as people read them.
final class BorderNumbers {

    private BorderNumbers() {}

    /// A value in its unit: dollars in billions, shares in percent, the rest with thousands separators.
    static String of(double value, String unit) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return switch (unit) {
            case "dollars" -> String.format(Locale.ROOT, "%s$%,.2f bn", value < 0 ? "-" : "", Math.abs(value) / 1e9);
            case "share" -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
            case "days" -> String.format(Locale.ROOT, "%,.1f", value + 0.0);
            default -> plain(value);
        };
    }

    /// A difference: the same with a sign; shares in percentage points.
    static String difference(double value, String unit) {
        if (Math.abs(value) < 1e-9) {
            return "0";
        }
        String sign = value > 0 ? "+" : "";
        return unit.equals("share")
                ? String.format(Locale.ROOT, "%s%.1f pp", sign, 100 * value)
                : sign + of(value, unit);
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String plain(double value) {
        double rounded = Math.rint(value);
        return String.format(Locale.ROOT, "%,.0f", rounded == 0 ? 0.0 : rounded);
    }
}
