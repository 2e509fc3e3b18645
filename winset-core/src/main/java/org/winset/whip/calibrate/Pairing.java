package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.rollcall.RollCall;

/// Finds pairs of votes on one bill in one chamber, at least `apart` days between them, the earlier one split enough to
/// be scaled. No vote stands in two pairs; pairs on one text are taken first, then the closest in time.
///
/// `targets` are the later votes: none of them may enter a scaling.
record Pairing(List<VotePair> pairs, Set<String> targets) {

    static Pairing of(List<RollCall> calls, double lopsided, int apart) {
        Map<String, List<RollCall>> byBill = new LinkedHashMap<>();
        for (RollCall call : calls) {
            Motion motion = Motion.of(call);
            if (motion != null && motion != Motion.RULE) {
                byBill.computeIfAbsent(call.chamber() + " " + call.matter().bill(), k -> new ArrayList<>())
                        .add(call);
            }
        }
        List<VotePair> pairs = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (List<RollCall> votes : byBill.values()) {
            for (VotePair pair : candidates(votes, lopsided, apart)) {
                if (!used.contains(pair.earlier().id())
                        && !used.contains(pair.later().id())) {
                    pairs.add(pair);
                    used.add(pair.earlier().id());
                    used.add(pair.later().id());
                    targets.add(pair.later().id());
                }
            }
        }
        return new Pairing(List.copyOf(pairs), Set.copyOf(targets));
    }

    private static List<VotePair> candidates(List<RollCall> votes, double lopsided, int apart) {
        List<VotePair> all = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            for (int k = i + 1; k < votes.size(); k++) {
                RollCall earlier = votes.get(i);
                RollCall later = votes.get(k);
                Motion from = Motion.of(earlier);
                Motion to = Motion.of(later);
                if (from != null
                        && to != null
                        && split(earlier, lopsided)
                        && VotePair.days(earlier, later) >= apart
                        && (to != Motion.OVERRIDE || k == i + 1)) {
                    all.add(new VotePair(earlier, from, later, to, Text.of(earlier, from, later, to)));
                }
            }
        }
        all.sort(Comparator.comparing(VotePair::text).thenComparingLong(VotePair::days));
        return all;
    }

    static boolean split(RollCall call, double lopsided) {
        int yeas = call.yeas();
        int nays = call.nays();
        return Math.min(yeas, nays) >= lopsided * (yeas + nays) && yeas + nays > 0;
    }
}
