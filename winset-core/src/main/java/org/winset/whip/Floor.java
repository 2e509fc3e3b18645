package org.winset.whip;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One chamber at one point of the future space. Every word and both kinds of shock of its two largest caucuses are
/// gone through: given the point, the sides' states are independent, so the chance of a set of events is the sum over
/// pairs of states of their weights times the chances of the votes. A vote's chance in a pair of states is exact
/// (Poisson-binomial, one sum a side); where a pair weighs less than 1e-4 the normal approximation stands in, which
/// moves no result by more than 1e-4 times that approximation's error. Reused from point to point by one thread.
final class Floor {

    private static final double LIGHT = 1e-4;

    /// Chambers up to this size are summed exactly at every point.
    private static final int SMALL = 60;

    final int chamber;
    private final WhipModel model;
    private final Plan plan;
    private final List<Layout.Mask> masks;
    private final List<List<Sheet>> sheets;
    private final List<Side> sides;
    private final Seats seats;
    private final Yeas yeas;
    private final boolean[] hopeless;
    private final double[] row = new double[State.MOST];
    private final int[] half;
    private final int[] own;
    private @Nullable Lanes lanes;
    private boolean laned;
    private int place;
    private final @Nullable Votes[] votes;
    private final @Nullable Heads[] asked;
    private final @Nullable WeightedSum[] weighted;
    private final double[][][] chances;
    private final double[][] majority;
    private final boolean[] computed;
    private final double[][] weight = new double[2][State.MOST];
    private final double[][] factor = new double[2][State.MOST];
    private final Declarations declarations;
    private State[] states;
    private final Latents[] latents;
    private final double[][] decided;
    private final boolean[] fresh;
    private final Poisson caucusSum;
    private final State[] sole = {new State(), new State()};
    private final @Nullable Votes[] heads;
    private final boolean[] counted;
    private final @Nullable Moments[] moments;
    private final boolean small;
    private boolean exact;
    private FutureSpace space;
    private int point;

    Floor(WhipModel model, Plan plan, Layout layout, Given given, int chamber, State[] states, Latents[] latents) {
        this.model = model;
        this.plan = plan;
        this.chamber = chamber;
        this.states = states;
        this.latents = latents;
        masks = layout.masks().get(chamber);
        sheets = layout.sheets();
        decided = new double[layout.deciders()][Given.Cue.values().length];
        fresh = new boolean[decided.length];
        sides = model.sides().get(chamber);
        seats = model.chambers().get(chamber);
        space = model.futures().space();
        int n = plan.ballots().size();
        caucusSum = new Poisson(seats.size(), 1);
        moments = new Moments[n];
        small = seats.size() <= SMALL;
        heads = new Votes[n];
        counted = new boolean[n];
        own = layout.ballots(plan, chamber);
        yeas = new Yeas(plan, sheets, sides, seats.size(), own);
        int events = plan.events().size();
        votes = new Votes[events];
        asked = new Heads[events];
        weighted = new WeightedSum[events];
        chances = new double[events][State.MOST][State.MOST];
        majority = new double[events][State.MOST];
        computed = new boolean[events];
        half = new int[events];
        hopeless = new boolean[events];
        Map<String, Votes> known = new HashMap<>();
        for (int e = 0; e < events; e++) {
            if (plan.events().get(e) instanceof Event.Majority all
                    && plan.ballots().get(all.ballot()).chamber() == chamber) {
                Sheet sheet = sheets.get(all.ballot()).get(sideOf(all.caucus()));
                half[e] = sheet.members(all.caucus()) / 2;
            }
            if (plan.events().get(e) instanceof Event.Vote vote
                    && plan.ballots().get(vote.ballot()).chamber() == chamber
                    && Heads.counts(vote.threshold())) {
                Heads heads = Heads.of(vote.threshold(), seats);
                asked[e] = heads;
                votes[e] = known.computeIfAbsent(
                        vote.ballot() + " " + heads.up() + " " + heads.down(),
                        key -> new Votes(
                                sheets.get(vote.ballot()), seats, moments(vote.ballot()), heads.up(), heads.down()));
            }
        }
        declarations = new Declarations(plan, seats, given, chamber);
    }

