package org.winset.scale;

import java.util.ArrayList;
import java.util.List;

/// How well probabilities of yea agree with votes cast.
///
/// `correct` is the share of votes whose side had a probability above 1/2 (an even 1/2 counts half); `apre` the
/// aggregate proportional reduction in error, sum(minority - errors) / sum(minority) over roll calls (Poole & Rosenthal
/// 1997), NaN where every roll call was unanimous; `gmp` the geometric mean probability of the votes cast; `logLoss` =
/// -ln gmp; `brier` the mean squared error of P(yea).
/// All are fractions; NaN when there are no votes.
public record Score(
        long votes, double correct, double apre, double gmp, double logLoss, double brier, List<Bin> calibration) {

    /// Votes whose P(yea) lay in [from, to): their mean probability and the share that were yeas (NaN when empty).
    public record Bin(double from, double to, long votes, double predicted, double observed) {}

    private static final double[] EDGES = {0, .01, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .99, 1.000001};

    /// Adds up votes one at a time; call [#endRollCall()] after each roll call.
    static final class Tally {
        private final double[] binSum = new double[EDGES.length - 1];
        private final long[] binVotes = new long[EDGES.length - 1];
        private final long[] binYeas = new long[EDGES.length - 1];
        private long votes;
        private double errors;
        private double logLoss;
        private double squares;
        private long minorities;
        private long yeas;
        private long nays;

        void add(boolean yea, double probability) {
            double p = yea ? probability : 1 - probability;
            votes++;
            errors += p > .5 ? 0 : p < .5 ? 1 : .5;
            logLoss -= Math.log(Math.max(p, 1e-12));
            squares += (1 - p) * (1 - p);
            if (yea) {
                yeas++;
            } else {
                nays++;
            }
            int bin = 0;
            while (probability >= EDGES[bin + 1]) {
                bin++;
            }
            binVotes[bin]++;
            binSum[bin] += probability;
            binYeas[bin] += yea ? 1 : 0;
        }

        void endRollCall() {
            minorities += Math.min(yeas, nays);
            yeas = 0;
            nays = 0;
        }

        Score score() {
            List<Bin> bins = new ArrayList<>();
            for (int b = 0; b < binVotes.length; b++) {
                bins.add(new Bin(
                        EDGES[b],
                        Math.min(1, EDGES[b + 1]),
                        binVotes[b],
                        binSum[b] / binVotes[b],
                        binYeas[b] / (double) binVotes[b]));
            }
            double n = votes;
            return new Score(
                    votes,
                    1 - errors / n,
                    minorities == 0 ? Double.NaN : (minorities - errors) / minorities,
                    Math.exp(-logLoss / n),
                    logLoss / n,
                    squares / n,
                    bins);
        }
    }
}
