package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The fewest errors that any cutting line makes in each roll call, members' positions given: the criterion of optimal
/// classification (Poole 2000).
///
/// Exact in one dimension (every cut point) and in two (every order of the members along a direction: an angular sweep
/// over all pairs, O(n^2 log n) once and O(n^2) a roll call). Members at one place are never parted; a place is a
/// millionth wide, since the angles between members a rounding error apart would put the sweep out of order. In three
/// dimensions exact only among the planes parallel to the fitted one, so an upper bound.
final class BestCut {

    /// The order along the sweeping direction just after it turned past 0, as places; `group` lists the members of
    /// each.
    private final int[][] groups;

    private final Turns turns;

    /// The width of a place: far below any position's own uncertainty.
    private static final double WIDTH = 0x1p-20;

    /// Prepares the sweep for members at `positions[member][dimension]` (1 or 2 dimensions).
    BestCut(double[][] positions) {
        double[][] x = Arrays.stream(positions).map(BestCut::placed).toArray(double[][]::new);
        List<List<Integer>> together = new ArrayList<>();
        double[] before = null;
        for (int j : order(x)) {
            if (before == null || different(before, x[j])) {
                together.add(new ArrayList<>());
            }
            together.getLast().add(j);
            before = x[j];
        }
        groups = together.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        turns = Turns.of(
                IntStream.range(0, groups.length).mapToObj(g -> x[groups[g][0]]).toList());
    }

    private static double[] placed(double[] position) {
        return Arrays.stream(position).map(at -> Math.rint(at / WIDTH) * WIDTH).toArray();
    }

    private static boolean different(double[] a, double[] b) {
        return a[0] != b[0] || a.length > 1 && a[1] != b[1];
    }

    private static int[] order(double[][] x) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> x[j][0])
                        .thenComparingDouble(j -> x[j].length > 1 ? x[j][1] : 0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The fewest errors for votes `signs[from + member]` in {-1, 0, 1}.
    int errors(float[] signs, int from) {
        int places = groups.length;
        int[] gain = new int[places];
        int[] gainBefore = new int[places + 1];
        int nays = 0;
        for (int k = 0; k < places; k++) {
            for (int member : groups[k]) {
                float sign = signs[from + member];
                gain[k] += sign > 0 ? 1 : sign < 0 ? -1 : 0;
                nays += sign < 0 ? 1 : 0;
            }
            gainBefore[k + 1] = gainBefore[k] + gain[k];
        }
        // With the first k places on the nays' side, yeas among them and nays beyond are errors: nays + gainBefore[k].
        int low = 0;
        int high = 0;
        for (int value : gainBefore) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        for (int e = 0; e < turns.length(); e++) {
            int change = gain[turns.in(e)] - gain[turns.out(e)];
            if (change != 0) {
                gainBefore[turns.cut(e)] += change;
            }
            if (turns.valid(e)) {
                low = Math.min(low, gainBefore[turns.cut(e)]);
                high = Math.max(high, gainBefore[turns.cut(e)]);
            }
        }
        return Math.min(nays + low, gainBefore[places] + nays - high);
    }
}