    private Lanes lanes() {
        Lanes made = lanes;
        if (made == null) {
            made = new Lanes(model, plan, sheets, chamber, own);
            lanes = made;
        }
        return made;
    }

    private Moments moments(int ballot) {
        Moments own = moments[ballot];
        if (own == null) {
            own = new Moments(sheets.get(ballot), seats);
            moments[ballot] = own;
        }
        return own;
    }

    /// Works out the moments of all ballots at the points `at[0 .. n - 1]`, whose caucuses' states are `those[at]`.
    void block(FutureSpace where, int from, int[] at, int n, State[][] those) {
        if (laned()) {
            lanes().at(where, from, at, n, those);
        }
    }

    /// Moves to a point of the block: the q-th of those that were asked for.
    void at(FutureSpace where, int k, State[] those, int q) {
        at(where, k, those);
        if (!laned()) {
            return;
        }
        laned = true;
        place = q;
        for (int b : own) {
            for (int i = 0; i < 2; i++) {
                moments(b).take(i, lanes().sums(b, i), lanes().lane(i, q), state(i).n);
            }
        }
    }

    /// Members are settled one by one where some are declared; weighted votes need each member's chance.
    boolean laned() {
        return !declarations.any() && !small;
    }

    void at(FutureSpace where, int k, State[] those) {
        space = where;
        point = k;
        states = those;
        laned = false;
        Arrays.fill(computed, false);
        Arrays.fill(counted, false);
        yeas.clear();
        for (Moments sums : moments) {
            if (sums != null) {
                sums.clear();
            }
        }
        Arrays.fill(fresh, false);
        for (Votes sums : votes) {
            if (sums != null) {
                sums.clear();
            }
        }
        for (int i = 0; i < 2; i++) {
            State state = state(i);
            System.arraycopy(state.weight, 0, weight[i], 0, state.n);
        }
        if (declarations.any()) {
            for (int b : own) {
                yes(b);
            }
            for (int i = 0; i < 2; i++) {
                declarations.weigh(weight[i], state(i).n, yeas.all(), sheets, i);
                for (int b : own) {
                    declarations.settle(yes(b, i), state(i).n, sheets.get(b).get(i).members);
                }
            }
        }
    }

    /// Whether votes are summed exactly or, in a large chamber, by their mean and variance.
    void exactly(boolean now) {
        if (exact != (now || small)) {
            exact = now || small;
            Arrays.fill(computed, false);
        }
    }

    /// The side's caucus's states; a single certain one where it has no caucus of its own.
    State state(int side) {
        int caucus = sides.get(side).caucus();
        if (caucus >= 0) {
            return states[caucus];
        }
        State one = sole[side];
        one.n = 1;
        one.weight[0] = 1;
        return one;
    }

    /// The sum of the states' weights: 1 where nothing is given.
    double total() {
        return sum(0) * sum(1);
    }

    double sum(int side) {
        double sum = 0;
        for (int s = 0; s < state(side).n; s++) {
            sum += weight[side][s];
        }
        return sum;
    }

    double weight(int side, int state) {
        return weight[side][state];
    }

