package org.winset.deal.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.winset.deal.DealSearch;
import org.winset.deal.Negotiation;
import org.winset.deal.Watch;
import org.winset.deal.WinSet;
import org.winset.dossier.Gate;

/// How many of all deals pass at even odds: in all, by path, gate by gate, and with votes to spare. All exact.
///
/// `margins` counts the deals that pass although every count needs so many votes more, or, below 0, fewer.
public record StateOfPlay(WinSet winSet, List<AtGate> gates, List<AtMargin> margins) {

    /// Margins worth knowing: well clear, clear, just, and two kinds of near miss.
    public static final List<Integer> VOTES = List.of(20, 10, 5, 3, 1, 0, -1, -3, -5, -10);

    /// The rule by which the win set is counted, in a sentence.
    public static final String RULE =
            "At even odds: every member sworn votes for the side that the pull favours, saliences at their medians, leaders' "
                    + "words as expected, no shocks.";

    public StateOfPlay {
        gates = List.copyOf(gates);
        margins = List.copyOf(margins);
    }

    /// Deals that clear one gate as a whole question, whatever the other gates say.
    public record AtGate(String gate, String title, BigInteger clear) {}

    /// Deals that pass with this many votes to spare at every count (the status quo left out).
    public record AtMargin(int votes, BigInteger passing) {}

    public static StateOfPlay of(Negotiation talks, int threads, Watch watch) {
        return new StateOfPlay(
                talks.search(threads, watch).count(),
                gates(talks, threads, watch),
                margins(talks, VOTES, threads, watch));
    }

    /// Gates that are named on paths, in order of first appearance.
    public static List<AtGate> gates(Negotiation talks, int threads, Watch watch) {
        List<String> ids = talks.dossier().paths().stream()
                .flatMap(path -> path.steps().stream())
                .map(step -> step.gate())
                .distinct()
                .toList();
        List<AtGate> gates = new ArrayList<>();
        for (String id : ids) {
            Gate gate = talks.dossier().gate(id);
            if (gate != null) {
                BigInteger clear = talks.at(gate).search(threads, watch).count().passing();
                gates.add(new AtGate(id, gate.title(), clear));
            }
        }
        return gates;
    }

    public static List<AtMargin> margins(Negotiation talks, List<Integer> votes, int threads, Watch watch) {
        return margins(talks.search(threads, watch), votes);
    }

    static List<AtMargin> margins(DealSearch search, List<Integer> votes) {
        return votes.stream()
                .map(margin -> new AtMargin(margin, search.nearMisses(-margin).passing()))
                .toList();
    }
}
