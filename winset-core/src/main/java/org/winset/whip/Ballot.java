package org.winset.whip;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One question put to one chamber: what it adds to each member's utility.
///
/// `topic[t][j]` is the pull of the question's provisions on topic t before salience, `topics` those that matter;
/// `base[j]` what statements, links
/// and
/// the gate add; `scale[j]` = 1 / sqrt(1 + drift^2 + variance of the estimates), so that P(yes) = Phi(scale x utility).
record Ballot(int chamber, double[][] topic, int[] topics, double[] base, double[] scale) {

    static Ballot of(int chamber, double[][] topic, double[] base, double[] scale) {
        int[] asked = IntStream.range(0, topic.length)
                .filter(t -> Arrays.stream(topic[t]).anyMatch(pull -> pull != 0))
                .toArray();
        return new Ballot(chamber, topic, asked, base, scale);
    }
}
