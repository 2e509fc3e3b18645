package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

final class HamiltonianChain {
    final Layout at;
    final Likelihood likelihood;
    final RandomGenerator random;
    double[] q, g, p, v, q1, g1, mg, centre;
    double logPosterior;
    Metric metric;
    double stepSize = .2;
    ItemPrior prior = new ItemPrior(4, 4);
    double[] tauSquared;
    double accepted;
    int steps;
    double target = Double.parseDouble(System.getProperty("target", ".8"));
    double path = Double.parseDouble(System.getProperty("path", "1.57"));
    boolean split = Boolean.getBoolean("split");
    // dual averaging
    double mu, hBar, logStepBar;
    int adaptions;

    HamiltonianChain(VoteTable table, Parameters start, RandomGenerator random) {
        at = Layout.of(start);
        likelihood = new Likelihood(table, at);
        this.random = random;
        q = at.vector(start);
        g = new double[q.length]; p = g.clone(); v = g.clone(); q1 = g.clone(); g1 = g.clone(); mg = g.clone();
        tauSquared = new double[at.topics()];
        Arrays.fill(tauSquared, .25);
        restartAdaption();
    }

    List<float[]> weightsAt(double[] x) {
        List<float[]> w = new ArrayList<>();
        for (LaneBlock b : likelihood.blocks()) w.add(new float[b.signs.length]);
        likelihood.addCurvature(x, w);
        return w;
    }

    void metricAt(double[] x, List<float[]> w) {
        double sa = 0, sb = 0;
        for (int i = at.alpha(); i < at.beta(0); i++) sa += q[i] * q[i];
        for (int i = at.beta(0); i < at.delta(0); i++) sb += q[i] * q[i];
        prior = new ItemPrior((1 + sa / 2) / (1 + at.items() / 2.0), (1 + sb / 2) / (1 + at.items() * at.dims() / 2.0));
        metric = new Metric(at, likelihood.blocks(), w, x, prior, tauSquared);
        centre = x.clone();
        if (SOFT > 0) {
            double[] u = new double[x.length];
            double b2 = 0;
            for (int i = at.beta(0); i < at.delta(0); i++) b2 += x[i] * x[i];
            double nb = 1 + at.items() * at.dims() / 2.0;
            for (int i = at.beta(0); i < at.delta(0); i++) u[i] = x[i] * Math.sqrt(nb) / (1 + b2 / 2);
            metric.soften(u, SOFT);
        }
        slice = new EllipticalSlice(at, likelihood.blocks(), metric.weak);
    }

    void restartAdaption() { mu = Math.log(10 * stepSize) ; if (adaptions == 0) stepSize = .12; logStepBar = Math.log(stepSize); adaptions = 10; }

    double gradient(double[] x, double[] to, boolean value) {
        Arrays.fill(to, 0);
        double l = likelihood.addGradient(x, to, value);
        return l + prior(x, to);
    }

    double prior(double[] x, double[] to) {
        double s = 0, sa = 0, sb = 0;
        for (int i = 0; i < at.alpha(); i++) { s += x[i] * x[i]; to[i] -= x[i]; }
        for (int i = at.alpha(); i < at.beta(0); i++) sa += x[i] * x[i];
        for (int i = at.beta(0); i < at.delta(0); i++) sb += x[i] * x[i];
        double na = 1 + at.items() / 2.0, nb = 1 + at.items() * at.dims() / 2.0;
        double pa = na / (1 + sa / 2), pb = nb / (1 + sb / 2);
        for (int i = at.alpha(); i < at.beta(0); i++) to[i] -= pa * x[i];
        for (int i = at.beta(0); i < at.delta(0); i++) to[i] -= pb * x[i];
        return -s / 2 - na * Math.log(1 + sa / 2) - nb * Math.log(1 + sb / 2);
    }

