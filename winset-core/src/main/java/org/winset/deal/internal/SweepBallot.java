package org.winset.deal.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Electorate;
import org.winset.deal.Formula;
import org.winset.deal.Hurdle;
import org.winset.deal.Proviso;
import org.winset.deal.Pulls;
import org.winset.deal.Quota;

/// One vote in the audit: members as they stand, none merged.
final class SweepBallot {

    private final Hurdle.Vote vote;
    private final List<Integer> part;
    final int members;
    private final int[] base;
    /// By provision, level, member.
    private final int[][][] pull;
    private final int tailFrom;
    /// By member and tile deal.
    private final int[][] tail;
    /// By member: the tile's sums four to a long, and whether none of them, moved by conditions or not, leaves the
    /// range of a lane.
    private final long[][] packed;
    private final boolean[] narrow;
    private final int[][] weights;
    private final List<Proviso> provisos;
    /// By proviso: the number of its condition.
    private final int[] condition;
    /// By member: the provisos that move it.
    private final int[][] moving;

    /// `conditions` numbers the conditions of provisos.
    SweepBallot(
            Hurdle.Vote vote,
            List<Integer> part,
            int[] levels,
            int tailFrom,
            int[][] tileLevels,
            ToIntFunction<Formula> conditions) {
        this.vote = vote;
        this.part = part;
        this.tailFrom = tailFrom;
        Electorate electorate = vote.electorate();
        members = electorate.size();
        base = new int[members];
        for (int m = 0; m < members; m++) {
            short own = vote.base().get(m);
            base[m] = own == Pulls.HARD_YES ? Ballot.YES : value(own);
        }
        pull = new int[levels.length][][];
        for (int p = 0; p < levels.length; p++) {
            pull[p] = new int[levels[p]][members];
            for (int l = 0; l < levels[p] && (part.isEmpty() || part.contains(p)); l++) {
                for (int m = 0; m < members; m++) {
                    pull[p][l][m] = value(electorate.pulls().get(p).get(l).get(m));
                }
            }
        }
        tail = new int[members][tileLevels.length];
        for (int m = 0; m < members; m++) {
            for (int t = 0; t < tileLevels.length; t++) {
                for (int p = tailFrom; p < levels.length; p++) {
                    tail[m][t] = Ballot.add(tail[m][t], pull[p][tileLevels[t][p]][m]);
                }
            }
        }
        List<Quota.AtLeast> counts = vote.quota().counts();
        weights = new int[counts.size()][members];
        for (int q = 0; q < weights.length; q++) {
            for (int m = 0; m < members; m++) {
                weights[q][m] = counts.get(q).weight(m);
            }
        }
        provisos = electorate.provisos().stream()
                .filter(proviso -> proviso.bearsOn(part))
                .toList();
        condition = provisos.stream()
                .mapToInt(proviso -> conditions.applyAsInt(proviso.when()))
                .toArray();
        moving = new int[members][];
        for (int m = 0; m < members; m++) {
            int member = m;
            moving[m] = IntStream.range(0, provisos.size())
                    .filter(x -> provisos.get(x).pulls().get(member) != 0)
                    .toArray();
        }
        packed = new long[members][Lanes.words(tileLevels.length)];
        narrow = new boolean[members];
        for (int m = 0; m < members; m++) {
            Lanes.pack(tail[m], packed[m]);
            narrow[m] = narrow(m);
        }
    }

    /// A hard no may leave the range downwards: packed, it stays below every limit.
    private boolean narrow(int member) {
        int most = 0;
        for (int sum : tail[member]) {
            most = Math.max(most, sum > Ballot.HARD ? Math.abs(sum) : 0);
        }
        for (int x : moving[member]) {
            int pull = value(provisos.get(x).pulls().get(member));
            most += pull > Ballot.HARD ? Math.abs(pull) : 0;
        }
        return most < Lanes.REACH;
    }

    boolean is(Hurdle.Vote other, List<Integer> otherPart) {
        return part.equals(otherPart)
                && vote.electorate() == other.electorate()
                && vote.quota().equals(other.quota())
                && vote.base().equals(other.base());
    }

    /// Every member's sum at a deal.
    void sum(int[] at, int[] into) {
        System.arraycopy(base, 0, into, 0, members);
        for (int p = 0; p < at.length; p++) {
            int[] row = pull[p][at[p]];
            for (int m = 0; m < members; m++) {
                into[m] = Math.max(Ballot.FLOOR, into[m] + row[m]);
            }
        }
        for (Proviso proviso : provisos) {
            if (holds(proviso.when(), at)) {
                for (int m = 0; m < members; m++) {
                    into[m] = Ballot.add(into[m], value(proviso.pulls().get(m)));
                }
            }
        }
    }

