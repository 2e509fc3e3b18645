package org.winset.whip.calibrate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.winset.whip.Turn;

/// How far a caucus goes with leaders whose word turned from one vote to the next: the [Turn]s that maximise the
/// likelihood
/// of its later tallies, saliences (those of [Reach]) integrated. Where a part of it follows it moves as far either
/// way; there are few cases, so both kinds of text and both chambers share the numbers.
///
/// `errors`: of the variables in the order of [#START], on their own scale.
@SuppressWarnings("ArrayRecordComponent") // read only
record Turns(Turn favour, Turn against, double step, double[] errors, int caucuses) {

    /// Logit of partly, ln whole, ln of its deviation for a turn to for, the same for one against, ln part, ln of its
    /// deviation, what a turn by one step (to or from free) adds to the logit; and the standard deviations of a weak
    /// prior around them.
    private static final double[] START = {-1, 2, 1, .5, 2, 1, .4, -1, 0};

    private static final double[] PRIOR = {3, 1, 1, 3, 1, 1, 1, 1, 1.5};

    /// A caucus's likelihood at each shift, and by how many steps its leaders turned to for.
    private record Case(double[] curve, int steps) {}

    static Turns fit(
            List<CaucusCase> cases, double threshold, Map<Text, Reach> reach, Map<Text, Fits.Surfaces> surfaces) {
        List<Case> turned = cases.stream()
                .filter(c -> Reach.turned(c, threshold) != 0 && reach.containsKey(c.text()))
                .map(c -> {
                    double logSd = Objects.requireNonNull(reach.get(c.text())).salienceLogSd();
                    Surface surface = Objects.requireNonNull(surfaces.get(c.text()))
                            .of(List.of(c))
                            .getFirst();
                    return new Case(surface.given(Saliency.weights(logSd)), Reach.turned(c, threshold));
                })
                .toList();
        Simplex fit = Simplex.minimise(START, .4, p -> cost(turned, p));
        fit = Simplex.minimise(fit.at(), .2, p -> cost(turned, p));
        double[] errors = Simplex.errors(fit.at(), .05, p -> cost(turned, p));
        double[] p = fit.at();
        Turn favour = turn(p, 0);
        Turn against = turn(p, 3);
        double[] scale = {
            favour.partly() * (1 - favour.partly()),
            favour.whole(),
            favour.wholeSd(),
            against.partly() * (1 - against.partly()),
            against.whole(),
            against.wholeSd(),
            favour.part(),
            favour.partSd(),
            1
        };
        for (int i = 0; i < errors.length; i++) {
            errors[i] *= scale[i];
        }
        return new Turns(favour, against, p[8], errors, turned.size());
    }

    private static Turn turn(double[] p, int at) {
        return new Turn(
                1 / (1 + Math.exp(-p[at])), Math.exp(p[6]), Math.exp(p[7]), Math.exp(p[at + 1]), Math.exp(p[at + 2]));
    }

    private static double cost(List<Case> cases, double[] p) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double z = (p[i] - START[i]) / PRIOR[i];
            sum += z * z / 2;
        }
        double[][] weights = new double[5][];
        for (Case c : cases) {
            int k = c.steps + 2;
            if (weights[k] == null) {
                weights[k] = weights(turn(p, c.steps > 0 ? 0 : 3), p[8], c.steps);
            }
            sum -= Math.log(Shock.integral(weights[k], c.curve) + 1e-12);
        }
        return sum;
    }

    private static double[] weights(Turn turned, double step, int steps) {
        Turn turn = Math.abs(steps) == 1 ? turned.milder(step) : turned;
        int way = Integer.signum(steps);
        double[] weights = new double[Surface.POINTS];
        Shock.add(weights, way * turn.part(), turn.partSd(), turn.partly(), way);
        Shock.add(weights, way * turn.whole(), turn.wholeSd(), 1 - turn.partly(), way);
        return weights;
    }

    /// The weights of a caucus's shift where its leaders say `word` (`null`: unknown, as if kept).
    double[] weights(CaucusCase c, @Nullable Integer word, Reach reach, double threshold) {
        int steps = word == null || Double.isNaN(c.leaderPull()) ? 0 : word - Reach.usual(c, threshold);
        return steps == 0 ? reach.weights(c, threshold) : weights(steps > 0 ? favour : against, step, steps);
    }
}
