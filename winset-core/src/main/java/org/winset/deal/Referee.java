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

    /// Whether a member votes yes.
    public static boolean votesYes(Hurdle.Vote vote, List<Integer> part, Levels deal, int member) {
        return sum(vote, part, deal, member) > 0;
    }

    /// A member's pulls added up; `Long.MIN_VALUE` for a hard no, `Long.MAX_VALUE` for a hard yes.
    public static long sum(Hurdle.Vote vote, List<Integer> part, Levels deal, int member) {
        Electorate electorate = vote.electorate();
        boolean no = vote.base().get(member) == Pulls.HARD_NO;
        boolean yes = vote.base().get(member) == Pulls.HARD_YES;
        long sum = vote.base().get(member);
        for (int i = 0; i < deal.size(); i++) {
            if (part.isEmpty() || part.contains(i)) {
                short pull = electorate.pulls().get(i).get(deal.level(i)).get(member);
                no |= pull == Pulls.HARD_NO;
                sum += pull;
            }
        }
        for (Proviso proviso : electorate.provisos()) {
            if (proviso.bearsOn(part) && proviso.when().holds(deal)) {
                no |= proviso.pulls().get(member) == Pulls.HARD_NO;
                sum += proviso.pulls().get(member);
            }
        }
        return no ? Long.MIN_VALUE : yes ? Long.MAX_VALUE : sum;
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
                    yield moot ? Standing.ALWAYS : margin(vote, vote.quota(), part);
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

        private int margin(Hurdle.Vote vote, Quota quota, List<Integer> part) {
            return switch (quota) {
                case Quota.AtLeast count -> {
                    int yes = 0;
                    for (int m = 0; m < vote.electorate().size(); m++) {
                        yes += votesYes(vote, part, deal, m) ? count.weight(m) : 0;
                    }
                    counts.add(new Standing.Count(vote.name(), part, yes, count.needed()));
                    yield count.oneVote() == 0
                            ? yes >= count.needed() ? Standing.ALWAYS : Standing.NEVER
                            : Math.floorDiv(yes - count.needed(), count.oneVote());
                }
                case Quota.All all ->
                    all.parts().stream()
                            .mapToInt(one -> margin(vote, one, part))
                            .reduce(Standing.ALWAYS, Math::min);
                case Quota.Any any ->
                    any.parts().stream()
                            .mapToInt(one -> margin(vote, one, part))
                            .reduce(Standing.NEVER, Math::max);
            };
        }
    }
}
