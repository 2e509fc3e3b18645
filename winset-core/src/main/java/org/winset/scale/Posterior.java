package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Posterior means and standard deviations from several chains of [HamiltonianChain].
///
/// Every draw is first brought onto the reference configuration by [Alignment#procrustes(double[][], double[][])],
/// since the votes say nothing about rotation. `rHat` is the largest split potential scale reduction of the members'
/// positions (Gelman et al. 2013, section 11.4); `rHatAbove` the share of positions above 1.1.
record Posterior(
        Parameters mean,
        Parameters sd,
        double[] tau,
        float[][] probabilities,
        double rHat,
        double rHatAbove,
        int draws) {

    /// `burnIn` and `sweeps` count steps of each chain, before and while draws are kept.
    record Length(int chains, int burnIn, int sweeps) {}

    static Posterior of(
            VoteTable table, Parameters reference, List<Topic> topics, Length length, long seed, Workers workers) {
        Parameters shape =
                new Parameters(reference.x.length, reference.alpha.length, reference.dimensions(), topics.size());
        shape.setFlat(reference.flat());
        Layout at = Layout.of(table, reference.dimensions(), topics.size());
        List<Lanes> blocks = Lanes.of(table, at, topics);
        List<RandomGenerator> randoms = Randoms.split(seed, length.chains());
        List<HamiltonianChain> chains =
                new BurnIn(at, blocks, shape, length.burnIn(), workers).chains(randoms);
        List<Draws> draws = workers.map(length.chains(), k -> {
            Draws own = new Draws(chains.get(k), shape, at, new Probabilities(at, table, blocks));
            own.run(length.sweeps());
            return own;
        });
        return summarise(draws, shape, length);
    }

    private static final class Draws {
        private final HamiltonianChain chain;
        private final Parameters reference;
        private final Layout at;
        private final Probabilities probabilities;
        private final List<Moments> halves = new ArrayList<>();
        private final Moments taus;

        Draws(HamiltonianChain chain, Parameters reference, Layout at, Probabilities probabilities) {
            this.chain = chain;
            this.reference = reference;
            this.at = at;
            this.probabilities = probabilities;
            taus = new Moments(at.topics());
        }

        void run(int draws) {
            Parameters aligned = reference.copy();
            for (int k = 0; k < draws; k++) {
                chain.step();
                probabilities.add(chain.place());
                at.parameters(chain.place(), aligned);
                Alignment.procrustes(aligned.x, reference.x).apply(aligned);
                if (k == 0 || k == draws / 2) {
                    halves.add(new Moments(at.size()));
                }
                halves.getLast().add(at.vector(aligned));
                taus.add(IntStream.range(0, at.topics())
                        .mapToDouble(t -> Math.sqrt(chain.tauSquared()[t]))
                        .toArray());
            }
        }
    }

    private static Posterior summarise(List<Draws> draws, Parameters reference, Length length) {
        Layout at = draws.getFirst().at;
        List<Moments> halves = draws.stream().flatMap(c -> c.halves.stream()).toList();
        Moments all = new Moments(at.size());
        halves.forEach(all::merge);
        Moments taus = new Moments(at.topics());
        draws.forEach(chain -> taus.merge(chain.taus));
        double[] r = IntStream.range(0, at.positions())
                .mapToDouble(i -> rHat(halves, i))
                .toArray();
        return new Posterior(
                collect(at, reference, all::mean),
                collect(at, reference, i -> Math.sqrt(all.variance(i))),
                IntStream.range(0, at.topics()).mapToDouble(taus::mean).toArray(),
                Probabilities.mean(draws.stream().map(c -> c.probabilities).toList()),
                IntStream.range(0, r.length).mapToDouble(i -> r[i]).max().orElse(1),
                IntStream.range(0, r.length).filter(i -> r[i] > 1.1).count() / (double) r.length,
                length.chains() * length.sweeps());
    }

    private static Parameters collect(Layout at, Parameters shape, IntToDoubleFunction value) {
        Parameters p = shape.copy();
        at.parameters(IntStream.range(0, at.size()).mapToDouble(value).toArray(), p);
        return p;
    }

    /// sqrt(((n - 1) / n W + B / n) / W), W the mean variance inside the half chains, B / n the variance of their
    /// means.
    static double rHat(List<Moments> halves, int i) {
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
