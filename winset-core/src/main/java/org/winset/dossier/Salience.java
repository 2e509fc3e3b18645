package org.winset.dossier;

/// How intensely a bloc holds its views on a topic: a multiplier on its pulls. Prior: lognormal with this median and
/// this standard deviation of the logarithm.
public record Salience(double median, double logSd, String source) {}
