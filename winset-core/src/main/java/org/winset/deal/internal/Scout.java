package org.winset.deal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.winset.deal.DealSpace;
import org.winset.deal.Hurdle;
import org.winset.deal.Levels;
import org.winset.deal.Quota;
import org.winset.deal.Requirement;
import org.winset.deal.Route;

/// Climbs towards a deal that passes: quick, but proves nothing when it fails.
///
/// The height of a deal is how far every member would have to be moved for it to pass: on each step the least uniform
/// shift of pulls that meets the quota (0 when met), added up over steps, least over routes.
public final class Scout {

    private static final int STARTS = 12;
    private static final long UNMET = 1L << 32;

    private final DealSpace space;
    private final int[] levels;
    private final List<SweepBallot> ballots = new ArrayList<>();
    private final int[][] sums;
    private final long[] sorted;

    public Scout(DealSpace space) {
        this.space = space;
        this.levels = space.provisions().stream()
                .mapToInt(provision -> provision.levels().size())
                .toArray();
        space.routes().forEach(route -> route.steps().forEach(step -> collect(step.hurdle(), step.part())));
        this.sums = ballots.stream().map(ballot -> new int[ballot.members]).toArray(int[][]::new);
        this.sorted = new long
                [ballots.stream().mapToInt(ballot -> ballot.members).max().orElse(0)];
    }

    private void collect(Hurdle hurdle, List<Integer> part) {
        switch (hurdle) {
            case Hurdle.Vote vote -> {
                if (ballots.stream().noneMatch(ballot -> ballot.is(vote, part))) {
                    ballots.add(new SweepBallot(
                            vote, part, levels, levels.length, new int[1][levels.length], condition -> 0));
                }
            }
            case Hurdle.Consent consent -> {}
            case Hurdle.Every every -> every.parts().forEach(one -> collect(one, part));
            case Hurdle.Either either -> either.parts().forEach(one -> collect(one, part));
        }
    }

    /// A deal that passes, from the status quo and some random starts, or `null`.
    public @Nullable Levels find(RandomGenerator random) {
        for (int start = 0; start < STARTS; start++) {
            int[] at = new int[levels.length];
            for (int p = 0; p < at.length && start > 0; p++) {
                at[p] = random.nextInt(levels[p]);
            }
            if (climb(at) == 0) {
                return Levels.of(at);
            }
        }
        return null;
    }

    private long climb(int[] at) {
        long height = height(at);
        boolean better = true;
        while (better && height > 0) {
            better = false;
            for (int p = 0; p < at.length && height > 0; p++) {
                int kept = at[p];
                for (int level = 0; level < levels[p]; level++) {
                    at[p] = level;
                    long now = height(at);
                    if (now < height) {
                        height = now;
                        kept = level;
                        better = true;
                    }
                }
                at[p] = kept;
            }
        }
        return height;
    }

    private long height(int[] at) {
        if (Arrays.stream(at).allMatch(level -> level == 0)) {
            return UNMET;
        }
        for (int b = 0; b < sums.length; b++) {
            ballots.get(b).sum(at, sums[b]);
        }
        long broken = 0;
        for (Requirement requirement : space.requirements()) {
            broken += SweepBallot.holds(requirement.formula(), at) ? 0 : UNMET;
        }
        long least = Long.MAX_VALUE;
        for (Route route : space.routes()) {
            long height = broken;
            for (Route.Step step : route.steps()) {
                height += height(step.hurdle(), step.part(), at);
            }
            least = Math.min(least, height);
        }
        return least;
    }

    private long height(Hurdle hurdle, List<Integer> part, int[] at) {
        return switch (hurdle) {
            case Hurdle.Vote vote -> {
                if (!part.isEmpty() && part.stream().allMatch(p -> at[p] == 0)) {
                    yield 0;
                }
                int b = 0;
                while (!ballots.get(b).is(vote, part)) {
                    b++;
                }
                yield height(vote.quota(), sums[b]);
            }
            case Hurdle.Consent consent -> SweepBallot.holds(consent.when(), at) ? 0 : UNMET;
            case Hurdle.Every every ->
                every.parts().stream().mapToLong(one -> height(one, part, at)).sum();
            case Hurdle.Either either ->
                either.parts().stream()
                        .mapToLong(one -> height(one, part, at))
                        .min()
                        .orElse(UNMET);
        };
    }

    private long height(Quota quota, int[] sums) {
        return switch (quota) {
            case Quota.AtLeast count -> shift(count, sums);
            case Quota.All all ->
                all.parts().stream().mapToLong(one -> height(one, sums)).sum();
            case Quota.Any any ->
                any.parts().stream().mapToLong(one -> height(one, sums)).min().orElse(UNMET);
        };
    }

    /// The least shift of all sums that meets the count.
    private long shift(Quota.AtLeast count, int[] sums) {
        for (int m = 0; m < sums.length; m++) {
            sorted[m] = ((long) sums[m] << 32) | m;
        }
        Arrays.sort(sorted, 0, sums.length);
        long weight = 0;
        for (int k = sums.length - 1; k >= 0 && weight < count.needed(); k--) {
            weight += count.weight((int) sorted[k]);
            if (weight >= count.needed()) {
                return Math.max(0, 1 - (sorted[k] >> 32));
            }
        }
        return weight >= count.needed() ? 0 : UNMET;
    }
}
