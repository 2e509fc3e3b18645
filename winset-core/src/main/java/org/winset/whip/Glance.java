package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Deal;

/// A whip count without the reasons behind the members' pulls (`pull` is 0, `why` empty), which cost more than a rough
/// integral; and, on request, with gates pinned.
///
/// ```java
/// WhipCount count = Glance.of(model, deal, Given.NOTHING, new Pins(Map.of("house-passage", true)));
/// ```
///
/// Without pins every number is that of [WhipModel#count], and [WhipModel#why] gives one member's reasons.
public final class Glance {

    private Glance() {}

    /// @throws org.winset.dossier.InputException when no future has the pinned gates go so
    public static WhipCount of(WhipModel model, Deal deal, Given given, Pins pins) {
        Plan plan = Planner.lay(model, deal);
        Map<Integer, Boolean> pinned = pins.in(plan.events());
        return pinned.isEmpty()
                ? Counting.of(model, deal, plan, given, Counting.Depth.MEMBERS)
                : Conditioned.of(model, deal, plan, given, pinned, false);
    }

    /// Chances of paths and gates alone, as [WhipModel#count] has them: no tallies, no members.
    public static WhipCount chances(WhipModel model, Deal deal, Given given) {
        return Counting.of(model, deal, Planner.lay(model, deal), given, Counting.Depth.CHANCES);
    }

    /// What [#of] gives, from means and variances of votes, none of which is summed: for a first look, while the count
    /// is on its
    /// way. Chances to decide are the same for all members.
    public static WhipCount rough(WhipModel model, Deal deal, Given given, Pins pins) {
        Plan plan = Planner.lay(model, deal);
        return Conditioned.of(model, deal, plan, given, pins.in(plan.events()), true);
    }

    /// What is seen of one vote: its tally, each member's chance of yes and chance to decide.
    @SuppressWarnings("ArrayRecordComponent") // read only
    record Sight(double[] tally, double[] yes, double[] decisive) {}

    static double[] over(double[] sums, double weight) {
        double[] means = new double[sums.length];
        for (int k = 0; k < means.length; k++) {
            means[k] = sums[k] / weight;
        }
        return means;
    }

    /// `chances`: of each path, of some path, of each event. Nothing may exceed what it is part of, or fall short of
    /// what is part of it, by an integral's error.
    static WhipCount assemble(
            WhipModel model,
            Deal deal,
            Plan plan,
            double[] chances,
            List<@Nullable Sight> sights,
            List<CueCount> cues,
            double effectivePoints) {
        int n = plan.paths().size();
        List<PathCount> paths = new ArrayList<>();
        double most = 0;
        for (int p = 0; p < n; p++) {
            for (int e : plan.routes().get(p)) {
                chances[p] = Math.min(chances[p], chances[n + 1 + e]);
            }
            most = Math.max(most, chances[p]);
            paths.add(
                    new PathCount(plan.paths().get(p), chances[p], plan.routes().get(p)));
        }
        List<GateCount> gates = new ArrayList<>();
        for (int e = 0; e < plan.events().size(); e++) {
            gates.add(gate(model, plan, plan.events().get(e), chances[n + 1 + e], sights.get(e)));
        }
        return new WhipCount(
                deal,
                Math.min(1, Math.max(most, chances[n])),
                List.copyOf(paths),
                List.copyOf(gates),
                cues,
                effectivePoints);
    }

    private static GateCount gate(WhipModel model, Plan plan, Event event, double chance, @Nullable Sight sight) {
        if (sight == null || !(event instanceof Event.Vote vote)) {
            return new GateCount(event.gate(), event.part(), chance, 0, null, List.of());
        }
        Seats seats = model.chambers().get(plan.ballots().get(vote.ballot()).chamber());
        List<MemberCount> members = new ArrayList<>();
        for (int j = 0; j < seats.size(); j++) {
            members.add(new MemberCount(seats.members().get(j), sight.yes[j], 0, List.of(), sight.decisive[j]));
        }
        int needed = Thresholds.needed(vote.threshold(), seats);
        return new GateCount(event.gate(), event.part(), chance, needed, new Tally(sight.tally), List.copyOf(members));
    }
}
