package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// One fit of one table: the best of several starts, then the uncertainty that was asked for. `starts` lists all
/// starts;
/// `probabilities` are what the fit is scored by, `pointProbabilities` those of the mode alone.
record Estimation(
        Parameters mean,
        Parameters sd,
        double[] tau,
        float[][] probabilities,
        float[][] pointProbabilities,
        List<StartReport> starts,
        Convergence convergence,
        int draws) {

    static Estimation of(VoteTable table, ScaleOptions options, Workers workers) {
        int topics = options.topics().size();
        List<RandomGenerator> randoms = Randoms.split(options.seed(), options.starts() + 1);
        Layout at = Layout.of(table, options.dimensions(), 0);
        List<Lanes> blocks = Lanes.of(table, at, List.of());
        List<Maximum> maxima = workers.map(options.starts(), k -> {
            Parameters start = Starts.of(table, options.dimensions(), topics, k, randoms.get(k));
            return Maximum.of(new EmStep(at, blocks), start, Maximum.COARSE, Maximum.MOST_ITERATIONS, null);
        });
        int best = IntStream.range(0, maxima.size())
                .reduce((a, b) -> maxima.get(b).objective() > maxima.get(a).objective() ? b : a)
                .orElseThrow();
        Parameters mode = options.uncertainty().sampled()
                ? maxima.get(best).parameters().copy()
                : polished(new EmStep(at, blocks), maxima.get(best).parameters());
        orient(mode, table, options);
        List<StartReport> starts = new ArrayList<>();
        for (int k = 0; k < maxima.size(); k++) {
            Maximum m = maxima.get(k);
            String from = k == 0 ? "principal axes" : k == 1 ? "parties" : "chance";
            double agreement = k == best ? 1 : agreement(m.parameters(), mode);
            starts.add(
                    new StartReport(from, m.objective(), m.logLikelihood(), m.iterations(), m.converged(), agreement));
        }
        Probabilities point = new Probabilities(at, table, blocks);
        point.add(mode);
        float[][] pointMean = Probabilities.mean(List.of(point));
        long seed = randoms.getLast().nextLong();
        return switch (options.uncertainty()) {
            case NONE ->
                new Estimation(mode, blank(mode), nothing(topics), pointMean, pointMean, starts, Convergence.NONE, 0);
            case BOOTSTRAP -> {
                Parameters sd = Bootstrap.sd(table, mode, options.replicates(), seed, workers);
                yield new Estimation(
                        mode,
                        sd,
                        nothing(topics),
                        pointMean,
                        pointMean,
                        starts,
                        Convergence.NONE,
                        options.replicates());
            }
            case POSTERIOR ->
                sampled(
                        Posterior.of(
                                table, mode, options.prior(), options.topics(), length(table, options), seed, workers),
                        pointMean,
                        starts);
            case GIBBS ->
                sampled(
                        Posterior.gibbs(
                                table, mode, options.prior(), options.topics(), length(table, options), seed, workers),
                        pointMean,
                        starts);
        };
    }

    private static Posterior.Length length(VoteTable table, ScaleOptions options) {
        Posterior.Length usual = options.uncertainty() == ScaleOptions.Uncertainty.GIBBS
                ? Posterior.Length.gibbs(options.chains())
                : Posterior.Length.usual(options.chains(), table.votes());
        return new Posterior.Length(
                options.chains(),
                options.burnIn() == 0 ? usual.burnIn() : options.burnIn(),
                options.sweeps() == 0 ? usual.sweeps() : options.sweeps());
    }

    private static Estimation sampled(Posterior posterior, float[][] point, List<StartReport> starts) {
        return new Estimation(
                posterior.mean(),
                posterior.sd(),
                posterior.tau(),
                posterior.probabilities(),
                point,
                starts,
                posterior.convergence(),
                posterior.draws());
    }

    /// Where the mode itself is reported it is followed to the end of its ridge; a posterior only starts from it.
    private static Parameters polished(EmStep step, Parameters from) {
        return Maximum.of(step, from, Maximum.TOLERANCE, Maximum.MOST_ITERATIONS, null)
                .parameters();
    }

    /// Principal axes first, then the signs of the anchors.
    private static void orient(Parameters p, VoteTable table, ScaleOptions options) {
        Alignment.principal(p).apply(p);
        double[] signs = Anchor.signs(options.anchors(), table.members(), p.x);
        for (int d = 0; d < signs.length; d++) {
            for (double[] point : p.x) {
                point[d] *= signs[d];
            }
            for (double[] beta : p.beta) {
                beta[d] *= signs[d];
            }
        }
    }

    private static double agreement(Parameters other, Parameters best) {
        Parameters aligned = other.copy();
        Alignment.procrustes(aligned.x, best.x).apply(aligned);
        double least = 1;
        for (int d = 0; d < best.dimensions(); d++) {
            least = Math.min(least, correlation(aligned.x, best.x, d));
        }
        return least;
    }

    private static double correlation(double[][] a, double[][] b, int d) {
        double ma = 0;
        double mb = 0;
        for (int j = 0; j < a.length; j++) {
            ma += a[j][d] / a.length;
            mb += b[j][d] / a.length;
        }
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int j = 0; j < a.length; j++) {
            aa += (a[j][d] - ma) * (a[j][d] - ma);
            bb += (b[j][d] - mb) * (b[j][d] - mb);
            ab += (a[j][d] - ma) * (b[j][d] - mb);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static Parameters blank(Parameters shape) {
        Parameters none = shape.copy();
        double[] nan = none.flat();
        Arrays.fill(nan, Double.NaN);
        none.setFlat(nan);
        return none;
    }

    private static double[] nothing(int topics) {
        double[] none = new double[topics];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
