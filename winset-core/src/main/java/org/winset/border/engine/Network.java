package org.winset.border.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.border.Classes;
import org.winset.border.Controller;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.border.Product;
import org.winset.border.Route;
import org.winset.border.Server;
import org.winset.border.Station;
import org.winset.border.Stay;

/// A [Pipeline] with every name turned into a number: what both engines walk.
public final class Network {

    /// A route with numbers. `when` and `unless` are switch numbers: a parameter `p` as p, a controller `k` as -1 - k;
    /// [#NONE] for none.
    record Way(
            int to,
            int[] classes,
            Terms @Nullable [] share,
            @Nullable Terms limit,
            int room,
            int when,
            int unless,
            int[] counts,
            boolean returns) {}

    static final int NONE = Integer.MIN_VALUE;

    final Pipeline pipeline;
    final Classes classes;
    final int stations;
    final List<Station> station;
    final Way[][] ways;
    final int[][] uses;
    final Terms[] capacity;
    final boolean[] places;
    final @Nullable Terms[] stay;
    final int[] stages;
    final int[] server;
    final int[][] levelOf;
    final int[] levels;
    /// What one person takes of the server's capacity, for queues.
    final @Nullable Terms[] work;
    final boolean[] lifo;
    /// The parameter that turns a queue around, or NONE.
    final int[] lifoWhen;
    final List<String> demands;
    final List<String> series;
    final List<Controller> controllers;
    final int[][] watched;
    final Terms[][] control;
    final int[] controlCounts;
    final int width;
    /// Kinds whose people move in parties of several.
    final boolean[] together;

    private final Map<String, Integer> parameterIndex = new HashMap<>();
    private final Map<String, Integer> stationIndex = new HashMap<>();
    private final Map<String, Integer> serverIndex = new HashMap<>();
    private final Map<String, Integer> seriesIndex = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when a stay depends on a number that changes during a run
    public Network(Pipeline pipeline) {
        this.pipeline = pipeline;
        classes = pipeline.classes();
        station = pipeline.stations();
        stations = station.size();
        controllers = pipeline.controllers();
        number(pipeline.parameters().stream().map(Parameter::name).toList(), parameterIndex);
        number(station.stream().map(Station::name).toList(), stationIndex);
        number(pipeline.servers().stream().map(Server::name).toList(), serverIndex);
        uses = new int[stations][];
        stay = new Terms[stations];
        stages = new int[stations];
        server = new int[stations];
        levelOf = new int[stations][];
        levels = new int[stations];
        work = new Terms[stations];
        lifo = new boolean[stations];
        lifoWhen = new int[stations];
        demands = new ArrayList<>();
        ways = new Way[stations][];
        for (int s = 0; s < stations; s++) {
            ways[s] = station.get(s).routes().stream().map(this::way).toArray(Way[]::new);
            uses[s] = station.get(s).uses().stream()
                    .mapToInt(u -> find(serverIndex, u))
                    .toArray();
            kind(s);
        }
        int n = pipeline.servers().size();
        capacity = new Terms[n];
        places = new boolean[n];
        for (int i = 0; i < n; i++) {
            capacity[i] = Terms.of(pipeline.servers().get(i).capacity(), parameterIndex);
            places[i] = pipeline.servers().get(i).places();
        }
        watched = new int[controllers.size()][];
        control = new Terms[controllers.size()][];
        controlCounts = new int[controllers.size()];
        for (int k = 0; k < controllers.size(); k++) {
            Controller c = controllers.get(k);
            watched[k] = c.watches().stream().mapToInt(this::count).toArray();
            control[k] = java.util.stream.Stream.of(
                            c.authority(),
                            c.may(),
                            c.must(),
                            c.day(),
                            c.discretion(),
                            c.endShare(),
                            c.endDays(),
                            c.daysPerYear())
                    .map(p -> Terms.of(p, parameterIndex))
                    .toArray(Terms[]::new);
            controlCounts[k] = count(c.counts());
        }
        series = List.copyOf(seriesIndex.keySet());
        width = classes.count();
        together = new boolean[classes.kinds()];
        for (int kind = 0; kind < together.length; kind++) {
            together[kind] = classes.families().get(classes.family(kind)).equals(Classes.TOGETHER);
        }
    }

    private static void number(List<String> names, Map<String, Integer> index) {
        names.forEach(name -> index.put(name, index.size()));
    }

    private static int find(Map<String, Integer> index, String name) {
        Integer i = index.get(name);
        if (i == null) {
            throw new IllegalArgumentException("The name (" + name + ") is not declared.");
        }
        return i;
    }

    private int count(String name) {
        return seriesIndex.computeIfAbsent(name, n -> seriesIndex.size());
    }

    private void kind(int s) {
        server[s] = -1;
        lifoWhen[s] = NONE;
        switch (station.get(s).kind()) {
            case Station.Entry entry -> demands.add(entry.demand());
            case Station.Hold hold -> {
                stay[s] = constant(hold.stay().days());
                stages[s] = hold.stay() instanceof Stay.Erlang erlang ? erlang.stages() : 1;
            }
            case Station.Queue queue -> {
                server[s] = find(serverIndex, queue.server());
                work[s] = Terms.of(queue.work(), parameterIndex);
                lifo[s] = queue.discipline() instanceof Station.Discipline.Lifo;
                lifoWhen[s] = toggle(queue.lifoWhen());
                levelOf[s] = new int[classes.count()];
                levels[s] = 1;
                if (queue.discipline() instanceof Station.Discipline.Priority priority) {
                    levels[s] = 2;
                    java.util.Arrays.fill(levelOf[s], 1);
                    for (int c : classes.select(priority.first())) {
                        levelOf[s][c] = 0;
                    }
                }
            }
            case Station.Pass pass -> {}
            case Station.End end -> {}
        }
    }

    private Terms constant(Product days) {
        for (Product.Factor factor : days.factors()) {
            Parameter parameter = pipeline.parameter(factor.parameter());
            if (parameter.values().size() > 1 || parameter.vary() != null) {
                throw new IllegalArgumentException(
                        "The stay (" + days + ") changes during a run: its parameters need one value and no (vary).");
            }
        }
        return Terms.of(days, parameterIndex);
    }

    private Way way(Route route) {
        int[] selected = classes.select(route.only());
        Product share = route.share();
        Terms[] shares = null;
        if (share != null) {
            shares = new Terms[selected.length];
            for (int i = 0; i < selected.length; i++) {
                shares[i] = Terms.of(share, parameterIndex, classes, selected[i] >> 1);
            }
        }
        return new Way(
                find(stationIndex, route.to()),
                selected,
                shares,
                route.limit() == null ? null : Terms.of(route.limit(), parameterIndex),
                route.room() == null ? -1 : find(serverIndex, route.room()),
                toggle(route.when()),
                toggle(route.unless()),
                route.counts().stream().mapToInt(this::count).toArray(),
                route.returns());
    }

    private int toggle(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        for (int k = 0; k < controllers.size(); k++) {
            if (controllers.get(k).name().equals(name)) {
                return -1 - k;
            }
        }
        return find(parameterIndex, name);
    }

    /// The number of a station.
    public int station(String name) {
        return find(stationIndex, name);
    }

    /// The number of a counted series.
    public int series(String name) {
        return find(seriesIndex, name);
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /// The demand series of the entries, in order of declaration.
    public List<String> demands() {
        return List.copyOf(demands);
    }
}
