package org.winset.report.figure;

import java.util.List;
import org.winset.whip.BacktestRow;
import org.winset.whip.Region;

/// A vote a row: the 50 and 90 % regions of its yeas, what preferences alone said, and what was cast.
public final class BacktestPlot {

    private static final double WIDTH = 960;
    private static final double ROW = 36;
    private static final double FROM = 380;

    private BacktestPlot() {}

    public static Figure of(List<BacktestRow> rows) {
        Svg svg = new Svg();
        Table.Rows table = new Table.Rows(
                2,
                "date",
                "vote",
                "yeas cast",
                "predicted",
                "90 % region",
                "inside",
                "called right",
                "members right",
                "party line right");
        double y = 30;
        svg.text(FROM, 14, "no yeas", "s soft");
        svg.text(WIDTH - 60, 14, "the whole chamber", "s soft e");
        for (BacktestRow row : rows) {
            Scale x = new Scale(0, row.chamberSize(), FROM, WIDTH - 60);
            svg.text(0, y + 14, Svg.cut(row.outcome().title(), FROM - 20, 12.6), "");
            svg.text(
                    0,
                    y + 28,
                    row.outcome().date() + "; members right "
                            + Text.chance(row.model().membersRight()) + ", party line "
                            + Text.chance(row.partyLineRight()),
                    "s soft t");
            svg.rounded(FROM, y + 12, WIDTH - 60 - FROM, 8, 4, "band");
            regions(svg, x, y + 12, row.model().region90(), .35);
            regions(svg, x, y + 12, row.model().region50(), .8);
            svg.circle(x.at(row.preferences().yeas()), y + 16, 3.4, "ring", 1, "preferences alone");
            svg.line(x.at(row.cast()), y + 6, x.at(row.cast()), y + 26, "mark");
            String mark = !row.inside() ? "  miss" : row.calledRight() ? "" : "  wrong";
            svg.text(WIDTH, y + 20, row.cast() + mark, mark.isEmpty() ? "t e" : "t e b");
            table.add(
                    row.outcome().date().toString(),
                    row.outcome().title(),
                    Integer.toString(row.cast()),
                    Text.decimal(row.model().yeas(), 1),
                    Ranges.of(row.model().region90()),
                    row.inside() ? "yes" : "no",
                    row.calledRight() ? "yes" : "no",
                    Text.decimal(row.model().membersRight(), 3),
                    Text.decimal(row.partyLineRight(), 3));
            y += ROW;
        }
        svg.text(
                0,
                y + 18,
                "Bars: 50 and 90 % regions of the prediction. Upright mark: yeas cast. Ring: preferences alone. Each row spans its chamber. Wrong: inside, but not passed or failed as held likelier.",
                "s soft");
        long inside = rows.stream().filter(BacktestRow::inside).count();
        return new Figure(
                "backtest",
                "What the count said before later votes, and what was cast",
                inside + " of " + rows.size() + " votes lie inside their 90 % regions.",
                WIDTH,
                y + 28,
                svg.toString(),
                table.table());
    }

    private static void regions(Svg svg, Scale x, double y, List<Region> regions, double opacity) {
        for (Region region : regions) {
            svg.shade(x.at(region.low()), y, Math.max(2, x.at(region.high()) - x.at(region.low())), 8, "yes", opacity);
        }
    }
}
