package org.winset.deal;

import java.util.ArrayList;
import java.util.List;

/// Judges one deal in the plainest way: adds up every member's pulls. What the search must agree with.
public final class Referee {

    private final DealSpace space;

    public Referee(DealSpace space) {
        this.space = space;
    }

    public Standing judge(Levels deal) {
        List<String> broken = space.requirements().stream()
                .filter(requirement -> !requirement.formula().holds(deal))
                .map(Requirement::name)
                .toList();
        List<Standing.OnRoute> routes = new ArrayList<>();
        int best = Standing.NEVER;
        for (Route route : space.routes()) {
            Ledger ledger = new Ledger(deal);
            ledger.unmet.addAll(broken);
            int margin = broken.isEmpty() ? Standing.ALWAYS : Standing.NEVER;
            for (Route.Step step : route.steps()) {
                margin = Math.min(margin, ledger.margin(step.hurdle(), step.part()));
            }
            routes.add(new Standing.OnRoute(route.name(), margin, ledger.counts, ledger.unmet));
            best = Math.max(best, margin);
        }
        return new Standing(deal, best >= 0 && !deal.isStatusQuo(), best, routes);
    }

    /// Who votes yes, in members' order.
    public static boolean[] votesYes(Hurdle.Vote vote, List<Integer> part, Levels deal) {
        long[] sums = sums(vote, part, deal);
        boolean[] yes = new boolean[sums.length];
        for (int m = 0; m < yes.length; m++) {
            yes[m] = sums[m] > 0;
        }
        return yes;
    }

    /// Members' pulls added up; `Long.MIN_VALUE` for a hard no, `Long.MAX_VALUE` for a hard yes.
    public static long[] sums(Hurdle.Vote vote, List<Integer> part, Levels deal) {
        Electorate electorate = vote.electorate();
        long[] sums = new long[electorate.size()];
        boolean[] no = new boolean[sums.length];
        add(vote.base(), sums, no);
        for (int i = 0; i < deal.size(); i++) {
            if (part.isEmpty() || part.contains(i)) {
                add(electorate.pulls().get(i).get(deal.level(i)), sums, no);
            }
        }
        for (Proviso proviso : electorate.provisos()) {
            if (proviso.when().holds(deal) && proviso.bearsOn(part)) {
                add(proviso.pulls(), sums, no);
            }
        }
        for (int m = 0; m < sums.length; m++) {
            if (no[m]) {
                sums[m] = Long.MIN_VALUE;
            } else if (vote.base().get(m) == Pulls.HARD_YES) {
                sums[m] = Long.MAX_VALUE;
            }
        }
        return sums;
    }

    private static void add(Pulls pulls, long[] sums, boolean[] no) {
        for (int m = 0; m < sums.length; m++) {
            short pull = pulls.get(m);
            no[m] |= pull == Pulls.HARD_NO;
            sums[m] += pull;
        }
    }

    private static final class Ledger {
        private final Levels deal;
        private final List<Standing.Count> counts = new ArrayList<>();
        private final List<String> unmet = new ArrayList<>();

        Ledger(Levels deal) {
            this.deal = deal;
        }

        int margin(Hurdle hurdle, List<Integer> part) {
            return switch (hurdle) {
                case Hurdle.Vote vote -> {
                    boolean moot = !part.isEmpty() && part.stream().allMatch(i -> deal.level(i) == 0);
                    yield moot ? Standing.ALWAYS : margin(vote, vote.quota(), part, votesYes(vote, part, deal));
                }
                case Hurdle.Consent consent -> {
                    boolean holds = consent.when().holds(deal);
                    if (!holds) {
                        unmet.add(consent.name());
                    }
                    yield holds ? Standing.ALWAYS : Standing.NEVER;
                }
                case Hurdle.Every every ->
                    every.parts().stream().mapToInt(one -> margin(one, part)).reduce(Standing.ALWAYS, Math::min);
                case Hurdle.Either either ->
                    either.parts().stream().mapToInt(one -> margin(one, part)).reduce(Standing.NEVER, Math::max);
            };
        }

        private int margin(Hurdle.Vote vote, Quota quota, List<Integer> part, boolean[] says) {
            return switch (quota) {
                case Quota.AtLeast count -> {
                    int yes = 0;
                    for (int m = 0; m < says.length; m++) {
                        yes += says[m] ? count.weight(m) : 0;
                    }
                    counts.add(new Standing.Count(vote.name(), part, yes, count.needed()));
                    yield count.oneVote() == 0
                            ? yes >= count.needed() ? Standing.ALWAYS : Standing.NEVER
                            : Math.floorDiv(yes - count.needed(), count.oneVote());
                }
                case Quota.All all ->
                    all.parts().stream()
                            .mapToInt(one -> margin(vote, one, part, says))
                            .reduce(Standing.ALWAYS, Math::min);
                case Quota.Any any ->
                    any.parts().stream()
                            .mapToInt(one -> margin(vote, one, part, says))
                            .reduce(Standing.NEVER, Math::max);
            };
        }
    }
}
