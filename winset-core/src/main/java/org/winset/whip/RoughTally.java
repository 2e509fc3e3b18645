package org.winset.whip;

import java.util.List;

/// One ballot's tally from means and variances alone: every pair of states puts its weight at its expected yeas, and
/// the whole is spread by a normal of the mean variance. No vote is summed, which is what makes a rough count quick.
final class RoughTally {

    private final double[] at;
    private final double[][] mean = new double[2][State.MOST];
    private final double[][] variance = new double[2][State.MOST];
    private double spread;
    private double weight;

    RoughTally(int seats) {
        at = new double[seats + 2];
    }

    void add(Floor floor, int ballot, double[][] pairs) {
        for (int i = 0; i < 2; i++) {
            moments(floor, ballot, i);
        }
        for (int s = 0; s < pairs.length; s++) {
            for (int r = 0; r < pairs[s].length; r++) {
                double yeas = mean[0][s] + mean[1][r];
                int low = (int) yeas;
                at[low] += pairs[s][r] * (low + 1 - yeas);
                at[low + 1] += pairs[s][r] * (yeas - low);
                spread += pairs[s][r] * (variance[0][s] + variance[1][r]);
                weight += pairs[s][r];
            }
        }
    }

    private void moments(Floor floor, int ballot, int side) {
        List<Sheet> sheets = floor.sheets(ballot);
        int[] members = sheets.get(side).members;
        double[] presence = floor.seats().presence();
        float[] yes = floor.yes(ballot, side);
        for (int s = 0; s < floor.state(side).n; s++) {
            double sum = 0;
            double squares = 0;
            for (int m = 0; m < members.length; m++) {
                double q = presence[members[m]] * yes[s * members.length + m];
                sum += q;
                squares += q * q;
            }
            mean[side][s] = sum;
            variance[side][s] = sum - squares;
        }
    }

    void merge(RoughTally other) {
        for (int k = 0; k < at.length; k++) {
            at[k] += other.at[k];
        }
        spread += other.spread;
        weight += other.weight;
    }

    /// P(k yeas); what would fall outside of the chamber stays at its edge.
    double[] tally() {
        double[] tally = new double[at.length - 1];
        if (weight == 0) {
            return tally;
        }
        double sd = Math.sqrt(Math.max(.05, spread / weight));
        int reach = (int) Math.ceil(4 * sd);
        double[] kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int d = -reach; d <= reach; d++) {
            kernel[d + reach] = Math.exp(-d * d / (2 * sd * sd));
            sum += kernel[d + reach];
        }
        for (int k = 0; k < at.length; k++) {
            for (int d = -reach; at[k] > 0 && d <= reach; d++) {
                int to = Math.max(0, Math.min(tally.length - 1, k + d));
                tally[to] += at[k] * kernel[d + reach] / sum / weight;
            }
        }
        return tally;
    }
}
