package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Gate;
import org.winset.dossier.Threshold;
import org.winset.whip.GateCount;
import org.winset.whip.WhipCount;

/// What stands under a table of gates about the yeas that they need.
public final class NeedWords {

    private NeedWords() {}

    /// A line for thresholds of those voting, one for those of several counts; empty where the dossier has neither.
    static String of(WhipCount count) {
        String text = sentence(count);
        return text.isEmpty() ? "" : Wrap.at(Wrap.WIDTH, text) + "\n";
    }

    static String sentence(WhipCount count) {
        List<String> parts = new ArrayList<>();
        if (count.gates().stream().anyMatch(gate -> gate.tally() != null && ofVoting(gate))) {
            parts.add("Needs: of those voting, the fewest yeas that more likely than not are enough with the usual"
                    + " absences; at even odds, where all sworn vote, it takes more.");
        }
        count.gates().stream()
                .filter(gate -> gate.tally() != null && gate.needed() == 0)
                .forEach(gate -> parts.add(
                        gate.gate().title() + " needs " + words(((Gate.Vote) gate.gate()).threshold(), false) + "."));
        return String.join(" ", parts.stream().distinct().toList());
    }

    private static boolean ofVoting(GateCount gate) {
        return gate.gate() instanceof Gate.Vote vote
                && vote.threshold() instanceof Threshold.Share share
                && share.base() == Threshold.Base.VOTING;
    }

    /// A threshold as a dossier writes it: `55 % of seats and (65 % of population of seats or at most 3 against)`.
    static String words(Threshold threshold, boolean inside) {
        return switch (threshold) {
            case Threshold.Yeas yeas -> yeas.count() + " yeas";
            case Threshold.Against against -> "at most " + against.atMost() + " against";
            case Threshold.Share share ->
                (share.strict() ? "more than " : "")
                        + share(share.share().numerator(), share.share().denominator())
                        + (share.weight().isEmpty() ? "" : " of " + share.weight()) + " of "
                        + share.base().name().toLowerCase(java.util.Locale.ROOT);
            case Threshold.AllOf all -> joined(all.parts(), " and ", inside);
            case Threshold.AnyOf any -> joined(any.parts(), " or ", inside);
        };
    }

    private static String share(int numerator, int denominator) {
        return 100 % denominator == 0 && denominator > 10
                ? numerator * (100 / denominator) + " %"
                : numerator + "/" + denominator;
    }

    private static String joined(List<Threshold> parts, String by, boolean inside) {
        String all =
                String.join(by, parts.stream().map(part -> words(part, true)).toList());
        return inside ? "(" + all + ")" : all;
    }
}
