package org.winset.news.people;

/// Whom a mention means, and how sure that is (0 to 1).
public record Resolved(Entity entity, double confidence) {}
