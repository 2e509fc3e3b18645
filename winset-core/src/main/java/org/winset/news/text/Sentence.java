package org.winset.news.text;

/// Tokens `from` (included) to `to` (excluded); `paragraph` counts from 0, with those that one quotation runs over as
/// one.
public record Sentence(int from, int to, int paragraph) {}
