package org.winset.deal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Principal;
import org.winset.whip.Given;
import org.winset.whip.WhipModel;

/// A dossier ready to be searched: its deals in integers at even odds, and the whip count that gives a deal its chance.
///
/// ```java
/// Negotiation talks = Negotiation.of(WhipModel.of(dossier, Settings.DEFAULT, 1021));
/// WinSet winSet = talks.search(2, Watch.NONE).count();
/// ```
public final class Negotiation {

    /// The name of the requirement that [#such(Condition)] and [#exactly(Deal)] add.
    public static final String ASKED = "asked";

    private final WhipModel model;
    private final DealSpace space;

    private Negotiation(WhipModel model, DealSpace space) {
        this.model = model;
        this.space = space;
    }

    public static Negotiation of(WhipModel model) {
        return new Negotiation(model, EvenOdds.of(model));
    }

    /// The same deals, their chances counted by another model of the same dossier, say one with more points.
    public Negotiation scoredBy(WhipModel other) {
        return new Negotiation(other, space);
    }

    public WhipModel model() {
        return model;
    }

    public Dossier dossier() {
        return model.dossier();
    }

    public DealSpace space() {
        return space;
    }

    public DealSearch search(int threads, Watch watch) {
        return new DealSearch(space, threads, watch);
    }

    /// Only deals that meet a condition.
    public Negotiation such(Condition condition) {
        return asking(Formulas.of(dossier(), condition));
    }

    /// Only this deal: what stands in its way.
    public Negotiation exactly(Deal deal) {
        List<Formula> levels = new ArrayList<>();
        for (int i = 0; i < deal.levels().size(); i++) {
            levels.add(Formula.is(i, deal.level(i)));
        }
        return asking(new Formula.All(levels));
    }

    private Negotiation asking(Formula formula) {
        List<Requirement> all = new ArrayList<>(space.requirements());
        all.add(new Requirement(ASKED, formula));
        return new Negotiation(model, new DealSpace(space.provisions(), space.routes(), all));
    }

    /// One path alone.
    public Negotiation on(String path) {
        return new Negotiation(model, space.onRoute(path));
    }

    /// Cleared at one gate, on the whole question, whatever the others say.
    public Negotiation at(Gate gate) {
        for (Route route : space.routes()) {
            for (Route.Step step : route.steps()) {
                if (step.hurdle().name().equals(gate.id())) {
                    return new Negotiation(
                            model,
                            new DealSpace(
                                    space.provisions(),
                                    List.of(Route.of(gate.id(), step.hurdle())),
                                    space.requirements()));
                }
            }
        }
        throw new IllegalArgumentException("The gate (" + gate.id() + ") stands on no path.");
    }

    public Levels levels(Deal deal) {
        return new Levels(deal.levels());
    }

    public Deal deal(Levels levels) {
        return new Deal(levels.places());
    }

    /// The chance that a deal is enacted, as an appraiser.
    public Appraiser chance(Given given) {
        return levels -> {
            double[] chances = model.chances(deal(levels), given);
            return chances[chances.length - 1];
        };
    }

    /// What levels are worth to a principal: stated views, else the pull on the principal's own seat, in 1/256 probit.
    /// Statements about whole deals are left out, since they don't add up level by level.
    public Utility utility(Principal principal) {
        List<List<Integer>> worths = new ArrayList<>();
        for (int i = 0; i < dossier().provisions().size(); i++) {
            List<Integer> levels = new ArrayList<>();
            for (int l = 0; l < dossier().provisions().get(i).levels().size(); l++) {
                levels.add(
                        l == 0
                                ? 0
                                : (int) Math.round(EvenOdds.UNIT
                                        * model.pull(principal, i, l).mean()));
            }
            worths.add(levels);
        }
        return new Utility(principal.id(), worths);
    }

    /// Who bargains when nobody says otherwise: those who decide at a gate, in the dossier's order, then leaders of
    /// caucuses that none of these leads, up to `most`.
    public List<Principal> bargainers(int most) {
        List<Principal> found = new ArrayList<>();
        for (Gate gate : dossier().gates()) {
            if (gate instanceof Gate.Decision decision && onPath(decision)) {
                add(found, dossier().principal(decision.actor()));
            }
        }
        List<Caucus> led = new ArrayList<>();
        found.forEach(principal -> led.addAll(principal.leads()));
        for (Principal principal : dossier().principals()) {
            if (principal.leads().stream().anyMatch(caucus -> !led.contains(caucus))) {
                add(found, principal);
                led.addAll(principal.leads());
            }
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private boolean onPath(Gate.Decision decision) {
        return dossier().paths().stream()
                .flatMap(path -> path.steps().stream())
                .anyMatch(step -> step.gate().equals(decision.id())
                        || dossier().gate(step.gate()) instanceof Gate.Override override
                                && override.decision().equals(decision.id()));
    }

    private static void add(List<Principal> found, @Nullable Principal principal) {
        if (principal != null && !found.contains(principal)) {
            found.add(principal);
        }
    }

    /// Trades: deals on which some link asks for something in return, and gets it. `null` when the dossier has no link.
    public @Nullable Condition traded() {
        List<Condition> met = dossier().commitments().stream()
                .filter(Commitment.Link.class::isInstance)
                .map(Commitment.Link.class::cast)
                .map(link -> Condition.all(link.when(), link.requires()))
                .distinct()
                .toList();
        return met.isEmpty() ? null : met.size() == 1 ? met.getFirst() : new Condition.Any(met);
    }
}
