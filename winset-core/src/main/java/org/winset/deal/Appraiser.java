package org.winset.deal;

/// Scores a deal by whatever means, for instance its chance of being enacted. Higher is better. Must give the same
/// answer
/// for the same deal.
public interface Appraiser {
    double score(Levels deal);
}
