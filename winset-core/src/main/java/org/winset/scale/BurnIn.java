package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.winset.scale.probit.LanePasses;

/// Brings several chains from the reference to where the posterior is, and shapes the metric and the step size that all
/// of them use from then on.
///
/// The first metric is the curvature at the reference; after each phase but the last, all chains' mean and mean
/// curvature
/// make the next one. The chains start apart, each at a draw from the normal approximation. Nothing is adapted once the
/// burn-in is over.
final class BurnIn {

    private static final int PHASES = 3;
    private static final double ACCEPTANCE = .8;

    private final Layout at;
    private final List<Lanes> blocks;
    private final RollCallPrior rollCalls;
    private final Parameters reference;
    private final int steps;
    private final Workers workers;

    BurnIn(Layout at, List<Lanes> blocks, RollCallPrior rollCalls, Parameters reference, int steps, Workers workers) {
        this.at = at;
        this.blocks = blocks;
        this.rollCalls = rollCalls;
        this.reference = reference;
        this.steps = steps;
        this.workers = workers;
    }

    List<HamiltonianChain> chains(List<RandomGenerator> randoms) {
        double[] start = at.vector(reference);
        Likelihood likelihood = new Likelihood(at, blocks);
        float[][][] cells = likelihood.cells();
        likelihood.addCurvature(start, cells);
        double[] tauSquared = new double[at.topics()];
        Arrays.fill(tauSquared, .25);
        Metric metric = metric(start, cells, tauSquared);
        List<HamiltonianChain> chains = new ArrayList<>();
        for (RandomGenerator random : randoms) {
            double[] apart = new double[start.length];
            new MetricSolver(metric).draw(random, new double[start.length], apart);
            for (int i = 0; i < apart.length; i++) {
                apart[i] += start[i];
            }
            chains.add(new HamiltonianChain(at, blocks, rollCalls, apart, random));
        }
        for (int phase = 0; phase < PHASES; phase++) {
            Metric current = metric;
            boolean last = phase == PHASES - 1;
            int first = steps * phase / PHASES;
            int length = steps * (phase + 1) / PHASES - first;
            List<Phase> phases = workers.map(chains.size(), k -> {
                Phase part = new Phase(chains.get(k), current, last ? null : likelihood.cells());
                part.run(length, first);
                return part;
            });
            double size = Math.exp(
                    phases.stream().mapToDouble(p -> p.logStepSize).average().orElse(0));
            chains.forEach(chain -> chain.stepSize(size));
            if (!last) {
                metric = pooled(phases);
            }
        }
        chains.forEach(HamiltonianChain::settle);
        return chains;
    }

    private Metric pooled(List<Phase> phases) {
        double[] mean = new double[at.size()];
        float[][][] cells = new Likelihood(at, blocks).cells();
        double[] tauSquared = new double[at.topics()];
        int draws = phases.stream().mapToInt(phase -> phase.draws).sum();
        for (Phase phase : phases) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += phase.sum[i] / draws;
            }
            for (int t = 0; t < tauSquared.length; t++) {
                tauSquared[t] += phase.tauSquared[t] / draws;
            }
            for (int b = 0; phase.cells != null && b < cells.length; b++) {
                for (int j = 0; j < cells[b].length; j++) {
                    LanePasses.add(phase.cells[b][j], 1f / draws, cells[b][j], cells[b][j].length);
                }
            }
        }
        return metric(mean, cells, tauSquared);
    }

    private Metric metric(double[] v, float[][][] cells, double[] tauSquared) {
        ItemPrior prior =
                new ItemPrior(variance(v, at.alpha(), at.beta(0)), variance(v, at.beta(0), at.beta(at.dims())));
        return Metric.sampling(at, blocks, cells, v, prior, tauSquared);
    }

    private double variance(double[] v, int from, int to) {
        return 1 / rollCalls.precision(Layout.squares(v, from, to), to - from);
    }

    /// One chain's part of a phase: the step size approaches the acceptance aimed at (Robbins & Monro 1951), the second
    /// half is summed up.
    private final class Phase {
        private final HamiltonianChain chain;
        private final float @Nullable [][][] cells;
        private final double[] sum = new double[at.size()];
        private final double[] tauSquared = new double[at.topics()];
        private double logStepSize;
        private int draws;

        Phase(HamiltonianChain chain, Metric metric, float @Nullable [][][] cells) {
            this.chain = chain;
            this.cells = cells;
            chain.use(metric);
        }

        void run(int length, int before) {
            Parameters aligned = reference.copy();
            double mean = 0;
            for (int k = 0; k < length; k++) {
                double accepted = chain.advance();
                double log = Math.log(chain.stepSize()) + (accepted - ACCEPTANCE) / Math.pow(10 + before + k, .6);
                chain.stepSize(Math.exp(Math.min(log, 0)));
                if (k < length / 2) {
                    continue;
                }
                draws++;
                mean += log;
                at.parameters(chain.place(), aligned);
                Alignment.procrustes(aligned.x, reference.x).apply(aligned);
                double[] v = at.vector(aligned);
                for (int i = 0; i < v.length; i++) {
                    sum[i] += v[i];
                }
                for (int t = 0; t < tauSquared.length; t++) {
                    tauSquared[t] += chain.tauSquared()[t];
                }
                if (cells != null) {
                    chain.likelihood().addCurvature(chain.place(), cells);
                }
            }
            logStepSize = draws == 0 ? Math.log(chain.stepSize()) : mean / draws;
        }
    }
}
