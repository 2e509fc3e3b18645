package org.winset.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.rollcall.ReadReport;

/// Everything that scaling found: positions, roll calls, topics, fit, and how far to trust them.
///
/// `rHat` is the largest split R-hat of a position and `rHatAbove` the share above 1.1 (1 and 0 without a posterior);
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
        double rHat,
        double rHatAbove,
        int draws,
        List<String> warnings) {}
