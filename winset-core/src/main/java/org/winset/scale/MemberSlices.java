package org.winset.scale;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Slice sampling (Neal 2003) of some members' positions given the roll calls, along a random direction.
///
/// Made for members with few votes: their posteriors are wide and lopsided, while trajectories are as long as suits
/// the others.
final class MemberSlices {

    /// Members with less than this share of the median member's information are sampled.
    private static final double SHARE = .3;

    /// How often a member is sampled each time.
    private static final int TIMES = 3;

    private final Layout at;
    private final Likelihood likelihood;
    private final RandomGenerator random;
    private final int[] members;
    private final double[] widths;
    private final double[] from;
    private final double[] direction;

    /// `information[member]`: the mean diagonal of the precision of the member's position given the roll calls.
    MemberSlices(Layout layout, Likelihood likelihood, double[] information, RandomGenerator random) {
        at = layout;
        this.likelihood = likelihood;
        this.random = random;
        double[] sorted = information.clone();
        Arrays.sort(sorted);
        double most = SHARE * sorted[sorted.length / 2];
        members = IntStream.range(0, information.length)
                .filter(j -> information[j] < most)
                .toArray();
        widths = IntStream.of(members)
                .mapToDouble(j -> 3 / Math.sqrt(information[j]))
                .toArray();
        from = new double[at.dims()];
        direction = new double[at.dims()];
    }

    void step(double[] v) {
        for (int k = 0; k < members.length; k++) {
            likelihood.look(v, members[k]);
            for (int i = 0; i < TIMES; i++) {
                slice(v, members[k], widths[k]);
            }
        }
    }

    private void slice(double[] v, int member, double width) {
        double norm = 0;
        for (int d = 0; d < from.length; d++) {
            from[d] = v[at.x(d) + member];
            direction[d] = random.nextGaussian();
            norm += direction[d] * direction[d];
        }
        double level = density(v, member, 0) + Math.log(random.nextDouble());
        double low = -width * random.nextDouble();
        double high = low + width;
        for (int d = 0; d < from.length; d++) {
            direction[d] /= Math.sqrt(norm);
        }
        while (density(v, member, low) > level) {
            low -= width;
        }
        while (density(v, member, high) > level) {
            high += width;
        }
        while (true) {
            double u = low + (high - low) * random.nextDouble();
            if (density(v, member, u) > level) {
                return;
            }
            if (u < 0) {
                low = u;
            } else {
                high = u;
            }
        }
    }

    /// Moves the member to `from` plus u times the direction; returns the log density there, up to a constant.
    private double density(double[] v, int member, double u) {
        double squares = 0;
        for (int d = 0; d < from.length; d++) {
            double x = from[d] + u * direction[d];
            v[at.x(d) + member] = x;
            squares += x * x;
        }
        return likelihood.ofMember(v, member) - squares / 2;
    }
}
