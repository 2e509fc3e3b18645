package org.winset.report.figure;

import java.util.Locale;
import org.winset.deal.analysis.LevelMap;
import org.winset.dossier.Dossier;
import org.winset.dossier.Level;
import org.winset.dossier.Provision;

/// The win set over two provisions: each cell the share of its deals that pass, and the chance of one deal moved there.
public final class WinSetMap {

    private static final double WIDTH = 960;
    private static final double FROM = 250;
    private static final double TOP = 74;
    private static final double ROW = 62;

    private WinSetMap() {}

    public static Figure of(Dossier dossier, LevelMap map) {
        Provision across = dossier.provisions().get(map.columns());
        Provision down = dossier.provisions().get(map.rows());
        double cell = (WIDTH - FROM) / across.levels().size();
        Svg svg = new Svg();
        svg.text(FROM, 16, across.title(), "b");
        svg.text(0, TOP - 12, Svg.cut(down.title(), FROM - 12, 13), "b");
        for (int c = 0; c < across.levels().size(); c++) {
            Level level = across.levels().get(c);
            svg.text(FROM + cell * c + 6, 40, Svg.cut(level.id(), cell - 12, 13), "");
            svg.text(FROM + cell * c + 6, 57, Svg.cut(level.title(), cell - 12, 11.5), "s soft");
        }
        for (int r = 0; r < down.levels().size(); r++) {
            double y = TOP + r * ROW;
            svg.text(0, y + 26, Svg.cut(down.levels().get(r).id(), FROM - 12, 13), "");
            svg.text(0, y + 43, Svg.cut(down.levels().get(r).title(), FROM - 12, 11.5), "s soft");
        }
        Table.Rows rows =
                new Table.Rows(2, down.id(), across.id(), "deals that pass", "deals", "share", "chance of the deal");
        for (LevelMap.Cell one : map.cells()) {
            double share = one.passing().doubleValue() / one.deals().doubleValue();
            double x = FROM + cell * one.column();
            double y = TOP + one.row() * ROW;
            double opacity = .06 + .74 * share;
            boolean here =
                    map.deal().level(map.rows()) == one.row() && map.deal().level(map.columns()) == one.column();
            svg.shade(x + 2, y + 2, cell - 4, ROW - 4, "yes", opacity);
            if (here) {
                svg.rounded(x + 3, y + 3, cell - 6, ROW - 6, 3, "ring");
            }
            String inverse = opacity > .5 ? " inv" : "";
            svg.text(x + cell / 2, y + 27, percent(share) + " pass", "m t b" + inverse);
            svg.text(x + cell / 2, y + 45, "chance " + Text.chance(one.chance()), "s m t" + inverse);
            rows.add(
                    down.levels().get(one.row()).id(),
                    across.levels().get(one.column()).id(),
                    one.passing().toString(),
                    one.deals().toString(),
                    Text.decimal(share, 4),
                    Text.decimal(one.chance(), 3));
        }
        double base = TOP + down.levels().size() * ROW;
        svg.text(
                0,
                base + 20,
                "Share of the deals with both levels that pass at even odds, exact; below it the chance of the deal looked at"
                        + " with these levels. Framed: its own.",
                "s soft");
        return new Figure(
                "win-set-map",
                "The win set over " + lower(down.title()) + " and " + lower(across.title()),
                "Rows: levels of " + down.title() + "; columns: levels of " + across.title() + ".",
                WIDTH,
                base + 30,
                svg.toString(),
                rows.table());
    }

    private static String percent(double share) {
        return share > 0 && share < .001
                ? "<0.1 %"
                : share < 1 && share > .9995 ? ">99.9 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String lower(String title) {
        boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return name ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
