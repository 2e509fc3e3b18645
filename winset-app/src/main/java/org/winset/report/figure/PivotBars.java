package org.winset.report.figure;

import java.util.List;
import java.util.Locale;

/// Who can cost most of the win set by turning to a hard no, and how likely who decides a gate.
public final class PivotBars {

    private static final double WIDTH = 960;
    private static final double ROW = 26;

    private PivotBars() {}

    /// A name and a number; `note` stands beside the number.
    public record Bar(String name, double value, String note) {}

    public static Figure of(List<Bar> lost, List<Bar> decide) {
        Svg svg = new Svg();
        double half = WIDTH / 2 - 20;
        svg.text(0, 16, "Share of the win set lost by a hard no", "b");
        svg.text(half + 40, 16, "Chance to decide a gate", "b");
        column(svg, lost, 0, half, "no");
        column(svg, decide, half + 40, half, "accent");
        Table.Rows rows = new Table.Rows(2, "what", "who", "value", "note");
        lost.forEach(bar -> rows.add("win set lost", bar.name(), Text.decimal(bar.value(), 5), bar.note()));
        decide.forEach(bar -> rows.add("decides", bar.name(), Text.decimal(bar.value(), 5), bar.note()));
        double height = 34 + ROW * Math.max(lost.size(), decide.size());
        return new Figure(
                "pivots",
                "On whom it turns",
                "Left: the share of deals that no longer pass at even odds when one actor or member turns to a hard no. Right: "
                        + "the chance that a member's vote decides a gate for the deal looked at.",
                WIDTH,
                height,
                svg.toString(),
                rows.table());
    }

    private static void column(Svg svg, List<Bar> bars, double left, double width, String hue) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double from = left + 190;
        double room = width - 190 - 62;
        for (int k = 0; k < bars.size(); k++) {
            double y = 30 + k * ROW;
            Bar bar = bars.get(k);
            svg.text(left, y + 14, Svg.cut(bar.name(), 184, 13), "");
            svg.rounded(from, y + 4, Math.max(1.5, room * (most > 0 ? bar.value() / most : 0)), 12, 2, hue);
            svg.text(left + width, y + 14, label(bar), "s t e");
        }
        if (bars.isEmpty()) {
            svg.text(left, 44, "Nobody alone.", "soft");
        }
    }

    private static String label(Bar bar) {
        return bar.value() < .0005 ? "<0.1 %" : String.format(Locale.ROOT, "%.1f %%", 100 * bar.value());
    }
}
