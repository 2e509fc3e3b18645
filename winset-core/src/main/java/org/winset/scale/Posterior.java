package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Posterior means and standard deviations from several chains of the Gibbs sampler.
///
/// Every draw is first brought onto the reference configuration by [Alignment#procrustes(double[][], double[][])],
/// since
/// the votes say nothing about rotation. `rHat` is the largest split potential scale reduction of the members'
/// positions
/// (Gelman et al. 2013, section 11.4); `rHatAbove` the share of positions above 1.1.
record Posterior(
        Parameters mean,
        Parameters sd,
        double[] tau,
        float[][] probabilities,
        double rHat,
        double rHatAbove,
        int draws) {

    record Length(int chains, int burnIn, int sweeps) {}

    private static final int PROBABILITY_EVERY = 4;

    static Posterior of(
            VoteTable table, Parameters reference, List<Topic> topics, Length length, long seed, Workers workers) {
        List<RandomGenerator> randoms = Randoms.split(seed, length.chains());
        List<Chain> chains = workers.map(length.chains(), k -> {
            Chain chain = new Chain(table, reference, topics, randoms.get(k));
            chain.run(length);
            return chain;
        });
        return summarise(chains, reference, topics.size(), length);
    }

    private static final class Chain {
        private final GibbsChain gibbs;
        private final Parameters reference;
        private final Probabilities probabilities;
        private final List<Moments> halves = new ArrayList<>();
        private final Moments taus;

        Chain(VoteTable table, Parameters reference, List<Topic> topics, RandomGenerator random) {
            this.reference = reference;
            gibbs = new GibbsChain(table, scattered(reference, random), topics, random);
            probabilities = new Probabilities(table, topics);
            taus = new Moments(topics.size());
        }

        /// Chains start apart, so that their agreement means something.
        private static Parameters scattered(Parameters reference, RandomGenerator random) {
            Parameters start = reference.copy();
            for (double[] point : start.x) {
                for (int d = 0; d < point.length; d++) {
                    point[d] += .5 * random.nextGaussian();
                }
            }
            return start;
        }

        void run(Length length) {
            Parameters aligned = reference.copy();
            for (int k = 0; k < length.burnIn(); k++) {
                gibbs.step();
            }
            for (int k = 0; k < length.sweeps(); k++) {
                gibbs.step();
                if (k % PROBABILITY_EVERY == 0) {
                    probabilities.add(gibbs.parameters());
                }
                aligned.set(gibbs.parameters());
                Alignment.procrustes(aligned.x, reference.x).apply(aligned);
                double[] values = withTopics(aligned);
                if (k == 0 || k == length.sweeps() / 2) {
                    halves.add(new Moments(values.length));
                }
                halves.getLast().add(values);
                taus.add(IntStream.range(0, aligned.delta.length)
                        .mapToDouble(gibbs::tau)
                        .toArray());
            }
        }
    }

    private static double[] withTopics(Parameters p) {
        double[] flat = p.flat();
        double[] all = Arrays.copyOf(flat, flat.length + p.delta.length * p.x.length);
        for (int t = 0; t < p.delta.length; t++) {
            System.arraycopy(p.delta[t], 0, all, flat.length + t * p.x.length, p.x.length);
        }
        return all;
    }

    private static Posterior summarise(List<Chain> chains, Parameters reference, int topics, Length length) {
        int positions = reference.x.length * reference.dimensions();
        int flat = reference.flat().length;
        Moments all = new Moments(flat + topics * reference.x.length);
        List<Moments> halves = chains.stream().flatMap(c -> c.halves.stream()).toList();
        halves.forEach(all::merge);
        Moments taus = new Moments(topics);
        chains.forEach(chain -> taus.merge(chain.taus));
        double worst = 1;
        int above = 0;
        for (int i = 0; i < positions; i++) {
            double r = rHat(halves, i);
            worst = Math.max(worst, r);
            above += r > 1.1 ? 1 : 0;
        }
        double[] tau = IntStream.range(0, topics).mapToDouble(taus::mean).toArray();
        return new Posterior(
                collect(all, reference, flat, all::mean),
                collect(all, reference, flat, i -> Math.sqrt(all.variance(i))),
                tau,
                Probabilities.mean(chains.stream().map(c -> c.probabilities).toList()),
                worst,
                above / (double) positions,
                length.chains() * length.sweeps());
    }

    private static Parameters collect(Moments all, Parameters shape, int flat, IntToDoubleFunction value) {
        Parameters p = shape.copy();
        p.setFlat(IntStream.range(0, flat).mapToDouble(value).toArray());
        for (int t = 0; t < p.delta.length; t++) {
            for (int j = 0; j < p.x.length; j++) {
                p.delta[t][j] = value.applyAsDouble(flat + t * p.x.length + j);
            }
        }
        return p;
    }

    /// sqrt(((n - 1) / n W + B / n) / W), W the mean variance inside the half chains, B / n the variance of their
    /// means.
    private static double rHat(List<Moments> halves, int i) {
        double n = halves.getFirst().count();
        Moments means = new Moments(1);
        double within = 0;
        for (Moments half : halves) {
            means.add(new double[] {half.mean(i)});
            within += half.variance(i) / halves.size();
        }
        return within == 0 ? 1 : Math.sqrt(((n - 1) / n * within + means.variance(0)) / within);
    }
}
