package org.winset.scale;

import java.util.stream.IntStream;

/// What is kept of one chain: moments of every parameter, mean probabilities, and traces of the positions.
///
/// Probabilities are looked at in every draw of a short chain, in about [#MOST_LOOKS] draws of a long one; traces hold
/// at most [#LONGEST_TRACE] draws, evenly spaced.
final class Draws {

    private static final int MOST_LOOKS = 400;
    private static final int LONGEST_TRACE = 1000;

    final Layout at;
    final Probabilities probabilities;
    final Moments moments;
    final Moments taus;

    /// By the position's place in the layout.
    final float[][] traces;

    private final int draws;
    private final int traceEvery;

    Draws(Layout at, Probabilities probabilities, int draws) {
        this.at = at;
        this.probabilities = probabilities;
        this.draws = draws;
        moments = new Moments(at.size());
        taus = new Moments(at.topics());
        traceEvery = (draws - 1) / LONGEST_TRACE + 1;
        traces = new float[at.positions()][draws / traceEvery];
    }

    /// Runs the chain; every draw is turned onto `reference` before it is summed up.
    void take(Chain chain, Parameters reference) {
        Parameters draw = reference.copy();
        int lookEvery = (draws - 1) / MOST_LOOKS + 1;
        for (int k = 0; k < draws; k++) {
            chain.step();
            chain.draw(draw);
            if (k % lookEvery == 0) {
                probabilities.add(draw);
            }
            Alignment.procrustes(draw.x, reference.x).apply(draw);
            double[] v = at.vector(draw);
            moments.add(v);
            taus.add(IntStream.range(0, at.topics()).mapToDouble(chain::tau).toArray());
            trace(v, k);
        }
    }

    private void trace(double[] v, int k) {
        int place = k / traceEvery;
        for (int i = 0; k % traceEvery == 0 && i < traces.length; i++) {
            if (place < traces[i].length) {
                traces[i][place] = (float) v[i];
            }
        }
    }
}
