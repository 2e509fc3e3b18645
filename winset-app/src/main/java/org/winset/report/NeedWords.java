package org.winset.report;

import java.util.ArrayList;
import java.util.List;
import org.winset.dossier.Gate;
import org.winset.dossier.Threshold;
import org.winset.dossier.grammar.ThresholdParser;
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
                .forEach(gate -> parts.add(gate.gate().title() + " needs "
                        + ThresholdParser.write(((Gate.Vote) gate.gate()).threshold()) + "."));
        return String.join(" ", parts.stream().distinct().toList());
    }

    private static boolean ofVoting(GateCount gate) {
        return gate.gate() instanceof Gate.Vote vote
                && vote.threshold() instanceof Threshold.Share share
                && share.base() == Threshold.Base.VOTING;
    }
}
