package org.winset.border.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.border.Controller;
import org.winset.border.Product;
import org.winset.border.Route;
import org.winset.border.Server;
import org.winset.border.Station;
import org.winset.border.Station.Discipline;
import org.winset.border.Stay;
import org.winset.border.yaml.References.Kind;

/// The sections `servers`, `stations` and `controllers`.
final class Graph {

    private static final Set<String> STATION = Set.of(
            "name",
            "title",
            "kind",
            "demand",
            "stay",
            "server",
            "discipline",
            "first",
            "lifo-when",
            "work",
            "uses",
            "routes");
    private static final Set<String> ROUTE =
            Set.of("to", "only", "share", "limit", "room", "when", "unless", "counts", "returns");
    private static final Set<String> SERVER = Set.of("places", "daily");
    private static final Set<String> CONTROLLER = Set.of(
            "name",
            "authority",
            "watches",
            "may",
            "must",
            "day",
            "discretion",
            "end-share",
            "end-days",
            "days-per-year",
            "counts");
    private static final List<String> KINDS = List.of("entry", "pass", "hold", "queue", "end");
    private static final List<String> STAYS = List.of("fixed", "geometric", "erlang");
    private static final List<String> DISCIPLINES = List.of("fifo", "lifo", "priority");

    private final Problems problems;
    private final References references;

