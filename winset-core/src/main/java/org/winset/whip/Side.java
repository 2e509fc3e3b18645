package org.winset.whip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winset.dossier.Gate;

/// One side of a chamber in the sums: a caucus whose words and kinds of shock are all gone through (`caucus`, an index
/// among all caucuses; -1: none), with on the second side everyone else, whose words and shocks are drawn. `members`
/// are
/// places in the chamber.
record Side(int caucus, int[] members) {

    /// A chamber's two sides, around its two largest caucuses. Where a threshold counts weights, every caucus is drawn.
    static List<Side> of(WhipModel model, int chamber) {
        Seats seats = model.chambers().get(chamber);
        int first = model.caucusIndex(
                seats.caucuses().isEmpty() ? null : seats.caucuses().getFirst());
        List<Integer> bySize = IntStream.range(0, seats.caucuses().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(c -> -count(seats, c)).thenComparingInt(c -> c))
                .toList();
        boolean drawn = weighted(model, chamber);
        int a = drawn || bySize.isEmpty() ? -1 : bySize.getFirst();
        int b = drawn || bySize.size() < 2 ? -1 : bySize.get(1);
        List<Integer> one = new ArrayList<>();
        List<Integer> two = new ArrayList<>();
        for (int j = 0; j < seats.size(); j++) {
            (a >= 0 && seats.caucus()[j] == a ? one : two).add(j);
        }
        return List.of(new Side(a < 0 ? -1 : first + a, array(one)), new Side(b < 0 ? -1 : first + b, array(two)));
    }

    private static int count(Seats seats, int caucus) {
        return (int) IntStream.of(seats.caucus()).filter(c -> c == caucus).count();
    }

    private static int[] array(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean weighted(WhipModel model, int chamber) {
        String id = model.chambers().get(chamber).chamber().id();
        return model.dossier().gates().stream()
                .anyMatch(gate ->
                        gate instanceof Gate.Vote vote && vote.chamber().equals(id) && !Heads.counts(vote.threshold()));
    }
}