    /// Weighted chance that all events of a mask happen.
    double expect(int index) {
        Layout.Mask mask = masks.get(index);
        double common = 1;
        for (int i = 0; i < 2; i++) {
            System.arraycopy(weight[i], 0, factor[i], 0, state(i).n);
        }
        for (int e : mask.majorities()) {
            majorities(e);
            int side = sideOf(((Event.Majority) plan.events().get(e)).caucus());
            for (int s = 0; s < state(side).n; s++) {
                factor[side][s] *= majority[e][s];
            }
        }
        for (Layout.Deciders deciders : mask.deciders()) {
            common *= decide(deciders);
        }
        int a = state(0).n;
        int b = state(1).n;
        for (int e : mask.votes()) {
            vote(e);
            if (hopeless[e]) {
                return 0;
            }
        }
        double sum = 0;
        for (int s = 0; s < a; s++) {
            System.arraycopy(factor[1], 0, row, 0, b);
            for (int e : mask.votes()) {
                double[] own = chances[e][s];
                for (int r = 0; r < b; r++) {
                    row[r] *= own[r];
                }
            }
            double all = 0;
            for (int r = 0; r < b; r++) {
                all += row[r];
            }
            sum += factor[0][s] * all;
        }
        return common * sum;
    }

    /// Adds `times` the weights of the pairs of states in which all events of a mask happen (-1: of all pairs), a row
    /// for each state of the first side. They sum to `times` [#expect].
    void pairs(int index, double times, double[][] into) {
        double whole = index < 0 ? total() : expect(index);
        Pairs pairs = Pairs.of(index < 0 ? weight : factor, state(0).n, state(1).n);
        for (int e : index < 0 ? new int[0] : masks.get(index).votes()) {
            pairs.times(chances[e]);
        }
        pairs.addScaledTo(into, times * whole);
    }

    /// The side that holds a caucus's members.
    private int sideOf(int caucus) {
        return sides.get(0).caucus() == caucus && caucus >= 0 ? 0 : 1;
    }

    /// Puts decisions into the states' factors, or gives their chance where the latent is drawn.
    private double decide(Layout.Deciders deciders) {
        int caucus = deciders.caucus();
        int side = sideOf(caucus);
        if (sides.get(side).caucus() != caucus) {
            double product = 1;
            for (Event.Decision decision : deciders.decisions()) {
                product *= Latents.chance(decision, states[caucus].latent);
            }
            return product;
        }
        State state = states[caucus];
        double[] means = decided[deciders.place()];
        if (!fresh[deciders.place()]) {
            fresh[deciders.place()] = true;
            for (int s = 0; s < state.n; s++) {
                if (s == 0 || state.word[s] != state.word[s - 1]) {
                    means[state.word[s].ordinal()] =
                            latents[caucus].mean(deciders.decisions(), state.word[s], space.common()[point][caucus]);
                }
            }
        }
        for (int s = 0; s < state.n; s++) {
            factor[side][s] *= means[state.word[s].ordinal()];
        }
        return 1;
    }

    private void majorities(int e) {
        if (computed[e]) {
            return;
        }
        computed[e] = true;
        Event.Majority event = (Event.Majority) plan.events().get(e);
        int side = sideOf(event.caucus());
        for (int s = 0; s < state(side).n; s++) {
            double most = exact || !laned
                    ? sheets.get(event.ballot())
                            .get(side)
                            .atLeast(half[e] + 1, event.caucus(), yes(event.ballot(), side), s, caucusSum)
                    : lanes().most(e, side, lanes().lane(side, place) + s, half[e] + 1);
            majority[e][s] = most + (1 - most) * event.waiver();
        }
    }

    private void vote(int e) {
        if (computed[e]) {
            return;
        }
        computed[e] = true;
        Event.Vote event = (Event.Vote) plan.events().get(e);
        Votes sums = votes[e];
        Heads heads = asked[e];
        ready(event.ballot());
        int a = state(0).n;
        int b = state(1).n;
        if (sums == null || heads == null) {
            double chance = weighted(e, event).chance(yesOf(event.ballot()));
            for (int s = 0; s < a; s++) {
                Arrays.fill(chances[e][s], 0, b, chance);
            }
            hopeless[e] = chance == 0;
            return;
        }
        double most = sums.reach(heads.least(), a, b, chances[e]);
        hopeless[e] = (exact ? exactly(heads, sums, yes(event.ballot()), chances[e]) : most) == 0;
    }

