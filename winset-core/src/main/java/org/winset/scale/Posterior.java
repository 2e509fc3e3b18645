package org.winset.scale;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Posterior means and standard deviations from several chains.
///
/// Every draw is first brought onto the reference configuration by [Alignment#procrustes(double[][], double[][])],
/// since the votes say nothing about rotation.
record Posterior(
        Parameters mean, Parameters sd, double[] tau, float[][] probabilities, Convergence convergence, int draws) {

    /// `burnIn` and `sweeps` count steps of each chain, before and while draws are kept.
    record Length(int chains, int burnIn, int sweeps) {

        /// What suits Hamiltonian Monte Carlo: 70 draws of each chain up to 100,000 votes, fewer where each draw costs
        /// more (as the votes to the power of -2/3, 30 at least), and 40 % as many before them, 20 at least.
        static Length usual(int chains, long votes) {
            int kept = (int) Math.clamp(Math.round(70 * Math.pow(1e5 / votes, 2.0 / 3)), 30L, 70L);
            return new Length(chains, Math.max(20, kept * 2 / 5), kept);
        }

        /// What Gibbs sampling is given: 5,000 sweeps in four chains, a tenth of them before any is kept.
        static Length gibbs(int chains) {
            return new Length(chains, 125, 1125);
        }
    }

    /// By Hamiltonian Monte Carlo.
    static Posterior of(
            VoteTable table,
            Parameters reference,
            RollCallPrior rollCalls,
            List<Topic> topics,
            Length length,
            long seed,
            Workers workers) {
        Parameters shape = shape(reference, topics.size());
        Layout at = Layout.of(table, shape.dimensions(), topics.size());
        List<Lanes> blocks = Lanes.of(table, at, topics);
        List<HamiltonianChain> chains = new BurnIn(at, blocks, rollCalls, shape, length.burnIn(), workers)
                .chains(Randoms.split(seed, length.chains()));
        return summarise(
                workers.map(length.chains(), k -> {
                    Draws draws = new Draws(at, new Probabilities(at, table, blocks), length.sweeps());
                    draws.take(chains.get(k), shape);
                    return draws;
                }),
                shape);
    }

    /// By Gibbs sampling.
    static Posterior gibbs(
            VoteTable table,
            Parameters reference,
            RollCallPrior rollCalls,
            List<Topic> topics,
            Length length,
            long seed,
            Workers workers) {
        Parameters shape = shape(reference, topics.size());
        Layout at = Layout.of(table, shape.dimensions(), topics.size());
        List<Lanes> blocks = Lanes.of(table, at, topics);
        List<RandomGenerator> randoms = Randoms.split(seed, length.chains());
        return summarise(
                workers.map(length.chains(), k -> {
                    Chain chain = GibbsChain.near(shape, table, rollCalls, topics, randoms.get(k));
                    for (int i = 0; i < length.burnIn(); i++) {
                        chain.step();
                    }
                    Draws draws = new Draws(at, new Probabilities(at, table, blocks), length.sweeps());
                    draws.take(chain, shape);
                    return draws;
                }),
                shape);
    }

    private static Parameters shape(Parameters reference, int topics) {
        Parameters shape = new Parameters(reference.x.length, reference.alpha.length, reference.dimensions(), topics);
        shape.setFlat(reference.flat());
        return shape;
    }

    private static Posterior summarise(List<Draws> chains, Parameters reference) {
        Layout at = chains.getFirst().at;
        Moments all = new Moments(at.size());
        chains.forEach(chain -> all.merge(chain.moments));
        Moments taus = new Moments(at.topics());
        chains.forEach(chain -> taus.merge(chain.taus));
        float[][][][] traces = new float[at.members()][at.dims()][chains.size()][];
        for (int j = 0; j < at.members(); j++) {
            for (int d = 0; d < at.dims(); d++) {
                for (int c = 0; c < chains.size(); c++) {
                    traces[j][d][c] = chains.get(c).traces[at.x(d) + j];
                }
            }
        }
        return new Posterior(
                collect(at, reference, all::mean),
                collect(at, reference, i -> Math.sqrt(all.variance(i))),
                IntStream.range(0, at.topics()).mapToDouble(taus::mean).toArray(),
                Probabilities.mean(chains.stream().map(c -> c.probabilities).toList()),
                Convergence.of(traces),
                (int) all.count());
    }

    private static Parameters collect(Layout at, Parameters shape, IntToDoubleFunction value) {
        Parameters p = shape.copy();
        at.parameters(IntStream.range(0, at.size()).mapToDouble(value).toArray(), p);
        return p;
    }
}
