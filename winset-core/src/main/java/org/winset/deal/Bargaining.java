package org.winset.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Marks the bargaining solutions on a frontier. Everything is compared exactly; all ties are kept.
final class Bargaining {

    private final List<Long> disagreement;
    private final List<Frontier.Point> points;
    /// Points where nobody loses.
    private final List<Frontier.Point> rational;

    Bargaining(List<Long> disagreement, List<Frontier.Point> points) {
        this.disagreement = disagreement;
        this.points = points;
        this.rational = points.stream()
                .filter(point -> gains(point).allMatch(gain -> gain >= 0))
                .toList();
    }

    List<Frontier.Bargain> all() {
        return Arrays.stream(Frontier.Solution.values())
                .map(solution -> new Frontier.Bargain(solution, solve(solution)))
                .toList();
    }

    private List<Frontier.Point> solve(Frontier.Solution solution) {
        return switch (solution) {
            case NASH ->
                best(
                        rational.stream()
                                .filter(point -> gains(point).allMatch(gain -> gain > 0))
                                .toList(),
                        Comparator.comparing(this::product));
            case KALAI_SMORODINSKY -> best(rational, this::compareLeastShares);
            case EGALITARIAN ->
                best(
                        rational,
                        Comparator.comparingLong(point -> gains(point).min().orElse(0)));
            case UTILITARIAN ->
                best(
                        points,
                        Comparator.comparingLong(point -> point.utilities().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        };
    }

    private static List<Frontier.Point> best(List<Frontier.Point> from, Comparator<Frontier.Point> order) {
        List<Frontier.Point> best = new ArrayList<>();
        for (Frontier.Point point : from) {
            int compared = best.isEmpty() ? 0 : order.compare(point, best.getFirst());
            if (compared > 0) {
                best.clear();
            }
            if (compared >= 0) {
                best.add(point);
            }
        }
        return best;
    }

    private java.util.stream.LongStream gains(Frontier.Point point) {
        return IntStream.range(0, disagreement.size())
                .mapToLong(k -> point.utilities().get(k) - disagreement.get(k));
    }

    private BigInteger product(Frontier.Point point) {
        return gains(point).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private int compareLeastShares(Frontier.Point one, Frontier.Point other) {
        long[] ideal = IntStream.range(0, disagreement.size())
                .mapToLong(k -> rational.stream()
                        .mapToLong(point -> point.utilities().get(k) - disagreement.get(k))
                        .max()
                        .orElse(0))
                .toArray();
        return compareShares(leastShare(one, ideal), leastShare(other, ideal));
    }

    /// The least gain / best gain as a fraction; who can't gain is left out.
    private long[] leastShare(Frontier.Point point, long[] ideal) {
        long[] gains = gains(point).toArray();
        long[] least = {1, 1};
        for (int k = 0; k < gains.length; k++) {
            long[] share = {gains[k], ideal[k]};
            if (ideal[k] > 0 && compareShares(share, least) < 0) {
                least = share;
            }
        }
        return least;
    }

    private static int compareShares(long[] one, long[] other) {
        return BigInteger.valueOf(one[0])
                .multiply(BigInteger.valueOf(other[1]))
                .compareTo(BigInteger.valueOf(other[0]).multiply(BigInteger.valueOf(one[1])));
    }
}
