package org.winset.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The fewest errors that any cutting line makes in each roll call, members' positions given: the criterion of optimal
/// classification (Poole 2000).
///
/// Exact in one dimension (every cut point) and in two (every order of the members along a direction: an angular sweep
/// over
/// all pairs, O(n^2 log n) once and O(n^2) a roll call). In three dimensions exact only among the planes parallel to
/// the
/// fitted one, so an upper bound.
final class BestCut {

    /// Two neighbours in the order along the sweeping direction that change places: position, who comes in, who goes
    /// out.
    private record Swap(double angle, int i, int j) {}

    private final int members;
    private final int[] firstOrder;
    private final int[] at;
    private final int[] in;
    private final int[] out;

    /// Prepares the sweep for members at `x[member][dimension]` (1 or 2 dimensions).
    BestCut(double[][] x) {
        members = x.length;
        firstOrder = order(x);
        if (x[0].length == 1) {
            at = new int[0];
            in = new int[0];
            out = new int[0];
            return;
        }
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            for (int j = i + 1; j < members; j++) {
                double angle = Math.atan2(x[i][0] - x[j][0], x[j][1] - x[i][1]);
                swaps.add(new Swap(angle < 0 ? angle + Math.PI : angle, i, j));
            }
        }
        swaps.sort(Comparator.comparingDouble(Swap::angle)
                .thenComparingInt(Swap::i)
                .thenComparingInt(Swap::j));
        at = new int[swaps.size()];
        in = new int[swaps.size()];
        out = new int[swaps.size()];
        follow(swaps);
    }

    private void follow(List<Swap> swaps) {
        int[] place = new int[members];
        for (int k = 0; k < members; k++) {
            place[firstOrder[k]] = k;
        }
        for (int k = 0; k < swaps.size(); k++) {
            int i = swaps.get(k).i;
            int j = swaps.get(k).j;
            int first = place[i] < place[j] ? i : j;
            int second = first == i ? j : i;
            at[k] = place[first];
            out[k] = first;
            in[k] = second;
            int p = place[first];
            place[first] = place[second];
            place[second] = p;
        }
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
        int yeas = 0;
        int nays = 0;
        int[] yeasBefore = new int[members + 1];
        int[] naysBefore = new int[members + 1];
        for (int k = 0; k < members; k++) {
            float s = signs[from + firstOrder[k]];
            yeas += s > 0 ? 1 : 0;
            nays += s < 0 ? 1 : 0;
            yeasBefore[k + 1] = yeas;
            naysBefore[k + 1] = nays;
        }
        int best = Math.min(yeas, nays);
        for (int k = 0; k <= members; k++) {
            best = Math.min(best, wrong(yeasBefore[k], naysBefore[k], yeas, nays));
        }
        for (int e = 0; e < at.length; e++) {
            float gone = signs[from + out[e]];
            float come = signs[from + in[e]];
            if (gone != come) {
                int k = at[e] + 1;
                yeasBefore[k] += (come > 0 ? 1 : 0) - (gone > 0 ? 1 : 0);
                naysBefore[k] += (come < 0 ? 1 : 0) - (gone < 0 ? 1 : 0);
                best = Math.min(best, wrong(yeasBefore[k], naysBefore[k], yeas, nays));
            }
        }
        return best;
    }

    private static int wrong(int yeasBefore, int naysBefore, int yeas, int nays) {
        return Math.min(yeasBefore + nays - naysBefore, naysBefore + yeas - yeasBefore);
    }
}
