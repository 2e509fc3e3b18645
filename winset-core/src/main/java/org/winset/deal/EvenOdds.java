package org.winset.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Commitment;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Path;
import org.winset.dossier.Principal;
import org.winset.whip.Effect;
import org.winset.whip.Seats;
import org.winset.whip.WhipModel;

/// A dossier's deals at even odds, in integers: every member on the side that the pull favours, all of them voting,
/// saliences at their medians, leaders' cues free, no shocks. Pulls are rounded to 1/256 probit.
///
/// An actor who decides is an electorate of one, moved by the actor's own views, statements and unmet requirements; a
/// majority of the majority counts one caucus. These are the rules by which the win set is counted exactly; the chance
/// of a single deal, with everything uncertain, is the whip count's.
public final class EvenOdds {

    /// Fixed-point steps in one probit unit.
    public static final int UNIT = 256;

    private final WhipModel model;
    private final Dossier dossier;
    private final Map<Integer, Electorate> electorates = new HashMap<>();
    private final Map<String, Electorate> actors = new HashMap<>();

    private EvenOdds(WhipModel model) {
        this.model = model;
        dossier = model.dossier();
    }

    /// The space of all deals on all paths.
    public static DealSpace of(WhipModel model) {
        EvenOdds even = new EvenOdds(model);
        List<DealSpace.Provision> provisions = even.dossier.provisions().stream()
                .map(p -> new DealSpace.Provision(
                        p.id(), p.levels().stream().map(l -> l.id()).toList()))
                .toList();
        List<Route> routes = even.dossier.paths().stream().map(even::route).toList();
        return new DealSpace(provisions, routes, List.of());
    }

    private Route route(Path path) {
        List<Route.Step> steps = new ArrayList<>();
        for (Path.Step step : path.steps()) {
            Hurdle hurdle = hurdle(model.dossier().gate(step.gate()), step.gate());
            if (step.whole()) {
                steps.add(Route.Step.whole(hurdle));
            } else {
                for (Path.Part part : path.parts()) {
                    if (step.parts().contains(part.id())) {
                        steps.add(new Route.Step(
                                hurdle,
                                part.provisions().stream()
                                        .map(dossier::provisionIndex)
                                        .toList()));
                    }
                }
            }
        }
        return new Route(path.id(), steps);
    }

    private Hurdle hurdle(@Nullable Gate gate, String id) {
        if (gate == null) {
            throw new IllegalArgumentException("The gate (" + id + ") is unknown.");
        }
        return switch (gate) {
            case Gate.Vote vote -> vote(vote);
            case Gate.MajorityOfMajority majority -> majority(majority);
            case Gate.Decision decision -> decision(decision);
            case Gate.Override override -> {
                List<Hurdle> votes = override.votes().stream()
                        .map(vote -> hurdle(dossier.gate(vote), vote))
                        .toList();
                Hurdle first = hurdle(dossier.gate(override.decision()), override.decision());
                yield new Hurdle.Either(
                        override.id(), List.of(first, new Hurdle.Every(override.id() + "-votes", votes)));
            }
        };
    }

    private Hurdle vote(Gate.Vote gate) {
        int chamber = chamber(gate.chamber());
        Seats seats = model.chambers().get(chamber);
        double line = model.settings().line(gate);
        // A petition's line bears on the majority alone, as in the whip count.
        double others = gate.procedure() == Gate.Procedure.DISCHARGE ? 0 : -line;
        int[] base = new int[seats.size()];
        for (int j = 0; j < base.length; j++) {
            boolean ruling =
                    seats.members().get(j).caucus().equals(seats.chamber().majority());
            base[j] = fixed(seats.chamber().majority().isEmpty() ? 0 : ruling ? line : others);
        }
        return new Hurdle.Vote(gate.id(), electorate(chamber), Pulls.of(base), Quotas.of(gate.threshold(), seats));
    }

    private Hurdle majority(Gate.MajorityOfMajority gate) {
        int chamber = chamber(gate.caucus().chamber());
        Seats seats = model.chambers().get(chamber);
        List<Integer> weights = new ArrayList<>();
        for (int j = 0; j < seats.size(); j++) {
            weights.add(seats.caucuses().get(seats.caucus()[j]).equals(gate.caucus()) ? 1 : 0);
        }
        int members = weights.stream().mapToInt(Integer::intValue).sum();
        int needed = gate.waiver() >= .5 ? 0 : members / 2 + 1;
        return new Hurdle.Vote(
                gate.id(), electorate(chamber), Pulls.zero(seats.size()), Quota.weighted(weights, needed));
    }

