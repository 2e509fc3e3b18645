package org.winset.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.border.Pipeline;
import org.winset.border.Product;
import org.winset.border.Route;
import org.winset.border.Server;
import org.winset.border.Station;

/// The pipeline as a Mermaid flow chart, made from its declaration.
public final class PipelineFigure {

    private PipelineFigure() {}

    /// Entries are stadiums, queues are trapezoids with their server, holds are rounded with their mean stay, ends are
    /// circles; a dashed arrow is open only under the switches that stand on it.
    public static String mermaid(Pipeline pipeline) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        List<Station> stations = pipeline.stations();
        Map<String, String> ids = new LinkedHashMap<>();
        for (Station station : stations) {
            ids.put(station.name(), "s" + ids.size());
            text.append("  ")
                    .append(ids.get(station.name()))
                    .append(shape(pipeline, station))
                    .append('\n');
        }
        for (Station station : stations) {
            arrows(station)
                    .forEach((to, switches) -> text.append("  ")
                            .append(ids.get(station.name()))
                            .append(switches.contains("") ? " --> " : " -. " + String.join(", ", switches) + " .-> ")
                            .append(ids.get(to))
                            .append('\n'));
        }
        return text.toString();
    }

    /// Where a station's routes lead, each with the switches that open it; "" when one of them is always open.
    private static Map<String, Set<String>> arrows(Station station) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        for (Route route : station.routes()) {
            String when = route.when();
            targets.computeIfAbsent(route.to(), to -> new LinkedHashSet<>()).add(when == null ? "" : when);
        }
        return targets;
    }

    /// A stay in days: its parameters have one value each.
    private static String days(Pipeline pipeline, Product stay) {
        double days = stay.constant();
        for (Product.Factor factor : stay.factors()) {
            double value =
                    pipeline.parameter(factor.parameter()).values().getFirst().value();
            days *= factor.complement() ? 1 - value : value;
        }
        return Math.round(days) + " days";
    }

    private static String shape(Pipeline pipeline, Station station) {
        String title = station.title().replace("\"", "'");
        return switch (station.kind()) {
            case Station.Entry e -> "([\"" + title + "\"])";
            case Station.Pass p -> "[\"" + title + "\"]";
            case Station.Hold h ->
                "(\"" + title + "<br/>" + days(pipeline, h.stay().days()) + "\")";
            case Station.Queue q -> "[/\"" + title + "<br/>" + server(pipeline, q.server()) + "\"\\]";
            case Station.End e -> "(((\"" + title + "\")))";
        };
    }

    private static String server(Pipeline pipeline, String name) {
        for (Server server : pipeline.servers()) {
            if (server.name().equals(name)) {
                return (server.places() ? "places: " : "a day: ") + name;
            }
        }
        return name;
    }
}
