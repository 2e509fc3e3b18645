package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.winset.rollcall.RollCall;

/// Finds pairs of votes on one bill in one chamber: the first vote that splits the chamber enough to be scaled, and the
/// last vote at least `apart` days after it. One pair a bill and chamber, so that pairs are as good as independent.
///
/// `targets` are all votes that a prediction is asked for or that come between: none of them may enter a scaling.
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
        Set<String> targets = new HashSet<>();
        for (List<RollCall> votes : byBill.values()) {
            int first = 0;
            while (first < votes.size() && !split(votes.get(first), lopsided)) {
                first++;
            }
            RollCall last = votes.getLast();
            if (first < votes.size() && VotePair.days(votes.get(first), last) >= apart) {
                RollCall earlier = votes.get(first);
                pairs.add(new VotePair(earlier, motion(earlier), last, motion(last)));
                for (RollCall vote : votes.subList(first + 1, votes.size())) {
                    targets.add(vote.id());
                }
            }
        }
        return new Pairing(List.copyOf(pairs), Set.copyOf(targets));
    }

    private static Motion motion(RollCall call) {
        Motion motion = Motion.of(call);
        if (motion == null) {
            throw new IllegalArgumentException("The roll call (" + call.id() + ") is on no bill as a whole.");
        }
        return motion;
    }

    static boolean split(RollCall call, double lopsided) {
        int yeas = call.yeas();
        int nays = call.nays();
        return Math.min(yeas, nays) >= lopsided * (yeas + nays) && yeas + nays > 0;
    }
}
