package org.winset.whip.calibrate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.winset.whip.Role;

/// The odds of leaders' words given their own pull g. A leader is against with chance `against` and for with chance
/// `favour`, whatever g; otherwise for when g + spread z > threshold, against when it lies below -threshold, z standard
/// normal, else free. Both chances are by role in the order of [#ROLES]: majorities decide what comes to the floor,
/// minorities often oppose what they would have taken.
///
/// Turning against needs no new text; turning for often does. So the two kinds of text share everything but `favour`.
///
/// `errors`: of threshold, spread, then each role's against and favour.
@SuppressWarnings("ArrayRecordComponent") // read only
record Words(double threshold, double spread, double[] against, double[] favour, double[] errors, int n) {

    static final List<Role> ROLES =
            List.of(Role.MAJORITY, Role.MINORITY, Role.CLOTURE_MAJORITY, Role.CLOTURE_MINORITY);
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final int N = ROLES.size();
    /// ln threshold, ln spread, then the logs of each role's odds, to a word by the pull, of against and (by text) of for.
    private static final double[] START = {-.7, 0, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2};
    /// Standard deviations of a weak normal prior around the start.
    private static final double[] PRIOR = {3, 3, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5};

    static Map<Text, Words> fit(List<CaucusCase> cases) {
        List<CaucusCase> known = cases.stream()
                .filter(c -> c.word() != null && !Double.isNaN(c.leaderPull()))
                .toList();
        double[] best = START;
        double value = Double.POSITIVE_INFINITY;
        for (Simplex fit = Simplex.minimise(best, .5, p -> cost(known, p)); fit.value() < value - 1e-3; ) {
            best = fit.at();
            value = fit.value();
            fit = Simplex.minimise(best, .3, p -> cost(known, p));
        }
        double[] sd = Simplex.errors(best, .05, p -> cost(known, p));
        Map<Text, Words> words = new EnumMap<>(Text.class);
        for (Text text : Text.values()) {
            Words plain = at(best, text, known.size());
            double[] errors = Arrays.copyOf(new double[] {plain.threshold * sd[0], plain.spread * sd[1]}, 2 + 2 * N);
            for (int k = 0; k < N; k++) {
                errors[2 + 2 * k] = plain.against[k] * (1 - plain.against[k]) * sd[2 + k];
                errors[3 + 2 * k] = plain.favour[k] * (1 - plain.favour[k]) * sd[2 + N * (1 + text.ordinal()) + k];
            }
            words.put(text, new Words(plain.threshold, plain.spread, plain.against, plain.favour, errors, plain.n));
        }
        return words;
    }

    private static Words at(double[] p, Text text, int n) {
        double[] against = new double[N];
        double[] favour = new double[N];
        for (int k = 0; k < N; k++) {
            double a = Math.exp(p[2 + k]);
            double f = Math.exp(p[2 + N * (1 + text.ordinal()) + k]);
            against[k] = a / (1 + a + f);
            favour[k] = f / (1 + a + f);
        }
        return new Words(Math.exp(p[0]), Math.exp(p[1]), against, favour, new double[0], n);
    }

    /// Minus the log likelihood and the log prior.
    private static double cost(List<CaucusCase> cases, double[] p) {
        Map<Text, Words> words = new EnumMap<>(Text.class);
        for (Text text : Text.values()) {
            words.put(text, at(p, text, cases.size()));
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double z = (p[i] - START[i]) / PRIOR[i];
            sum += z * z / 2;
        }
        for (CaucusCase c : cases) {
            Integer word = c.word();
            double[] odds = java.util.Objects.requireNonNull(words.get(c.text())).odds(c);
            sum -= Math.log(1e-9 + odds[word == null ? 1 : word + 1]);
        }
        return sum;
    }

    /// P(against), P(free), P(for).
    double[] odds(CaucusCase c) {
        int k = ROLES.indexOf(c.role());
        double usual = 1 - against[k] - favour[k];
        double no = against[k] + usual * STANDARD.cumulativeProbability((-threshold - c.leaderPull()) / spread);
        double yes = favour[k] + usual * STANDARD.cumulativeProbability((c.leaderPull() - threshold) / spread);
        return new double[] {no, Math.max(0, 1 - no - yes), yes};
    }

    /// The word that the leaders' own pull speaks of.
    static int expected(double pull, double threshold) {
        return pull > threshold ? 1 : pull < -threshold ? -1 : 0;
    }
}
