package org.winset.whip;

import java.util.Arrays;
import java.util.List;

/// One chamber's votes over a block of points at once: for every ballot, side and state the [Moments] of its members,
/// worked out in loops over lanes. A lane is one state of one side at one point. Reused from block to block by one
/// thread.
final class Lanes {

    /// Points of a block.
    static final int POINTS = 192;

    static final int MOST = POINTS * State.MOST;

    /// Loops run over whole strides: the lanes beyond the last are worked out and never read.
    private static final int STRIDE = 64;

    private final Plan plan;
    private final List<List<Sheet>> sheets;
    private final List<Side> sides;
    private final int[] own;
    private final float[] presence;
    private final boolean[][] factorUsed;
    private final float[][][] salience;
    private final float[][][] rest;
    private final float[][] shift = new float[2][MOST];
    private final float[][][] line;
    private final float[][][] move;
    private final float[] u = new float[MOST];
    private final float[] p = new float[MOST];
    private final int[][] start = new int[2][POINTS + 1];
    private final float[][][][] sums;
    private final float[][][][] majorities;
    private final Caucus[][][] caucuses;
    private final int[][] source;
    private final State sole;

    /// The sums of p, p^2, p^3 over the members of a caucus whose majority is asked for.
    @SuppressWarnings("ArrayRecordComponent") // written in place
    private record Caucus(int index, float[][] sums) {}

    /// `own`: the ballots of the chamber, those on one question next to each other.
    Lanes(WhipModel model, Plan plan, List<List<Sheet>> sheets, int chamber, int[] own) {
        this.plan = plan;
        this.sheets = sheets;
        this.own = own;
        sides = model.sides().get(chamber);
        Seats seats = model.chambers().get(chamber);
        presence = new float[seats.size()];
        for (int j = 0; j < presence.length; j++) {
            presence[j] = (float) seats.presence()[j];
        }
        int factors = model.saliences().factors().size();
        factorUsed = new boolean[2][factors];
        salience = new float[2][factors][];
        rest = new float[2][model.caucuses().size()][];
        sums = new float[plan.ballots().size()][2][][];
        majorities = new float[plan.events().size()][2][][];
        caucuses = new Caucus[plan.ballots().size()][2][0];
        source = new int[plan.ballots().size()][2];
        for (int k = 0; k < own.length; k++) {
            for (int i = 0; i < 2; i++) {
                int b = own[k];
                int same = source(k, i);
                source[b][i] = same;
                sums[b][i] = same == b ? new float[Moments.LANES][MOST] : sums[same][i];
                use(sheets.get(b).get(i), i);
            }
        }
        for (int e = 0; e < majorities.length; e++) {
            if (plan.events().get(e) instanceof Event.Majority majority
                    && plan.ballots().get(majority.ballot()).chamber() == chamber) {
                int side = sides.get(0).caucus() == majority.caucus() ? 0 : 1;
                majorities[e][side] = new float[3][MOST];
                int ballot = source[majority.ballot()][side];
                Caucus[] known = caucuses[ballot][side];
                Caucus[] all = Arrays.copyOf(known, known.length + 1);
                all[known.length] = new Caucus(majority.caucus(), majorities[e][side]);
                caucuses[ballot][side] = all;
            }
        }
        line = new float[2][own.length][MOST];
        move = new float[2][own.length][MOST];
        sole = new State();
        sole.n = 1;
        sole.weight[0] = 1;
    }

    /// The first ballot that puts the same question to this side: where its line does not bear on the side, no other sums
    /// are worked out.
    private int source(int k, int side) {
        for (int first = 0; first < k; first++) {
            if (sheets.get(own[first]) == sheets.get(own[k]) && lineless(own[first], side) && lineless(own[k], side)) {
                return own[first];
            }
        }
        return own[k];
    }

    private boolean lineless(int b, int side) {
        Ballot ballot = plan.ballots().get(b);
        Sheet sheet = sheets.get(b).get(side);
        boolean none = ballot.line() == 0 && ballot.lineAt() < 0;
        boolean bears = ballot.sign(sheet.sign) != 0;
        for (float direction : sheet.restSign) {
            bears |= ballot.sign(direction) != 0;
        }
        return none || !bears;
    }

    private void use(Sheet sheet, int side) {
        for (int[] factors : sheet.factors) {
            for (int f : factors) {
                factorUsed[side][f] = true;
                if (salience[side][f] == null) {
                    salience[side][f] = new float[MOST];
                }
            }
        }
        for (int m = 0; m < sheet.members.length; m++) {
            if (sheet.rest[m] != 0 && rest[side][sheet.caucus[m]] == null) {
                rest[side][sheet.caucus[m]] = new float[MOST];
            }
        }
    }

    /// Moves to the points `at[0 .. n - 1]`, whose caucuses' states are `states[at]`, points counted from `from`.
    void at(FutureSpace space, int from, int[] at, int n, State[][] states) {
        for (int i = 0; i < 2; i++) {
            lay(i, space, from, at, n, states);
        }
        for (int k = 0; k < own.length; k++) {
            if (k == 0 || sheets.get(own[k]) != sheets.get(own[k - 1])) {
                int end = k + 1;
                while (end < own.length && sheets.get(own[end]) == sheets.get(own[k])) {
                    end++;
                }
                for (int i = 0; i < 2; i++) {
                    question(space, from, at, n, k, end, i);
                }
            }
        }
    }

