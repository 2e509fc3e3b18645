package org.winset.scale;

import java.util.Arrays;

/// One block of votes, transposed: a row for each member, roll calls side by side as lanes; and the lanes' parameters
/// as floats, gathered from and scattered to the long vector of a [Layout].
final class LaneBlock {

    final int[] members;
    final int[] items;
    final int width;
    final float[] signs;

    /// Alphas, then betas dimension by dimension.
    final float[][] item;

    final float[][] itemSums;
    final float[] point;

    LaneBlock(Block block, int dims) {
        members = block.members();
        items = block.items();
        width = Block.widthFor(items.length);
        signs = new float[members.length * width];
        for (int r = 0; r < items.length; r++) {
            for (int j = 0; j < members.length; j++) {
                signs[j * width + r] = block.signs()[r * block.width() + j];
            }
        }
        item = new float[dims + 1][width];
        itemSums = new float[dims + 1][width];
        point = new float[dims];
    }

    private LaneBlock(int[] members, int[] items, int width, float[] signs, int dims) {
        this.members = members;
        this.items = items;
        this.width = width;
        this.signs = signs;
        item = new float[dims + 1][width];
        itemSums = new float[dims + 1][width];
        point = new float[dims];
    }

    LaneBlock only(boolean[] chosen) {
        int[] lanes = java.util.stream.IntStream.range(0, items.length).filter(r -> chosen[items[r]]).toArray();
        int w = Block.widthFor(lanes.length);
        float[] s = new float[members.length * w];
        for (int j = 0; j < members.length; j++) {
            for (int r = 0; r < lanes.length; r++) {
                s[j * w + r] = signs[j * width + lanes[r]];
            }
        }
        return new LaneBlock(
                members, java.util.Arrays.stream(lanes).map(r -> items[r]).toArray(), w, s, point.length);
    }

    /// Cells without a vote, padding included.
    long empty() {
        long n = 0;
        for (float s : signs) {
            n += s == 0f ? 1 : 0;
        }
        return n;
    }

    void gatherItems(Layout at, double[] v) {
        for (int k = 0; k < item.length; k++) {
            int from = k == 0 ? at.alpha() : at.beta(k - 1);
            for (int r = 0; r < items.length; r++) {
                item[k][r] = (float) v[from + items[r]];
            }
        }
    }

    void gatherPoint(Layout at, double[] v, int j) {
        for (int d = 0; d < point.length; d++) {
            point[d] = (float) v[at.x(d) + members[j]];
        }
    }

    void clearSums() {
        for (float[] sums : itemSums) {
            Arrays.fill(sums, 0f);
        }
    }

    /// Adds the lanes' sums to the long vector.
    void addSums(Layout at, double[] v) {
        for (int k = 0; k < itemSums.length; k++) {
            int to = k == 0 ? at.alpha() : at.beta(k - 1);
            for (int r = 0; r < items.length; r++) {
                v[to + items[r]] += itemSums[k][r];
            }
        }
    }
}
