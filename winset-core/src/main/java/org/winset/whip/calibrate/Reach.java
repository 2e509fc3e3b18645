package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.List;

/// How far a caucus moves between two votes: the numbers that maximise the likelihood of the later tallies, each
/// caucus's a
/// Poisson-binomial given salience, cue and shock, integrated over salience and shock.
///
/// The shift of a caucus is cue(word) - cue(expected) + shock: cue(for) = `cueFor`, cue(against) = -`cueAgainst`,
/// expected is the word that the leaders' own pull speaks of. `errors` are standard errors in the order of the fields.
record Reach(
        double drift,
        double salienceLogSd,
        Shock shock,
        double cueFor,
        double cueAgainst,
        double[] errors,
        double logLikelihood,
        int caucuses) {

    private static final double[] DRIFTS = {0, .25, .5, .75, 1, 1.25, 1.5};
    private static final double[] START = {-.7, .7, 0, 0, -1.6, 2, 2};

    /// The cases at one drift. Variables: ln salience, ln wide, logit calm (majority, minority), ln narrow, cueFor,
    /// cueAgainst. A weak prior
    /// (sd
    /// 3 around the start) keeps those that few cases speak of in reach.
    private record Sample(List<CaucusCase> cases, List<Surface> surfaces, double threshold) {

        static Sample of(List<CaucusCase> cases, double drift, double threshold) {
            return new Sample(cases, new Fits.Surfaces(cases, drift).of(cases), threshold);
        }

        double cost(double[] p) {
            double[] one = Saliency.weights(Math.min(1.5, Math.exp(p[0])));
            double[][] shocks = {shock(p).weights(1), shock(p).weights(-1)};
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += (p[i] - START[i]) * (p[i] - START[i]) / 18;
            }
            for (int i = 0; i < cases.size(); i++) {
                double[] curve = surfaces.get(i).given(one);
                double shift = cue(cases.get(i), p[5], p[6], threshold);
                double[] shock = shocks[cases.get(i).line() > 0 ? 0 : 1];
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

    private static Shock shock(double[] p) {
        double wide = Math.exp(p[1]);
        return new Shock(
                wide,
                Math.max(.01, Math.min(wide, Math.exp(p[4]))),
                1 / (1 + Math.exp(-p[2])),
                1 / (1 + Math.exp(-p[3])));
    }

    static double cue(CaucusCase c, double cueFor, double cueAgainst, double threshold) {
        Integer word = c.word();
        if (word == null || Double.isNaN(c.leaderPull())) {
            return 0;
        }
        return cue(word, cueFor, cueAgainst) - cue(Words.expected(c.leaderPull(), threshold), cueFor, cueAgainst);
    }

    static double cue(int word, double cueFor, double cueAgainst) {
        return word > 0 ? cueFor : word < 0 ? -cueAgainst : 0;
    }

    /// The fit at one drift, without errors.
    static Reach at(List<CaucusCase> cases, double threshold, double drift, List<Surface> surfaces) {
        Sample sample = new Sample(cases, surfaces, threshold);
        Simplex rough = Simplex.minimise(START, .4, sample::cost);
        Simplex fit = Simplex.minimise(rough.at(), .2, sample::cost);
        return new Reach(
                drift,
                Math.min(1.5, Math.exp(fit.at()[0])),
                shock(fit.at()),
                fit.at()[5],
                fit.at()[6],
                new double[0],
                -fit.value(),
                cases.size());
    }

    static Reach fit(List<CaucusCase> cases, double threshold) {
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
        Shock shock = shock(fit.at());
        double[] errors = {
            top[1],
            logSd * sd[0],
            shock.wide() * sd[1],
            shock.narrow() * sd[4],
            shock.majorityCalm() * (1 - shock.majorityCalm()) * sd[2],
            shock.minorityCalm() * (1 - shock.minorityCalm()) * sd[3],
            sd[5],
            sd[6]
        };
        return new Reach(top[0], logSd, shock, fit.at()[5], fit.at()[6], errors, -fit.value(), cases.size());
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
