package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one block that belong to topics: adds the members' offsets to predictors, takes them out of latent
/// utilities, and sums what the rows say about the offsets.
final class TopicRows {

    private record Row(int topic, int sign) {}

    private final Block block;
    private final List<@Nullable List<Row>> rows = new ArrayList<>();
    private final float[] @Nullable [] latent;

    TopicRows(Block block, VoteTable table, List<Topic> topics) {
        this.block = block;
        latent = new float[block.items().length][];
        for (int item : block.items()) {
            List<Row> found = new ArrayList<>();
            for (int t = 0; t < topics.size(); t++) {
                Integer sign = topics.get(t).signs().get(table.items().get(item).id());
                if (sign != null) {
                    found.add(new Row(t, sign));
                }
            }
            rows.add(found.isEmpty() ? null : found);
        }
    }

    private double offset(Parameters p, List<Row> row, int member) {
        double sum = 0;
        for (Row r : row) {
            sum += r.sign * p.delta[r.topic][member];
        }
        return sum;
    }

    /// t += s x offset in row r.
    void add(Parameters p, int r, float[] signs, int at, float[] t, int to) {
        List<Row> row = rows.get(r);
        if (row != null) {
            for (int j = 0; j < block.members().length; j++) {
                t[to + j] += (float) (signs[at + j] * offset(p, row, block.members()[j]));
            }
        }
    }

    /// Remembers the latent utilities of the topics' rows in r0..r1 and takes the offsets out of them.
    void remove(Parameters p, int r0, int r1, int width, float[] z) {
        for (int r = r0; r < r1; r++) {
            List<Row> row = rows.get(r);
            if (row != null) {
                int at = (r - r0) * width;
                latent[r] = Arrays.copyOfRange(z, at, at + width);
                for (int j = 0; j < block.members().length; j++) {
                    if (block.signs()[r * width + j] != 0f) {
                        z[at + j] -= (float) offset(p, row, block.members()[j]);
                    }
                }
            }
        }
    }

    /// Adds, for topic `t`, each member's number of votes and sum of signed residuals.
    void report(Parameters p, int t, double[] votes, double[] residuals) {
        int width = block.width();
        for (int r = 0; r < latent.length; r++) {
            List<Row> row = rows.get(r);
            float[] z = latent[r];
            if (row == null || z == null) {
                continue;
            }
            for (Row part : row) {
                if (part.topic != t) {
                    continue;
                }
                int item = block.items()[r];
                for (int j = 0; j < block.members().length; j++) {
                    if (block.signs()[r * width + j] != 0f) {
                        int member = block.members()[j];
                        double others = offset(p, row, member) - part.sign * p.delta[t][member];
                        double fitted = p.alpha[item] + dot(p.beta[item], p.x[member]) + others;
                        votes[member]++;
                        residuals[member] += part.sign * (z[j] - fitted);
                    }
                }
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
