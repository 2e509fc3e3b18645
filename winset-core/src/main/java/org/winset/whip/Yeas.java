package org.winset.whip;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.LatentBatch;

/// Every member's chance of yes on one chamber's ballots at a point, by ballot and side, the side's states one after
/// another. Worked out when first asked for; reused from point to point by one thread.
final class Yeas {

    private final Plan plan;
    private final List<List<Sheet>> sheets;
    private final int seats;
    private final float[][][] yes;
    private final float[][] utilities;
    private final boolean[] filled;
    private @Nullable LatentBatch batch;

    /// `own`: the chamber's ballots.
    Yeas(Plan plan, List<List<Sheet>> sheets, List<Side> sides, int seats, int[] own) {
        this.plan = plan;
        this.sheets = sheets;
        this.seats = seats;
        yes = new float[plan.ballots().size()][2][];
        utilities = new float[2][seats];
        filled = new boolean[yes.length];
        for (int b : own) {
            for (int i = 0; i < 2; i++) {
                yes[b][i] = new float[State.MOST * sides.get(i).members().length];
            }
        }
    }

    /// Forgets the point.
    void clear() {
        Arrays.fill(filled, false);
    }

    /// All that has been worked out.
    float[][][] all() {
        return yes;
    }

    /// One ballot's, at a point of the future space with these states of caucuses and sides.
    float[][] of(int ballot, FutureSpace space, int point, State[] caucuses, State first, State second) {
        if (!filled[ballot]) {
            filled[ballot] = true;
            fill(ballot, 0, space, point, caucuses, first);
            fill(ballot, 1, space, point, caucuses, second);
        }
        return yes[ballot];
    }

    private void fill(int b, int side, FutureSpace space, int point, State[] caucuses, State state) {
        Ballot ballot = plan.ballots().get(b);
        Sheet sheet = sheets.get(b).get(side);
        int n = sheet.members.length;
        float[] u = utilities[side];
        sheet.utilities(space.salience()[point], u);
        if (sheet.anyRest) {
            for (int i = 0; i < n; i++) {
                u[i] += sheet.rest[i] * (float) caucuses[sheet.caucus[i]].shift[0];
            }
        }
        double line = ballot.line(space.line()[point]);
        LatentBatch batch = batch();
        float[] t = batch.t;
        for (int s = 0; s < state.n; s++) {
            float move = (float) (state.shift[s] + ballot.sign(sheet.sign) * line);
            int from = s * n;
            for (int i = 0; i < n; i++) {
                t[from + i] = u[i] + sheet.own[i] * move;
            }
            if (sheet.anyRest && line != 0) {
                for (int i = 0; i < n; i++) {
                    t[from + i] += sheet.rest[i] * (float) (ballot.sign(sheet.restSign[i]) * line);
                }
            }
        }
        batch.probability(state.n * n);
        System.arraycopy(batch.w, 0, yes[b][side], 0, state.n * n);
    }

    private LatentBatch batch() {
        LatentBatch made = batch;
        if (made == null) {
            made = new LatentBatch(Math.max(16, State.MOST * seats), RandomGenerator.of("L64X128MixRandom"));
            batch = made;
        }
        return made;
    }
}
