package org.winset.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Path;
import org.winset.whip.GateCount;
import org.winset.whip.Region;
import org.winset.whip.Tally;
import org.winset.whip.WhipCount;

/// One row a gate: the distribution of its yeas against the line that it has to reach, or an actor's odds.
public final class GateRibbon {

    private static final double WIDTH = 960;
    private static final double ROW = 60;
    private static final double FROM = 300;
    private static final double TO = 872;

    private GateRibbon() {}

    public static Figure of(Dossier dossier, WhipCount count) {
        List<Integer> path = count.best().gates();
        List<GateCount> gates =
                new ArrayList<>(path.stream().map(count.gates()::get).toList());
        for (int g = 0; g < count.gates().size(); g++) {
            if (!path.contains(g)) {
                gates.add(count.gates().get(g));
            }
        }
        Svg svg = new Svg();
        Table.Rows rows = new Table.Rows(2, "gate", "part", "chance", "needed", "mean yeas", "90 % region");
        double y = 24;
        svg.text(
                0,
                12,
                "On the path " + count.best().path().title() + ", "
                        + Text.chance(count.best().chance()) + " in all",
                "s soft");
        for (int g = 0; g < gates.size(); g++) {
            GateCount gate = gates.get(g);
            if (g == path.size()) {
                svg.text(0, y + 22, "Gates of other paths", "s soft");
                y += 32;
            }
            row(svg, dossier, gate, y);
            Tally tally = gate.tally();
            rows.add(
                    gate.gate().title(),
                    gate.part(),
                    Text.chance(gate.chance()),
                    gate.needed() == 0 ? "" : Integer.toString(gate.needed()),
                    tally == null ? "" : Text.decimal(tally.mean(), 1),
                    tally == null ? "" : Ranges.of(tally.region(.9)));
            y += ROW;
        }
        String words = gates.stream()
                .map(g -> g.gate().title() + (g.part().isEmpty() ? "" : " (" + g.part() + ")") + " "
                        + Text.chance(g.chance()))
                .collect(Collectors.joining("; "));
        return new Figure(
                "gates",
                "Every gate: the yeas expected against the line",
                "Chances to clear each gate by itself: " + words + ".",
                WIDTH,
                y + 4,
                svg.toString(),
                rows.table());
    }

    private static void row(Svg svg, Dossier dossier, GateCount gate, double y) {
        double base = y + 44;
        svg.text(0, y + 22, Svg.cut(gate.gate().title(), FROM - 24, 13.5), "b");
        svg.text(0, y + 39, Svg.cut(subtitle(dossier, gate), FROM - 24, 11.5), "s soft");
        svg.text(WIDTH, y + 34, Text.chance(gate.chance()), "l b e t");
        Tally tally = gate.tally();
        if (tally == null) {
            svg.rounded(FROM, base - 19, TO - FROM, 10, 5, "track");
            svg.rounded(FROM, base - 19, Math.max(3, (TO - FROM) * gate.chance()), 10, 5, "yes");
        } else {
            tally(svg, gate, tally, base);
        }
        svg.line(0, y + ROW - 2, WIDTH, y + ROW - 2, "rule");
    }

    private static void tally(Svg svg, GateCount gate, Tally tally, double base) {
        double[] chance = smooth(tally.chance());
        Scale x = new Scale(0, chance.length - 1.0, FROM, TO);
        double most = 0;
        for (double c : chance) {
            most = Math.max(most, c);
        }
        Scale h = new Scale(0, most, base, base - 34);
        int line = gate.needed();
        if (line > 0) {
            svg.path(area(chance, 0, line, x, h, base), "no");
            svg.path(area(chance, line, chance.length - 1, x, h, base), "yes");
        } else {
            svg.path(area(chance, 0, chance.length - 1, x, h, base), "pale");
        }
        svg.line(FROM, base, TO, base, "axis");
        for (Region region : tally.region(.9)) {
            svg.rect(
                    x.at(region.low()), base + 2, Math.max(1.5, x.at(region.high()) - x.at(region.low())), 3, "accent");
        }
        if (line > 0) {
            svg.line(x.at(line), base - 38, x.at(line), base + 6, "mark");
            svg.text(x.at(line) + 4, base - 30, Integer.toString(line), "s t b");
        }
    }

    /// A running mean over three tallies, so that odd and even totals don't make a comb.
    private static double[] smooth(double[] chance) {
        double[] smooth = new double[chance.length];
        for (int k = 0; k < chance.length; k++) {
            double before = k > 0 ? chance[k - 1] : chance[k];
            double after = k + 1 < chance.length ? chance[k + 1] : chance[k];
            smooth[k] = (before + chance[k] + after) / 3;
        }
        return smooth;
    }

    private static String area(double[] chance, int from, int to, Scale x, Scale h, double base) {
        StringBuilder d = new StringBuilder("M" + Svg.number(x.at(from)) + " " + Svg.number(base));
        for (int k = from; k <= to; k++) {
            d.append('L').append(Svg.number(x.at(k))).append(' ').append(Svg.number(h.at(chance[k])));
        }
        return d.append('L')
                .append(Svg.number(x.at(to)))
                .append(' ')
                .append(Svg.number(base))
                .append('Z')
                .toString();
    }

    private static String subtitle(Dossier dossier, GateCount gate) {
        List<String> parts = new ArrayList<>();
        if (!gate.part().isEmpty()) {
            parts.add(part(dossier, gate.part()));
        }
        Tally tally = gate.tally();
        if (tally == null) {
            parts.add(
                    switch (gate.gate()) {
                        case Gate.MajorityOfMajority majority -> "a majority of " + majority.caucus();
                        case Gate.Override override -> "a signature or an override";
                        case Gate.Decision decision -> "a decision";
                        case Gate.Vote vote -> "a vote";
                    });
        } else {
            parts.add(
                    gate.needed() == 0
                            ? "several counts"
                            : "needs " + gate.needed() + "; " + Math.round(tally.mean()) + " expected");
        }
        return String.join(": ", parts);
    }

    private static String part(Dossier dossier, String id) {
        return dossier.paths().stream()
                .flatMap(path -> path.parts().stream())
                .filter(part -> part.id().equals(id))
                .map(Path.Part::title)
                .findFirst()
                .orElse(id);
    }
}
