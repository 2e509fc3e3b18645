package org.winset.whip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Leaning;
import org.winset.dossier.Path;
import org.winset.dossier.Principal;
import org.winset.dossier.Provision;

/// Lays a deal out: which question each gate puts to whom, on which path.
final class Planner {

    private record Question(int chamber, Set<Integer> provisions) {}

    private record Put(Question question, double line, int lineAt, double others) {}

    private final WhipModel model;
    private final Deal deal;
    private final Map<Put, Integer> ballotOf = new HashMap<>();
    private final Map<Question, Ballot> questions = new HashMap<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Map<String, Integer> eventOf = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();

    private Planner(WhipModel model, Deal deal) {
        this.model = model;
        this.deal = deal;
    }

    static Plan lay(WhipModel model, Deal deal) {
        Planner planner = new Planner(model, deal);
        List<List<Integer>> routes = new ArrayList<>();
        for (Path path : model.dossier().paths()) {
            routes.add(planner.route(path));
        }
        return new Plan(
                planner.ballots,
                planner.events,
                model.dossier().paths(),
                routes,
                planner.leaderPulls(),
                planner.carriedPulls());
    }

    /// The deal at one gate alone, put as a whole: no path, one route.
    static Plan at(WhipModel model, Deal deal, Gate gate) {
        Planner planner = new Planner(model, deal);
        List<Integer> route = List.of(planner.event(gate, "", planner.everything()));
        return new Plan(
                planner.ballots,
                planner.events,
                List.of(),
                List.of(route),
                planner.leaderPulls(),
                planner.carriedPulls());
    }

    private List<Integer> route(Path path) {
        List<Integer> route = new ArrayList<>();
        for (Path.Step step : path.steps()) {
            Gate gate = model.gate(step.gate());
            if (step.whole()) {
                route.add(event(gate, "", everything()));
            } else {
                for (Path.Part part : path.parts()) {
                    Set<Integer> provisions = step.parts().contains(part.id()) ? on(part) : Set.of();
                    if (!provisions.isEmpty()) {
                        route.add(event(gate, part.id(), provisions));
                    }
                }
            }
        }
        return route.stream().distinct().toList();
    }

