package org.winset.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.winset.deal.internal.SpreadHarvest;

/// Guesses whose no would cost most, from a fixed sample of the win set: a member scores one for every deal and count
/// where a yes is cast and the margin is less than one vote.
final class Likely {

    private static final int SAMPLE = 300;
    private static final long SEED = 15;

    private Likely() {}

    /// By electorate and member: whether this is one of the `most` likeliest.
    static boolean[][] of(DealSpace space, int most) {
        List<Electorate> electorates = space.electorates();
        boolean[][] whose = new boolean[electorates.size()][];
        int members = 0;
        for (int e = 0; e < whose.length; e++) {
            whose[e] = new boolean[electorates.get(e).size()];
            members += whose[e].length;
        }
        List<int[]> chosen = members <= most ? everyone(whose) : likeliest(space, electorates, whose, most);
        chosen.forEach(one -> whose[one[0]][one[1]] = true);
        return whose;
    }

    private static List<int[]> everyone(boolean[][] whose) {
        List<int[]> all = new ArrayList<>();
        for (int e = 0; e < whose.length; e++) {
            for (int m = 0; m < whose[e].length; m++) {
                all.add(new int[] {e, m});
            }
        }
        return all;
    }

    private static List<int[]> likeliest(DealSpace space, List<Electorate> electorates, boolean[][] whose, int most) {
        long[][] score = new long[whose.length][];
        for (int e = 0; e < score.length; e++) {
            score[e] = new long[whose[e].length];
        }
        for (Levels deal : SpreadHarvest.spread(space, 0, SAMPLE, SEED)) {
            for (Route route : space.routes()) {
                for (Route.Step step : route.steps()) {
                    add(step.hurdle(), step.part(), deal, electorates, score);
                }
            }
        }
        return everyone(whose).stream()
                .sorted(Comparator.comparingLong((int[] one) -> -score[one[0]][one[1]]))
                .limit(most)
                .toList();
    }

    private static void add(
            Hurdle hurdle, List<Integer> part, Levels deal, List<Electorate> electorates, long[][] score) {
        switch (hurdle) {
            case Hurdle.Vote vote -> vote(vote, part, deal, score[electorates.indexOf(vote.electorate())]);
            case Hurdle.Consent consent -> {}
            case Hurdle.Every every -> every.parts().forEach(one -> add(one, part, deal, electorates, score));
            case Hurdle.Either either -> either.parts().forEach(one -> add(one, part, deal, electorates, score));
        }
    }

    private static void vote(Hurdle.Vote vote, List<Integer> part, Levels deal, long[] score) {
        boolean[] yes = Referee.votesYes(vote, part, deal);
        for (Quota.AtLeast count : vote.quota().counts()) {
            long sum = 0;
            for (int m = 0; m < yes.length; m++) {
                sum += yes[m] ? count.weight(m) : 0;
            }
            for (int m = 0; m < yes.length; m++) {
                boolean decides = sum >= count.needed() && sum - count.weight(m) < count.needed();
                score[m] += yes[m] && decides ? 1 : 0;
            }
        }
    }
}
