package org.winset.whip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One point of the future space: every chamber's states, votes and members. Reused from point to point by one thread.
final class Future {

    /// A chamber is left out of a point where others leave no more than this to multiply.
    private static final double NOTHING = 1e-6;

    private final WhipModel model;
    private final State[] states;
    private final Latents[] latents;
    private final boolean[] gone;
    private final List<Floor> floors = new ArrayList<>();
    private final double[][] expected;
    private final double[] results;
    private final boolean given;
    private final Layout.Term[][] terms;
    private final boolean[] needed;
    private final double[] total;
    private final State[][] block;
    private final double[][][] close;
    private final double[][][] exact;
    private final double[][] totals;
    private final double[] weights = new double[Lanes.POINTS];
    private int open;
    private double weight;

    Future(WhipModel model, Plan plan, Layout layout, Given given) {
        this.model = model;
        this.given = !given.members().isEmpty() || !given.cues().isEmpty();
        int caucuses = model.caucuses().size();
        states = new State[caucuses];
        latents = new Latents[caucuses];
        gone = new boolean[caucuses];
        for (int c = 0; c < caucuses; c++) {
            states[c] = new State();
            latents[c] = new Latents(
                    model.settings(),
                    plan.leaderPull()[c],
                    plan.carriedPull()[c],
                    model.roles().get(c),
                    given.cues().get(model.caucuses().get(c).toString()));
        }
        boolean[] drawn = model.drawn();
        for (int c = 0; c < caucuses; c++) {
            gone[c] = !drawn[c];
        }
        for (int c = 0; c < model.chambers().size(); c++) {
            floors.add(new Floor(model, plan, layout, given, c, states, latents));
        }
        expected = new double[floors.size()][];
        for (int c = 0; c < expected.length; c++) {
            expected[c] = new double[layout.masks().get(c).size()];
        }
        results = new double[layout.sums().size()];
        terms = layout.sums().stream()
                .map(sum -> sum.toArray(new Layout.Term[0]))
                .toArray(Layout.Term[][]::new);
        needed = new boolean[floors.size()];
        for (int c = 0; c < needed.length; c++) {
            int chamber = c;
            needed[c] = layout.sums().stream().flatMap(List::stream).allMatch(term -> term.mask()[chamber] >= 0);
        }
        total = new double[floors.size()];
        totals = new double[Lanes.POINTS][floors.size()];
        block = new State[Lanes.POINTS][caucuses];
        close = new double[Lanes.POINTS][floors.size()][];
        exact = new double[Lanes.POINTS][floors.size()][];
        for (int q = 0; q < block.length; q++) {
            for (int c = 0; c < caucuses; c++) {
                block[q][c] = new State();
            }
            for (int c = 0; c < floors.size(); c++) {
                close[q][c] = new double[expected[c].length];
                exact[q][c] = new double[expected[c].length];
            }
        }
        floors.sort(Comparator.comparingInt(floor -> floor.seats().size()));
    }

    /// Moves to a point and evaluates it. Unless everything is wanted, a chamber is left out where the smaller ones
    /// leave
    /// nothing to multiply.
    void at(FutureSpace space, int point, boolean exactly, boolean everything) {
        place(states, space, point);
        weight = 1;
        open = 0;
        for (Floor floor : floors) {
            floor.at(space, point, states);
            weight *= floor.total();
            open++;
            if (expect(floor, exactly) <= NOTHING && needed[floor.chamber] && !everything && !given) {
                break;
            }
        }
        results();
    }

    private void place(State[] those, FutureSpace space, int point) {
        for (int c = 0; c < those.length; c++) {
            if (gone[c]) {
                those[c].enumerate(latents[c], space, point, c);
            } else {
                those[c].draw(latents[c], space, point, c);
            }
        }
    }

