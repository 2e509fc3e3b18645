package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Deal;

/// Brings the parts of an integration together into a [WhipCount], with every member's why.
final class Counting {

    /// What a count tells: chances of paths and gates alone; votes' tallies and members too; and members' pulls with
    /// their
    /// why (else 0 and empty).
    enum Depth {
        CHANCES,
        MEMBERS,
        REASONS
    }

    private final WhipModel model;
    private final Deal deal;
    private final Plan plan;
    private final Detail detail;
    private final double[] results;
    private final double weight;
    private final Depth depth;

    private Counting(
            WhipModel model, Deal deal, Plan plan, Detail detail, double[] results, double weight, Depth depth) {
        this.model = model;
        this.deal = deal;
        this.plan = plan;
        this.detail = detail;
        this.results = results;
        this.weight = weight;
        this.depth = depth;
    }

    static WhipCount of(WhipModel model, Deal deal, Plan plan, Given given, Depth depth) {
        List<Futures.Sums> parts = model.futures().integrate(plan, given, true, depth != Depth.CHANCES);
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
        Counting counting = new Counting(model, deal, plan, detail, chances, weight, depth);
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
        List<CueCount> cues = Futures.cues(model, plan, given, c -> detail.cue[c] / detail.weight);
        List<GateCount> gates = new ArrayList<>();
        for (int e = 0; e < plan.events().size(); e++) {
            gates.add(counting.gate(e, cues));
        }
        return new WhipCount(
                deal,
                Math.min(1, chances[plan.paths().size()] / weight),
                List.copyOf(paths),
                List.copyOf(gates),
                cues,
                weight * weight / squares);
    }

    private GateCount gate(int e, List<CueCount> cues) {
        Event event = plan.events().get(e);
        double chance = Math.min(1, results[plan.paths().size() + 1 + e] / weight);
        if (!(event instanceof Event.Vote vote)) {
            return new GateCount(event.gate(), event.part(), chance, 0, null, List.of());
        }
        Ballot ballot = plan.ballots().get(vote.ballot());
        Seats seats = model.chambers().get(ballot.chamber());
        int needed = Thresholds.needed(vote.threshold(), seats);
        if (depth == Depth.CHANCES) {
            return new GateCount(event.gate(), event.part(), chance, needed, null, List.of());
        }
        double[] tally = detail.tally(vote.ballot());
        for (int k = 0; k < tally.length; k++) {
            tally[k] /= detail.weight;
        }
        List<MemberCount> members = new ArrayList<>();
        Reasons reasons = depth == Depth.REASONS ? new Reasons(model, deal, vote, ballot, cues) : null;
        for (int j = 0; j < seats.size(); j++) {
            List<Contribution> why = reasons == null ? List.of() : reasons.of(j);
            double pull = why.stream().mapToDouble(Contribution::pull).sum();
            members.add(new MemberCount(
                    seats.members().get(j),
                    detail.yes[vote.ballot()][j] / detail.weight,
                    pull,
                    why,
                    detail.decisive[e][j] / detail.weight));
        }
        return new GateCount(event.gate(), event.part(), chance, needed, new Tally(tally), List.copyOf(members));
    }
}
