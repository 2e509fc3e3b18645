package org.winset.whip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sums of [Sightings] over some points.
final class Glimpse {

    private static final double LIGHT = 1e-9;

    private final WhipModel model;
    private final Plan plan;
    private final Map<Integer, Boolean> pinned;
    private final boolean rough;
    private final RoughTally[] roughly;
    private final double[][] tally;
    private final double[][] yes;
    private final int[] needed;
    private final double[][] decisive;
    private final double[][] words;
    private final Map<Integer, Own> own = new TreeMap<>();
    private final double[] weight;
    private final double[] squares;
    private final double[] pivotWeight;
    private int points;

    /// What a pinned vote says of itself: its tally without the pin, and what the pin adds to its members' chances.
    @SuppressWarnings("ArrayRecordComponent") // sums
    private record Own(Edge edge, double[] tally, double[] yes, RoughTally roughly) {}

    /// Roughly: without summing votes, and without chances to decide.
    Glimpse(WhipModel model, Plan plan, Map<Integer, Boolean> pinned, boolean rough) {
        this.model = model;
        this.plan = plan;
        this.pinned = pinned;
        this.rough = rough;
        int chambers = model.chambers().size();
        weight = new double[chambers];
        squares = new double[chambers];
        pivotWeight = new double[chambers];
        words = new double[model.caucuses().size()][Given.Cue.values().length];
        tally = new double[plan.ballots().size()][];
        yes = new double[tally.length][];
        roughly = new RoughTally[tally.length];
        for (int b = 0; b < tally.length; b++) {
            tally[b] = new double[seats(b).size() + 1];
            yes[b] = new double[seats(b).size()];
            roughly[b] = new RoughTally(seats(b).size());
        }
        decisive = new double[plan.events().size()][];
        needed = new int[decisive.length];
        for (int e = 0; e < decisive.length; e++) {
            decisive[e] = new double[0];
            if (plan.events().get(e) instanceof Event.Vote vote) {
                int n = seats(vote.ballot()).size();
                decisive[e] = new double[n];
                needed[e] = Thresholds.needed(vote.threshold(), seats(vote.ballot()));
                Edge edge = pinned.containsKey(e) ? Edge.of(vote.threshold(), seats(vote.ballot())) : null;
                if (edge != null) {
                    own.put(e, new Own(edge, new double[n + 1], new double[n], new RoughTally(n)));
                }
            }
        }
    }

    private Seats seats(int ballot) {
        return model.chambers().get(plan.ballots().get(ballot).chamber());
    }

    /// Adds a chamber at a point, its pairs of states weighing so much.
    void add(Floor floor, double[][] pairs, boolean pivotal) {
        double sum = 0;
        for (int s = 0; s < pairs.length; s++) {
            for (int r = 0; r < pairs[s].length; r++) {
                sum += pairs[s][r];
                word(floor, 0, s, pairs[s][r]);
                word(floor, 1, r, pairs[s][r]);
            }
        }
        int c = floor.chamber;
        weight[c] += sum;
        squares[c] += sum * sum;
        pivotWeight[c] += pivotal ? sum : 0;
        points += c == 0 ? 1 : 0;
        for (int b = 0; sum > 0 && b < tally.length; b++) {
            if (plan.ballots().get(b).chamber() == c) {
                ballot(floor, b, pairs, pivotal);
            }
        }
    }

    private void word(Floor floor, int side, int state, double times) {
        int caucus = model.sides().get(floor.chamber).get(side).caucus();
        if (caucus >= 0) {
            words[caucus][floor.state(side).word[state].ordinal()] += times;
        }
    }

    private void ballot(Floor floor, int b, double[][] pairs, boolean pivotal) {
        if (rough) {
            roughly[b].add(floor, b, pairs);
        } else {
            Votes heads = floor.heads(b);
            for (int s = 0; s < pairs.length; s++) {
                double[] other = mixture(floor, heads, b, 1, row(pairs, 0, s));
                convolve(heads.sum(0, s, floor.yes(b)), other, tally[b]);
            }
        }
        for (int e = 0; pivotal && !rough && e < decisive.length; e++) {
            if (plan.events().get(e) instanceof Event.Vote vote
                    && vote.ballot() == b
                    && !Heads.counts(vote.threshold())) {
                floor.decides(e, vote, pairs[0][0], decisive[e]);
            }
        }
        for (int i = 0; i < 2; i++) {
            int[] members = floor.sheets(b).get(i).members;
            for (int s = 0; s < floor.state(i).n; s++) {
                double[] others = row(pairs, i, s);
                double sum = sum(others);
                if (sum <= LIGHT * weight[floor.chamber]) {
                    continue;
                }
                float[] p = floor.yes(b, i);
                for (int m = 0; m < members.length; m++) {
                    yes[b][members[m]] += sum * p[s * members.length + m];
                }
                for (int e = 0; pivotal && !rough && e < decisive.length; e++) {
                    if (plan.events().get(e) instanceof Event.Vote vote && vote.ballot() == b) {
                        pivots(floor, floor.heads(b), b, needed[e], i, s, others, decisive[e]);
                    }
                }
            }
        }
    }

