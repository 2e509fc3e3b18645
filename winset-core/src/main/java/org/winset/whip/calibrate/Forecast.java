package org.winset.whip.calibrate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.winset.whip.Poisson;

/// What the fitted model says of one caucus's later vote: `tally[k]` = P(k yeas), `yes[j]` each member's chance,
/// saliences, words and shocks integrated.
@SuppressWarnings("ArrayRecordComponent") // read only
record Forecast(double[] tally, double[] yes) {

    /// Weights of cells (salience x shift), optionally reweighed by some members' votes.
    static Forecast of(CaucusCase c, Words words, Reach reach, boolean wordKnown, boolean @Nullable [] declared) {
        double[] shock = shifts(c, words, reach, wordKnown);
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

    /// The shock's weights moved by the word that was said, or by each word with its odds.
    private static double[] shifts(CaucusCase c, Words words, Reach reach, boolean wordKnown) {
        double[] shock = reach.weights(c);
        if (Double.isNaN(c.leaderPull())) {
            return shock;
        }
        double usual = Reach.cue(Reach.usual(c, words.threshold()), reach.cueFor(), reach.cueAgainst());
        double[] odds = words.odds(c);
        Integer word = c.word();
        double[] moved = new double[shock.length];
        for (int w = -1; w <= 1; w++) {
            double chance = wordKnown && word != null ? (w == word ? 1 : 0) : odds[w + 1];
            double by = (Reach.cue(w, reach.cueFor(), reach.cueAgainst()) - usual) / Surface.STEP;
            for (int k = 0; chance > 0 && k < shock.length; k++) {
                double x = Math.max(0, Math.min(shock.length - 1, k + by));
                int at = Math.min(shock.length - 2, (int) x);
                moved[at] += chance * shock[k] * (1 - (x - at));
                moved[at + 1] += chance * shock[k] * (x - at);
            }
        }
        return moved;
    }
}
