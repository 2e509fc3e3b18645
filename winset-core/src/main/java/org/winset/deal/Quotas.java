package org.winset.deal;

import java.util.List;
import org.winset.dossier.Threshold;
import org.winset.whip.Seats;

/// Thresholds as quotas, everyone who sits taking part. Weights are counted in millionths of their total.
final class Quotas {

    private Quotas() {}

    static Quota of(Threshold threshold, Seats seats) {
        return switch (threshold) {
            case Threshold.Yeas yeas -> Quota.votes(yeas.count());
            case Threshold.Against against -> Quota.votes(seats.size() - against.atMost());
            case Threshold.Share share -> share(share, seats);
            case Threshold.AllOf all ->
                new Quota.All(all.parts().stream().map(part -> of(part, seats)).toList());
            case Threshold.AnyOf any ->
                new Quota.Any(any.parts().stream().map(part -> of(part, seats)).toList());
        };
    }

    private static Quota share(Threshold.Share share, Seats seats) {
        int base = share.base() == Threshold.Base.SEATS ? seats.chamber().seats() : seats.size();
        if (share.weight().isEmpty()) {
            return Quota.votes(share.needed(base));
        }
        double total = seats.members().stream()
                .mapToDouble(m -> m.weights().getOrDefault(share.weight(), 0.0))
                .sum();
        List<Integer> weights = seats.members().stream()
                .map(m -> (int) Math.round(1e6 * m.weights().getOrDefault(share.weight(), 0.0) / total))
                .toList();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return Quota.weighted(weights, share.needed(sum));
    }
}
