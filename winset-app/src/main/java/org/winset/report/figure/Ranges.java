package org.winset.report.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.winset.whip.BacktestRow;
import org.winset.whip.GateCount;
import org.winset.whip.Hindsight;
import org.winset.whip.Region;
import org.winset.whip.WhipCount;

/// Regions of tallies in words.
public final class Ranges {

    /// What a 0 by itself stands for.
    public static final String NOUGHT =
            "A 0 by itself: futures in which everyone votes no together, as when the leaders of every party say no.";

    private Ranges() {}

    /// `166-320`; `45-48, 50-69` where there are two humps; `0 or 159-395` where one of them is everyone's no together.
    public static String of(List<Region> regions) {
        String words = regions.stream()
                .map(r -> r.low() == r.high() ? "" + r.low() : r.low() + "-" + r.high())
                .collect(Collectors.joining(", "));
        return nought(regions) ? words.replaceFirst(", ", " or ") : words;
    }

    /// Whether one of a count's 90 % regions needs the explanation.
    public static boolean nought(WhipCount count) {
        return count.gates().stream()
                .map(GateCount::tally)
                .anyMatch(tally -> tally != null && nought(tally.region(.9)));
    }

    /// Whether one of the 90 % regions told of a later vote needs the explanation.
    public static boolean nought(BacktestRow row) {
        Hindsight hindsight = row.hindsight();
        return nought(row.model().region90())
                || hindsight != null
                        && (nought(row.preferences().region90())
                                || nought(hindsight.prediction().region90()));
    }

    /// Whether one of several regions is the tally 0 alone.
    public static boolean nought(List<Region> regions) {
        return regions.size() > 1 && regions.getFirst().equals(new Region(0, 0));
    }
}
