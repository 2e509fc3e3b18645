package org.winset.whip;

import java.util.Arrays;
import java.util.List;
import org.winset.dossier.InputException;
import org.winset.dossier.Member;
import org.winset.dossier.Threshold;

/// The joint distribution of yeas by heads and by one weight (a council's population), for thresholds that need both.
///
/// Weights are rounded to thousandths of the chamber's total ([#STEPS]), so a deal within half a member's
/// rounding of a weighted threshold may be counted on the wrong side of it. The absent count as not for it.
final class WeightedSum {

    /// Weights are counted in this many steps of their total.
    private static final int STEPS = 1000;

    private final Seats seats;
    private final int[] steps;
    private final int all;
    /// By heads and weight: whether the threshold is met.
    private final boolean[][] met;
    private final double[][] mass;

    WeightedSum(Seats seats, Threshold threshold) {
        this.seats = seats;
        steps = steps(seats, weightOf(threshold));
        all = Arrays.stream(steps).sum();
        met = new boolean[seats.size() + 1][all + 1];
        for (int k = 0; k < met.length; k++) {
            for (int w = 0; w <= all; w++) {
                met[k][w] = holds(threshold, k, w);
            }
        }
        mass = new double[met.length][all + 1];
    }

    /// P(the threshold is met) where member j votes yea with chance `yes[j]`.
    double chance(double[] yes) {
        add(yes);
        double sum = 0;
        for (int k = 0; k < mass.length; k++) {
            for (int w = 0; w <= all; w++) {
                if (met[k][w]) {
                    sum += mass[k][w];
                }
            }
        }
        return Math.min(1, sum);
    }

    /// Each member's chance to turn the vote: P(met with their yea) - P(met without it). The others' sum is the whole
    /// one with the member taken out again, from the side where nothing is divided by less than a half.
    double[] decides(double[] yes) {
        add(yes);
        double[] decides = new double[yes.length];
        double[][] rest = new double[mass.length][all + 1];
        for (int j = 0; j < yes.length; j++) {
            double p = yes[j] * seats.presence()[j];
            int step = steps[j];
            for (int n = 0; n < yes.length; n++) {
                int k = p <= .5 ? n : yes.length - 1 - n;
                for (int w = 0; w <= all - step; w++) {
                    if (p <= .5) {
                        double fewer = k > 0 && w >= step ? rest[k - 1][w - step] : 0;
                        rest[k][w] = (mass[k][w] - p * fewer) / (1 - p);
                    } else {
                        double more = k + 1 < yes.length && w + step <= all - step ? rest[k + 1][w + step] : 0;
                        rest[k][w] = (mass[k + 1][w + step] - (1 - p) * more) / p;
                    }
                    if (met[k + 1][w + step] && !met[k][w]) {
                        decides[j] += rest[k][w];
                    }
                }
            }
            decides[j] = Math.max(0, Math.min(1, decides[j]));
        }
        return decides;
    }

    private void add(double[] yes) {
        for (double[] row : mass) {
            Arrays.fill(row, 0);
        }
        mass[0][0] = 1;
        int top = 0;
        for (int j = 0; j < yes.length; j++) {
            double p = yes[j] * seats.presence()[j];
            for (int k = j + 1; k >= 0; k--) {
                scale(mass[k], top, 1 - p);
                if (k > 0) {
                    add(mass[k], mass[k - 1], top, steps[j], p);
                }
            }
            top += steps[j];
        }
    }

    private static void scale(double[] row, int top, double by) {
        for (int w = 0; w <= top; w++) {
            row[w] *= by;
        }
    }

    private static void add(double[] row, double[] fewer, int top, int step, double p) {
        for (int w = 0; w <= top; w++) {
            row[w + step] += fewer[w] * p;
        }
    }

    private boolean holds(Threshold part, int heads, int weight) {
        return switch (part) {
            case Threshold.Yeas yeas -> heads >= yeas.count();
            case Threshold.Against against -> seats.size() - heads <= against.atMost();
            case Threshold.Share share -> share.weight().isEmpty() ? enough(share, heads) : weight >= share.needed(all);
            case Threshold.AllOf parts -> parts.parts().stream().allMatch(p -> holds(p, heads, weight));
            case Threshold.AnyOf parts -> parts.parts().stream().anyMatch(p -> holds(p, heads, weight));
        };
    }

    private boolean enough(Threshold.Share share, int heads) {
        boolean ofSeats = share.base() == Threshold.Base.SEATS;
        return heads >= share.needed(ofSeats ? seats.chamber().seats() : seats.size());
    }

    /// The one weight that a threshold counts, empty for heads alone.
    private static String weightOf(Threshold threshold) {
        List<String> weights = switch (threshold) {
            case Threshold.Share share -> share.weight().isEmpty() ? List.of() : List.of(share.weight());
            case Threshold.AllOf all ->
                all.parts().stream().map(WeightedSum::weightOf).toList();
            case Threshold.AnyOf any ->
                any.parts().stream().map(WeightedSum::weightOf).toList();
            case Threshold.Yeas yeas -> List.of();
            case Threshold.Against against -> List.of();
        };
        List<String> distinct =
                weights.stream().filter(w -> !w.isEmpty()).distinct().toList();
        if (distinct.size() > 1) {
            throw InputException.usage(
                    "A threshold counts several weights (" + String.join(", ", distinct) + ").",
                    "it can be put as gates of one weight each, one after the other.");
        }
        return distinct.isEmpty() ? "" : distinct.getFirst();
    }

    private static int[] steps(Seats seats, String weight) {
        double total = 0;
        for (Member member : seats.members()) {
            total += member.weights().getOrDefault(weight, 0.0);
        }
        int[] steps = new int[seats.size()];
        for (int j = 0; j < steps.length; j++) {
            double share = total == 0 ? 0 : seats.members().get(j).weights().getOrDefault(weight, 0.0) / total;
            steps[j] = (int) Math.round(STEPS * share);
        }
        return steps;
    }
}
