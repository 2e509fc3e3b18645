package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.RollCall;
import org.winset.whip.Pull;
import org.winset.whip.Role;

/// One caucus in a vote on a bill after amendments were adopted by recorded votes: `first[j]` is the pull of the bill's
/// earlier version, `added[j]` the sum of the adopted amendments' pulls.
@SuppressWarnings("ArrayRecordComponent") // read only
record Bundle(String vote, String party, double[] first, double[] added, double[] variance, boolean[] yea, Role role) {

    int yeas() {
        int n = 0;
        for (boolean vote : yea) {
            n += vote ? 1 : 0;
        }
        return n;
    }

    /// A vote on a bill, the next vote on it, and the amendments adopted in between.
    record Draft(RollCall earlier, List<RollCall> amendments, RollCall later) {}

    static List<Draft> drafts(List<RollCall> calls) {
        Map<String, List<RollCall>> byBill = new LinkedHashMap<>();
        for (RollCall call : calls) {
            if (!call.matter().bill().isEmpty()) {
                byBill.computeIfAbsent(call.matter().bill(), k -> new ArrayList<>())
                        .add(call);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<RollCall> votes : byBill.values()) {
            RollCall earlier = null;
            List<RollCall> adopted = new ArrayList<>();
            for (RollCall call : votes) {
                Motion motion = Motion.of(call);
                if (motion != null && motion != Motion.RULE) {
                    if (earlier != null && !adopted.isEmpty()) {
                        drafts.add(new Draft(earlier, List.copyOf(adopted), call));
                        earlier = null;
                    } else {
                        earlier = Pairing.split(call, History.LOPSIDED) ? call : null;
                    }
                    adopted.clear();
                } else if (adopted(call)) {
                    adopted.add(call);
                }
            }
        }
        return drafts;
    }

    private static boolean adopted(RollCall call) {
        String result = call.matter().result().toLowerCase(java.util.Locale.ROOT);
        return call.matter().category().equals("amendment")
                && (result.endsWith("agreed to") || result.equals("passed"))
                && !result.contains("not agreed")
                && Pairing.split(call, History.LOPSIDED);
    }

    static List<Bundle> of(Draft draft, Preferences preferences) {
        List<Bundle> bundles = new ArrayList<>();
        if (!preferences.knows(draft.earlier()) || !draft.amendments().stream().allMatch(preferences::knows)) {
            return bundles;
        }
        for (String party : List.of("D", "R")) {
            RollCall later = draft.later();
            int all = later.voters().length;
            double[] first = new double[all];
            double[] added = new double[all];
            double[] variance = new double[all];
            boolean[] yea = new boolean[all];
            int n = 0;
            for (int k = 0; k < all; k++) {
                Pull base = preferences.pull(draft.earlier(), later.voters()[k]);
                if (later.casts()[k].sign() == 0 || base == null || !party.equals(Cases.caucus(later, k))) {
                    continue;
                }
                Pull sum = Pull.NONE;
                for (RollCall amendment : draft.amendments()) {
                    Pull pull = preferences.pull(amendment, later.voters()[k]);
                    sum = pull == null ? sum : sum.plus(pull);
                }
                first[n] = base.mean();
                added[n] = sum.mean();
                variance[n] = base.variance() + sum.variance();
                yea[n++] = later.casts()[k].sign() > 0;
            }
            if (n > 0) {
                bundles.add(new Bundle(
                        later.id(),
                        party,
                        Arrays.copyOf(first, n),
                        Arrays.copyOf(added, n),
                        Arrays.copyOf(variance, n),
                        Arrays.copyOf(yea, n),
                        Role.of(
                                Leaders.majority(later.chamber(), later.congress()).equals(party),
                                later.chamber() == Chamber.SENATE)));
            }
        }
        return bundles;
    }
}