    /// A pinned vote, `free` being the weights of pairs given all that is pinned but itself.
    void own(Floor floor, int e, Event.Vote vote, double[][] free) {
        Own sums = own.get(e);
        if (sums == null) {
            return;
        }
        int b = vote.ballot();
        if (rough) {
            sums.roughly.add(floor, b, free);
            return;
        }
        int line = sums.edge.line();
        Votes heads = floor.heads(b);
        for (int s = 0; s < free.length; s++) {
            convolve(heads.sum(0, s, floor.yes(b)), mixture(floor, heads, b, 1, row(free, 0, s)), sums.tally);
        }
        boolean clears = Boolean.TRUE.equals(pinned.get(e));
        for (int i = 0; i < 2; i++) {
            int[] members = floor.sheets(b).get(i).members;
            for (int s = 0; s < floor.state(i).n; s++) {
                double[] change = new double[seats(b).size()];
                pivots(floor, heads, b, line, i, s, row(free, i, s), change);
                double[] there = heads.chances(i, s, floor.yes(b));
                float[] p = floor.yes(b, i);
                for (int m = 0; m < members.length; m++) {
                    double moved = p[s * members.length + m] * (1 - there[m]) * change[members[m]];
                    sums.yes[members[m]] += clears ? moved : -moved;
                }
            }
        }
    }

    private static void pivots(
            Floor floor, Votes heads, int b, int needed, int side, int state, double[] others, double[] into) {
        if (needed > 0 && sum(others) > 0) {
            Pivots.add(
                    heads.chances(side, state, floor.yes(b)),
                    mixture(floor, heads, b, 1 - side, others),
                    needed,
                    1,
                    floor.sheets(b).get(side).members,
                    into);
        }
    }

    /// The weights of the other side's states beside one of this side's.
    private static double[] row(double[][] pairs, int side, int state) {
        if (side == 0) {
            return pairs[state];
        }
        double[] column = new double[pairs.length];
        for (int s = 0; s < column.length; s++) {
            column[s] = pairs[s][state];
        }
        return column;
    }

    private static double[] mixture(Floor floor, Votes heads, int b, int side, double[] weights) {
        double[] mixture = new double[floor.sheets(b).get(side).members.length + 1];
        for (int s = 0; s < weights.length; s++) {
            if (weights[s] > 0) {
                heads.sum(side, s, floor.yes(b)).addTo(mixture, weights[s]);
            }
        }
        return mixture;
    }

    private static void convolve(Poisson a, double[] b, double[] sum) {
        for (int i = a.low(); i <= a.high(); i++) {
            double x = a.at(i);
            if (x > 1e-14) {
                for (int k = 0; k < b.length; k++) {
                    sum[i + k] += x * b[k];
                }
            }
        }
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        return sum;
    }

    void merge(Glimpse other) {
        plus(weight, other.weight);
        plus(squares, other.squares);
        plus(pivotWeight, other.pivotWeight);
        points += other.points;
        for (int k = 0; k < words.length; k++) {
            plus(words[k], other.words[k]);
        }
        for (int e = 0; e < decisive.length; e++) {
            plus(decisive[e], other.decisive[e]);
        }
        for (int b = 0; b < tally.length; b++) {
            plus(tally[b], other.tally[b]);
            plus(yes[b], other.yes[b]);
            roughly[b].merge(other.roughly[b]);
        }
        other.own.forEach((e, sums) -> {
            Own mine = own.getOrDefault(e, sums);
            plus(mine.tally, sums.tally);
            plus(mine.yes, sums.yes);
            mine.roughly.merge(sums.roughly);
        });
    }

    private static void plus(double[] a, double[] b) {
        for (int k = 0; k < a.length; k++) {
            a[k] += b[k];
        }
    }

    List<Glance.@Nullable Sight> sights() {
        double[][] wholes = new double[tally.length][];
        for (int b = 0; b < wholes.length; b++) {
            wholes[b] = rough
                    ? roughly[b].tally()
                    : Glance.over(tally[b], weight[plan.ballots().get(b).chamber()]);
        }
        List<Glance.@Nullable Sight> sights = new ArrayList<>();
        for (int e = 0; e < plan.events().size(); e++) {
            sights.add(plan.events().get(e) instanceof Event.Vote vote ? sight(e, vote, wholes[vote.ballot()]) : null);
        }
        return sights;
    }

    /// `whole`: the ballot's tally without pins.
    private Glance.Sight sight(int e, Event.Vote vote, double[] whole) {
        int b = vote.ballot();
        int c = plan.ballots().get(b).chamber();
        double[] decides = rough ? evenly(e, vote, whole) : Glance.over(decisive[e], pivotWeight[c]);
        Own sums = own.get(e);
        if (sums == null) {
            return new Glance.Sight(whole, Glance.over(yes[b], weight[c]), decides);
        }
        boolean clears = Boolean.TRUE.equals(pinned.get(e));
        double[] kept = rough ? sums.roughly.tally() : sums.tally.clone();
        for (int k = 0; k < kept.length; k++) {
            kept[k] *= clears ? sums.edge.clears()[k] : 1 - sums.edge.clears()[k];
        }
        double[] said = Glance.over(yes[b], weight[c]);
        for (int j = 0; !rough && j < said.length; j++) {
            said[j] = Math.max(0, Math.min(1, said[j] + sums.yes[j] / pivotWeight[c]));
        }
        double sum = sum(kept);
        return new Glance.Sight(sum == 0 ? whole : Glance.over(kept, sum), said, decides);
    }

    /// Roughly, anyone decides where the others come to one vote less than what is needed.
    private double[] evenly(int e, Event.Vote vote, double[] tally) {
        double[] decides = new double[seats(vote.ballot()).size()];
        Arrays.fill(decides, needed[e] > 0 && needed[e] < tally.length ? tally[needed[e]] : 0);
        return decides;
    }

    /// The odds of a caucus's words, or `null` where they are drawn.
    double @Nullable [] words(int caucus) {
        double sum = sum(words[caucus]);
        return sum == 0 ? null : Glance.over(words[caucus], sum);
    }

    /// The share of the points that would carry the same weight evenly.
    double effective() {
        return squares[0] == 0 ? 0 : weight[0] * weight[0] / squares[0] / points;
    }
}
