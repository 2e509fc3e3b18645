package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.List;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.RollCall;
import org.winset.whip.Pull;

/// Turns a pair of votes into a case for each of the two caucuses. Independents sit with the Democrats in the Senate;
/// elsewhere they are left out.
final class Cases {

    private static final int FEWEST = 10;

    private Cases() {}

    static List<CaucusCase> of(VotePair pair, Preferences preferences, List<Legislator> legislators) {
        List<CaucusCase> cases = new ArrayList<>();
        for (String party : List.of("D", "R")) {
            RollCall later = pair.later();
            double[] mean = new double[later.voters().length];
            double[] variance = new double[mean.length];
            boolean[] yea = new boolean[mean.length];
            int n = 0;
            for (int k = 0; k < mean.length; k++) {
                if (later.casts()[k].sign() == 0 || !party.equals(caucus(later, k))) {
                    continue;
                }
                Pull pull = preferences.pull(pair.earlier(), later.voters()[k]);
                if (pull != null) {
                    mean[n] = pull.mean();
                    variance[n] = pull.variance();
                    yea[n++] = later.casts()[k].sign() > 0;
                }
            }
            if (n >= FEWEST) {
                cases.add(new CaucusCase(
                        pair.bill(),
                        later.chamber(),
                        later.congress(),
                        party,
                        pair.text(),
                        pair.from(),
                        pair.to(),
                        pair.days(),
                        later.id(),
                        java.util.Arrays.copyOf(mean, n),
                        java.util.Arrays.copyOf(variance, n),
                        java.util.Arrays.copyOf(yea, n),
                        leaderPull(pair, party, preferences, legislators),
                        Leaders.word(pair.earlier(), party, legislators),
                        Leaders.word(later, party, legislators),
                        Leaders.majority(later.chamber(), later.congress()).equals(party) ? 1 : -1));
            }
        }
        return cases;
    }

    static String caucus(RollCall call, int k) {
        String party = call.parties()[k];
        return party.startsWith("I") && call.chamber() == Chamber.SENATE ? "D" : party;
    }

    private static double leaderPull(
            VotePair pair, String party, Preferences preferences, List<Legislator> legislators) {
        double sum = 0;
        int n = 0;
        for (int k : Leaders.places(pair.later(), party, legislators)) {
            Pull pull = preferences.pull(pair.earlier(), pair.later().voters()[k]);
            if (pull != null) {
                sum += pull.mean();
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