    private Hurdle decision(Gate.Decision gate) {
        Electorate actor = actors.computeIfAbsent(gate.id(), id -> actor(gate));
        return new Hurdle.Vote(gate.id(), actor, Pulls.zero(1), Quota.weighted(List.of(1), 1));
    }

    private Electorate actor(Gate.Decision gate) {
        Principal principal = dossier.principal(gate.actor());
        if (principal == null) {
            throw new IllegalArgumentException("The actor (" + gate.actor() + ") is unknown.");
        }
        List<List<Pulls>> pulls = IntStream.range(0, dossier.provisions().size())
                .mapToObj(i -> IntStream.range(
                                0, dossier.provisions().get(i).levels().size())
                        .mapToObj(l -> Pulls.of(
                                l == 0 ? 0 : fixed(model.pull(principal, i, l).mean())))
                        .toList())
                .toList();
        List<Proviso> provisos = new ArrayList<>();
        for (Effect effect : model.effects()) {
            if (effect.holder().equals(principal.id()) || effect.holder().equals(principal.member())) {
                provisos.add(new Proviso(
                        effect.id(),
                        kind(effect),
                        Formulas.of(dossier, effect.when()),
                        Pulls.of(fixed(effect.pull()))));
            }
        }
        int k = 0;
        for (Gate.Requirement requirement : gate.conditions()) {
            k++;
            Formula unmet = Formula.not(Formulas.of(dossier, requirement.condition()));
            int cost = fixed(-model.settings().of(requirement.strength()));
            provisos.add(new Proviso(gate.id() + "-condition-" + k, Proviso.Kind.LINK, unmet, Pulls.of(cost)));
        }
        // An actor who is wholly indifferent goes along.
        Pulls goesAlong = Pulls.of(1);
        provisos.add(new Proviso(gate.id() + "-indifferent", Proviso.Kind.STATEMENT, Formula.always(), goesAlong));
        return new Electorate(principal.id(), List.of(principal.id()), pulls, provisos);
    }

    private Electorate electorate(int chamber) {
        return electorates.computeIfAbsent(chamber, this::members);
    }

    private Electorate members(int chamber) {
        Seats seats = model.chambers().get(chamber);
        List<List<Pulls>> pulls = new ArrayList<>();
        for (int i = 0; i < dossier.provisions().size(); i++) {
            List<Pulls> levels = new ArrayList<>();
            for (int l = 0; l < dossier.provisions().get(i).levels().size(); l++) {
                int provision = i;
                int level = l;
                levels.add(each(
                        seats,
                        j -> level == 0
                                ? 0
                                : model.weighted(chamber, provision, level, j).mean()));
            }
            pulls.add(levels);
        }
        List<Proviso> provisos = new ArrayList<>();
        for (int k = 0; k < model.effects().size(); k++) {
            Effect effect = model.effects().get(k);
            int index = k;
            Pulls moved = each(seats, j -> model.effectPull(index, chamber, j));
            if (!moved.equals(Pulls.zero(seats.size()))) {
                provisos.add(new Proviso(effect.id(), kind(effect), Formulas.of(dossier, effect.when()), moved));
            }
        }
        return new Electorate(
                seats.chamber().id(), seats.members().stream().map(m -> m.id()).toList(), pulls, provisos);
    }

    private static Pulls each(Seats seats, ToDoubleFunction<Integer> pull) {
        int[] values = new int[seats.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = fixed(pull.applyAsDouble(j));
        }
        return Pulls.of(values);
    }

    private static int fixed(double pull) {
        return (int) Math.clamp(Math.round(UNIT * pull), -32000, 32000);
    }

    private Proviso.Kind kind(Effect effect) {
        for (Commitment commitment : dossier.commitments()) {
            if (commitment.id().equals(effect.id())) {
                return switch (commitment) {
                    case Commitment.RedLine red -> Proviso.Kind.RED_LINE;
                    case Commitment.Link link -> Proviso.Kind.LINK;
                };
            }
        }
        return Proviso.Kind.STATEMENT;
    }

    private int chamber(String id) {
        return IntStream.range(0, model.chambers().size())
                .filter(c -> model.chambers().get(c).chamber().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
