package org.winset.whip;

/// What a full count gathers from future to future: each event's chance, each vote's tally, each member's chance of
/// yes,
/// expected cue, and (on every fourth future) chance to be decisive.
final class Detail {

    private final WhipModel model;
    private final Plan plan;
    private final boolean wanted;
    final double[] events;
    final double[][] tally;
    final double[][] yes;
    final double[][] decisive;
    final double[] cue;
    double pivotWeight;

    Detail(WhipModel model, Plan plan, boolean wanted) {
        this.model = model;
        this.plan = plan;
        this.wanted = wanted;
        events = new double[plan.events().size()];
        tally = new double[plan.events().size()][];
        decisive = new double[plan.events().size()][];
        yes = new double[plan.ballots().size()][];
        cue = new double[model.caucuses().size()];
        for (int e = 0; e < events.length; e++) {
            if (plan.events().get(e) instanceof Event.Vote vote) {
                int seats = seats(vote.ballot()).size();
                tally[e] = new double[seats + 1];
                decisive[e] = new double[seats];
            }
        }
        for (int b = 0; b < yes.length; b++) {
            yes[b] = new double[seats(b).size()];
        }
    }

    private Seats seats(int ballot) {
        return model.chambers().get(plan.ballots().get(ballot).chamber());
    }

    void add(Future future, double weight) {
        if (!wanted) {
            return;
        }
        pivotWeight += future.sampled() ? weight : 0;
        for (int c = 0; c < cue.length; c++) {
            cue[c] += weight * future.cuePull(c);
        }
        for (int b = 0; b < yes.length; b++) {
            double[] p = future.yes(b);
            for (int j = 0; j < p.length; j++) {
                yes[b][j] += weight * p[j];
            }
        }
        for (int e = 0; e < events.length; e++) {
            events[e] += weight * future.chances()[e];
            if (plan.events().get(e) instanceof Event.Vote vote) {
                future.sum(vote.ballot(), 1, 0).addTo(tally[e], weight);
                int needed = Thresholds.needed(vote.threshold(), seats(vote.ballot()));
                boolean open = future.chances()[e] > 1e-6 && future.chances()[e] < 1 - 1e-6;
                if (needed > 0 && open && future.sampled()) {
                    pivots(future.yes(vote.ballot()), needed, weight, decisive[e]);
                }
            }
        }
    }

    /// Adds each member's chance that exactly `needed` - 1 of the others are for it, as if everyone voted. The others'
    /// sum
    /// comes from the whole sum by taking the member out again, from the end where that is stable.
    private static void pivots(double[] p, int needed, double weight, double[] decisive) {
        Poisson whole = new Poisson(p.length, 1);
        for (double chance : p) {
            whole.add(chance, 1 - chance, 1, 0);
        }
        for (int j = 0; j < p.length; j++) {
            decisive[j] += weight * without(whole, p[j], needed - 1);
        }
    }

    private static double without(Poisson whole, double p, int target) {
        double g = 0;
        if (p <= .5) {
            for (int k = whole.low(); k <= target; k++) {
                g = Math.max(0, (whole.at(k) - p * g) / (1 - p));
            }
        } else {
            for (int k = whole.high(); k > target; k--) {
                g = Math.max(0, (whole.at(k) - (1 - p) * g) / p);
            }
        }
        return Math.min(1, g);
    }

    void merge(Detail other) {
        plus(events, other.events);
        plus(cue, other.cue);
        pivotWeight += other.pivotWeight;
        for (int e = 0; e < events.length; e++) {
            if (tally[e] != null) {
                plus(tally[e], other.tally[e]);
                plus(decisive[e], other.decisive[e]);
            }
        }
        for (int b = 0; b < yes.length; b++) {
            plus(yes[b], other.yes[b]);
        }
    }

    private static void plus(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
    }
}
