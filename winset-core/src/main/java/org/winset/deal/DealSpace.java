package org.winset.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.winset.deal.internal.SpaceCheck;

/// A negotiation in integers: provisions with levels, routes of hurdles, requirements. Immutable.
///
/// A deal passes if it meets every requirement and clears all steps of some route. The status quo (level 0 everywhere)
/// is
/// not counted among the deals that pass.
///
/// @throws org.winset.dossier.InputException listing every problem, when names or sizes don't fit together
public record DealSpace(List<Provision> provisions, List<Route> routes, List<Requirement> requirements) {

    /// One thing under negotiation with 1 to 64 levels; the first is the status quo.
    public record Provision(String name, List<String> levels) {
        public Provision {
            levels = List.copyOf(levels);
        }
    }

    public DealSpace {
        provisions = List.copyOf(provisions);
        routes = List.copyOf(routes);
        requirements = List.copyOf(requirements);
        SpaceCheck.check(provisions, routes, requirements);
    }

    /// How many deals there are, the status quo included.
    public BigInteger size() {
        return provisions.stream()
                .map(provision -> BigInteger.valueOf(provision.levels().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// The space with one route alone, for instance to compare a whole question with a divided one.
    public DealSpace onRoute(String name) {
        return new DealSpace(
                provisions,
                routes.stream().filter(route -> route.name().equals(name)).toList(),
                requirements);
    }

    /// All electorates that vote somewhere, in order of first use; the same object is listed once.
    public List<Electorate> electorates() {
        List<Electorate> found = new ArrayList<>();
        routes.forEach(route -> route.steps().forEach(step -> collect(step.hurdle(), found)));
        return List.copyOf(found);
    }

    /// Everything that can be switched off to see whether it matters, in order of first appearance: gates, leaders'
    /// conditions, provisos and requirements.
    public List<Atom> atoms() {
        return AtomSwitch.atoms(this);
    }

    /// The space with some atoms switched off: a gate or condition counts as cleared, a proviso moves nobody, a
    /// requirement is dropped.
    public DealSpace without(Set<Atom> off) {
        return off.isEmpty() ? this : new AtomSwitch(off).apply(this);
    }

    /// The space with every vote changed, routes and requirements kept.
    public DealSpace mapVotes(UnaryOperator<Hurdle.Vote> change) {
        return new DealSpace(
                provisions,
                routes.stream()
                        .map(route -> new Route(
                                route.name(),
                                route.steps().stream()
                                        .map(step -> new Route.Step(map(step.hurdle(), change), step.part()))
                                        .toList()))
                        .toList(),
                requirements);
    }

    private static Hurdle map(Hurdle hurdle, UnaryOperator<Hurdle.Vote> change) {
        return switch (hurdle) {
            case Hurdle.Vote vote -> change.apply(vote);
            case Hurdle.Consent consent -> consent;
            case Hurdle.Every every ->
                new Hurdle.Every(
                        every.name(),
                        every.parts().stream().map(part -> map(part, change)).toList());
            case Hurdle.Either either ->
                new Hurdle.Either(
                        either.name(),
                        either.parts().stream().map(part -> map(part, change)).toList());
        };
    }

    private static void collect(Hurdle hurdle, List<Electorate> into) {
        switch (hurdle) {
            case Hurdle.Vote vote -> {
                if (into.stream().noneMatch(electorate -> electorate == vote.electorate())) {
                    into.add(vote.electorate());
                }
            }
            case Hurdle.Consent consent -> {}
            case Hurdle.Every every -> every.parts().forEach(part -> collect(part, into));
            case Hurdle.Either either -> either.parts().forEach(part -> collect(part, into));
        }
    }
}
