package org.winset.whip;

/// Weights of pairs of states, one of each side of a chamber.
@SuppressWarnings("ArrayRecordComponent") // worked on in place
record Pairs(double[][] weight) {

    /// The products of two sides' weights.
    static Pairs of(double[][] sides, int first, int second) {
        double[][] weight = new double[first][second];
        for (int s = 0; s < first; s++) {
            for (int r = 0; r < second; r++) {
                weight[s][r] = sides[0][s] * sides[1][r];
            }
        }
        return new Pairs(weight);
    }

    void times(double[][] chance) {
        for (int s = 0; s < weight.length; s++) {
            for (int r = 0; r < weight[s].length; r++) {
                weight[s][r] *= chance[s][r];
            }
        }
    }

    private void addTo(double[][] into, double scale) {
        for (int s = 0; s < weight.length; s++) {
            for (int r = 0; r < weight[s].length; r++) {
                into[s][r] += scale * weight[s][r];
            }
        }
    }

    /// Adds the weights, scaled to sum to `whole`; nothing where they are all 0.
    void addScaledTo(double[][] into, double whole) {
        double sum = 0;
        for (double[] row : weight) {
            for (double w : row) {
                sum += w;
            }
        }
        if (sum != 0) {
            addTo(into, whole / sum);
        }
    }
}
