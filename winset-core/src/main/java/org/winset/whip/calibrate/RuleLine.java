package org.winset.whip.calibrate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.winset.whip.Role;

/// What a vote on a special rule adds beside its bill: `line` for the majority's caucus and minus `line` for the
/// other's,
/// by the likelihood of both caucuses' tallies on the rule given the pulls of the vote on the bill. `majority` and
/// `minority` are the same fitted apart.
record RuleLine(double line, double error, double majority, double minority, int rules) {

    static RuleLine fit(List<CaucusCase> cases, Reach reach) {
        List<Surface> surfaces = cases.parallelStream()
                .map(c -> Surface.of(new double[][] {c.mean()}, c.variance(), c.yeas(), reach.drift()))
                .toList();
        Map<Role, double[]> weights = Shock.weights(reach.shocks());
        Simplex both = Simplex.minimise(new double[] {2}, .5, p -> cost(cases, surfaces, weights, p[0], p[0]));
        Simplex apart = Simplex.minimise(new double[] {2, 2}, .5, p -> cost(cases, surfaces, weights, p[0], p[1]));
        double[] error = Simplex.errors(both.at(), .05, p -> cost(cases, surfaces, weights, p[0], p[0]));
        return new RuleLine(both.at()[0], error[0], apart.at()[0], apart.at()[1], cases.size() / 2);
    }

    private static double cost(
            List<CaucusCase> cases, List<Surface> surfaces, Map<Role, double[]> shocks, double majority, double minority) {
        double sum = 0;
        for (int i = 0; i < cases.size(); i++) {
            double[] curve = surfaces.get(i).given(new double[] {1});
            double shift = cases.get(i).line() > 0 ? majority : -minority;
            double[] shock = Objects.requireNonNull(shocks.get(cases.get(i).role()));
            double chance = 0;
            for (int k = 0; k < shock.length; k++) {
                if (shock[k] > 1e-9) {
                    chance += shock[k] * Surface.at(curve, Surface.shift(k) + shift);
                }
            }
            sum -= Math.log(chance + 1e-12);
        }
        return sum;
    }
}
