package org.winset.whip;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One question put to one chamber: what it adds to each member's utility.
///
/// `topic[t][j]` is the pull of the question's provisions on topic t before salience, `topics` those that matter;
/// `base[j]` what statements and links add; `line` what the gate adds for the majority caucus and takes from the
/// others,
/// (`others` times: 1, or 0 where it bears on the majority alone),
/// with standard deviation `lineSd` over the standard normal `lineAt` of the future space (-1: certain);
/// `scale[j]` = 1 / sqrt(1 + drift^2 + variance of the estimates), so that P(yes) = Phi(scale x utility).
@SuppressWarnings("ArrayRecordComponent") // read only
record Ballot(
        int chamber,
        double[][] topic,
        int[] topics,
        double[] base,
        double[] scale,
        double line,
        double lineSd,
        int lineAt,
        double others) {

    static Ballot of(int chamber, double[][] topic, double[] base, double[] scale) {
        int[] asked = IntStream.range(0, topic.length)
                .filter(t -> Arrays.stream(topic[t]).anyMatch(pull -> pull != 0))
                .toArray();
        return new Ballot(chamber, topic, asked, base, scale, 0, 0, -1, 1);
    }

    Ballot with(double line, double lineSd, int lineAt, double others) {
        return new Ballot(chamber, topic, topics, base, scale, line, lineSd, lineAt, others);
    }

    /// The line at a point.
    double line(double[] normals) {
        return lineAt < 0 ? line : line + lineSd * normals[lineAt];
    }

    /// What a line of 1 adds to a member, `direction` being 1 in the majority, -1 elsewhere, 0 without one.
    double sign(double direction) {
        return direction < 0 ? direction * others : direction;
    }

    /// The same question with another line.
    boolean sameQuestion(Ballot other) {
        return other.topic == topic;
    }
}