    static boolean holds(Formula formula, int[] at) {
        return switch (formula) {
            case Formula.Among among -> (among.levels() >>> at[among.provision()] & 1) == 1;
            case Formula.All all -> {
                for (Formula one : all.parts()) {
                    if (!holds(one, at)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Formula.Any any -> {
                for (Formula one : any.parts()) {
                    if (holds(one, at)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Formula.Not not -> !holds(not.part(), at);
        };
    }

    private static int value(short pull) {
        return pull == Pulls.HARD_NO ? Ballot.NO : pull;
    }

    /// The running sums of one worker, and yes weights by count over the tile.
    static final class Tile {
        private final SweepBallot ballot;
        /// Sums of the provisions before p, by p.
        private final int[][] sums;
        final int[][] yes;
        private final int[] shifted;
        private final long[] packed;
        private final long[] lanes;
        /// Members of weight 1 who wait for a fourth.
        private final long[][] four = new long[4][];
        private final int[] limits = new int[4];

        Tile(SweepBallot ballot) {
            this.ballot = ballot;
            int tile = ballot.members == 0 ? 0 : ballot.tail[0].length;
            sums = new int[ballot.tailFrom + 1][ballot.members];
            sums[0] = ballot.base;
            yes = new int[ballot.weights.length][tile];
            shifted = new int[tile];
            packed = new long[Lanes.words(tile)];
            lanes = new long[Lanes.words(tile)];
        }

        void set(int provision, int level) {
            int[] before = sums[provision];
            int[] after = sums[provision + 1];
            int[] row = ballot.pull[provision][level];
            for (int m = 0; m < after.length; m++) {
                after[m] = Math.max(Ballot.FLOOR, before[m] + row[m]);
            }
        }

        /// `holds` by condition and deal of the tile, `null` for a condition that holds nowhere in it.
        void count(int tailFrom, List<boolean @Nullable []> holds) {
            int[] start = sums[tailFrom];
            for (int q = 0; q < yes.length; q++) {
                Arrays.fill(yes[q], 0);
                Arrays.fill(lanes, 0);
                int full = 0;
                int waiting = 0;
                for (int m = 0; m < ballot.members; m++) {
                    int weight = ballot.weights[q][m];
                    if (weight > Lanes.MOST || !ballot.narrow[m]) {
                        add(yes[q], shifted(m, holds), -start[m], weight);
                    } else if (weight > 0) {
                        full += weight;
                        if (full > Lanes.MOST) {
                            empty(waiting, yes[q]);
                            waiting = 0;
                            full = weight;
                        }
                        int[] row = shifted(m, holds);
                        long[] in = ballot.packed[m];
                        if (row != ballot.tail[m]) {
                            Lanes.pack(row, packed);
                            in = packed;
                        }
                        if (weight == 1 && in != packed) {
                            four[waiting] = in;
                            limits[waiting++] = -start[m];
                        } else {
                            Lanes.add(lanes, in, -start[m], weight);
                        }
                        if (waiting == 4) {
                            Lanes.addFour(lanes, four, limits);
                            waiting = 0;
                        }
                    }
                }
                empty(waiting, yes[q]);
            }
        }

        private void empty(int waiting, int[] yes) {
            for (int k = 0; k < waiting; k++) {
                Lanes.add(lanes, four[k], limits[k], 1);
            }
            Lanes.unload(lanes, yes);
        }

        /// The member's tile sums with the conditions that hold in the tile.
        private int[] shifted(int member, List<boolean @Nullable []> holds) {
            int[] row = ballot.tail[member];
            for (int x : ballot.moving[member]) {
                boolean[] where = holds.get(ballot.condition[x]);
                if (where != null) {
                    if (row != shifted) {
                        System.arraycopy(row, 0, shifted, 0, row.length);
                        row = shifted;
                    }
                    int pull = value(ballot.provisos.get(x).pulls().get(member));
                    for (int t = 0; t < row.length; t++) {
                        row[t] = where[t] ? Ballot.add(row[t], pull) : row[t];
                    }
                }
            }
            return row;
        }

        private static void add(int[] yes, int[] row, int limit, int weight) {
            for (int t = 0; t < yes.length; t++) {
                yes[t] += ((limit - row[t]) >> 31) & weight;
            }
        }
    }
}
