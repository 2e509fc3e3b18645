package org.winset.scale;

import org.winset.rollcall.Legislator;

/// One member's ideal point.
///
/// `x` and `sd` by dimension (posterior mean and standard deviation; NaN sd where no uncertainty was asked for);
/// `votes`
/// counts votes used, `correct` those on the side that the model favours, `absences` roll calls of the member's
/// chambers and
/// Congresses without a vote; `offset` and `offsetSd` by topic.
public record MemberEstimate(
        Legislator member,
        double[] x,
        double[] sd,
        int votes,
        int correct,
        int absences,
        double[] offset,
        double[] offsetSd) {}
