package org.winset.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.winset.whip.GateCount;
import org.winset.whip.WhipCount;

/// Which gate stops which deal: a deal a row, a gate a column, the chance to clear it as number and shade.
public final class DealGates {

    private static final double WIDTH = 960;
    private static final double FROM = 306;
    private static final double ROW = 40;
    private static final double HEAD = 138;

    private DealGates() {}

    /// `titles` and `counts` go together; gates on parts are left out.
    public static Figure of(List<String> titles, List<WhipCount> counts) {
        List<GateCount> gates = counts.getFirst().gates().stream()
                .filter(gate -> gate.part().isEmpty())
                .toList();
        double cell = (WIDTH - 96 - FROM) / (gates.size() + 1);
        Svg svg = new Svg();
        Table.Rows rows = new Table.Rows(1, header(gates));
        for (int g = 0; g <= gates.size(); g++) {
            String title = g == gates.size() ? "Enacted" : gates.get(g).gate().title();
            head(svg, FROM + cell * (g + .5), title, g == gates.size());
        }
        for (int d = 0; d < counts.size(); d++) {
            double y = HEAD + d * ROW;
            title(svg, titles.get(d), y);
            List<String> row = new ArrayList<>(List.of(titles.get(d)));
            for (int g = 0; g <= gates.size(); g++) {
                double chance = g == gates.size() ? counts.get(d).enacted() : chance(counts.get(d), gates.get(g));
                cell(svg, FROM + cell * g, y, cell, chance, g == gates.size());
                row.add(Text.chance(chance));
            }
            rows.add(row.toArray(String[]::new));
        }
        return new Figure(
                "obvious-deals",
                "Which gate stops which deal",
                "A row for each obvious deal and a column for each gate; each cell is the chance to clear that gate by itself,"
                        + " the last column the chance to be enacted.",
                WIDTH,
                HEAD + counts.size() * ROW + 6,
                svg.toString(),
                rows.table());
    }

    private static String[] header(List<GateCount> gates) {
        List<String> header = new ArrayList<>(List.of("deal"));
        gates.forEach(gate -> header.add(gate.gate().title()));
        header.add("enacted");
        return header.toArray(String[]::new);
    }

    private static void head(Svg svg, double x, String title, boolean last) {
        svg.slanted(x - 4, HEAD - 8, Svg.cut(title, 168, 11.5), "s" + (last ? " b" : " soft"));
    }

    /// In two lines where one is not enough.
    private static void title(Svg svg, String title, double y) {
        int most = 42;
        int cut = title.length() <= most ? title.length() : title.lastIndexOf(' ', most);
        if (cut <= 0 || cut == title.length()) {
            svg.text(0, y + 22, Svg.cut(title, FROM - 30, 13), "");
        } else {
            svg.text(0, y + 16, title.substring(0, cut), "s");
            svg.text(0, y + 30, Svg.cut(title.substring(cut + 1), FROM - 22, 11.5), "s");
        }
    }

    private static double chance(WhipCount count, GateCount gate) {
        return count.gates().stream()
                .filter(g ->
                        g.part().isEmpty() && g.gate().id().equals(gate.gate().id()))
                .mapToDouble(GateCount::chance)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static void cell(Svg svg, double x, double y, double width, double chance, boolean last) {
        String hue = chance >= .5 ? "yes" : "no";
        double opacity = .08 + .72 * Math.abs(chance - .5) * 2;
        svg.shade(x + 2, y + 2, width - 4, ROW - 4, hue, opacity);
        svg.text(
                x + width / 2,
                y + 24,
                Text.chance(chance),
                "s m t" + (opacity > .5 ? " inv" : "") + (last ? " b" : ""));
    }
}
