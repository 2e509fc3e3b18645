package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.winset.whip.Role;

/// How far a caucus moves between two votes while its leaders keep their word: the numbers that maximise the likelihood
/// of
/// the later tallies, each caucus's a Poisson-binomial given salience and shock, integrated over both. Caucuses whose
/// leaders turned are left to [Turns].
///
/// `dividedCalm` adds to the log odds of a small shock where leaders who were divided are so again. `errors` are
/// standard
/// errors: drift, then the variables in the order of [#START], on their own scale.
record Reach(
        double drift,
        double salienceLogSd,
        Map<Role, Shock> shocks,
        double dividedCalm,
        double[] errors,
        double logLikelihood,
        int caucuses) {

    private static final double[] DRIFTS = {0, .25, .5, .75, 1, 1.25, 1.5};
    /// ln salience, what divided leaders add to logit calm, then for a chamber without and one with cloture: ln wide,
    /// ln
    /// narrow, logit calm of the majority and of the minority. A weak prior (sd [#PRIOR] around the start) keeps those
    /// that few cases speak of in reach.
    private static final double[] START = {-.7, 0, .7, -1.6, 0, 0, .7, -1.6, 0, 0};
    private static final double[] PRIOR = {3, 1.5, 3, 3, 3, 3, 3, 3, 3, 3};

    /// The cases at one drift.
    private record Sample(List<CaucusCase> cases, List<Surface> surfaces, double threshold) {

        static Sample of(List<CaucusCase> cases, double drift, double threshold) {
            return new Sample(cases, new Fits.Surfaces(cases, drift).of(cases), threshold);
        }

        double cost(double[] p) {
            double[] one = Saliency.weights(Math.min(1.5, Math.exp(p[0])));
            Map<Role, double[]> shocks = Shock.weights(shocks(p, 0));
            Map<Role, double[]> divided = Shock.weights(shocks(p, p[1]));
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += (p[i] - START[i]) * (p[i] - START[i]) / (2 * PRIOR[i] * PRIOR[i]);
            }
            for (int i = 0; i < cases.size(); i++) {
                double[] curve = surfaces.get(i).given(one);
                CaucusCase c = cases.get(i);
                Map<Role, double[]> own = divided(c, threshold) ? divided : shocks;
                sum -= Math.log(Shock.integral(Objects.requireNonNull(own.get(c.role())), curve) + 1e-12);
            }
            return sum;
        }
    }

    private static Map<Role, Shock> shocks(double[] p, double calmer) {
        Map<Role, Shock> shocks = new EnumMap<>(Role.class);
        for (int k = 0; k < Words.ROLES.size(); k++) {
            int kind = 2 + k / 2 * 4;
            double wide = Math.exp(p[kind]);
            double narrow = Math.max(.01, Math.min(wide, Math.exp(p[kind + 1])));
            shocks.put(Words.ROLES.get(k), new Shock(wide, narrow, 1 / (1 + Math.exp(-calmer - p[kind + 2 + k % 2]))));
        }
        return shocks;
    }

    /// By how many steps the leaders' word got better since the earlier vote; 0 where they kept it or none is known.
    static int turned(CaucusCase c, double threshold) {
        Integer word = c.word();
        return word == null || Double.isNaN(c.leaderPull()) ? 0 : word - usual(c, threshold);
    }

    /// The leaders were neither for nor against.
    static boolean divided(CaucusCase c, double threshold) {
        return !Double.isNaN(c.leaderPull()) && usual(c, threshold) == 0;
    }

    private static List<CaucusCase> kept(List<CaucusCase> cases, double threshold) {
        return cases.stream().filter(c -> turned(c, threshold) == 0).toList();
    }

    /// The word under which the pulls were learned: that of the earlier vote, or what the leaders' pull speaks of.
    static int usual(CaucusCase c, double threshold) {
        Integer before = c.earlierWord();
        return before == null ? Words.expected(c.leaderPull(), threshold) : before;
    }

    /// The fit at one drift, without errors.
    static Reach at(List<CaucusCase> cases, double threshold, Fits.Surfaces surfaces) {
        List<CaucusCase> kept = kept(cases, threshold);
        double drift = surfaces.drift();
        Sample sample = new Sample(kept, surfaces.of(kept), threshold);
        Simplex rough = Simplex.minimise(START, .4, sample::cost);
        Simplex fit = Simplex.minimise(rough.at(), .2, sample::cost);
        return new Reach(
                drift,
                Math.min(1.5, Math.exp(fit.at()[0])),
                shocks(fit.at(), 0),
                fit.at()[1],
                new double[0],
                -fit.value(),
                kept.size());
    }

    static Reach fit(List<CaucusCase> all, double threshold) {
        List<CaucusCase> cases = kept(all, threshold);
        List<Simplex> fits = new ArrayList<>();
        int best = 0;
        double[] start = START;
        for (double drift : DRIFTS) {
            Sample sample = Sample.of(cases, drift, threshold);
            Simplex fit = Simplex.minimise(start, .4, sample::cost);
            start = fit.at();
            fits.add(fit);
            best = fit.value() < fits.get(best).value() ? fits.size() - 1 : best;
        }
        double[] top = peak(fits, best);
        Sample sample = Sample.of(cases, top[0], threshold);
        Simplex fit = Simplex.minimise(fits.get(best).at(), .2, sample::cost);
        double[] sd = Simplex.errors(fit.at(), .05, sample::cost);
        double logSd = Math.min(1.5, Math.exp(fit.at()[0]));
        Map<Role, Shock> shocks = shocks(fit.at(), 0);
        double[] errors = new double[sd.length + 1];
        errors[0] = top[1];
        errors[1] = logSd * sd[0];
        errors[2] = sd[1];
        for (int k = 0; k < Words.ROLES.size(); k++) {
            Shock shock = Objects.requireNonNull(shocks.get(Words.ROLES.get(k)));
            int kind = 2 + k / 2 * 4;
            errors[kind + 1] = shock.wide() * sd[kind];
            errors[kind + 2] = shock.narrow() * sd[kind + 1];
            errors[kind + 3 + k % 2] = shock.calm() * (1 - shock.calm()) * sd[kind + 2 + k % 2];
        }
        return new Reach(top[0], logSd, shocks, fit.at()[1], errors, -fit.value(), cases.size());
    }

    /// The shock's weights while the leaders keep their word.
    double[] weights(CaucusCase c, double threshold) {
        Shock shock = Objects.requireNonNull(shocks.get(c.role()));
        return (divided(c, threshold) ? shock.calmer(dividedCalm) : shock).weights();
    }

    /// The top of the parabola through the best drift and its neighbours, and its standard error (NaN at the edge).
    private static double[] peak(List<Simplex> fits, int best) {
        if (best == 0 || best == fits.size() - 1) {
            return new double[] {DRIFTS[best], Double.NaN};
        }
        double step = DRIFTS[1] - DRIFTS[0];
        double a = fits.get(best - 1).value();
        double b = fits.get(best).value();
        double c = fits.get(best + 1).value();
        double curvature = (a - 2 * b + c) / (step * step);
        return new double[] {DRIFTS[best] + step * (a - c) / (2 * (a - 2 * b + c)), 1 / Math.sqrt(curvature)};
    }
}
