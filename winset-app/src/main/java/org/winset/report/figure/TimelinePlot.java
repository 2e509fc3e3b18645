package org.winset.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.winset.deal.analysis.Timeline;

/// The chances of some deals as steps over the days, with what became known marked below.
public final class TimelinePlot {

    private static final double WIDTH = 960;
    private static final double TOP = 16;
    private static final double BASE = 268;

    private TimelinePlot() {}

    public static Figure of(List<String> titles, List<Timeline> timelines) {
        List<Timeline.Point> days = timelines.getFirst().points();
        LocalDate first = days.getFirst().date();
        Scale x = new Scale(0, Math.max(1, days.getLast().date().toEpochDay() - first.toEpochDay()), 48, WIDTH - 150);
        Scale y = new Scale(0, 1, BASE, TOP);
        Svg svg = new Svg();
        for (int t = 0; t <= 4; t++) {
            svg.line(48, y.at(t / 4.0), WIDTH - 150, y.at(t / 4.0), t == 0 ? "axis" : "rule");
            svg.text(40, y.at(t / 4.0) + 4, t * 25 + " %", "s soft e t");
        }
        double clear = Double.NEGATIVE_INFINITY;
        for (Timeline.Point point : days) {
            double at = x.at(point.date().toEpochDay() - first.toEpochDay());
            int news = point.news().size();
            if (news > 0) {
                svg.circle(
                        at,
                        BASE + 14,
                        Math.min(8, 2.2 + 1.2 * Math.sqrt(news)),
                        "accent",
                        .75,
                        point.date() + ": " + String.join(", ", point.news()));
            }
            if (at - clear > 74) {
                svg.text(at, BASE + 40, point.date().toString(), "s soft m t");
                clear = at;
            }
        }
        List<Double> used = new ArrayList<>();
        for (int k = 0; k < timelines.size(); k++) {
            step(svg, timelines.get(k), first, x, y, k);
            double end = y.at(timelines.get(k).points().getLast().chance());
            double label = end;
            while (used.stream().anyMatch(taken(label))) {
                label += 16;
            }
            used.add(label);
            svg.text(
                    WIDTH - 142,
                    label + 4,
                    (char) ('A' + k) + "  "
                            + Text.chance(timelines.get(k).points().getLast().chance()),
                    "b t f" + k % 4);
        }
        svg.text(
                48,
                BASE + 62,
                "Dots below the axis: statements, views and votes that became known that day.",
                "s soft");
        return new Figure(
                "timeline",
                "The chance, day by day",
                "Steps for " + timelines.size() + (timelines.size() == 1 ? " deal" : " deals") + " from " + first
                        + " to " + days.getLast().date() + ". " + String.join("; ", titles) + ".",
                WIDTH,
                BASE + 72,
                svg.toString(),
                table(timelines));
    }

    private static java.util.function.Predicate<Double> taken(double label) {
        return other -> Math.abs(other - label) < 15;
    }

    private static void step(Svg svg, Timeline timeline, LocalDate first, Scale x, Scale y, int k) {
        StringBuilder d = new StringBuilder();
        for (Timeline.Point point : timeline.points()) {
            String at = Svg.number(x.at(point.date().toEpochDay() - first.toEpochDay()));
            String height = Svg.number(y.at(point.chance()));
            d.append(d.isEmpty() ? "M" + at + " " + height : "H" + at + "V" + height);
        }
        svg.path(d.toString(), "step c" + k % 4 + (k == 0 ? "" : " dash" + k % 4));
    }

    private static Table table(List<Timeline> timelines) {
        List<String> header = new ArrayList<>(List.of("day", "new"));
        for (int k = 0; k < timelines.size(); k++) {
            header.add("deal " + (char) ('A' + k));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < timelines.getFirst().points().size(); i++) {
            Timeline.Point point = timelines.getFirst().points().get(i);
            List<String> row = new ArrayList<>(List.of(point.date().toString(), String.join(", ", point.news())));
            for (Timeline timeline : timelines) {
                row.add(Text.decimal(timeline.points().get(i).chance(), 3));
            }
            rows.add(row);
        }
        return new Table(2, header, rows);
    }
}
