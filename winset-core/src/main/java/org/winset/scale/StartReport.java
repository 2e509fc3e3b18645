package org.winset.scale;

/// One start of the fit: what it started from, where it ended and how. `agreement` is the smallest correlation, over
/// dimensions, between its positions and those of the best start, after rotation.
public record StartReport(
        String from, double objective, double logLikelihood, int iterations, boolean converged, double agreement) {}
