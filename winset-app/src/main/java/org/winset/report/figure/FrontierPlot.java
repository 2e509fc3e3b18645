package org.winset.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.winset.deal.Frontier;

/// The frontier as seen by its first two principals; the bargaining solutions are named. A third principal's utility is
/// the size of the mark.
public final class FrontierPlot {

    private static final double WIDTH = 960;
    private static final double UNIT = 256;
    private static final double BASE = 356;

    private FrontierPlot() {}

    /// `names` are the principals' names in the frontier's order.
    public static Figure of(Frontier frontier, List<String> names) {
        List<Frontier.Point> points = frontier.points();
        Scale x = scale(frontier, 0, 70, WIDTH - 260);
        Scale y = scale(frontier, Math.min(1, names.size() - 1), BASE, 24);
        Scale size = names.size() > 2 ? scale(frontier, 2, 3, 9) : new Scale(0, 1, 5, 5);
        Svg svg = new Svg();
        for (double t : x.ticks(6)) {
            svg.line(x.at(t), 24, x.at(t), BASE, "rule");
            svg.text(x.at(t), BASE + 18, Text.decimal(t, 0), "s soft m t");
        }
        for (double t : y.ticks(5)) {
            svg.line(70, y.at(t), WIDTH - 260, y.at(t), "rule");
            svg.text(62, y.at(t) + 4, Text.decimal(t, 0), "s soft e t");
        }
        svg.text(
                (WIDTH - 190) / 2,
                BASE + 38,
                "Worth to " + names.getFirst() + ", probit units; the status quo is 0",
                "s soft m");
        svg.text(70, 14, "Worth to " + names.get(Math.min(1, names.size() - 1)), "s soft");
        for (Frontier.Point point : points) {
            svg.circle(at(x, point, 0), at(y, point, 1), radius(size, point), "f0", .45, title(point, names));
        }
        double label = 44;
        svg.text(WIDTH - 240, label - 20, "Bargaining solutions", "s b");
        for (Frontier.Bargain bargain : frontier.bargains()) {
            for (Frontier.Point point : bargain.points()) {
                double px = at(x, point, 0);
                double py = at(y, point, 1);
                svg.circle(px, py, radius(size, point) + 3, "ring", 1, title(point, names));
                svg.line(px + radius(size, point) + 3, py, WIDTH - 246, label - 4, "rule");
                svg.text(WIDTH - 240, label, solution(bargain.solution()), "");
                svg.text(
                        WIDTH - 240,
                        label + 16,
                        Svg.cut(
                                point.utilities().stream()
                                        .map(u -> Text.decimal(u / UNIT, 1))
                                        .collect(Collectors.joining(" / ")),
                                240,
                                11.5),
                        "s soft t");
                label += 44;
            }
        }
        if (names.size() > 2) {
            svg.text(WIDTH - 240, BASE - 4, Svg.cut("Size: worth to " + names.get(2), 236, 11.5), "s soft");
        }
        return new Figure(
                "frontier",
                "What each deal of the frontier is worth to whom",
                frontier.size() + (frontier.size() == 1 ? " point" : " points")
                        + " where no principal can gain without another losing, among " + String.join(", ", names)
                        + ".",
                WIDTH,
                BASE + 48,
                svg.toString(),
                table(frontier, names));
    }

    private static double at(Scale scale, Frontier.Point point, int principal) {
        return scale.at(
                point.utilities().get(Math.min(principal, point.utilities().size() - 1)) / UNIT);
    }

    private static double radius(Scale size, Frontier.Point point) {
        return point.utilities().size() > 2 ? size.at(point.utilities().get(2) / UNIT) : 5;
    }

    private static Scale scale(Frontier frontier, int principal, double from, double to) {
        double low = 0;
        double high = 0;
        for (Frontier.Point point : frontier.points()) {
            low = Math.min(low, point.utilities().get(principal) / UNIT);
            high = Math.max(high, point.utilities().get(principal) / UNIT);
        }
        double room = Math.max(.3, .05 * (high - low));
        return new Scale(low - room, high + room, from, to);
    }

    private static String title(Frontier.Point point, List<String> names) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            parts.add(names.get(k) + " " + Text.decimal(point.utilities().get(k) / UNIT, 1));
        }
        return String.join(", ", parts);
    }

    /// The solution by its usual name.
    public static String solution(Frontier.Solution solution) {
        return switch (solution) {
            case NASH -> "Nash";
            case KALAI_SMORODINSKY -> "Kalai-Smorodinsky";
            case EGALITARIAN -> "Egalitarian";
            case UTILITARIAN -> "Utilitarian";
        };
    }

    private static Table table(Frontier frontier, List<String> names) {
        List<String> header = new ArrayList<>(List.of("solutions"));
        header.addAll(names);
        header.add("deals");
        List<List<String>> rows = new ArrayList<>();
        for (Frontier.Point point : frontier.points()) {
            String solutions = frontier.bargains().stream()
                    .filter(b -> b.points().stream().anyMatch(p -> p.utilities().equals(point.utilities())))
                    .map(b -> solution(b.solution()))
                    .collect(Collectors.joining(", "));
            List<String> row = new ArrayList<>(List.of(solutions));
            point.utilities().forEach(u -> row.add(Text.decimal(u / UNIT, 2)));
            row.add(point.deals().toString());
            rows.add(row);
        }
        return new Table(1, header, rows);
    }
}