    private Set<Integer> everything() {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < model.dossier().provisions().size(); i++) {
            all.add(i);
        }
        return all;
    }

    /// The part's provisions; none when the deal leaves all of them at the status quo, since then nothing is put to a
    /// vote.
    private Set<Integer> on(Path.Part part) {
        Set<Integer> held = new TreeSet<>();
        boolean any = false;
        for (String id : part.provisions()) {
            int i = model.dossier().provisionIndex(id);
            held.add(i);
            any |= deal.level(i) > 0;
        }
        return any ? held : Set.of();
    }

    private int event(Gate gate, String part, Set<Integer> provisions) {
        String key = gate.id() + "\n" + part;
        Integer known = eventOf.get(key);
        if (known != null) {
            return known;
        }
        Event event = switch (gate) {
            case Gate.Vote vote -> {
                int chamber = model.chamberIndex(vote.chamber());
                yield new Event.Vote(gate, part, ballot(chamber, provisions, vote), vote.threshold());
            }
            case Gate.MajorityOfMajority majority -> {
                int chamber = model.chamberIndex(majority.caucus().chamber());
                yield new Event.Majority(
                        gate,
                        part,
                        ballot(chamber, provisions, null),
                        model.caucusIndex(majority.caucus()),
                        majority.waiver());
            }
            case Gate.Decision decision -> decision(decision, part);
            case Gate.Override override -> {
                int first = event(model.gate(override.decision()), part, provisions);
                List<Integer> votes = new ArrayList<>();
                for (String id : override.votes()) {
                    votes.add(event(model.gate(id), part, provisions));
                }
                yield new Event.Override(gate, part, first, votes);
            }
        };
        events.add(event);
        eventOf.put(key, events.size() - 1);
        return events.size() - 1;
    }

    private Event decision(Gate.Decision gate, String part) {
        Principal actor = model.dossier().principal(gate.actor());
        if (actor == null) {
            throw new IllegalArgumentException(
                    "The actor (" + gate.actor() + ") of gate (" + gate.id() + ") is unknown.");
        }
        Pull own = model.actors().utility(actor, deal);
        int leads = -1;
        for (Caucus caucus : actor.leads()) {
            leads = leads < 0 ? model.caucusIndex(caucus) : leads;
        }
        return new Event.Decision(gate, part, own.mean() + model.actors().unmet(gate, deal), own.variance(), leads);
    }

    /// The place of a question's ballot at a gate; `null` for a caucus's own count, where no gate adds anything.
    private int ballot(int chamber, Set<Integer> provisions, Gate.@Nullable Vote gate) {
        Question question = new Question(chamber, provisions);
        boolean lined = gate != null
                && !model.chambers().get(chamber).chamber().majority().isEmpty();
        double line = lined && gate != null ? model.settings().line(gate) : 0;
        int at = lined && gate != null ? model.lines().indexOf(gate.id()) : -1;
        Leaning.Pull stated = gate == null ? null : gate.partyLine();
        double sd = at < 0 || stated == null ? 0 : stated.sd();
        double others = gate != null && gate.procedure() == Gate.Procedure.DISCHARGE ? 0 : 1;
        return ballotOf.computeIfAbsent(new Put(question, line, at, others), key -> {
            ballots.add(questions.computeIfAbsent(question, this::question).with(line, sd, at, others));
            return ballots.size() - 1;
        });
    }

    private Ballot question(Question question) {
        int chamber = question.chamber();
        Set<Integer> provisions = question.provisions();
        Dossier dossier = model.dossier();
        Seats seats = model.chambers().get(chamber);
        PullTable table = model.tables().get(chamber);
        double[][] topic = new double[dossier.topics().size()][seats.size()];
        double[] base = new double[seats.size()];
        double[] scale = new double[seats.size()];
        for (int i : provisions) {
            if (deal.level(i) == 0) {
                continue;
            }
            Provision provision = dossier.provisions().get(i);
            int t = model.topicIndex(provision.topic());
            for (int j = 0; j < base.length; j++) {
                topic[t][j] += table.mean(i, deal.level(i), j);
                scale[j] += table.variance(i, deal.level(i), j);
            }
        }
        for (int k = 0; k < model.effects().size(); k++) {
            Effect effect = model.effects().get(k);
            if (model.bears(effect, provisions) && dossier.holds(effect.when(), deal)) {
                model.addEffect(chamber, k, base);
            }
        }
        double drift = model.settings().drift();
        for (int j = 0; j < base.length; j++) {
            scale[j] = 1 / Math.sqrt(1 + drift * drift + scale[j]);
        }
        return Ballot.of(chamber, topic, base, scale);
    }

    /// The words under which members' pulls were learned: those that the same precedents speak of in the leaders'
    /// seats,
    /// or among all of the caucus where no leader sits. A precedent of small share carries little of them.
    private double[] carriedPulls() {
        return pulls(caucus -> {
            double led = ledBy(caucus, principal -> model.actors().carried(principal, deal));
            return Double.isNaN(led) ? meanPull(caucus) : led;
        });
    }

    private double[] leaderPulls() {
        return pulls(caucus -> ledBy(
                caucus, principal -> model.actors().utility(principal, deal).mean()));
    }

    private double[] pulls(ToDoubleFunction<Caucus> pull) {
        return model.caucuses().stream().mapToDouble(pull).toArray();
    }

    /// The mean over a caucus's leaders, weighed by their say; NaN without any, and those with NaN count for nothing.
    private double ledBy(Caucus caucus, ToDoubleFunction<Principal> pull) {
        double sum = 0;
        double weights = 0;
        for (Principal principal : model.dossier().principals()) {
            double own = principal.leads().contains(caucus) ? pull.applyAsDouble(principal) : Double.NaN;
            if (!Double.isNaN(own)) {
                sum += principal.cueWeight() * own;
                weights += principal.cueWeight();
            }
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }

    private double meanPull(Caucus caucus) {
        int chamber = model.chamberIndex(caucus.chamber());
        Seats seats = model.chambers().get(chamber);
        double sum = 0;
        int n = 0;
        for (int j = 0; j < seats.size(); j++) {
            if (seats.caucuses().get(seats.caucus()[j]).equals(caucus)) {
                sum += model.actors().carried(chamber, j, deal);
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
