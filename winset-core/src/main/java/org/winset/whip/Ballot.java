package org.winset.whip;

/// One question put to one chamber: what it adds to each member's utility.
///
/// `topic[t][j]` is the pull of the question's provisions on topic t before salience; `base[j]` what statements, links
/// and
/// the gate add; `scale[j]` = 1 / sqrt(1 + drift^2 + variance of the estimates), so that P(yes) = Phi(scale x utility).
record Ballot(int chamber, double[][] topic, double[] base, double[] scale) {}
