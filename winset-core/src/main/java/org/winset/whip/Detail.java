package org.winset.whip;

import java.util.stream.IntStream;

/// What a full count gathers on some of the points, every so many (`each`): each vote's tally, each member's chance of
/// yes and to be decisive, each caucus's expected cue. All weighted.
///
/// In small chambers tallies are exact; in larger ones [Bells] stand in for pairs of states with wide tallies,
/// and
/// a [PivotCurve] for what a member's vote decides there.
final class Detail {

    private static final double LIGHT = 1e-6;

    /// Tallies with a smaller variance are summed exactly in large chambers too.
    private static final double NARROW = Bells.LEAST;

    /// Beyond so many votes from the mean such a tally never comes (1e-7).
    private static final double REACH = 12;

    private final Plan plan;
    private final boolean wanted;
    private final int each;
    private final Bells[] bells;
    private final PivotCurve curve = new PivotCurve();
    private final float[] sum;
    private final float[][] laneWeight;
    private final float[][][][] laneCurve;
    private final int[] lanes = new int[2];
    private final int[] needed;
    private final double[][] tally;
    final double[][] yes;
    final double[][] decisive;
    final double[] cue;
    double weight;

    Detail(WhipModel model, Plan plan, boolean wanted, int each) {
        this.plan = plan;
        this.wanted = wanted;
        this.each = each;
        int events = wanted ? plan.events().size() : 0;
        int ballots = wanted ? plan.ballots().size() : 0;
        int most = wanted ? Lanes.MOST : 0;
        decisive = new double[events][];
        needed = new int[events];
        yes = new double[ballots][];
        tally = new double[ballots][];
        bells = new Bells[ballots];
        cue = new double[model.caucuses().size()];
        sum = new float[most];
        laneWeight = new float[2][most];
        laneCurve = new float[events][][][];
        for (int e = 0; e < events; e++) {
            if (plan.events().get(e) instanceof Event.Vote vote) {
                Seats seats =
                        model.chambers().get(plan.ballots().get(vote.ballot()).chamber());
                decisive[e] = new double[seats.size()];
                needed[e] = Thresholds.needed(vote.threshold(), seats);
                laneCurve[e] = new float[2][curve.c.length][most];
            }
        }
        for (int b = 0; b < ballots; b++) {
            int seats = model.chambers().get(plan.ballots().get(b).chamber()).size();
            yes[b] = new double[seats];
            tally[b] = new double[seats + 1];
            bells[b] = new Bells(seats);
        }
    }

    boolean wanted() {
        return wanted;
    }

    /// The places 0 to `n` - 1 of a block that begins with point `from`: those that are gathered come first.
    int[] first(int from, int n) {
        if (!wanted || each == 1) {
            return IntStream.range(0, n).toArray();
        }
        return IntStream.concat(
                        IntStream.range(0, n).filter(q -> (from + q) % each == 0),
                        IntStream.range(0, n).filter(q -> (from + q) % each != 0))
                .toArray();
    }

    /// How many of a block's places are gathered.
    int points(int from, int[] at) {
        return (int) IntStream.of(at).filter(q -> (from + q) % each == 0).count();
    }

    /// Adds the ballots of one chamber at one point; `others` is what other chambers give the point as weight.
    void add(Floor floor, double others) {
        if (floor.laned()) {
            weigh(floor, others);
        }
        for (int b : floor.ballots()) {
            tallies(floor, b, others);
            if (!floor.laned()) {
                members(floor, b, others);
            }
            for (int e = 0; e < decisive.length; e++) {
                if (!(plan.events().get(e) instanceof Event.Vote vote) || vote.ballot() != b) {
                    continue;
                }
                if (!Heads.counts(vote.threshold())) {
                    floor.decides(e, vote, others * floor.total(), decisive[e]);
                } else if (needed[e] > 0) {
                    pivots(floor, e, b, others);
                }
            }
        }
        if (floor.laned()) {
            lanes[0] += floor.state(0).n;
            lanes[1] += floor.state(1).n;
        }
    }

    /// Ends a block of a chamber whose members are gone through in lanes.
    void gather(Floor floor, int points) {
        floor.gather(points, this);
        lanes[0] = 0;
        lanes[1] = 0;
    }

    private void weigh(Floor floor, double others) {
        for (int i = 0; i < 2; i++) {
            double outer = others * floor.sum(1 - i);
            for (int s = 0; s < floor.state(i).n; s++) {
                laneWeight[i][lanes[i] + s] = (float) (outer * floor.weight(i, s));
            }
        }
    }

