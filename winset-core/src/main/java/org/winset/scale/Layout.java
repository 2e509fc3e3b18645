package org.winset.scale;

import java.util.stream.IntStream;

/// Where each parameter stands in one long vector: positions dimension by dimension, alphas, betas dimension by
/// dimension, topic offsets topic by topic.
///
/// Roll calls are ordered block by block; `order[k]` is the item of the table that stands at place k.
record Layout(int members, int[] order, int dims, int topics) {

    static Layout of(VoteTable table, int dims, int topics) {
        int[] order = table.blocks().stream()
                .flatMapToInt(block -> IntStream.of(block.items()))
                .toArray();
        return new Layout(table.members().size(), order, dims, topics);
    }

    int items() {
        return order.length;
    }

    int x(int d) {
        return d * members;
    }

    /// The number of positions.
    int positions() {
        return dims * members;
    }

    int alpha() {
        return dims * members;
    }

    int beta(int d) {
        return alpha() + order.length * (d + 1);
    }

    /// The place of alpha (k = 0) or of beta's dimension k - 1.
    int item(int k) {
        return alpha() + order.length * k;
    }

    int delta(int t) {
        return beta(dims) + t * members;
    }

    int size() {
        return delta(topics);
    }

    double[] vector(Parameters p) {
        double[] v = new double[size()];
        for (int d = 0; d < dims; d++) {
            for (int j = 0; j < members; j++) {
                v[x(d) + j] = p.x[j][d];
            }
            for (int r = 0; r < order.length; r++) {
                v[beta(d) + r] = p.beta[order[r]][d];
            }
        }
        for (int r = 0; r < order.length; r++) {
            v[alpha() + r] = p.alpha[order[r]];
        }
        for (int t = 0; t < topics; t++) {
            System.arraycopy(p.delta[t], 0, v, delta(t), members);
        }
        return v;
    }

    void parameters(double[] v, Parameters p) {
        for (int d = 0; d < dims; d++) {
            for (int j = 0; j < members; j++) {
                p.x[j][d] = v[x(d) + j];
            }
            for (int r = 0; r < order.length; r++) {
                p.beta[order[r]][d] = v[beta(d) + r];
            }
        }
        for (int r = 0; r < order.length; r++) {
            p.alpha[order[r]] = v[alpha() + r];
        }
        for (int t = 0; t < topics; t++) {
            System.arraycopy(v, delta(t), p.delta[t], 0, members);
        }
    }

    /// The sum of squares of v[from..to).
    static double squares(double[] v, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += v[i] * v[i];
        }
        return sum;
    }
}
