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
        metric = new Metric(at, likelihood.blocks(), w, x, prior, tauSquared);
        centre = x.clone();
    }

    void restartAdaption() { mu = Math.log(10 * stepSize) ; mu=Math.log(2*stepSize); hBar = 0; logStepBar = Math.log(stepSize); adaptions = 0; }

    double gradient(double[] x, double[] to, boolean value) {
        Arrays.fill(to, 0);
        double l = likelihood.addGradient(x, to, value);
        return l + prior(x, to);
    }

    double prior(double[] x, double[] to) {
        double s = 0, sa = 0, sb = 0;
        for (int i = 0; i < at.alpha(); i++) { s += x[i] * x[i]; to[i] -= x[i]; }
        double pa = prior.alphaPrecision(), pb = prior.betaPrecision();
        for (int i = at.alpha(); i < at.beta(0); i++) { sa += x[i] * x[i]; to[i] -= pa * x[i]; }
        for (int i = at.beta(0); i < at.delta(0); i++) { sb += x[i] * x[i]; to[i] -= pb * x[i]; }
        return -(s + pa * sa + pb * sb) / 2;
    }

    double step(boolean adapt) {
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
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < q.length; i++) { p[i] += e / 2 * g1[i]; v[i] += e / 2 * mg[i]; q1[i] += e * v[i]; }
            after = gradient(q1, g1, k == n - 1);
            metric.solve(g1, mg);
            for (int i = 0; i < q.length; i++) { p[i] += e / 2 * g1[i]; v[i] += e / 2 * mg[i]; }
        }
        double kineticAfter = dot(p, v) / 2;
        double a = Math.min(1, Math.exp(after - kineticAfter - before + kinetic));
        if (!(a >= 0)) a = 0;
        if (random.nextDouble() < a) { double[] s = q; q = q1; q1 = s; }
        accepted += a;
        if (adapt) {
            adaptions++;
            double w = 1.0 / (adaptions + 10);
            hBar = (1 - w) * hBar + w * (target - a);
            double ls = mu - Math.sqrt(adaptions) / .05 * hBar / 1;
            double eta = Math.pow(adaptions, -.75);
            logStepBar = eta * ls + (1 - eta) * logStepBar;
            stepSize = Math.min(1.5,Math.exp(ls));
        }
        variances();
        return a;
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

    static double dot(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }
}