    static final double SOFT = Double.parseDouble(System.getProperty("soft", ".9"));
    EllipticalSlice slice;
    double step(boolean adapt) {
        orbit(); variances(); if (EllipticalSlice.TRIES > 0) slice.step(q, prior, random);
        double before = gradient(q, g, true);
        metric.draw(random, p, v);
        double kinetic = dot(p, v) / 2;
        System.arraycopy(q, 0, q1, 0, q.length);
        double time = path * (.5 + random.nextDouble());
        double e = stepSize * (.9 + .2 * random.nextDouble());
        int n = Math.max(1, (int) Math.round(time / e));
        steps += n;
        double after = 0;
        System.arraycopy(g, 0, g1, 0, g.length);
        metric.solve(g1, mg);
        double kineticAfter = 0;
        if (!split) {
        if (STAGES == 2) { n = (n + 1) / 2; e *= 2; } if (STAGES == 3) { n = (n + 2) / 3; e *= 3; }
        double[] kicks = STAGES == 1 ? new double[] {.5, .5} : STAGES == 2 ? new double[] {B2, 1 - 2 * B2, B2} : new double[] {.11888, .38112, .38112, .11888};
        double[] drifts = STAGES == 1 ? new double[] {1} : STAGES == 2 ? new double[] {.5, .5} : new double[] {.296195, .40761, .296195};
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < q.length; i++) { p[i] += e * kicks[0] * g1[i]; v[i] += e * kicks[0] * mg[i]; }
            for (int m = 0; m < drifts.length; m++) {
            for (int i = 0; i < q.length; i++) { q1[i] += e * drifts[m] * v[i]; }
            after = gradient(q1, g1, k == n - 1 && m == drifts.length - 1);
            metric.solve(g1, mg);
            for (int i = 0; i < q.length; i++) { p[i] += e * kicks[m + 1] * g1[i]; v[i] += e * kicks[m + 1] * mg[i]; }
            }
        }
        kineticAfter = dot(p, v) / 2;
        } else {
        // residual potential: U0 = (q-c)'M(q-c)/2 solved exactly; kicks by residual; d = M (q - c)
        double[] d = new double[q.length];
        metric.times(minus(q1, centre), d);
        double cs = Math.cos(e), sn = Math.sin(e);
        double[] y = minus(q1, centre);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < q.length; i++) {
                double pi = p[i] + e / 2 * (g1[i] + d[i]), vi = v[i] + e / 2 * (mg[i] + y[i]);
                double yi = y[i], di = d[i];
                y[i] = yi * cs + vi * sn; v[i] = vi * cs - yi * sn;
                d[i] = di * cs + pi * sn; p[i] = pi * cs - di * sn;
                q1[i] = centre[i] + y[i];
            }
            after = gradient(q1, g1, k == n - 1);
            metric.solve(g1, mg);
            for (int i = 0; i < q.length; i++) { p[i] += e / 2 * (g1[i] + d[i]); v[i] += e / 2 * (mg[i] + y[i]); }
        }
        kineticAfter = dot(p, v) / 2;
        }
        double a = Math.min(1, Math.exp(after - kineticAfter - before + kinetic));
        if (!(a >= 0)) a = 0;
        if (random.nextDouble() < a) { double[] s = q; q = q1; q1 = s; }
        accepted += a;
        if (adapt) {
            adaptions++;
            double ls = Math.log(stepSize) + (a - target) * 1.0 / Math.pow(1 + adaptions, .6);
            stepSize = Math.min(1.2, Math.exp(ls));
            double eta = Math.min(1, 2.0 / adaptions);
            logStepBar = eta * ls + (1 - eta) * logStepBar;
        }
        if (adapt || slice == null) variances(); else variances();
        return a;
    }
    /// x -> c x, beta -> beta / c in one dimension, with the betas' variance integrated out: one slice-sampling update of ln c.
    void rescale(int d) {
        double a = 0, b = 0, rest = 0;
        for (int j = 0; j < at.members(); j++) a += q[at.x(d) + j] * q[at.x(d) + j];
        for (int e = 0; e < at.dims(); e++) for (int r = 0; r < at.items(); r++) { double z = q[at.beta(e) + r]; if (e == d) b += z * z; else rest += z * z; }
        double n = at.members() - at.items(), shape = 1 + at.items() * at.dims() / 2.0;
        double c = 0;
        double level = logScale(0, a, b, rest, n, shape) + Math.log(random.nextDouble());
        double w = 2 / Math.sqrt(2.0 * at.members());
        double lo = -w * random.nextDouble(), hi = lo + w;
        while (logScale(lo, a, b, rest, n, shape) > level) lo -= w;
        while (logScale(hi, a, b, rest, n, shape) > level) hi += w;
        while (true) { c = lo + (hi - lo) * random.nextDouble(); if (logScale(c, a, b, rest, n, shape) > level) break; if (c < 0) lo = c; else hi = c; }
        double f = Math.exp(c);
        for (int j = 0; j < at.members(); j++) q[at.x(d) + j] *= f;
        for (int r = 0; r < at.items(); r++) q[at.beta(d) + r] /= f;
    }
    static double logScale(double c, double a, double b, double rest, double n, double shape) {
        return n * c - a * Math.exp(2 * c) / 2 - shape * Math.log(1 + (rest + b * Math.exp(-2 * c)) / 2);
    }
    void rotate(int d, double angle) {
        double c = Math.cos(angle), s = Math.sin(angle);
        for (int j = 0; j < at.members(); j++) turn(at.x(d) + j, at.x(d + 1) + j, c, s);
        for (int r = 0; r < at.items(); r++) turn(at.beta(d) + r, at.beta(d + 1) + r, c, s);
    }
    void turn(int i, int j, double c, double s) { double u = q[i], v = q[j]; q[i] = c * u - s * v; q[j] = s * u + c * v; }
    void orbit() {
        for (int d = 0; d < at.dims(); d++) rescale(d);
        for (int d = 0; d + 1 < at.dims(); d++) { double angle = random.nextDouble() * Math.PI; rotate(d, angle); rescale(d); rescale(d + 1); rotate(d, -angle); }
    }
    void fixStep() { stepSize = Math.exp(logStepBar); }

    void variances() {
        double sa = 0, sb = 0;
        for (int i = at.alpha(); i < at.beta(0); i++) sa += q[i] * q[i];
        for (int i = at.beta(0); i < at.delta(0); i++) sb += q[i] * q[i];
        prior = new ItemPrior((1 + sa / 2) / gamma(1 + at.items() / 2.0), (1 + sb / 2) / gamma(1 + at.items() * at.dims() / 2.0));
    }

    double gamma(double shape) {
        double d = shape - 1.0 / 3, c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.nextGaussian(), w = 1 + c * z;
            w = w * w * w;
            if (w > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * w + d * Math.log(w)) return d * w;
        }
    }

    static final int STAGES = Integer.getInteger("stages", 1);
    static final double B2 = Double.parseDouble(System.getProperty("b2", ".211781"));
    static double[] minus(double[] a, double[] b) { double[] c = a.clone(); for (int i = 0; i < c.length; i++) c[i] -= b[i]; return c; }
    static double dot(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }
}
