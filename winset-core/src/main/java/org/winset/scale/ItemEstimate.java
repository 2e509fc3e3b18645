package org.winset.scale;

import org.winset.rollcall.RollCall;

/// One roll call's parameters: P(yea) = Phi(alpha + beta . x).
///
/// `yeas` and `nays` count votes used; `errors` those on the side that the model doesn't favour; `bestCutErrors` the
/// fewest
/// that any cutting line would make.
public record ItemEstimate(
        RollCall rollCall,
        double alpha,
        double alphaSd,
        double[] beta,
        double[] betaSd,
        int yeas,
        int nays,
        int errors,
        int bestCutErrors) {

    /// Where the cutting line (P = 1/2) crosses the line through the origin along beta: -alpha / |beta|, positive
    /// towards
    /// the yeas' side; NaN when beta is 0.
    public double cutDistance() {
        return -alpha / norm();
    }

    /// The direction of beta in the plane of the first two dimensions, degrees from dimension 1 (0 or 180 in one
    /// dimension).
    public double yeaDirection() {
        return Math.toDegrees(Math.atan2(beta.length > 1 ? beta[1] : 0, beta[0]));
    }

    /// The length of beta: how sharply positions divide this vote (discrimination).
    public double norm() {
        double sum = 0;
        for (double value : beta) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
