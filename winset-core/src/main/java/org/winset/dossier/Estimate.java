package org.winset.dossier;

/// An estimated number and the standard deviation of its posterior.
public record Estimate(double mean, double sd) {}
