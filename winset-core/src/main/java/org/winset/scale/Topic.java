package org.winset.scale;

import java.util.Map;

/// A subject on which members may stand apart from their general position (issue adjustment, Gerrish & Blei 2012).
///
/// `signs` maps roll-call ids to +1 or -1: whether a yea expresses the topic's positive direction. On these roll calls
/// a
/// member's predictor gains sign x delta, delta ~ N(0, tau^2), tau learned.
public record Topic(String name, Map<String, Integer> signs) {}
