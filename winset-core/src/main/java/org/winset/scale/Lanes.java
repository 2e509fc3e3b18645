package org.winset.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One block of votes, transposed: a row for each member, roll calls side by side as lanes.
///
/// `places[lane]` is the roll call's place in the [Layout]; `width` is the number of lanes rounded up to whole vectors;
/// `signs[j][lane]` is +1, -1 or 0 (no vote or padding).
record Lanes(int[] members, int[] places, int width, float[][] signs, TopicLanes topics) {

    /// All blocks of the table.
    static List<Lanes> of(VoteTable table, Layout layout, List<Topic> topics) {
        List<Lanes> all = new ArrayList<>();
        int first = 0;
        for (Block block : table.blocks()) {
            int[] places = IntStream.range(first, first + block.items().length).toArray();
            int width = Block.widthFor(places.length);
            float[][] signs = new float[block.members().length][width];
            for (int r = 0; r < places.length; r++) {
                for (int j = 0; j < block.members().length; j++) {
                    signs[j][r] = block.signs()[r * block.width() + j];
                }
            }
            all.add(new Lanes(block.members(), places, width, signs, TopicLanes.of(table, layout, places, topics)));
            first += places.length;
        }
        return List.copyOf(all);
    }

    int lanes() {
        return places.length;
    }

    /// The member's row, negative where they have none; members stand in ascending order.
    int rowOf(int member) {
        return Arrays.binarySearch(members, member);
    }

    /// Cells without a vote, padding included.
    long empty() {
        long n = 0;
        for (float[] row : signs) {
            for (float s : row) {
                n += s == 0f ? 1 : 0;
            }
        }
        return n;
    }

    /// The lanes' parameters as floats: alphas, then betas dimension by dimension.
    void gather(Layout at, double[] v, float[][] item) {
        for (int k = 0; k < item.length; k++) {
            gather(v, at.item(k), places, item[k]);
        }
    }

    private static void gather(double[] v, int from, int[] places, float[] to) {
        for (int r = 0; r < places.length; r++) {
            to[r] = (float) v[from + places[r]];
        }
    }

    /// The lanes' parameters, for a whole block.
    void copy(Layout at, double[] v, double[][] item) {
        for (int k = 0; k < item.length; k++) {
            System.arraycopy(v, at.item(k) + places[0], item[k], 0, places.length);
        }
    }

    /// The reverse of [#copy(Layout, double\[\], double\[\]\[\])].
    void paste(Layout at, double[][] item, double[] v) {
        for (int k = 0; k < item.length; k++) {
            System.arraycopy(item[k], 0, v, at.item(k) + places[0], places.length);
        }
    }

    /// Member j's point as floats.
    void point(Layout at, double[] v, int j, float[] point) {
        for (int d = 0; d < point.length; d++) {
            point[d] = (float) v[at.x(d) + members[j]];
        }
    }

    /// 1 where a vote was cast, else 0.
    float[][] cast() {
        float[][] cast = cells();
        for (int j = 0; j < cast.length; j++) {
            for (int r = 0; r < width; r++) {
                cast[j][r] = signs[j][r] * signs[j][r];
            }
        }
        return cast;
    }

    /// For each lane the number of members without a vote.
    int[] missing() {
        int[] missing = new int[width];
        for (float[] row : signs) {
            for (int r = 0; r < width; r++) {
                missing[r] += row[r] == 0f ? 1 : 0;
            }
        }
        return missing;
    }

    /// Room for a number for each cell.
    float[][] cells() {
        return new float[members.length][width];
    }

    /// v[from + place] += sums[lane].
    void scatter(float[] sums, double[] v, int from) {
        for (int r = 0; r < places.length; r++) {
            v[from + places[r]] += sums[r];
        }
    }

    /// v[place] += sums[lane].
    void scatter(double[] sums, double[] v) {
        for (int r = 0; r < places.length; r++) {
            v[places[r]] += sums[r];
        }
    }
}
