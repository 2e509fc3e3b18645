package org.winset.whip;

/// Each member's chance that exactly one vote is missing without theirs: the derivative of P(yeas >= needed) in the
/// member's own chance, found for all members at once by running the sum forward and its derivative backward.
final class Pivots {

    private Pivots() {}

    /// `p[m]` are the chances of the side's members to vote yea, `others[k]` P(k yeas on the other side), `members[m]`
    /// where in `into` to add.
    static void add(double[] p, double[] others, int needed, double weight, int[] members, double[] into) {
        int n = p.length;
        double[][] before = new double[n + 1][];
        before[0] = new double[] {1};
        for (int m = 0; m < n; m++) {
            double[] from = before[m];
            double[] to = new double[m + 2];
            for (int k = 0; k <= m; k++) {
                to[k] += (1 - p[m]) * from[k];
                to[k + 1] += p[m] * from[k];
            }
            before[m + 1] = to;
        }
        double[] over = new double[others.length + 1];
        for (int k = others.length - 1; k >= 0; k--) {
            over[k] = over[k + 1] + others[k];
        }
        double[] after = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            int need = needed - k;
            after[k] = need <= 0 ? over[0] : need < over.length ? over[need] : 0;
        }
        for (int m = n - 1; m >= 0; m--) {
            double[] from = before[m];
            double change = 0;
            for (int k = 0; k <= m; k++) {
                change += from[k] * (after[k + 1] - after[k]);
            }
            into[members[m]] += weight * change;
            for (int k = 0; k <= m; k++) {
                after[k] += p[m] * (after[k + 1] - after[k]);
            }
        }
    }
}
