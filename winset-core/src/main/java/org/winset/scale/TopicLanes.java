package org.winset.scale;

import java.util.List;
import java.util.stream.IntStream;

/// The lanes of a block that belong to topics: on them a member's predictor gains sign x delta.
///
/// `lanes[t]` and `signs[t]` list topic t's lanes and the sign of a yea on each.
record TopicLanes(int[][] lanes, float[][] signs) {

    static TopicLanes of(VoteTable table, Layout at, int[] places, List<Topic> topics) {
        int[][] lanes = new int[topics.size()][];
        float[][] signs = new float[topics.size()][];
        for (int t = 0; t < lanes.length; t++) {
            Topic topic = topics.get(t);
            lanes[t] = IntStream.range(0, places.length)
                    .filter(r -> sign(table, at, places[r], topic) != 0)
                    .toArray();
            signs[t] = new float[lanes[t].length];
            for (int k = 0; k < signs[t].length; k++) {
                signs[t][k] = sign(table, at, places[lanes[t][k]], topic);
            }
        }
        return new TopicLanes(lanes, signs);
    }

    private static int sign(VoteTable table, Layout at, int place, Topic topic) {
        return topic.signs().getOrDefault(table.items().get(at.order()[place]).id(), 0);
    }

    /// t += s x sign x delta in one member's row.
    void addOffsets(Layout layout, double[] v, int member, float[] s, float[] t) {
        for (int topic = 0; topic < lanes.length; topic++) {
            float offset = (float) v[layout.delta(topic) + member];
            int[] own = lanes[topic];
            for (int k = 0; k < own.length; k++) {
                t[own[k]] += s[own[k]] * signs[topic][k] * offset;
            }
        }
    }

    /// gradient[delta] += sign x z, z one member's row of derivatives.
    void addGradient(Layout layout, float[] z, int member, double[] gradient) {
        for (int topic = 0; topic < lanes.length; topic++) {
            double sum = 0;
            int[] own = lanes[topic];
            for (int k = 0; k < own.length; k++) {
                sum += signs[topic][k] * z[own[k]];
            }
            gradient[layout.delta(topic) + member] += sum;
        }
    }

    /// precision[topic x members + member] += the curvatures w of one member's row.
    void addPrecision(Layout layout, float[] w, int member, double[] precision) {
        for (int topic = 0; topic < lanes.length; topic++) {
            for (int lane : lanes[topic]) {
                precision[topic * layout.members() + member] += w[lane];
            }
        }
    }
}
