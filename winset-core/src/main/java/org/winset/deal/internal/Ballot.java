package org.winset.deal.internal;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.winset.deal.Electorate;
import org.winset.deal.Formula;
import org.winset.deal.Hurdle;
import org.winset.deal.Levels;
import org.winset.deal.Proviso;
import org.winset.deal.Pulls;
import org.winset.deal.Quota;

/// One question, the whole deal or a part before one electorate, with all the counts that votes on it ask for, laid out
/// for the search: members with equal pulls are merged into units,
/// conditions
/// on a single provision are folded into its pulls, and sums of pulls are bounded for every depth.
///
/// A hard no is -2^24 and a hard yes 2^23, beyond any sum of 254 ordinary pulls; sums are kept above -2^28.
final class Ballot {

    static final int NO = -(1 << 24);
    static final int YES = 1 << 23;
    /// Sums up to here hold a hard no.
    static final int HARD = -(1 << 23);
    static final int FLOOR = -(1 << 28);

    final Electorate electorate;
    /// All counts that votes on this question ask for.
    final List<Quota.AtLeast> counts;
    final int units;
    /// Unit of each member, -1 for one that no count weighs.
    final int[] unitOf;
    /// Sum before any provision, by unit.
    final int[] base;
    /// By position in the prefix, level, unit.
    final int[][][] pull;
    /// Least and greatest of all that a node of a depth leaves open, by depth and unit.
    final int[][] low;
    final int[][] high;
    /// By unit: what each combo adds, and what the tile can win.
    final int[][] combo;
    final TailTable[] tail;
    /// The same for a kernel, if one can be used.
    final @Nullable Tiles tiles;
    /// By count of the quota: votes needed without slack, and what a unit weighs. A plan for pivots repeats all counts
    /// with one vote
    /// more needed.
    final int[] needed;
    final int[][] weight;
    /// By count: the first count with the same weights.
    final int[] like;
    /// Provisos over several provisions: node of the condition, depth that settles it (prefix + 1 when only a block
    /// does),
    /// pull by unit.
    final int[] provisoNode;
    final int[] provisoDepth;
    final int[][] provisoPull;

    /// `vote` is one of those on the question, `counts` what they all ask for.
    Ballot(
            Hurdle.Vote vote,
            List<Quota.AtLeast> counts,
            List<Integer> part,
            Layout layout,
            Circuit circuit,
            boolean pivots) {
        this.counts = counts;
        electorate = vote.electorate();
        int n = layout.size();
        List<Proviso> several = new ArrayList<>();
        List<Proviso> single = new ArrayList<>();
        for (Proviso proviso : electorate.provisos()) {
            List<Integer> named = proviso.when().provisions();
            if (proviso.bearsOn(part)) {
                (named.size() > 1 ? several : single).add(proviso);
            }
        }
        int[][][] byMember = new int[n][][];
        for (int p = 0; p < n; p++) {
            int provision = layout.order[p];
            boolean counted = part.isEmpty() || part.contains(provision);
            byMember[p] = new int[layout.scale[p]][];
            for (int l = 0; l < layout.scale[p]; l++) {
                byMember[p][l] = counted ? pulls(electorate, single, provision, l) : new int[electorate.size()];
            }
        }
        int[] start = base(vote, single);

        unitOf = new int[electorate.size()];
        Map<IntBuffer, Integer> ids = new HashMap<>();
        List<Integer> firsts = new ArrayList<>();
        for (int m = 0; m < unitOf.length; m++) {
            int member = m;
            unitOf[m] = counts.stream().allMatch(count -> count.weight(member) == 0)
                    ? -1
                    : ids.computeIfAbsent(key(byMember, start, several, m), key -> {
                        firsts.add(member);
                        return firsts.size() - 1;
                    });
        }
        units = firsts.size();
        base = pick(start, firsts);
        int[][][] byUnit = new int[n][][];
        for (int p = 0; p < n; p++) {
            byUnit[p] = Arrays.stream(byMember[p]).map(row -> pick(row, firsts)).toArray(int[][]::new);
        }
        pull = Arrays.copyOf(byUnit, layout.prefix);

        needed = new int[pivots ? 2 * counts.size() : counts.size()];
        weight = new int[needed.length][units];
        for (int q = 0; q < needed.length; q++) {
            Quota.AtLeast count = counts.get(q % counts.size());
            needed[q] = count.needed() + (q < counts.size() ? 0 : 1);
            for (int m = 0; m < unitOf.length; m++) {
                if (unitOf[m] >= 0) {
                    weight[q][unitOf[m]] += count.weight(m);
                }
            }
        }

        like = new int[needed.length];
        for (int q = 0; q < like.length; q++) {
            while (!Arrays.equals(weight[like[q]], weight[q])) {
                like[q]++;
            }
        }

        provisoNode = several.stream()
                .mapToInt(proviso -> circuit.add(proviso.when()))
                .toArray();
        provisoDepth = several.stream()
                .mapToInt(proviso -> settled(proviso.when(), layout))
                .toArray();
        provisoPull = several.stream()
                .map(proviso -> pick(values(proviso.pulls()), firsts))
                .toArray(int[][]::new);

        combo = sums(byUnit, layout.prefix, layout.tailFrom, layout.comboLevels);
        int[][] tileSums = sums(byUnit, layout.tailFrom, n, layout.tileLevels);
        Map<IntBuffer, TailTable> tables = new HashMap<>();
        tail = new TailTable[units];
        for (int u = 0; u < units; u++) {
            int[] row = tileSums[u];
            tail[u] = tables.computeIfAbsent(IntBuffer.wrap(row), key -> new TailTable(row, layout.words));
        }
        tiles = layout.vectors ? Tiles.of(tail, byUnit, layout) : null;
        low = new int[layout.prefix + 1][units];
        high = new int[layout.prefix + 1][units];
        bound(layout);
    }

