package org.winset.report.figure;

import java.util.Locale;

/// Shapes in drawing order. Colours and fonts come from classes, see [Style].
final class Svg {

    private final StringBuilder out = new StringBuilder();

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// At most one decimal.
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    Svg line(double x1, double y1, double x2, double y2, String classes) {
        out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        return end(classes);
    }

    Svg rect(double x, double y, double width, double height, String classes) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        return end(classes);
    }

    Svg rounded(double x, double y, double width, double height, double radius, String classes) {
        out.append("<rect rx=\"").append(number(radius)).append("\" x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height));
        return end(classes);
    }

    Svg circle(double x, double y, double radius, String classes, double opacity, String title) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        out.append("\" r=\"").append(number(radius)).append("\" class=\"").append(classes);
        if (opacity < 1) {
            out.append("\" fill-opacity=\"").append(String.format(Locale.ROOT, "%.2f", opacity));
        }
        out.append(title.isEmpty() ? "\"/>\n" : "\"><title>" + escape(title) + "</title></circle>\n");
        return this;
    }

    Svg path(String d, String classes) {
        out.append("<path d=\"").append(d);
        return end(classes);
    }

    private Svg end(String classes) {
        out.append("\" class=\"").append(classes).append("\"/>\n");
        return this;
    }

    Svg text(double x, double y, String text, String classes) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" class=\"")
                .append(classes)
                .append("\">")
                .append(escape(text))
                .append("</text>\n");
        return this;
    }

    /// Text that rises to the right, for the heads of narrow columns.
    Svg slanted(double x, double y, String text, String classes) {
        out.append("<text transform=\"translate(").append(number(x)).append(' ').append(number(y));
        out.append(") rotate(-42)\" class=\"")
                .append(classes)
                .append("\">")
                .append(escape(text))
                .append("</text>\n");
        return this;
    }

    /// A generous guess at the width of a text, for placing; the font decides the real one.
    static double width(String text, double size) {
        return .56 * size * text.length();
    }

    /// `text` in as many characters as fit.
    static String cut(String text, double width, double size) {
        int most = (int) (width / (.53 * size));
        return text.length() <= most
                ? text
                : text.substring(0, Math.max(1, most - 1)).stripTrailing() + "\u2026";
    }

    /// Data as a percentage of full ink, by opacity.
    Svg shade(double x, double y, double width, double height, String classes, double opacity) {
        out.append("<rect rx=\"3\" fill-opacity=\"").append(String.format(Locale.ROOT, "%.2f", opacity));
        out.append("\" x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        return end(classes);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
