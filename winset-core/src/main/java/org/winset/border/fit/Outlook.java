package org.winset.border.fit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.winset.border.Level;
import org.winset.border.Pipeline;
import org.winset.border.Scenario;
import org.winset.dossier.InputException;
import org.winset.dossier.Nearest;

/// What deals would do, for callers that only want the answer.
///
/// ```java
/// if (Outlook.describes(dossier)) {
///     Outlook outlook = Outlook.read(dossier);
///     Consequences c = outlook.of(Map.of("turn-back", "trigger", "beds", "b50000"), 50, 1, 2);
/// }
/// ```
///
/// Reading costs about a second (the tables, and the published months run once); keep the outlook for further deals. It
/// may
/// be used by several threads.
public final class Outlook {

    /// Months ahead and demand when a caller names neither.
    public static final int MONTHS = 36;

    /// The most months ahead that mean anything, twenty years: demand stays at its scenario's level, rules as they are,
    /// and a scenario's spread is known for a year.
    public static final int MOST_MONTHS = 240;

    private final Model model;
    private final Futures futures;

    private Outlook(Model model, Futures futures) {
        this.model = model;
        this.futures = futures;
    }

    /// True when the dossier's folder says anything about the border.
    public static boolean describes(Path dossier) {
        return Files.exists(dossier.resolve("border.yaml"));
    }

    /// 36 months on the dossier's first demand scenario.
    ///
    /// @throws InputException with every problem of border.yaml, or of the tables beside it
    public static Outlook read(Path dossier) {
        Model model = Model.read(dossier);
        return new Outlook(
                model, new Futures(model, model.pipeline().scenarios().getFirst(), null, MONTHS, 1));
    }

    /// Some months on a named demand scenario, or on a CSV of one's own (`scenario` ends in `.csv`).
    ///
    /// @throws InputException also when the scenario is unknown or has a gap
    public static Outlook of(Model model, String scenario, int months) {
        List<Scenario> scenarios = model.pipeline().scenarios();
        boolean own = scenario.endsWith(".csv");
        List<String> known = scenarios.stream().map(Scenario::name).toList();
        if (!own && !known.contains(scenario)) {
            String nearest = Nearest.to(scenario, known);
            throw InputException.usage(
                    "The scenario (" + scenario + ") is not in border.yaml.",
                    nearest == null
                            ? "it is one of (" + String.join(", ", known) + ") or a file ending in .csv."
                            : "(" + nearest + ") is meant.");
        }
        Scenario named = own ? scenarios.getFirst().named(scenario) : scenarios.get(known.indexOf(scenario));
        return new Outlook(model, new Futures(model, named, own ? Path.of(scenario) : null, months, 1));
    }

    public Pipeline pipeline() {
        return model.pipeline();
    }

    /// The deal against the status quo by the cohort engine: every measure of border.yaml with its 10/50/90 fan, as a
    /// whole
    /// and month by month. About 15 CPU-ms a run. The same seed gives the same record on any number of threads.
    ///
    /// @param deal provision to level, as the dossier names them; provisions left out stay at the status quo, those
    /// that
    ///     border.yaml doesn't know come back in [Consequences#unmodelled]
    /// @throws InputException when border.yaml knows a provision but not its level
    public Consequences of(Map<String, String> deal, int runs, long seed, int threads) {
        List<String> provisions =
                pipeline().levels().stream().map(Level::provision).distinct().toList();
        Map<String, String> known = new TreeMap<>(deal);
        List<String> unmodelled = new ArrayList<>();
        known.keySet().removeIf(provision -> {
            boolean unknown = !provisions.contains(provision);
            if (unknown) {
                unmodelled.add(provision);
            }
            return unknown;
        });
        List<Level> levels = Deals.checked(pipeline(), known);
        return of(levels, runs, seed, Futures.Engine.COHORT, threads, unmodelled);
    }

    /// The same for levels in hand and either engine.
    public Consequences of(List<Level> levels, int runs, long seed, Futures.Engine engine, int threads) {
        return of(levels, runs, seed, engine, threads, List.of());
    }

    private Consequences of(
            List<Level> levels, int runs, long seed, Futures.Engine engine, int threads, List<String> unmodelled) {
        return Consequences.of(model, futures.seeded(seed), levels, runs, seed, engine, threads)
                .leaving(unmodelled);
    }

    /// Which assumption drives each difference: the `most` widest bars of every measure.
    public Tornado tornado(List<Level> levels, int most, int threads) {
        return Tornado.of(model, futures, levels, most, threads);
    }
}
