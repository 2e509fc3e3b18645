package org.winset.deal;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Lists the atoms of a space, and rebuilds a space with some of them off.
final class AtomSwitch {

    private final Set<Atom> off;
    private final Map<Electorate, Electorate> rebuilt = new IdentityHashMap<>();

    AtomSwitch(Set<Atom> off) {
        this.off = off;
    }

    static List<Atom> atoms(DealSpace space) {
        Set<Atom> found = new LinkedHashSet<>();
        space.routes().forEach(route -> route.steps().forEach(step -> collect(step.hurdle(), found)));
        for (Electorate electorate : space.electorates()) {
            electorate.provisos().forEach(proviso -> found.add(Atom.of(proviso)));
        }
        space.requirements().forEach(requirement -> found.add(new Atom(Atom.Kind.REQUIREMENT, requirement.name())));
        return List.copyOf(found);
    }

    private static void collect(Hurdle hurdle, Set<Atom> into) {
        if (hurdle instanceof Hurdle.Every every) {
            every.parts().forEach(part -> collect(part, into));
        } else {
            into.add(atom(hurdle));
        }
    }

    private static Atom atom(Hurdle hurdle) {
        return new Atom(hurdle instanceof Hurdle.Consent ? Atom.Kind.CONDITION : Atom.Kind.GATE, hurdle.name());
    }

    DealSpace apply(DealSpace space) {
        List<Route> routes = space.routes().stream()
                .map(route -> new Route(
                        route.name(),
                        route.steps().stream()
                                .flatMap(step -> keep(step.hurdle()).map(hurdle -> new Route.Step(hurdle, step.part())))
                                .toList()))
                .toList();
        List<Requirement> requirements = space.requirements().stream()
                .filter(requirement -> !off.contains(new Atom(Atom.Kind.REQUIREMENT, requirement.name())))
                .toList();
        return new DealSpace(space.provisions(), routes, requirements);
    }

    private Stream<Hurdle> keep(Hurdle hurdle) {
        if (!(hurdle instanceof Hurdle.Every) && off.contains(atom(hurdle))) {
            return Stream.empty();
        }
        return Stream.of(strip(hurdle));
    }

    private Hurdle strip(Hurdle hurdle) {
        return switch (hurdle) {
            case Hurdle.Vote vote ->
                new Hurdle.Vote(vote.name(), electorate(vote.electorate()), vote.base(), vote.quota());
            case Hurdle.Consent consent -> consent;
            case Hurdle.Every every ->
                new Hurdle.Every(
                        every.name(), every.parts().stream().flatMap(this::keep).toList());
            case Hurdle.Either either ->
                new Hurdle.Either(
                        either.name(), either.parts().stream().map(this::strip).toList());
        };
    }

    private Electorate electorate(Electorate electorate) {
        return rebuilt.computeIfAbsent(
                electorate,
                key -> new Electorate(
                        key.name(),
                        key.members(),
                        key.pulls(),
                        key.provisos().stream()
                                .filter(proviso -> !off.contains(Atom.of(proviso)))
                                .toList()));
    }
}
