package org.winset.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.border.Pipeline;
import org.winset.border.Route;
import org.winset.border.Server;
import org.winset.border.Station;

/// The pipeline as a Mermaid flow chart, made from its declaration.
public final class PipelineFigure {

    private PipelineFigure() {}

    /// Entries are stadiums, queues are trapezoids with their server, holds are rounded, ends are double circles; a
    /// dashed
    /// arrow is open only under a switch.
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
            Map<String, Boolean> targets = new LinkedHashMap<>();
            for (Route route : station.routes()) {
                boolean always = route.when() == null;
                targets.merge(route.to(), always, (a, b) -> a || b);
            }
            targets.forEach((to, always) -> text.append("  ")
                    .append(ids.get(station.name()))
                    .append(always ? " --> " : " -.-> ")
                    .append(ids.get(to))
                    .append('\n'));
        }
        return text.toString();
    }

    private static String shape(Pipeline pipeline, Station station) {
        String title = station.title().replace("\"", "'");
        return switch (station.kind()) {
            case Station.Entry e -> "([\"" + title + "\"])";
            case Station.Pass p -> "[\"" + title + "\"]";
            case Station.Hold h -> "(\"" + title + "<br/>" + h.stay().days() + " days\")";
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
