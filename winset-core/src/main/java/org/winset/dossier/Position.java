package org.winset.dossier;

import java.util.List;

/// An ideal point: posterior mean and standard deviation in each dimension.
///
/// `correlations` holds the posterior correlations below the diagonal, row by row (2 with 1, 3 with 1, 3 with 2), or
/// nothing when they are taken as 0.
public record Position(List<Double> mean, List<Double> sd, List<Double> correlations) {

    public Position {
        mean = List.copyOf(mean);
        sd = List.copyOf(sd);
        correlations = List.copyOf(correlations);
        if (mean.size() != sd.size()) {
            throw new IllegalArgumentException("A position needs as many deviations as means.");
        }
        if (!correlations.isEmpty() && correlations.size() != mean.size() * (mean.size() - 1) / 2) {
            throw new IllegalArgumentException("A position needs a correlation for every pair of dimensions, or none.");
        }
    }

    public int dimensions() {
        return mean.size();
    }

    /// The posterior covariance of dimensions `a` and `b` (from 0).
    public double covariance(int a, int b) {
        double scale = sd.get(a) * sd.get(b);
        if (a == b) {
            return scale;
        }
        int high = Math.max(a, b);
        int low = Math.min(a, b);
        return correlations.isEmpty() ? 0 : scale * correlations.get(high * (high - 1) / 2 + low);
    }
}