    /// What each count needs when it may miss by `slack` votes.
    int[] needed(int slack) {
        int[] less = needed.clone();
        for (int q = 0; q < less.length; q++) {
            less[q] -= slack * counts.get(q % counts.size()).oneVote();
        }
        return less;
    }

    private void bound(Layout layout) {
        for (int u = 0; u < units; u++) {
            int least = add(Arrays.stream(combo[u]).min().orElse(0), tail[u].lowest);
            int most = add(Arrays.stream(combo[u]).max().orElse(0), tail[u].highest);
            for (int t = 0; t < provisoPull.length; t++) {
                if (provisoDepth[t] > layout.prefix) {
                    least = add(least, Math.min(0, provisoPull[t][u]));
                    most = add(most, Math.max(0, provisoPull[t][u]));
                }
            }
            low[layout.prefix][u] = least;
            high[layout.prefix][u] = most;
            for (int d = layout.prefix - 1; d >= 0; d--) {
                int worst = Integer.MAX_VALUE;
                int best = Integer.MIN_VALUE;
                for (int[] row : pull[d]) {
                    worst = Math.min(worst, row[u]);
                    best = Math.max(best, row[u]);
                }
                least = add(least, worst);
                most = add(most, best);
                for (int t = 0; t < provisoPull.length; t++) {
                    if (provisoDepth[t] == d + 1) {
                        least = add(least, Math.min(0, provisoPull[t][u]));
                        most = add(most, Math.max(0, provisoPull[t][u]));
                    }
                }
                low[d][u] = least;
                high[d][u] = most;
            }
        }
    }

    static int add(int sum, int pull) {
        return Math.max(FLOOR, sum + pull);
    }

    private static int[] pulls(Electorate electorate, List<Proviso> single, int provision, int level) {
        int[] row = values(electorate.pulls().get(provision).get(level));
        Levels only = Levels.statusQuo(electorate.pulls().size()).with(provision, level);
        for (Proviso proviso : single) {
            if (proviso.when().provisions().contains(provision)
                    && proviso.when().holds(only)) {
                addTo(row, proviso.pulls());
            }
        }
        return row;
    }

    private static int[] base(Hurdle.Vote vote, List<Proviso> single) {
        int[] row = values(vote.base());
        for (int m = 0; m < row.length; m++) {
            row[m] = vote.base().get(m) == Pulls.HARD_YES ? YES : row[m];
        }
        for (Proviso proviso : single) {
            Formula when = proviso.when();
            if (when.provisions().isEmpty() && when.holds(Levels.of())) {
                addTo(row, proviso.pulls());
            }
        }
        return row;
    }

    private static void addTo(int[] row, Pulls pulls) {
        int[] more = values(pulls);
        for (int m = 0; m < row.length; m++) {
            row[m] = add(row[m], more[m]);
        }
    }

    private static int[] values(Pulls pulls) {
        int[] row = new int[pulls.size()];
        for (int m = 0; m < row.length; m++) {
            row[m] = pulls.get(m) == Pulls.HARD_NO ? NO : pulls.get(m);
        }
        return row;
    }

    private static IntBuffer key(int[][][] byMember, int[] start, List<Proviso> several, int member) {
        List<Integer> key = new ArrayList<>();
        key.add(start[member]);
        for (int[][] levels : byMember) {
            for (int[] row : levels) {
                key.add(row[member]);
            }
        }
        several.forEach(proviso -> key.add((int) proviso.pulls().get(member)));
        return IntBuffer.wrap(key.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int[] pick(int[] row, List<Integer> members) {
        return members.stream().mapToInt(member -> row[member]).toArray();
    }

    private static int settled(Formula when, Layout layout) {
        int last = 0;
        for (int p = 0; p < layout.size(); p++) {
            if (when.provisions().contains(layout.order[p])) {
                last = p + 1;
            }
        }
        return Math.min(last, layout.prefix + 1);
    }

    /// By unit and choice: the sum of pulls at positions from .. to-1.
    private int[][] sums(int[][][] byUnit, int from, int to, int[][] choices) {
        int[][] all = new int[units][choices.length];
        int[] level = new int[choices.length];
        int[] pulls = new int[0];
        for (int p = from; p < to; p++) {
            for (int c = 0; c < level.length; c++) {
                level[c] = choices[c][p - from];
            }
            pulls = pulls.length < byUnit[p].length ? new int[byUnit[p].length] : pulls;
            for (int u = 0; u < units; u++) {
                for (int l = 0; l < byUnit[p].length; l++) {
                    pulls[l] = byUnit[p][l][u];
                }
                int[] own = all[u];
                for (int c = 0; c < own.length; c++) {
                    own[c] = add(own[c], pulls[level[c]]);
                }
            }
        }
        return all;
    }
}