    private WeightedSum weighted(int e, Event.Vote vote) {
        WeightedSum sum = weighted[e];
        if (sum == null) {
            sum = new WeightedSum(seats, vote.threshold());
            weighted[e] = sum;
        }
        return sum;
    }

    /// Adds `weight` times each member's chance to turn a vote whose threshold counts no heads, in the order of seats;
    /// each side has one state there.
    void decides(int e, Event.Vote vote, double weight, double[] into) {
        double[] decides = weighted(e, vote).decides(yesOf(vote.ballot()));
        for (int j = 0; j < decides.length; j++) {
            into[j] += weight * decides[j];
        }
    }

    /// Sums votes exactly in every pair of states that weighs enough and is not certain. Returns the largest chance.
    private double exactly(Heads heads, Votes sums, float[][] p, double[][] chances) {
        double most = 0;
        for (int s = 0; s < state(0).n; s++) {
            for (int r = 0; r < state(1).n; r++) {
                if (weight[0][s] * weight[1][r] >= LIGHT && !sums.decided(heads.least(), s, r)) {
                    chances[s][r] = exact(heads, sums, p, s, r);
                }
                most = Math.max(most, chances[s][r]);
            }
        }
        return most;
    }

    /// Sees that a ballot's moments are there.
    private void ready(int b) {
        Moments sums = moments(b);
        for (int i = 0; i < 2; i++) {
            for (int s = 0; s < state(i).n; s++) {
                if (!sums.has(i, s)) {
                    sums.work(i, s, yes(b, i));
                }
            }
        }
    }

    private double exact(Heads heads, Votes sums, float[][] p, int s, int r) {
        double clear = sums.atLeast(heads.least(), s, r, p);
        if (!heads.tie()) {
            return clear;
        }
        double tie = sums.atLeast(0, s, r, p) - clear;
        return tie > 0 ? clear + tie * tieBreaks(s, r) : clear;
    }

    /// Members' chances of yes on a ballot where each side has one state, in the order of seats.
    double[] yesOf(int ballot) {
        float[][] yes = yes(ballot);
        double[] all = new double[seats.size()];
        for (int i = 0; i < 2; i++) {
            int[] members = sheets.get(ballot).get(i).members;
            for (int m = 0; m < members.length; m++) {
                all[members[m]] = yes[i][m];
            }
        }
        return all;
    }

    /// P(yes) of the side's members on a ballot, states one after another.
    float[] yes(int ballot, int side) {
        return yes(ballot)[side];
    }

    float[][] yes(int ballot) {
        return yeas.of(ballot, space, point, states, state(0), state(1));
    }

    Votes heads(int ballot) {
        Votes own = heads[ballot];
        if (own == null) {
            own = new Votes(sheets.get(ballot), seats, moments(ballot), 1, 0);
            heads[ballot] = own;
        }
        if (!counted[ballot]) {
            counted[ballot] = true;
            own.clear();
            ready(ballot);
            own.cumulants(state(0).n, state(1).n);
        }
        return own;
    }

    /// The distribution of one side's yeas, all its states weighted, summed exactly.
    double[] mixture(int ballot, int side) {
        return heads(ballot).mixture(side, weight[side], state(side).n, yes(ballot));
    }

    /// The same in one state.
    double[] sum(int ballot, int side, int state) {
        return heads(ballot).array(side, state, yes(ballot));
    }

    private double tieBreaks(int s, int r) {
        return Sides.tieBreaks(model, chamber, new State[] {state(0), state(1)}, s, r, latents, space.common()[point]);
    }

    /// Hands the members' chances at the first `points` of the block to a full count.
    void gather(int points, Detail detail) {
        lanes().gather(points, detail);
    }

    int[] ballots() {
        return own;
    }

    boolean small() {
        return small;
    }

    List<Sheet> sheets(int ballot) {
        return sheets.get(ballot);
    }

    Seats seats() {
        return seats;
    }
}