    /// Evaluates the points `from` to before `to`, no more than a block, and adds their weighted results to `sums`.
    /// At every so many points (`every`) votes are summed both ways, and `every` times what that changes is added.
    /// Returns the sum of weights and that of their squares. Where `detail` is wanted no chamber is left out.
    double[] sweep(FutureSpace space, int from, int to, int every, double[] sums, Detail detail) {
        int n = to - from;
        int[] at = detail.first(from, n);
        for (int q = 0; q < n; q++) {
            place(block[q], space, from + q);
            weights[q] = 1;
            Arrays.fill(totals[q], 1);
            for (int c = 0; c < floors.size(); c++) {
                Arrays.fill(close[q][c], 0);
                Arrays.fill(exact[q][c], 0);
            }
        }
        for (Floor floor : floors) {
            floor.block(space, from, at, n, block);
            int left = 0;
            for (int place = 0; place < n; place++) {
                int q = at[place];
                floor.at(space, from + q, block[q], place);
                totals[q][floor.chamber] = given ? floor.total() : 1;
                weights[q] *= totals[q][floor.chamber];
                double most = expect(floor, false);
                copy(expected[floor.chamber], close[q][floor.chamber]);
                if ((from + q) % every == 0) {
                    most = Math.max(most, expect(floor, true));
                    copy(expected[floor.chamber], exact[q][floor.chamber]);
                }
                if (most > NOTHING || given || !needed[floor.chamber] || detail.wanted()) {
                    at[left++] = q;
                }
            }
            n = left;
        }
        if (detail.wanted()) {
            gather(space, from, at, detail);
        }
        double[] weight = new double[2];
        for (int q = 0; q < to - from; q++) {
            boolean both = (from + q) % every == 0;
            weight[0] += weights[q];
            weight[1] += weights[q] * weights[q];
            add(close[q], totals[q], weights[q], both ? 1 - every : 1, sums);
            if (both) {
                add(exact[q], totals[q], weights[q], every, sums);
            }
        }
        return weight;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    /// The largest chance of the chamber's sets of events; 1 where it has none.
    private double expect(Floor floor, boolean exactly) {
        floor.exactly(exactly);
        double[] own = expected[floor.chamber];
        double most = own.length == 0 ? 1 : 0;
        for (int m = 0; m < own.length; m++) {
            own[m] = floor.expect(m);
            most = Math.max(most, own[m]);
        }
        return most;
    }

    private void results() {
        for (Floor floor : floors.subList(open, floors.size())) {
            Arrays.fill(expected[floor.chamber], 0);
        }
        for (int c = 0; c < expected.length; c++) {
            total[c] = given ? floor(c).total() : 1;
        }
        for (int k = 0; k < results.length; k++) {
            results[k] = result(k, expected, total, weight);
        }
    }

    private double result(int k, double[][] chances, double[] whole, double most) {
        double sum = 0;
        for (Layout.Term term : terms[k]) {
            double product = term.coefficient();
            int[] mask = term.mask();
            for (int c = 0; c < chances.length; c++) {
                product *= mask[c] < 0 ? whole[c] : chances[c][mask[c]];
            }
            sum += product;
        }
        return Math.max(0, Math.min(most, sum));
    }

    private void add(double[][] chances, double[] whole, double most, int times, double[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += times * result(k, chances, whole, most);
        }
    }

    /// The weighted chance of the k-th quantity of [Terms].
    double result(int k) {
        return results[k];
    }

    double weight() {
        return weight;
    }

    Floor floor(int chamber) {
        return floors.stream().filter(f -> f.chamber == chamber).findFirst().orElseThrow();
    }

    /// Gathers a block's details, chamber by chamber.
    private void gather(FutureSpace space, int from, int[] at, Detail detail) {
        int n = detail.points(from, at);
        for (int place = 0; place < n; place++) {
            detail.weight += weights[at[place]];
        }
        for (Floor floor : floors) {
            for (int place = 0; place < n; place++) {
                int q = at[place];
                floor.at(space, from + q, block[q], place);
                double own = floor.total();
                if (own > 0) {
                    double others = given ? weights[q] / own : 1;
                    cues(floor, block[q], others, detail);
                    detail.add(floor, others);
                }
            }
            if (floor.laned()) {
                detail.gather(floor, n);
            }
        }
    }

    /// Adds what the words of leaders add, expected, times the point's weight.
    private void cues(Floor floor, State[] those, double others, Detail detail) {
        for (int c = 0; c < those.length; c++) {
            if (model.chamberIndex(model.caucuses().get(c).chamber()) != floor.chamber) {
                continue;
            }
            State state = those[c];
            if (!gone[c]) {
                detail.cue[c] += others * floor.total() * state.cue[0];
                continue;
            }
            int side = model.sides().get(floor.chamber).get(0).caucus() == c ? 0 : 1;
            double sum = 0;
            for (int s = 0; s < state.n; s++) {
                sum += floor.weight(side, s) * state.cue[s];
            }
            detail.cue[c] += others * floor.sum(1 - side) * sum;
        }
    }
}
