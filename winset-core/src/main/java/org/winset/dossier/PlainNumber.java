package org.winset.dossier;

import java.util.regex.Pattern;

/// A number as people write it: digits, a point, a sign, an exponent of ten. Java reads more as one (`5d` and `5f` are
/// 5
/// there, `0x1p3` is 8), and a unit behind a number must not be dropped in silence.
public final class PlainNumber {

    private static final Pattern FORM = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private PlainNumber() {}

    /// The number, or NaN where `text` is none or too large for one. Never minus zero.
    public static double of(String text) {
        double value = FORM.matcher(text).matches() ? Double.parseDouble(text) + 0.0 : Double.NaN;
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
