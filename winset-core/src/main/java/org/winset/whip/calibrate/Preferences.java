package org.winset.whip.calibrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.RollCall;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ItemEstimate;
import org.winset.scale.MemberEstimate;
import org.winset.scale.ScaleOptions;
import org.winset.scale.Scaled;
import org.winset.scale.Scaling;
import org.winset.whip.Pull;

/// Positions and roll-call parameters of one chamber in one Congress, estimated without the votes to be predicted.
final class Preferences {

    private final Map<String, ItemEstimate> items = new HashMap<>();
    private final Map<String, MemberEstimate> members = new HashMap<>();
    private final RollCalls calls;

    private Preferences(RollCalls calls, Scaled scaled) {
        this.calls = calls;
        scaled.items().forEach(item -> items.put(item.rollCall().id(), item));
        scaled.members().forEach(member -> members.put(member.member().id(), member));
    }

    static Preferences of(RollCalls all, List<RollCall> chamber, Set<String> targets, ScaleOptions options) {
        List<RollCall> kept =
                chamber.stream().filter(call -> !targets.contains(call.id())).toList();
        return new Preferences(all, Scaling.of(new RollCalls(all.legislators(), kept, all.report()), options));
    }

    boolean knows(RollCall call) {
        return items.containsKey(call.id());
    }

    /// What a yea on `vote` was worth to a voter (index into the legislators): alpha + beta . x with its variance, as
    /// the
    /// whip count composes it from a precedent of share 1. `null` where voter or vote was not scaled.
    @Nullable
    Pull pull(RollCall vote, int voter) {
        ItemEstimate item = items.get(vote.id());
        MemberEstimate member = members.get(calls.legislators().get(voter).id());
        if (item == null || member == null) {
            return null;
        }
        double mean = item.alpha();
        double variance = item.alphaSd() * item.alphaSd();
        for (int d = 0; d < member.x().length; d++) {
            double x = member.x()[d];
            double sd = member.sd()[d];
            double betaSd = item.betaSd()[d];
            mean += item.beta()[d] * x;
            variance += betaSd * betaSd * (x * x + sd * sd) + item.beta()[d] * item.beta()[d] * sd * sd;
        }
        return new Pull(mean, variance);
    }
}
