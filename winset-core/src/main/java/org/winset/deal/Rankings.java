package org.winset.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.winset.deal.internal.BestHarvest;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;

/// The best deals by an additive score, or by margin.
final class Rankings {

    private Rankings() {}

    static Ranking best(DealSpace space, int places, Utility score, Effort effort) {
        return best(space, 0, places, score, effort);
    }

    static Ranking best(DealSpace space, int slack, int places, Utility score, Effort effort) {
        Plan plan = effort.plan(space, slack);
        BestHarvest.Podium podium = new BestHarvest.Podium(places);
        Runner<BestHarvest> runner = new Runner<>(plan, effort.threads(), effort.watch(), podium::best);
        runner.run(() -> new BestHarvest(plan, score, podium));
        return new Ranking(podium.ranked(), runner.proved());
    }

    /// By margin: the greatest k at which some deal passes with every count k votes tougher, then k - 1, ...; among
    /// equals
    /// the fewest changes.
    static Ranking safest(DealSpace space, int places, Effort effort) {
        List<Ranking.Ranked> found = new ArrayList<>();
        Set<Levels> seen = new TreeSet<>();
        Utility fewest = Utility.fewestChanges(space);
        Ranking top = best(space, 1, fewest, effort);
        double proved = top.proved();
        if (top.deals().isEmpty()) {
            return top;
        }
        Referee referee = new Referee(space);
        int margin = referee.judge(top.deals().getFirst().deal()).margin();
        int most = most(space);
        while (margin < most && proved >= 1) {
            Ranking tougher = best(space, -(margin + 1), 1, fewest, effort);
            proved = Math.min(proved, tougher.proved());
            if (tougher.deals().isEmpty()) {
                break;
            }
            margin = referee.judge(tougher.deals().getFirst().deal()).margin();
        }
        for (int k = Math.min(margin, most); k >= 0 && found.size() < places && proved >= 1; k--) {
            Ranking tied = best(space, -k, places, fewest, effort);
            proved = Math.min(proved, tied.proved());
            for (Ranking.Ranked ranked : tied.deals()) {
                if (found.size() < places && seen.add(ranked.deal())) {
                    found.add(new Ranking.Ranked(
                            ranked.deal(), referee.judge(ranked.deal()).margin()));
                }
            }
        }
        return new Ranking(found, proved);
    }

    /// No margin by votes is larger than this.
    private static int most(DealSpace space) {
        return space.electorates().stream().mapToInt(Electorate::size).max().orElse(0);
    }
}
