package org.winset.whip.calibrate;

import java.util.EnumMap;
import java.util.Map;
import org.winset.whip.LogOdds;
import org.winset.whip.Role;

/// A common shock's density on the grid of shifts: normal, of one of two scales. With chance `calm` it is small
/// (`narrow`), else `wide`.
record Shock(double wide, double narrow, double calm) {

    /// Weights at [Surface#shift(int)], summing to 1.
    double[] weights() {
        double[] weights = new double[Surface.POINTS];
        add(weights, 0, wide, 1 - calm);
        add(weights, 0, narrow, calm);
        return weights;
    }

    /// The weights of each role's shock.
    static Map<Role, double[]> weights(Map<Role, Shock> shocks) {
        Map<Role, double[]> weights = new EnumMap<>(Role.class);
        shocks.forEach((role, shock) -> weights.put(role, shock.weights()));
        return weights;
    }

    /// The same with the log odds of calm raised.
    Shock calmer(double logOdds) {
        return new Shock(wide, narrow, LogOdds.raised(calm, logOdds));
    }

    /// Adds a normal density of total `mass` around `centre`, finer than the grid, so that a narrow one is not lost
    /// between its points.
    private static void add(double[] weights, double centre, double scale, double mass) {
        add(weights, centre, scale, mass, 0);
    }

    /// The same; with `direction` 1 or -1 what lies on the other side of 0 is at 0.
    static void add(double[] weights, double centre, double scale, double mass, int direction) {
        double fine = Math.min(Surface.STEP / 2, scale / 4);
        int half = (int) Math.ceil(Math.min(6 * scale, Surface.REACH) / fine);
        double sum = 0;
        double[] own = new double[weights.length];
        for (int i = -half; i <= half; i++) {
            double s = i * fine;
            double density = Math.exp(-s * s / (2 * scale * scale));
            double at = direction * (centre + s) < 0 ? 0 : centre + s;
            double x = Math.min(Surface.POINTS - 1, Math.max(0, (at + Surface.REACH) / Surface.STEP));
            int k = Math.min(Surface.POINTS - 2, (int) x);
            own[k] += density * (1 - (x - k));
            own[k + 1] += density * (x - k);
            sum += density;
        }
        for (int k = 0; k < own.length; k++) {
            weights[k] += mass * own[k] / sum;
        }
    }

    static double integral(double[] weights, double[] curve) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * curve[k];
        }
        return sum;
    }
}
