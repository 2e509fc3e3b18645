package org.winset.whip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One point of the future space: every chamber's states, votes and members. Reused from point to point by one thread.
final class Future {

    private static final double NOTHING = 1e-9;

    private final WhipModel model;
    private final State[] states;
    private final Latents[] latents;
    private final boolean[] gone;
    private final List<Floor> floors = new ArrayList<>();
    private final double[][] expected;
    private final double[] results;
    private final boolean given;
    private final Layout.Term[][] terms;
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
        floors.sort(Comparator.comparingInt(floor -> floor.seats().size()));
    }

    /// Moves to a point and evaluates it. Unless everything is wanted, a chamber is left out where the smaller ones
    /// leave
    /// nothing to multiply.
    void at(FutureSpace space, int point, boolean exactly, boolean everything) {
        for (int c = 0; c < states.length; c++) {
            if (gone[c]) {
                states[c].enumerate(latents[c], space, point, c);
            } else {
                states[c].draw(latents[c], space, point, c);
            }
        }
        weight = 1;
        open = 0;
        for (Floor floor : floors) {
            floor.at(space, point);
            weight *= floor.total();
            open++;
            if (expect(floor, exactly) <= NOTHING && !everything && !given) {
                break;
            }
        }
        results();
    }

    /// Evaluates the same point once more, with votes summed exactly or not.
    void again(boolean exactly) {
        for (Floor floor : floors.subList(0, open)) {
            expect(floor, exactly);
        }
        results();
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
        for (int k = 0; k < results.length; k++) {
            double sum = 0;
            for (Layout.Term term : terms[k]) {
                double product = term.coefficient();
                for (int c = 0; c < expected.length; c++) {
                    int m = term.mask()[c];
                    product *= m < 0 ? total(c) : expected[c][m];
                }
                sum += product;
            }
            results[k] = Math.max(0, Math.min(weight, sum));
        }
    }

    private double total(int chamber) {
        return given ? floor(chamber).total() : 1;
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

    /// What the words of a caucus's leaders add, expected, times the point's weight.
    double cue(int caucus) {
        int chamber = model.chamberIndex(model.caucuses().get(caucus).chamber());
        Floor floor = floor(chamber);
        State state = states[caucus];
        if (!gone[caucus]) {
            return weight * state.cue[0];
        }
        int side = model.sides().get(chamber).get(0).caucus() == caucus ? 0 : 1;
        double sum = 0;
        for (int s = 0; s < state.n; s++) {
            sum += floor.weight(side, s) * state.cue[s];
        }
        double own = floor.sum(side);
        return own == 0 ? 0 : weight * sum / own;
    }
}
