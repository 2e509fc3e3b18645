package org.winset.whip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The votes of one chamber's members that a user takes as known. They weigh each state by their likelihood on the
/// chamber's widest question, and settle these members.
final class Declarations {

    private final Given.@Nullable Declared[] declared;
    private final int main;
    private final boolean any;

    Declarations(Plan plan, Seats seats, Given given, int chamber) {
        declared = new Given.Declared[seats.size()];
        boolean some = false;
        for (int j = 0; j < declared.length; j++) {
            declared[j] = given.members().get(seats.members().get(j).id());
            some |= declared[j] != null;
        }
        main = mainBallot(plan, chamber);
        any = some && main >= 0;
    }

    private static int mainBallot(Plan plan, int chamber) {
        int widest = -1;
        for (Event event : plan.events()) {
            if (event instanceof Event.Vote vote
                    && plan.ballots().get(vote.ballot()).chamber() == chamber
                    && (widest < 0 || vote.part().isEmpty())) {
                widest = vote.ballot();
            }
        }
        return widest;
    }

    boolean any() {
        return any;
    }

    /// Multiplies a side's states' weights by the likelihood of what its members declare; `yes[ballot][side]` before
    /// they are settled.
    void weigh(double[] weight, int states, float[][][] yes, List<List<Sheet>> sheets, int side) {
        int[] members = sheets.get(main).get(side).members;
        for (int s = 0; s < states; s++) {
            for (int m = 0; m < members.length; m++) {
                Given.Declared word = declared[members[m]];
                if (word != null) {
                    weight[s] *= word.likelihood(yes[main][side][s * members.length + m]);
                }
            }
        }
    }

    /// Turns declared members' chances into what they are after the declaration.
    void settle(float[] p, int states, int[] members) {
        for (int k = 0; k < states * members.length; k++) {
            Given.Declared word = declared[members[k % members.length]];
            if (word != null) {
                p[k] = (float) word.posterior(p[k]);
            }
        }
    }
}
