package org.winset.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.winset.deal.internal.SpreadHarvest;

/// Scores all of a small region, or searches a large one by climbing.
final class Appraisals {

    private final DealSearch search;
    private final Appraiser appraiser;
    private final int slack;
    private final int budget;
    private final long seed;
    private final Map<Levels, Double> scores = new HashMap<>();

    private Appraisals(DealSearch search, Appraiser appraiser, int slack, int budget, long seed) {
        this.search = search;
        this.appraiser = appraiser;
        this.slack = slack;
        this.budget = budget;
        this.seed = seed;
    }

    static Appraisal appraise(DealSearch search, Appraiser appraiser, int slack, int places, int budget, long seed) {
        WinSet region = search.nearMisses(slack);
        Appraisals appraisals = new Appraisals(search, appraiser, slack, budget, seed);
        boolean all = region.isComplete() && region.passing().compareTo(java.math.BigInteger.valueOf(budget)) <= 0;
        if (all) {
            search.walk(slack, deal -> {
                appraisals.score(deal);
                return true;
            });
        } else {
            appraisals.explore(places);
        }
        List<Appraisal.Appraised> best = appraisals.scores.entrySet().stream()
                .sorted(Map.Entry.<Levels, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(places)
                .map(entry -> new Appraisal.Appraised(
                        entry.getKey(),
                        entry.getValue(),
                        search.judge(entry.getKey()).margin()))
                .toList();
        boolean proved = all && region.passing().equals(java.math.BigInteger.valueOf(appraisals.scores.size()));
        return new Appraisal(best, slack, region.passing(), appraisals.scores.size(), proved);
    }

    private boolean spent() {
        return scores.size() >= budget;
    }

    private double score(Levels deal) {
        return scores.computeIfAbsent(deal, appraiser::score);
    }

    private void explore(int places) {
        List<Levels> starts = new ArrayList<>();
        search.safest(Math.max(1, budget / 40)).deals().forEach(ranked -> starts.add(ranked.deal()));
        starts.addAll(SpreadHarvest.spread(search.space(), slack, Math.max(1, budget / 4), seed));
        for (Levels start : starts) {
            if (!spent()) {
                score(start);
            }
        }
        List<Levels> best = scores.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Levels, Double>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(4, places))
                .map(Map.Entry::getKey)
                .toList();
        best.forEach(this::climb);
    }

    /// Steepest ascent over deals of the region that differ in one provision.
    private void climb(Levels from) {
        Levels at = from;
        boolean better = true;
        while (better && !spent()) {
            better = false;
            Levels next = at;
            for (int i = 0; i < at.size(); i++) {
                for (int l = 0; l < search.space().provisions().get(i).levels().size() && !spent(); l++) {
                    Levels near = at.with(i, l);
                    if (!near.isStatusQuo() && search.judge(near).margin() >= -slack && score(near) > score(next)) {
                        next = near;
                        better = true;
                    }
                }
            }
            at = next;
        }
    }
}
