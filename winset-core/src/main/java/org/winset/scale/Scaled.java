package org.winset.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.ReadReport;

/// Everything that scaling found: positions, roll calls, topics, fit, and how far to trust them.
///
/// `draws` counts posterior draws or bootstrap samples.
public record Scaled(
        ScaleOptions options,
        ReadReport read,
        VoteTable table,
        List<MemberEstimate> members,
        List<ItemEstimate> items,
        List<TopicEstimate> topics,
        Fit fit,
        @Nullable Fit heldOut,
        List<StartReport> starts,
        Convergence convergence,
        int draws,
        List<String> warnings) {}
