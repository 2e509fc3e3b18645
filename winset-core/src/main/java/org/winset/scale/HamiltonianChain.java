package org.winset.scale;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One chain of Hamiltonian Monte Carlo (Neal 2011) on all positions, roll calls and topic offsets at once.
///
/// Each step: stretches along the orbit of equal predictors, slices of the members with few votes, the topics' tau,
/// then
/// one trajectory of leapfrog steps, with learned variances of the roll calls' parameters integrated out and momenta
/// from
/// the
/// [Metric], accepted or not by its energy error.
final class HamiltonianChain implements Chain {

    /// Mean length of a trajectory, in standard deviations of the metric.
    private static final double PATH = 4;

    /// The same while burning in: more and shorter ones find the way at half the price.
    private static final double FIRST_PATH = 2;

    private final Layout at;
    private final RandomGenerator random;
    private final Likelihood likelihood;
    private final OrbitMoves orbit;
    private final TopicMoves topics;
    private final LogPrior prior;
    private double[] place;
    private double[] proposal;
    private final double[] gradient;
    private final double[] pull;
    private final double[] momentum;
    private final double[] velocity;
    private @Nullable MetricSolver metric;
    private @Nullable MemberSlices sparse;
    private double stepSize = .15;
    private double path = FIRST_PATH;

    HamiltonianChain(
            Layout layout, List<Lanes> blocks, RollCallPrior rollCalls, double[] start, RandomGenerator random) {
        at = layout;
        this.random = random;
        likelihood = new Likelihood(at, blocks);
        orbit = new OrbitMoves(at, rollCalls, random);
        topics = new TopicMoves(at, random);
        prior = new LogPrior(at, rollCalls, topics.tauSquared());
        place = start.clone();
        proposal = new double[place.length];
        gradient = new double[place.length];
        pull = new double[place.length];
        momentum = new double[place.length];
        velocity = new double[place.length];
    }

    void use(Metric next) {
        metric = new MetricSolver(next);
        sparse = new MemberSlices(at, likelihood, next.information(), random);
    }

    /// From now on draws are kept.
    void settle() {
        path = PATH;
    }

    double[] place() {
        return place;
    }

    @Override
    public void draw(Parameters p) {
        at.parameters(place, p);
    }

    @Override
    public double tau(int topic) {
        return Math.sqrt(topics.tauSquared()[topic]);
    }

    double[] tauSquared() {
        return topics.tauSquared();
    }

    Likelihood likelihood() {
        return likelihood;
    }

    double stepSize() {
        return stepSize;
    }

    void stepSize(double size) {
        stepSize = size;
    }

    @Override
    public void step() {
        advance();
    }

    /// One step; returns the trajectory's probability of acceptance.
    double advance() {
        if (metric == null || sparse == null) {
            throw new IllegalStateException("The chain has no metric yet.");
        }
        orbit.step(place);
        sparse.step(place);
        topics.step(place, likelihood);
        return trajectory(metric);
    }

    private double trajectory(MetricSolver m) {
        double before = density(place, true);
        m.draw(random, momentum, velocity);
        double kinetic = dot(momentum, velocity) / 2;
        System.arraycopy(place, 0, proposal, 0, place.length);
        double e = stepSize * (.9 + .2 * random.nextDouble());
        int steps = Math.max(1, (int) Math.round(path * (.5 + random.nextDouble()) / e));
        double after = 0;
        for (int k = 0; k <= steps; k++) {
            if (k > 0) {
                after = density(proposal, k == steps);
            }
            m.solve(gradient, pull);
            move(k == 0 || k == steps ? e / 2 : e, k == steps ? 0 : e);
        }
        double chance = Math.min(1, Math.exp(after - dot(momentum, velocity) / 2 - before + kinetic));
        if (random.nextDouble() < chance) {
            double[] old = place;
            place = proposal;
            proposal = old;
        }
        return Double.isNaN(chance) ? 0 : chance;
    }

    private double density(double[] v, boolean value) {
        Arrays.fill(gradient, 0);
        return likelihood.addGradient(v, gradient, value) + prior.addGradient(v, gradient);
    }

    private void move(double kick, double drift) {
        move(gradient, pull, kick, drift, momentum, velocity, proposal);
    }

    /// Momentum and velocity change by the gradient, then the place by the velocity.
    private static void move(
            double[] gradient,
            double[] pull,
            double kick,
            double drift,
            double[] momentum,
            double[] velocity,
            double[] proposal) {
        for (int i = 0; i < proposal.length; i++) {
            momentum[i] = Math.fma(kick, gradient[i], momentum[i]);
            velocity[i] = Math.fma(kick, pull[i], velocity[i]);
            proposal[i] = Math.fma(drift, velocity[i], proposal[i]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