    /// One member's chances of yes in the lanes of a block.
    void take(int b, int side, int member, float presence, float[] p, int n) {
        yes[b][member] += LanePasses.sum(laneWeight[side], p, n);
        for (int e = 0; e < decisive.length; e++) {
            if (needed[e] > 0 && plan.events().get(e) instanceof Event.Vote vote && vote.ballot() == b) {
                LanePasses.cubic(p, presence, laneCurve[e][side], sum, n);
                decisive[e][member] += LanePasses.sum(sum, n);
            }
        }
    }

    private void tallies(Floor floor, int b, double others) {
        if (floor.small()) {
            convolve(floor.mixture(b, 0), floor.mixture(b, 1), others, tally[b]);
            return;
        }
        Votes heads = floor.heads(b);
        double light = LIGHT * floor.total();
        for (int s = 0; s < floor.state(0).n; s++) {
            for (int r = 0; r < floor.state(1).n; r++) {
                double w = floor.weight(0, s) * floor.weight(1, r);
                double variance = heads.variance(0, s) + heads.variance(1, r);
                if (w > light && variance < NARROW) {
                    convolve(floor.sum(b, 0, s), floor.sum(b, 1, r), others * w, tally[b]);
                } else if (w > light) {
                    bells[b].add(
                            heads.mean(0, s) + heads.mean(1, r),
                            variance,
                            heads.third(0, s) + heads.third(1, r),
                            others * w);
                }
            }
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

    private void members(Floor floor, int b, double others) {
        for (int i = 0; i < 2; i++) {
            int[] members = floor.sheets(b).get(i).members;
            float[] p = floor.yes(b, i);
            double outer = others * floor.sum(1 - i);
            for (int s = 0; s < floor.state(i).n; s++) {
                double w = outer * floor.weight(i, s);
                for (int m = 0; m < members.length; m++) {
                    yes[b][members[m]] += w * p[s * members.length + m];
                }
            }
        }
    }

    /// Adds each member's chance that exactly `needed` - 1 of the others are for it, the absent counting as not for it.
    private void pivots(Floor floor, int e, int b, double others) {
        for (int i = 0; i < 2; i++) {
            for (int s = 0; s < floor.state(i).n; s++) {
                double w = others * floor.weight(i, s);
                if (floor.small()) {
                    int[] members = floor.sheets(b).get(i).members;
                    double[] p = floor.heads(b).chances(i, s, floor.yes(b));
                    Pivots.add(p, floor.mixture(b, 1 - i), needed[e], w, members, decisive[e]);
                } else {
                    curve(floor, e, b, i, s, w);
                }
            }
        }
    }

    private void curve(Floor floor, int e, int b, int i, int s, double weight) {
        Votes heads = floor.heads(b);
        curve.clear();
        for (int r = 0; r < floor.state(1 - i).n; r++) {
            double w = weight * floor.weight(1 - i, r);
            double mean = heads.mean(i, s) + heads.mean(1 - i, r);
            double variance = heads.variance(i, s) + heads.variance(1 - i, r);
            if (variance >= NARROW) {
                curve.add(mean, variance, heads.third(i, s) + heads.third(1 - i, r), needed[e], w);
            } else if (Math.abs(mean - needed[e]) < REACH) {
                int[] members = floor.sheets(b).get(i).members;
                double[] p = heads.chances(i, s, floor.yes(b));
                Pivots.add(p, floor.sum(b, 1 - i, r), needed[e], w, members, decisive[e]);
            }
        }
        curve.fit();
        if (floor.laned()) {
            for (int k = 0; k < curve.c.length; k++) {
                laneCurve[e][i][k][lanes[i] + s] = (float) curve.c[k];
            }
            return;
        }
        int[] members = floor.sheets(b).get(i).members;
        double[] p = heads.chances(i, s, floor.yes(b));
        for (int m = 0; m < members.length; m++) {
            decisive[e][members[m]] += curve.at(p[m]);
        }
    }

    void merge(Detail other) {
        plus(cue, other.cue);
        weight += other.weight;
        for (int e = 0; e < decisive.length; e++) {
            if (decisive[e] != null) {
                plus(decisive[e], other.decisive[e]);
            }
        }
        for (int b = 0; b < yes.length; b++) {
            plus(yes[b], other.yes[b]);
            plus(tally[b], other.tally[b]);
            bells[b].merge(other.bells[b]);
        }
    }

    /// The weighted tally of a ballot.
    double[] tally(int b) {
        double[] all = tally[b].clone();
        bells[b].addTo(all);
        return all;
    }

    private static void plus(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
    }
}
