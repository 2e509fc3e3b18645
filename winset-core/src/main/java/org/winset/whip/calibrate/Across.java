package org.winset.whip.calibrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.winset.rollcall.Chamber;

/// How a party's shocks and its leaders' words go together in the two chambers, from bills that have a pair of votes in
/// each. Both are Gaussian copulas: normal scores sqrt(c) common + sqrt(1 - c) own, with the distributions of each
/// chamber
/// alone untouched. `shocks` and `words` are c, the correlation of the scores; errors from the curvature of the
/// profile.
record Across(double shocks, double shocksError, double words, double wordsError, int bills) {

    private static final double[] GRID = {0, .1, .2, .3, .4, .5, .6, .7, .8, .9};
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double STEP = .25;
    private static final int HALF = 16;

    /// A caucus's likelihood as a function of its normal score, for each point of the grid of scores.
    private record Both(CaucusCase house, CaucusCase senate) {}

    static Across fit(List<CaucusCase> cases, Words words, Reach reach, Turns turns) {
        Map<String, CaucusCase> house = new HashMap<>();
        for (CaucusCase c : cases) {
            if (c.chamber() == Chamber.HOUSE) {
                house.putIfAbsent(c.bill() + c.party(), c);
            }
        }
        List<Both> pairs = new ArrayList<>();
        for (CaucusCase c : cases) {
            CaucusCase other = c.chamber() == Chamber.SENATE ? house.remove(c.bill() + c.party()) : null;
            if (other != null) {
                pairs.add(new Both(other, c));
            }
        }
        double[] score = new double[2 * HALF + 1];
        for (int i = 0; i < score.length; i++) {
            score[i] = (i - HALF) * STEP;
        }
        List<double[][]> shocks = pairs.parallelStream()
                .map(b -> new double[][] {
                    byScore(b.house, score, words, reach, turns), byScore(b.senate, score, words, reach, turns)
                })
                .toList();
        List<double[][]> said = pairs.stream()
                .filter(b -> b.house.word() != null && b.senate.word() != null)
                .map(b -> new double[][] {saying(b.house, score, words), saying(b.senate, score, words)})
                .toList();
        double[] first = top(shocks, score);
        double[] second = top(said, score);
        return new Across(first[0], first[1], second[0], second[1], pairs.size());
    }

    private static double[] byScore(CaucusCase c, double[] score, Words words, Reach reach, Turns turns) {
        double[] curve = Surface.of(Saliency.cells(c.mean()), c.variance(), c.yeas(), reach.drift())
                .given(Saliency.weights(reach.salienceLogSd()));
        double[] shift = shifts(score, turns.weights(c, c.word(), reach, words.threshold()));
        double[] chance = new double[shift.length];
        for (int i = 0; i < chance.length; i++) {
            chance[i] = Surface.at(curve, shift[i]);
        }
        return chance;
    }

    /// 1 where a leader with this normal score says what was said, else 0.
    private static double[] saying(CaucusCase c, double[] score, Words words) {
        double[] odds = words.odds(c);
        Integer word = c.word();
        double[] chance = new double[score.length];
        for (int i = 0; i < chance.length; i++) {
            double u = STANDARD.cumulativeProbability(score[i]);
            int heard = u < odds[0] ? -1 : u >= 1 - odds[2] ? 1 : 0;
            chance[i] = word != null && heard == word ? 1 : 1e-6;
        }
        return chance;
    }

    private static double[] shifts(double[] score, double[] weights) {
        double[] shift = new double[score.length];
        for (int i = 0; i < shift.length; i++) {
            double u = STANDARD.cumulativeProbability(score[i]);
            double sum = 0;
            int k = 0;
            while (k < weights.length - 1 && sum + weights[k] < u) {
                sum += weights[k++];
            }
            shift[i] = Surface.shift(k) + Surface.STEP * ((u - sum) / Math.max(weights[k], 1e-300) - .5);
        }
        return shift;
    }

    private static double[] top(List<double[][]> pairs, double[] score) {
        double[] profile = new double[GRID.length];
        int best = 0;
        for (int g = 0; g < GRID.length; g++) {
            double rho = GRID[g];
            double norm = 0;
            double[] sums = new double[pairs.size()];
            for (int a = 0; a < score.length; a++) {
                for (int b = 0; b < score.length; b++) {
                    double q = score[a] * score[a] - 2 * rho * score[a] * score[b] + score[b] * score[b];
                    double w = Math.exp(-q / (2 * (1 - rho * rho)));
                    norm += w;
                    for (int i = 0; i < sums.length; i++) {
                        sums[i] += w * pairs.get(i)[0][a] * pairs.get(i)[1][b];
                    }
                }
            }
            for (double sum : sums) {
                profile[g] += Math.log(sum / norm + 1e-12);
            }
            best = profile[g] > profile[best] ? g : best;
        }
        int middle = Math.max(1, Math.min(GRID.length - 2, best));
        double step = GRID[1] - GRID[0];
        double curvature = -(profile[middle - 1] - 2 * profile[middle] + profile[middle + 1]) / (step * step);
        return new double[] {GRID[best], curvature > 0 ? 1 / Math.sqrt(curvature) : Double.NaN};
    }
}