    private void lay(int side, FutureSpace space, int from, int[] at, int n, State[][] states) {
        int caucus = sides.get(side).caucus();
        int lane = 0;
        for (int q = 0; q < n; q++) {
            start[side][q] = lane;
            State state = caucus < 0 ? sole : states[at[q]][caucus];
            double[] multipliers = space.salience()[from + at[q]];
            for (int f = 0; f < multipliers.length; f++) {
                if (factorUsed[side][f]) {
                    Arrays.fill(salience[side][f], lane, lane + state.n, (float) multipliers[f]);
                }
            }
            for (int c = 0; c < rest[side].length; c++) {
                if (rest[side][c] != null) {
                    Arrays.fill(rest[side][c], lane, lane + state.n, (float) states[at[q]][c].shift[0]);
                }
            }
            for (int s = 0; s < state.n; s++) {
                shift[side][lane++] = (float) state.shift[s];
            }
        }
        start[side][n] = lane;
    }

    /// The ballots `own[first .. end - 1]`, which put one question with several lines.
    private void question(FutureSpace space, int from, int[] at, int n, int first, int end, int side) {
        Sheet sheet = sheets.get(own[first]).get(side);
        int lanes = whole(start[side][n]);
        for (int k = first; k < end; k++) {
            Ballot ballot = plan.ballots().get(own[k]);
            for (int q = 0; q < n; q++) {
                float now = (float) ballot.line(space.line()[from + at[q]]);
                Arrays.fill(line[side][k], start[side][q], start[side][q + 1], now);
            }
            System.arraycopy(shift[side], 0, move[side][k], 0, lanes);
            LanePasses.plus(move[side][k], (float) ballot.sign(sheet.sign), line[side][k], lanes);
            for (float[] sum : sums[own[k]][side]) {
                Arrays.fill(sum, 0, lanes, 0);
            }
            for (Caucus caucus : caucuses[own[k]][side]) {
                for (float[] sum : caucus.sums) {
                    Arrays.fill(sum, 0, lanes, 0);
                }
            }
        }
        for (int m = 0; m < sheet.members.length; m++) {
            utilities(sheet, side, m, lanes);
            for (int k = first; k < end; k++) {
                if (source[own[k]][side] == own[k]) {
                    chances(k, sheet, side, m, lanes);
                    add(own[k], sheet, side, m, lanes);
                }
            }
        }
    }

    /// Goes through the members once more, for what a full count gathers on the first `n` points of the block.
    void gather(int n, Detail detail) {
        for (int k = 0; k < own.length; k++) {
            for (int i = 0; i < 2; i++) {
                Sheet sheet = sheets.get(own[k]).get(i);
                int lanes = start[i][n];
                for (int m = 0; m < sheet.members.length; m++) {
                    utilities(sheet, i, m, whole(lanes));
                    chances(k, sheet, i, m, whole(lanes));
                    int j = sheet.members[m];
                    detail.take(own[k], i, j, presence[j], p, lanes);
                }
            }
        }
    }

    private static int whole(int lanes) {
        return (lanes + STRIDE - 1) / STRIDE * STRIDE;
    }

    private void utilities(Sheet sheet, int side, int m, int lanes) {
        LanePasses.start(u, sheet.base[m], lanes);
        int topics = sheet.pulls.length;
        int t = 0;
        for (; t + 1 < topics; t += 2) {
            LanePasses.plus(
                    u,
                    sheet.pulls[t][m],
                    salience[side][sheet.factors[t][m]],
                    sheet.pulls[t + 1][m],
                    salience[side][sheet.factors[t + 1][m]],
                    lanes);
        }
        if (t < topics) {
            LanePasses.plus(u, sheet.pulls[t][m], salience[side][sheet.factors[t][m]], lanes);
        }
        if (sheet.rest[m] != 0) {
            LanePasses.plus(u, sheet.rest[m], rest[side][sheet.caucus[m]], lanes);
        }
    }

    private void chances(int k, Sheet sheet, int side, int m, int lanes) {
        if (sheet.rest[m] != 0) {
            float sign = (float) plan.ballots().get(own[k]).sign(sheet.restSign[m]);
            LanePasses.chance(u, sheet.rest[m] * sign, line[side][k], p, lanes);
        } else {
            LanePasses.chance(u, sheet.own[m], move[side][k], p, lanes);
        }
    }

    private void add(int b, Sheet sheet, int side, int m, int lanes) {
        float[][] sum = sums[b][side];
        float a = presence[sheet.members[m]];
        LanePasses.moments(p, a, sum[0], sum[1], sum[2], sum[3], lanes);
        for (Caucus caucus : caucuses[b][side]) {
            if (caucus.index == sheet.caucus[m]) {
                LanePasses.powers(p, caucus.sums[0], caucus.sums[1], caucus.sums[2], lanes);
            }
        }
    }

    /// The sums of a ballot's side; a point's lanes begin at [#lane(int, int)].
    float[][] sums(int ballot, int side) {
        return sums[ballot][side];
    }

    /// The chance that at least so many of the caucus that a majority is asked of are for it, by mean, variance and
    /// third cumulant.
    double most(int event, int side, int lane, int least) {
        float[][] own = majorities[event][side];
        double mean = own[0][lane];
        double squares = own[1][lane];
        double third = mean - 3 * squares + 2 * own[2][lane];
        return Normal.reaches(mean - least + .5, mean - squares, third);
    }

    int lane(int side, int q) {
        return start[side][q];
    }
}
