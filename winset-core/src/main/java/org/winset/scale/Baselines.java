package org.winset.scale;

import java.util.List;

/// Probabilities of yea that need no model, in the layout of [Block#signs()].
record Baselines(float[][] majority, float[][] partyLine, float[][] partyByRollCall) {

    static Baselines of(VoteTable seen) {
        int parties = seen.parties().size();
        List<Block> blocks = seen.blocks();
        float[][] majority = like(blocks);
        float[][] line = like(blocks);
        float[][] share = like(blocks);
        double loyal = 0;
        double votes = 0;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            for (int r = 0; r < block.items().length; r++) {
                double[] yeas = new double[parties + 1];
                double[] all = new double[parties + 1];
                count(block, r, yeas, all);
                double whole = (yeas[parties] + .5) / (all[parties] + 1);
                for (int j = 0; j < block.members().length; j++) {
                    int cell = r * block.width() + j;
                    int party = block.parties()[cell];
                    boolean known = party >= 0 && all[party] > 0;
                    double own = known ? (yeas[party] + .5) / (all[party] + 1) : whole;
                    majority[b][cell] = (float) whole;
                    share[b][cell] = (float) own;
                    line[b][cell] = own > .5 ? 1 : own < .5 ? 0 : .5f;
                    float sign = block.signs()[cell];
                    if (sign != 0f) {
                        votes++;
                        loyal += own == .5 ? .5 : sign > 0 == own > .5 ? 1 : 0;
                    }
                }
            }
        }
        float rate = (float) ((loyal + .5) / (votes + 1));
        for (float[] cells : line) {
            for (int k = 0; k < cells.length; k++) {
                cells[k] = cells[k] == .5f ? .5f : cells[k] == 1f ? rate : 1 - rate;
            }
        }
        return new Baselines(majority, line, share);
    }

    private static void count(Block block, int r, double[] yeas, double[] all) {
        int everyone = yeas.length - 1;
        for (int j = 0; j < block.members().length; j++) {
            float sign = block.signs()[r * block.width() + j];
            if (sign != 0f) {
                int party = block.parties()[r * block.width() + j];
                if (party >= 0) {
                    all[party]++;
                    yeas[party] += sign > 0 ? 1 : 0;
                }
                all[everyone]++;
                yeas[everyone] += sign > 0 ? 1 : 0;
            }
        }
    }

    private static float[][] like(List<Block> blocks) {
        float[][] cells = new float[blocks.size()][];
        for (int b = 0; b < cells.length; b++) {
            cells[b] = new float[blocks.get(b).signs().length];
        }
        return cells;
    }
}
