package org.winset.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Turns an estimation into one record for each member and each roll call.
final class Tables {

    private final VoteTable table;
    private final Estimation estimation;

    Tables(VoteTable table, Estimation estimation) {
        this.table = table;
        this.estimation = estimation;
    }

    List<MemberEstimate> members() {
        int n = table.members().size();
        int[] votes = new int[n];
        int[] correct = new int[n];
        int[] absences = new int[n];
        for (int b = 0; b < table.blocks().size(); b++) {
            Block block = table.blocks().get(b);
            for (int r = 0; r < block.items().length; r++) {
                for (int j = 0; j < block.members().length; j++) {
                    int member = block.members()[j];
                    float sign = block.signs()[r * block.width() + j];
                    votes[member] += sign != 0f ? 1 : 0;
                    boolean onRoll = block.parties()[r * block.width() + j] != Block.NOT_ON_ROLL;
                    absences[member] += sign == 0f && onRoll ? 1 : 0;
                    correct[member] += wrong(b, r * block.width() + j) || sign == 0f ? 0 : 1;
                }
            }
        }
        List<MemberEstimate> rows = new ArrayList<>();
        int topics = estimation.mean().delta.length;
        for (int j = 0; j < n; j++) {
            int member = j;
            rows.add(new MemberEstimate(
                    table.members().get(j),
                    estimation.mean().x[j],
                    estimation.sd().x[j],
                    votes[j],
                    correct[j],
                    absences[j],
                    IntStream.range(0, topics)
                            .mapToDouble(t -> estimation.mean().delta[t][member])
                            .toArray(),
                    IntStream.range(0, topics)
                            .mapToDouble(t -> estimation.sd().delta[t][member])
                            .toArray()));
        }
        return List.copyOf(rows);
    }

    /// A vote on the side that the model does not favour; an even 1/2 counts as wrong.
    private boolean wrong(int block, int cell) {
        float sign = table.blocks().get(block).signs()[cell];
        float p = estimation.probabilities()[block][cell];
        return sign > 0 ? p <= .5f : sign < 0 && p >= .5f;
    }

    List<ItemEstimate> items(Workers workers) {
        List<List<ItemEstimate>> parts = workers.map(table.blocks().size(), this::itemsOf);
        ItemEstimate[] rows = new ItemEstimate[table.items().size()];
        for (int b = 0; b < parts.size(); b++) {
            int[] items = table.blocks().get(b).items();
            for (int r = 0; r < items.length; r++) {
                rows[items[r]] = parts.get(b).get(r);
            }
        }
        return List.of(rows);
    }

    private List<ItemEstimate> itemsOf(int b) {
        Block block = table.blocks().get(b);
        Parameters mean = estimation.mean();
        double[][] x = new double[block.members().length][];
        for (int j = 0; j < x.length; j++) {
            x[j] = mean.x[block.members()[j]];
        }
        BestCut sweep = mean.dimensions() <= 2 ? new BestCut(x) : null;
        List<ItemEstimate> rows = new ArrayList<>();
        for (int r = 0; r < block.items().length; r++) {
            int item = block.items()[r];
            int at = r * block.width();
            int yeas = 0;
            int nays = 0;
            int errors = 0;
            for (int j = 0; j < x.length; j++) {
                float sign = block.signs()[at + j];
                yeas += sign > 0 ? 1 : 0;
                nays += sign < 0 ? 1 : 0;
                errors += wrong(b, at + j) ? 1 : 0;
            }
            int best = sweep != null
                    ? sweep.errors(block.signs(), at)
                    : new BestCut(projected(x, mean.beta[item])).errors(block.signs(), at);
            rows.add(new ItemEstimate(
                    table.items().get(item),
                    mean.alpha[item],
                    estimation.sd().alpha[item],
                    mean.beta[item],
                    estimation.sd().beta[item],
                    yeas,
                    nays,
                    errors,
                    best));
        }
        return rows;
    }

    private static double[][] projected(double[][] x, double[] beta) {
        double[][] line = new double[x.length][1];
        for (int j = 0; j < x.length; j++) {
            for (int d = 0; d < beta.length; d++) {
                line[j][0] += x[j][d] * beta[d];
            }
        }
        return line;
    }
}
