package org.winset.whip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gathers votes' tallies, members' chances and leaders' words given pinned gates, on about 500 of the points: there,
/// each pair of a chamber's states weighs its own chance times that of what is pinned.
///
/// A pinned vote's own tally keeps what clears it, or fails it ([Edge]), and its members what that says of them:
/// P(yes and cleared) = p (P(cleared) + (1 - q) d), where q is the chance to be there and for it, and d the chance to
/// decide at the edge. Where those voting are counted, not yeas alone, both are good to about a vote.
final class Sightings {

    private static final int MOST_PARTS = 8;
    private static final int POINTS = 500;

    /// Looked at by one thread at least.
    private static final int PART = 60;

    /// Chances to decide are gathered on every so many of these.
    private static final int PIVOTAL = 4;

    private final WhipModel model;
    private final Plan plan;
    private final Given given;
    private final Map<Integer, Boolean> pinned;
    private final boolean rough;
    private final Plan asked;
    private final List<Integer> signs = new ArrayList<>();
    /// For each pinned vote its place among the weighings; -1 is that of all pins.
    private final Map<Integer, int[]> weighings = new TreeMap<>();
    private final Layout layout;
    private final List<Glimpse> parts;

    private Sightings(WhipModel model, Plan plan, Given given, Map<Integer, Boolean> pinned, boolean rough) {
        this.rough = rough;
        this.model = model;
        this.plan = plan;
        this.given = given;
        this.pinned = pinned;
        List<List<Integer>> routes = new ArrayList<>();
        add(-1, routes);
        pinned.keySet().stream()
                .filter(e -> plan.events().get(e) instanceof Event.Vote)
                .forEach(e -> add(e, routes));
        asked = plan.with(List.of(), routes);
        layout = Layout.of(model, asked, false);
        parts = IntStream.range(0, parts()).parallel().mapToObj(this::part).toList();
        parts.stream().skip(1).forEach(parts.getFirst()::merge);
    }

    static Sightings of(WhipModel model, Plan plan, Given given, Map<Integer, Boolean> pinned, boolean rough) {
        return new Sightings(model, plan, given, pinned, rough);
    }

    private void add(int left, List<List<Integer>> routes) {
        List<Conditioned.Signed> sets = Conditioned.without(pinned, left);
        weighings.put(
                left,
                IntStream.range(routes.size(), routes.size() + sets.size()).toArray());
        for (Conditioned.Signed set : sets) {
            routes.add(List.copyOf(set.gates()));
            signs.add(set.sign());
        }
    }

    private Glimpse part(int part) {
        Future future = new Future(model, asked, layout, given);
        Glimpse glimpse = new Glimpse(model, plan, pinned, rough);
        int n = model.futures().space().points();
        // What is rough anyway is looked at on every second point.
        int each = rough ? 2 * Math.max(1, n / POINTS) : Math.max(1, n / POINTS);
        int seen = 0;
        for (int k = part * n / parts(); k < (part + 1) * n / parts(); k++) {
            if (k % each == 0) {
                future.at(model.futures().space(), k, !rough, true);
                look(future, glimpse, seen++ % PIVOTAL == 0);
            }
        }
        return glimpse;
    }

    private int parts() {
        return Math.clamp(model.futures().space().points() / PART, 1, MOST_PARTS);
    }

    private void look(Future future, Glimpse glimpse, boolean pivotal) {
        for (int c = 0; c < model.chambers().size(); c++) {
            Floor floor = future.floor(c);
            glimpse.add(floor, pairs(future, c, -1), pivotal);
            for (Map.Entry<Integer, Boolean> pin : pinned.entrySet()) {
                if ((pivotal || rough)
                        && plan.events().get(pin.getKey()) instanceof Event.Vote vote
                        && plan.ballots().get(vote.ballot()).chamber() == c) {
                    glimpse.own(floor, pin.getKey(), vote, pairs(future, c, pin.getKey()));
                }
            }
        }
    }

    /// The weights of a chamber's pairs of states, given what is pinned but for one vote.
    private double[][] pairs(Future future, int chamber, int left) {
        Floor floor = future.floor(chamber);
        double[][] pairs = new double[floor.state(0).n][floor.state(1).n];
        for (int k : weighings.getOrDefault(left, new int[0])) {
            for (Layout.Term term : layout.sums().get(k)) {
                double times = term.coefficient() * signs.get(k);
                for (int c = 0; c < model.chambers().size() && times != 0; c++) {
                    if (c != chamber) {
                        Floor other = future.floor(c);
                        times *= term.mask()[c] < 0 ? other.total() : other.expect(term.mask()[c]);
                    }
                }
                if (times != 0) {
                    floor.pairs(term.mask()[chamber], times, pairs);
                }
            }
        }
        for (double[] row : pairs) {
            for (int r = 0; r < row.length; r++) {
                row[r] = Math.max(0, row[r]);
            }
        }
        return pairs;
    }

    List<Glance.@Nullable Sight> sights() {
        return parts.getFirst().sights();
    }

    /// Leaders' words after what is pinned, where a caucus's words are gone through.
    List<CueCount> cues(List<CueCount> before) {
        List<CueCount> after = new ArrayList<>();
        for (int c = 0; c < before.size(); c++) {
            CueCount cue = before.get(c);
            double[] odds = parts.getFirst().words(c);
            after.add(
                    odds == null || cue.set()
                            ? cue
                            : new CueCount(
                                    cue.caucus(),
                                    cue.leaderPull(),
                                    odds[Given.Cue.AGAINST.ordinal()],
                                    odds[Given.Cue.FREE.ordinal()],
                                    odds[Given.Cue.FOR.ordinal()],
                                    false,
                                    Double.NaN));
        }
        return List.copyOf(after);
    }

    /// How many of the integration's points carry as much weight.
    double effectivePoints() {
        return parts.getFirst().effective() * model.futures().space().points();
    }
}
