package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// One chain of the block Gibbs sampler, with moves that data augmentation alone makes slowly.
///
/// After each sweep the whole configuration is shifted and rescaled by draws from their own full conditionals along the
/// directions that leave every predictor as it is (generalised Gibbs moves, Liu & Sabatti 2000), and the roll calls'
/// prior variances, where they are learned, and the topics' tau are drawn: tau ~
/// half-Cauchy(0, 1)
/// (Makalic & Schmidt 2016).
final class GibbsChain implements Chain {

    private final Sweep sweep;
    private final Parameters p;
    private final RandomGenerator random;
    private final Conditional conditional;
    private final double[] tauSquared;
    private final double[] mixing;
    private final RollCallPrior rollCalls;
    private ItemPrior prior;

    /// A chain that starts apart from `reference`, so that the agreement of several means something.
    static GibbsChain near(
            Parameters reference,
            VoteTable table,
            RollCallPrior rollCalls,
            List<Topic> topics,
            RandomGenerator random) {
        Parameters start = reference.copy();
        for (double[] point : start.x) {
            for (int d = 0; d < point.length; d++) {
                point[d] += .5 * random.nextGaussian();
            }
        }
        return new GibbsChain(table, start, rollCalls, topics, random);
    }

    GibbsChain(VoteTable table, Parameters start, RollCallPrior rollCalls, List<Topic> topics, RandomGenerator random) {
        this.random = random;
        this.rollCalls = rollCalls;
        prior = rollCalls == RollCallPrior.CUSTOMARY ? ItemPrior.WEAK : new ItemPrior(4, 4);
        conditional = new Conditional(random);
        p = start.copy();
        sweep = new Sweep(table, p.dimensions(), topics, random);
        tauSquared = new double[topics.size()];
        mixing = new double[topics.size()];
        Arrays.fill(tauSquared, .25);
        Arrays.fill(mixing, 1);
    }

    @Override
    public void draw(Parameters into) {
        into.set(p);
    }

    @Override
    public double tau(int topic) {
        return Math.sqrt(tauSquared[topic]);
    }

    @Override
    public void step() {
        sweep.run(p, prior);
        for (int t = 0; t < tauSquared.length; t++) {
            topic(t);
        }
        shift();
        spin();
        for (int d = 0; d < p.dimensions(); d++) {
            rescale(d);
        }
        variances();
    }

    private void topic(int t) {
        int n = p.x.length;
        double[] votes = new double[n];
        double[] residuals = new double[n];
        sweep.reportTopic(p, t, votes, residuals);
        double squares = 0;
        int voters = 0;
        for (int j = 0; j < n; j++) {
            double precision = votes[j] + 1 / tauSquared[t];
            p.delta[t][j] = residuals[j] / precision + random.nextGaussian() / Math.sqrt(precision);
            if (votes[j] > 0) {
                squares += p.delta[t][j] * p.delta[t][j];
                voters++;
            }
        }
        tauSquared[t] = Variates.inverseGamma(random, (voters + 1) / 2.0, 1 / mixing[t] + squares / 2);
        mixing[t] = Variates.inverseGamma(random, 1, 1 + 1 / tauSquared[t]);
    }

    /// x + m, alpha - beta . m: m is normal.
    private void shift() {
        int n = p.dimensions();
        double[][] precision = new double[n][n];
        double[] right = new double[n];
        Orbit.sums(p, prior.alphaPrecision(), precision, right);
        double[] m = new double[n];
        conditional.take(precision, right, n, m);
        Orbit.move(p, m);
    }

    /// A random rotation of the first two dimensions and of the last two: the model doesn't mind, and the rescaling
    /// that
    /// follows reaches shears as well.
    private void spin() {
        for (int d = 0; d + 1 < p.dimensions(); d++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            rotate(p.x, d, c, s);
            rotate(p.beta, d, c, s);
        }
    }

    private static void rotate(double[][] rows, int d, double c, double s) {
        for (double[] row : rows) {
            double u = row[d];
            double v = row[d + 1];
            row[d] = c * u - s * v;
            row[d + 1] = s * u + c * v;
        }
    }

    /// c x, beta / c in one dimension: c^2 is generalised inverse Gaussian; a Metropolis step proposes ln c^2 from the
    /// normal at its mode.
    private void rescale(int d) {
        double a = 0;
        double b = 0;
        for (double[] point : p.x) {
            a += point[d] * point[d];
        }
        for (double[] beta : p.beta) {
            b += beta[d] * beta[d] * prior.betaPrecision();
        }
        double power = (p.x.length - p.beta.length) / 2.0;
        double mode = Math.log((power + Math.sqrt(power * power + a * b)) / a);
        double sd = 1 / Math.sqrt((a * Math.exp(mode) + b * Math.exp(-mode)) / 2);
        double proposal = mode + sd * random.nextGaussian();
        double gain = power * proposal - (a * Math.exp(proposal) + b * Math.exp(-proposal)) / 2 + (a + b) / 2;
        double zOld = mode / sd;
        double zNew = (proposal - mode) / sd;
        if (Math.log(random.nextDouble()) < gain - (zOld * zOld - zNew * zNew) / 2) {
            double c = Math.exp(proposal / 2);
            for (double[] point : p.x) {
                point[d] *= c;
            }
            for (double[] beta : p.beta) {
                beta[d] /= c;
            }
        }
    }

    private void variances() {
        double alphas = 0;
        double betas = 0;
        for (int r = 0; r < p.alpha.length; r++) {
            alphas += p.alpha[r] * p.alpha[r];
            for (double value : p.beta[r]) {
                betas += value * value;
            }
        }
        prior = new ItemPrior(
                rollCalls.draw(random, alphas, p.alpha.length),
                rollCalls.draw(random, betas, p.alpha.length * p.dimensions()));
    }
}
