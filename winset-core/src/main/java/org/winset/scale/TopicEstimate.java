package org.winset.scale;

/// A topic: `rollCalls` of its roll calls were scaled, `missing` were not found or dropped; `tau` is the posterior mean
/// of
/// the standard deviation of its members' offsets (probit units).
public record TopicEstimate(String name, int rollCalls, int missing, double tau) {}
