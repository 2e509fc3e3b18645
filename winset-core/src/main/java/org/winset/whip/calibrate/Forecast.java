package org.winset.whip.calibrate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.winset.whip.Poisson;

/// What the fitted model says of one caucus's later vote: `tally[k]` = P(k yeas), `yes[j]` each member's chance,
/// saliences, words and shocks integrated.
@SuppressWarnings("ArrayRecordComponent") // read only
record Forecast(double[] tally, double[] yes) {

    /// Weights of cells (salience x shift), optionally reweighed by some members' votes.
    static Forecast of(
            CaucusCase c, Words words, Reach reach, Turns turns, boolean wordKnown, boolean @Nullable [] declared) {
        double[] shock = shifts(c, words, reach, turns, wordKnown);
        double[] salience = Saliency.weights(reach.salienceLogSd());
        double[][] cells = Saliency.cells(c.mean());
        Surface.Chances chances = new Surface.Chances(c.variance(), reach.drift());
        int n = c.size();
        double[] tally = new double[n + 1];
        double[] yes = new double[n];
        double total = 0;
        for (int m = 0; m < salience.length; m++) {
            for (int k = 0; k < shock.length; k++) {
                double w = salience[m] * shock[k];
                if (w < 1e-7) {
                    continue;
                }
                float[] p = chances.yes(cells[m], Surface.shift(k));
                for (int j = 0; declared != null && j < n; j++) {
                    double agree = c.yea()[j] ? p[j] : 1 - p[j];
                    w *= declared[j] ? .98 * agree + .01 : 1;
                }
                total += w;
                for (int j = 0; j < n; j++) {
                    yes[j] += w * p[j];
                }
                if (declared == null) {
                    Poisson sum = new Poisson(n, 1);
                    for (int j = 0; j < n; j++) {
                        sum.add(p[j], 1 - p[j], 1, 0);
                    }
                    sum.addTo(tally, w);
                }
            }
        }
        double all = total;
        Arrays.setAll(tally, k -> tally[k] / all);
        Arrays.setAll(yes, j -> yes[j] / all);
        return new Forecast(tally, yes);
    }

    /// The shift's weights under the word that was said, or under each word with its odds.
    private static double[] shifts(CaucusCase c, Words words, Reach reach, Turns turns, boolean wordKnown) {
        Integer word = c.word();
        if (Double.isNaN(c.leaderPull())) {
            return reach.weights(c, words.threshold());
        }
        double[] odds = words.odds(c);
        double[] weights = new double[Surface.POINTS];
        for (int w = -1; w <= 1; w++) {
            double chance = wordKnown && word != null ? (w == word ? 1 : 0) : odds[w + 1];
            if (chance > 0) {
                double[] own = turns.weights(c, w, reach, words.threshold());
                for (int k = 0; k < weights.length; k++) {
                    weights[k] += chance * own[k];
                }
            }
        }
        return weights;
    }
}
