package org.winset.whip;

/// What a full count gathers on some of the points: each vote's tally, each member's chance of yes, each caucus's
/// expected
/// cue, and (on a quarter of these) each member's chance to be decisive. All weighted.
final class Detail {

    private static final double LIGHT = 1e-6;
    private static final int PIVOTAL = 4;

    private final WhipModel model;
    private final Plan plan;
    private final boolean wanted;
    final double[][] tally;
    final double[][] yes;
    final double[][] decisive;
    final double[] cue;
    double weight;
    double pivotWeight;
    private int points;

    Detail(WhipModel model, Plan plan, boolean wanted) {
        this.model = model;
        this.plan = plan;
        this.wanted = wanted;
        int events = wanted ? plan.events().size() : 0;
        int ballots = wanted ? plan.ballots().size() : 0;
        decisive = new double[events][];
        yes = new double[ballots][];
        tally = new double[ballots][];
        cue = new double[model.caucuses().size()];
        for (int e = 0; e < events; e++) {
            if (plan.events().get(e) instanceof Event.Vote vote) {
                decisive[e] = new double[seats(vote.ballot()).size()];
            }
        }
        for (int b = 0; b < ballots; b++) {
            yes[b] = new double[seats(b).size()];
            tally[b] = new double[seats(b).size() + 1];
        }
    }

    private Seats seats(int ballot) {
        return model.chambers().get(plan.ballots().get(ballot).chamber());
    }

    void add(Future future) {
        if (!wanted) {
            return;
        }
        weight += future.weight();
        boolean pivotal = points++ % PIVOTAL == 0;
        pivotWeight += pivotal ? future.weight() : 0;
        for (int c = 0; c < cue.length; c++) {
            cue[c] += future.cue(c);
        }
        for (int b = 0; b < yes.length; b++) {
            ballot(future, b, pivotal);
        }
    }

    /// Given the point, the sides' states are independent: the tally is the sum of two mixtures.
    private void ballot(Future future, int b, boolean pivotal) {
        Floor floor = future.floor(plan.ballots().get(b).chamber());
        double total = floor.total();
        if (total == 0) {
            return;
        }
        double outer = future.weight() / total;
        Votes heads = floor.heads(b);
        double[][] mixture = new double[2][];
        for (int i = 0; i < 2; i++) {
            Sheet sheet = floor.sheets(b).get(i);
            int n = sheet.members.length;
            double other = floor.sum(1 - i);
            mixture[i] = new double[n + 1];
            for (int s = 0; s < floor.state(i).n; s++) {
                double w = floor.weight(i, s);
                if (w <= LIGHT * floor.sum(i)) {
                    continue;
                }
                float[] p = floor.yes(b, i);
                for (int m = 0; m < n; m++) {
                    yes[b][sheet.members[m]] += outer * other * w * p[s * n + m];
                }
                heads.sum(i, s, floor.yes(b)).addTo(mixture[i], w);
            }
        }
        convolve(mixture[0], mixture[1], outer, tally[b]);
        if (pivotal) {
            pivots(floor, heads, b, mixture, outer);
        }
    }

    private static void convolve(double[] a, double[] b, double weight, double[] sum) {
        for (int i = 0; i < a.length; i++) {
            double x = weight * a[i];
            if (x > 1e-18) {
                for (int k = 0; k < b.length; k++) {
                    sum[i + k] += x * b[k];
                }
            }
        }
    }

    /// Adds each member's chance that exactly `needed` - 1 of the others are for it, the absent counting as not for it.
    private void pivots(Floor floor, Votes heads, int b, double[][] mixture, double outer) {
        for (int e = 0; e < decisive.length; e++) {
            if (!(plan.events().get(e) instanceof Event.Vote vote) || vote.ballot() != b) {
                continue;
            }
            int needed = Thresholds.needed(vote.threshold(), floor.seats());
            if (needed <= 0) {
                continue;
            }
            for (int i = 0; i < 2; i++) {
                Sheet sheet = floor.sheets(b).get(i);
                double[] others = mixture[1 - i];
                for (int s = 0; s < floor.state(i).n; s++) {
                    double w = outer * floor.weight(i, s);
                    if (w > 1e-4 * outer) {
                        Pivots.add(heads.chances(i, s, floor.yes(b)), others, needed, w, sheet.members, decisive[e]);
                    }
                }
            }
        }
    }

    void merge(Detail other) {
        plus(cue, other.cue);
        weight += other.weight;
        pivotWeight += other.pivotWeight;
        for (int e = 0; e < decisive.length; e++) {
            if (decisive[e] != null) {
                plus(decisive[e], other.decisive[e]);
            }
        }
        for (int b = 0; b < yes.length; b++) {
            plus(yes[b], other.yes[b]);
            plus(tally[b], other.tally[b]);
        }
    }

    private static void plus(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
    }
}
