package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Provision;

/// Brings the parts of an integration together into a [WhipCount], with every member's why.
final class Counting {

    private final WhipModel model;
    private final Deal deal;
    private final Plan plan;
    private final Detail detail;
    private final double[] results;
    private final double weight;

    private Counting(WhipModel model, Deal deal, Plan plan, Detail detail, double[] results, double weight) {
        this.model = model;
        this.deal = deal;
        this.plan = plan;
        this.detail = detail;
        this.results = results;
        this.weight = weight;
    }

    static WhipCount of(WhipModel model, Deal deal, Given given) {
        return of(model, deal, Planner.lay(model, deal), given);
    }

    static WhipCount of(WhipModel model, Deal deal, Plan plan, Given given) {
        List<Futures.Sums> parts = model.futures().integrate(plan, given, true);
        Detail detail = parts.getFirst().detail();
        double[] chances = new double[plan.paths().size() + 1 + plan.events().size()];
        double weight = 0;
        double squares = 0;
        for (int k = 0; k < parts.size(); k++) {
            Futures.Sums part = parts.get(k);
            if (k > 0) {
                detail.merge(part.detail());
            }
            for (int p = 0; p < chances.length; p++) {
                chances[p] += part.results()[p];
            }
            weight += part.weight();
            squares += part.squares();
        }
        Counting counting = new Counting(model, deal, plan, detail, chances, weight);
        double most = 0;
        for (int p = 0; p < plan.paths().size(); p++) {
            for (int e : plan.routes().get(p)) {
                chances[p] = Math.min(chances[p], chances[plan.paths().size() + 1 + e]);
            }
            most = Math.max(most, chances[p]);
        }
        chances[plan.paths().size()] = Math.max(most, chances[plan.paths().size()]);
        List<PathCount> paths = new ArrayList<>();
        for (int p = 0; p < plan.paths().size(); p++) {
            paths.add(new PathCount(
                    plan.paths().get(p), chances[p] / weight, plan.routes().get(p)));
        }
        List<GateCount> gates = new ArrayList<>();
        for (int e = 0; e < plan.events().size(); e++) {
            gates.add(counting.gate(e));
        }
        List<CueCount> cues = new ArrayList<>();
        for (int c = 0; c < model.caucuses().size(); c++) {
            cues.add(Futures.cue(
                    model.caucuses().get(c), model.roles().get(c), plan.leaderPull()[c], given, model.settings()));
        }
        return new WhipCount(
                deal,
                Math.min(1, chances[plan.paths().size()] / weight),
                List.copyOf(paths),
                List.copyOf(gates),
                List.copyOf(cues),
                weight * weight / squares);
    }

    private GateCount gate(int e) {
        Event event = plan.events().get(e);
        double chance = Math.min(1, results[plan.paths().size() + 1 + e] / weight);
        if (!(event instanceof Event.Vote vote)) {
            return new GateCount(event.gate(), event.part(), chance, 0, null, List.of());
        }
        double[] tally = detail.tally[vote.ballot()].clone();
        for (int k = 0; k < tally.length; k++) {
            tally[k] /= detail.weight;
        }
        Ballot ballot = plan.ballots().get(vote.ballot());
        Seats seats = model.chambers().get(ballot.chamber());
        List<MemberCount> members = new ArrayList<>();
        for (int j = 0; j < seats.size(); j++) {
            List<Contribution> why = why(vote, ballot, seats, j);
            double pull = why.stream().mapToDouble(Contribution::pull).sum();
            members.add(new MemberCount(
                    seats.members().get(j),
                    detail.yes[vote.ballot()][j] / detail.weight,
                    pull,
                    why,
                    detail.decisive[e][j] / detail.pivotWeight));
        }
        int needed = Thresholds.needed(vote.threshold(), seats);
        return new GateCount(event.gate(), event.part(), chance, needed, new Tally(tally), List.copyOf(members));
    }

    /// Everything that makes up the member's pull: provisions at their median salience, statements, the gate, the cue.
    private List<Contribution> why(Event.Vote vote, Ballot ballot, Seats seats, int j) {
        Dossier dossier = model.dossier();
        List<Contribution> why = new ArrayList<>();
        String majority = seats.chamber().majority();
        double base = majority.isEmpty()
                ? 0
                : ballot.line() * ballot.sign(seats.members().get(j).caucus().equals(majority) ? 1 : -1);
        for (int i = 0; i < dossier.provisions().size(); i++) {
            int level = deal.level(i);
            Provision provision = dossier.provisions().get(i);
            int t = model.topicIndex(provision.topic());
            if (level == 0 || !asked(vote, provision)) {
                continue;
            }
            Saliences.Factor factor =
                    model.saliences().factors().get(model.saliences().factor(ballot.chamber(), t, j));
            Pull pull = model.pull(ballot.chamber(), i, level, j).times(factor.median());
            why.add(new Contribution(
                    Contribution.Kind.PROVISION,
                    provision.id() + "=" + provision.levels().get(level).id(),
                    provision.title() + ": " + provision.levels().get(level).title(),
                    pull.mean(),
                    pull.variance()));
        }
        for (int k = 0; k < model.effects().size(); k++) {
            Effect effect = model.effects().get(k);
            double pull = model.effectPull(k, ballot.chamber(), j);
            if (pull != 0 && bears(vote, effect) && dossier.holds(effect.when(), deal)) {
                why.add(new Contribution(
                        Contribution.Kind.STATEMENT,
                        effect.id(),
                        effect.holder() + " on deals with " + effect.when() + " (" + dossier.citation(effect.source())
                                + ")",
                        pull,
                        0));
            }
        }
        if (Math.abs(base) > 1e-12) {
            why.add(new Contribution(
                    Contribution.Kind.GATE, vote.gate().id(), vote.gate().title(), base, 0));
        }
        int caucus = model.caucusIndex(seats.caucuses().get(seats.caucus()[j]));
        double cue = detail.cue[caucus] / detail.weight;
        if (cue != 0) {
            why.add(new Contribution(
                    Contribution.Kind.CUE,
                    seats.caucuses().get(seats.caucus()[j]).toString(),
                    "expected word of the caucus's leaders",
                    cue,
                    0));
        }
        return List.copyOf(why);
    }

    private boolean asked(Event.Vote vote, Provision provision) {
        if (vote.part().isEmpty()) {
            return true;
        }
        return dossierParts(vote.part()).contains(provision.id());
    }

    private List<String> dossierParts(String part) {
        return model.dossier().paths().stream()
                .flatMap(path -> path.parts().stream())
                .filter(p -> p.id().equals(part))
                .flatMap(p -> p.provisions().stream())
                .toList();
    }

    private boolean bears(Event.Vote vote, Effect effect) {
        return vote.part().isEmpty()
                || effect.provisions().isEmpty()
                || dossierParts(vote.part()).stream().anyMatch(effect.provisions()::contains);
    }
}
