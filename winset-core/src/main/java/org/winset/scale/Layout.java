package org.winset.scale;

/// Where each parameter stands in one long vector: positions dimension by dimension, alphas, betas dimension by
/// dimension, topic offsets topic by topic.
record Layout(int members, int items, int dims, int topics) {

    static Layout of(Parameters p) {
        return new Layout(p.x.length, p.alpha.length, p.dimensions(), p.delta.length);
    }

    int x(int d) {
        return d * members;
    }

    int alpha() {
        return dims * members;
    }

    int beta(int d) {
        return alpha() + items + d * items;
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
            for (int r = 0; r < items; r++) {
                v[beta(d) + r] = p.beta[r][d];
            }
        }
        System.arraycopy(p.alpha, 0, v, alpha(), items);
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
            for (int r = 0; r < items; r++) {
                p.beta[r][d] = v[beta(d) + r];
            }
        }
        System.arraycopy(v, alpha(), p.alpha, 0, items);
        for (int t = 0; t < topics; t++) {
            System.arraycopy(v, delta(t), p.delta[t], 0, members);
        }
    }
}