    Graph(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    List<Server> servers(List<Node.Field> fields) {
        List<Server> servers = new ArrayList<>();
        for (Node.Field field : fields) {
            Section section = new Section(problems, field.value(), SERVER);
            references.declare(Kind.SERVER, field.key(), field.line(), field.column());
            boolean places = section.has("places");
            if (places == section.has("daily")) {
                problems.add(field.value(), "The server (" + field.key() + ") needs either (places) or (daily).", "");
            }
            servers.add(new Server(field.key(), places, product(section, places ? "places" : "daily")));
        }
        return servers;
    }

    private Product product(Section section, String key) {
        Product product = references.product(section, key);
        if (product == null) {
            section.text(key);
            return Product.of(0);
        }
        return product;
    }

    List<Station> stations(List<Node> nodes) {
        List<Station> stations = new ArrayList<>();
        for (Node node : nodes) {
            Section section = new Section(problems, node, STATION);
            String name = section.text("name");
            references.declare(Kind.STATION, name, node.line(), node.column());
            List<String> uses = section.texts("uses");
            uses.forEach(u -> references.use(Kind.SERVER, u, node));
            Station.Kind kind = kind(section, name);
            List<Route> routes = new ArrayList<>();
            for (Node route : section.items("routes")) {
                routes.add(route(route));
            }
            boolean end = kind instanceof Station.End;
            if (!end && (routes.isEmpty() || !routes.getLast().catchesAll())) {
                problems.add(
                        node,
                        "The last route out of (" + name + ") does not take everyone who is left.",
                        "end its routes with one that has only (to) and (counts).");
            }
            if (end && !routes.isEmpty()) {
                problems.add(node, "The end (" + name + ") has routes.", "its kind is not (end).");
            }
            stations.add(new Station(name, section.text("title", name), kind, uses, routes));
        }
        return stations;
    }

    private Station.Kind kind(Section section, String name) {
        String word = section.text("kind");
        switch (word) {
            case "entry" -> {
                String demand = section.text("demand");
                references.declare(Kind.DEMAND, demand, 0, 0);
                return new Station.Entry(demand);
            }
            case "pass" -> {
                return new Station.Pass();
            }
            case "hold" -> {
                return new Station.Hold(stay(section, name));
            }
            case "queue" -> {
                String server = section.text("server");
                if (section.get("server") instanceof Node at) {
                    references.use(Kind.SERVER, server, at);
                }
                String lifo = null;
                if (section.get("lifo-when") instanceof Node at) {
                    lifo = section.text("lifo-when");
                    references.use(Kind.PARAMETER, lifo, at);
                }
                Product work = references.product(section, "work");
                return new Station.Queue(server, discipline(section), work == null ? Product.of(1) : work, lifo);
            }
            case "end" -> {
                return new Station.End();
            }
            default -> {
                if (section.get("kind") instanceof Node at) {
                    problems.unknown(at.line(), at.column(), "kind of station", word, KINDS);
                }
                return new Station.Pass();
            }
        }
    }

    private Discipline discipline(Section section) {
        String word = section.text("discipline", "fifo");
        return switch (word) {
            case "fifo" -> new Discipline.Fifo();
            case "lifo" -> new Discipline.Lifo();
            case "priority" -> {
                List<String> first = section.texts("first");
                references.classWords(first, section.node());
                yield new Discipline.Priority(first);
            }
            default -> {
                if (section.get("discipline") instanceof Node at) {
                    problems.unknown(at.line(), at.column(), "discipline", word, DISCIPLINES);
                }
                yield new Discipline.Fifo();
            }
        };
    }

    /// `fixed 3`, `geometric ice.stay`, `erlang 4 filing.lag`.
    private Stay stay(Section section, String name) {
        Node at = section.get("stay");
        if (at == null) {
            problems.add(
                    section.node(), "The station (" + name + ") has no (stay).", "add `stay: geometric 30`, in days.");
            return new Stay.Fixed(Product.of(1));
        }
        String[] words = section.text(at).strip().split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        int stages = 1;
        if (words[0].equals("erlang") && rest.matches("\\d+\\s+.+")) {
            String[] parts = rest.split("\\s+", 2);
            stages = Math.clamp(Long.parseLong(parts[0]), 1, 64);
            rest = parts[1];
        }
        Product days = references.product(section, new Node.Text(rest, at.line(), at.column()));
        return switch (words[0]) {
            case "fixed" -> new Stay.Fixed(days);
            case "geometric" -> new Stay.Geometric(days);
            case "erlang" -> new Stay.Erlang(days, stages);
            default -> {
                problems.unknown(at.line(), at.column(), "stay", words[0], STAYS);
                yield new Stay.Fixed(days);
            }
        };
    }

    private Route route(Node node) {
        Section section = new Section(problems, node, ROUTE);
        String to = section.text("to");
        references.use(Kind.STATION, to, node);
        List<String> only = section.texts("only");
        references.classWords(only, node);
        for (String key : List.of("when", "unless")) {
            if (section.get(key) instanceof Node at) {
                references.use(Kind.SWITCH, section.text(key), at);
            }
        }
        if (section.get("room") instanceof Node at) {
            references.use(Kind.SERVER, section.text("room"), at);
        }
        List<String> counts = section.texts("counts");
        counts.forEach(c -> references.declare(Kind.SERIES, c, 0, 0));
        return new Route(
                to,
                only,
                references.product(section, "share"),
                references.product(section, "limit"),
                section.has("room") ? section.text("room") : null,
                section.has("when") ? section.text("when") : null,
                section.has("unless") ? section.text("unless") : null,
                counts,
                section.flag("returns", false));
    }

    List<Controller> controllers(List<Node> nodes) {
        List<Controller> controllers = new ArrayList<>();
        for (Node node : nodes) {
            Section section = new Section(problems, node, CONTROLLER);
            String name = section.text("name");
            references.declare(Kind.SWITCH, name, node.line(), node.column());
            String counts = section.text("counts");
            references.declare(Kind.SERIES, counts, 0, 0);
            List<String> watches = section.texts("watches");
            watches.forEach(w -> references.use(Kind.SERIES, w, node));
            Map<String, Product> p = new java.util.HashMap<>();
            for (String key : List.of(
                    "authority", "may", "must", "day", "discretion", "end-share", "end-days", "days-per-year")) {
                p.put(key, product(section, key));
            }
            controllers.add(new Controller(
                    name,
                    p.getOrDefault("authority", Product.of(0)),
                    watches,
                    p.getOrDefault("may", Product.of(0)),
                    p.getOrDefault("must", Product.of(0)),
                    p.getOrDefault("day", Product.of(0)),
                    p.getOrDefault("discretion", Product.of(0)),
                    p.getOrDefault("end-share", Product.of(0)),
                    p.getOrDefault("end-days", Product.of(0)),
                    p.getOrDefault("days-per-year", Product.of(0)),
                    counts));
        }
        return controllers;
    }
}
