package org.winset.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winset.deal.internal.PivotHarvest;
import org.winset.deal.internal.Plan;
import org.winset.deal.internal.Runner;

/// How much of the win set is lost when one member turns to a hard no on everything, everywhere.
///
/// `passing` is the win set's size; `members` are those who can lose something, most first, then in the electorates'
/// order. `proved` is the share of the space that was settled.
public record Pivots(BigInteger passing, List<Pivot> members, double proved) {

    public Pivots {
        members = List.copyOf(members);
    }

    /// One member's loss, in deals.
    public record Pivot(String electorate, int member, String name, BigInteger lost) {}

    static Pivots find(DealSpace space, BigInteger passing, Effort effort, int most) {
        boolean heads = space.electorates().isEmpty() || votes(space).stream().allMatch(Quota.AtLeast::countsHeads);
        boolean[][] whose = Likely.of(space, most);
        if (!heads) {
            return oneByOne(space, passing, effort, whose);
        }
        // Whoever decides alone is pivotal almost everywhere: counted apart, so that the others' close deals stay few.
        boolean[][] alone = new boolean[whose.length][];
        boolean[][] among = new boolean[whose.length][];
        for (int e = 0; e < whose.length; e++) {
            boolean single = whose[e].length == 1;
            alone[e] = single ? whose[e] : new boolean[whose[e].length];
            among[e] = single ? new boolean[1] : whose[e];
        }
        Pivots deciders = oneByOne(space, passing, effort, alone);
        Pivots voters = together(space, passing, effort, among);
        List<Pivot> members = new ArrayList<>();
        for (Electorate electorate : space.electorates()) {
            List<Pivot> found = electorate.size() == 1 ? deciders.members() : voters.members();
            found.stream()
                    .filter(pivot -> pivot.electorate().equals(electorate.name()))
                    .forEach(members::add);
        }
        return new Pivots(passing, sorted(members), Math.min(deciders.proved(), voters.proved()));
    }

    private static Pivots together(DealSpace space, BigInteger passing, Effort effort, boolean[][] whose) {
        if (Arrays.stream(whose).allMatch(row -> IntStream.range(0, row.length).noneMatch(m -> row[m]))) {
            return new Pivots(passing, List.of(), 1);
        }
        Plan plan = PivotHarvest.plan(space, effort.size(), whose);
        Runner<PivotHarvest> runner = new Runner<>(plan, effort.threads(), effort.watch(), () -> null);
        List<PivotHarvest> workers = runner.run(() -> PivotHarvest.of(space));
        List<Pivot> members = new ArrayList<>();
        List<Electorate> electorates = space.electorates();
        Levels asIs = Levels.statusQuo(space.provisions().size());
        boolean counted = new Referee(space).judge(asIs).margin() >= 0;
        for (int e = 0; e < electorates.size(); e++) {
            for (int m = 0; m < electorates.get(e).size(); m++) {
                long lost = 0;
                for (PivotHarvest worker : workers) {
                    lost += worker.lost(e, m);
                }
                if (lost > 0 && counted) {
                    boolean kept = new Referee(without(space, electorates.get(e), m))
                                    .judge(asIs)
                                    .margin()
                            >= 0;
                    lost -= kept ? 0 : 1;
                }
                add(members, electorates.get(e), m, BigInteger.valueOf(lost));
            }
        }
        return new Pivots(passing, sorted(members), runner.proved());
    }

    private static Pivots oneByOne(DealSpace space, BigInteger passing, Effort effort, boolean[][] whose) {
        List<Pivot> members = new ArrayList<>();
        double proved = 1;
        List<Electorate> electorates = space.electorates();
        for (int e = 0; e < electorates.size(); e++) {
            Electorate electorate = electorates.get(e);
            for (int m = 0; m < electorate.size(); m++) {
                if (!whose[e][m]) {
                    continue;
                }
                WinSet left = Census.count(without(space, electorate, m), 0, effort, null);
                proved = Math.min(proved, left.proved());
                add(members, electorate, m, passing.subtract(left.passing()));
            }
        }
        return new Pivots(passing, sorted(members), proved);
    }

    private static void add(List<Pivot> members, Electorate electorate, int member, BigInteger lost) {
        if (lost.signum() > 0) {
            members.add(
                    new Pivot(electorate.name(), member, electorate.members().get(member), lost));
        }
    }

    private static List<Pivot> sorted(List<Pivot> members) {
        return members.stream()
                .sorted(Comparator.comparing(Pivot::lost).reversed())
                .toList();
    }

    /// The space in which a member says no to everything.
    static DealSpace without(DealSpace space, Electorate electorate, int member) {
        return space.mapVotes(vote -> vote.electorate() == electorate
                ? new Hurdle.Vote(vote.name(), electorate, vote.base().with(member, Pulls.HARD_NO), vote.quota())
                : vote);
    }

    private static List<Quota.AtLeast> votes(DealSpace space) {
        List<Quota.AtLeast> counts = new ArrayList<>();
        space.mapVotes(vote -> {
            counts.addAll(vote.quota().counts());
            return vote;
        });
        return counts;
    }
}
