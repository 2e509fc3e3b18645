package org.winset.border;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// The whole declaration of `border.yaml`: what flows where, what is scarce, what every number is, what levels change.
///
/// Stations work in list order; a route to an earlier station arrives the next day. Names are unique in each list and
/// every reference resolves (the reader checks).
public record Pipeline(
        String title,
        LocalDate start,
        LocalDate enactment,
        Classes classes,
        double familySize,
        List<Demand> demand,
        List<Target> targets,
        YearMonth fitFrom,
        YearMonth fitTo,
        List<Parameter> parameters,
        List<Server> servers,
        List<Station> stations,
        List<Controller> controllers,
        List<Initial> initial,
        List<Ledger> ledgers,
        List<Measure> measures,
        List<Level> levels,
        List<Scenario> scenarios,
        List<String> unknowable) {

    public Pipeline {
        demand = List.copyOf(demand);
        targets = List.copyOf(targets);
        parameters = List.copyOf(parameters);
        servers = List.copyOf(servers);
        stations = List.copyOf(stations);
        controllers = List.copyOf(controllers);
        initial = List.copyOf(initial);
        ledgers = List.copyOf(ledgers);
        measures = List.copyOf(measures);
        levels = List.copyOf(levels);
        scenarios = List.copyOf(scenarios);
        unknowable = List.copyOf(unknowable);
    }

    public Pipeline with(List<Parameter> newParameters) {
        return new Pipeline(
                title,
                start,
                enactment,
                classes,
                familySize,
                demand,
                targets,
                fitFrom,
                fitTo,
                newParameters,
                servers,
                stations,
                controllers,
                initial,
                ledgers,
                measures,
                levels,
                scenarios,
                unknowable);
    }

    public Pipeline withStations(List<Station> newStations) {
        return new Pipeline(
                title,
                start,
                enactment,
                classes,
                familySize,
                demand,
                targets,
                fitFrom,
                fitTo,
                parameters,
                servers,
                newStations,
                controllers,
                initial,
                ledgers,
                measures,
                levels,
                scenarios,
                unknowable);
    }

    /// The parameter of that name.
    ///
    /// @throws IllegalArgumentException when there is none
    public Parameter parameter(String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The parameter (" + name + ") is not declared."));
    }
}
