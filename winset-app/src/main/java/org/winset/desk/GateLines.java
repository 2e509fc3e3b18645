package org.winset.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.winset.desk.CountAnswer.BallotLine;
import org.winset.desk.CountAnswer.GateLine;
import org.winset.desk.CountAnswer.Pivot;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.Region;
import org.winset.whip.Tally;

/// The gates of one count for the page. What gates on one ballot have in common is worked out once.
final class GateLines {

    private static final int FUTURES = 50;

    private static final int MOST_PIVOTS = 15;

    private final Map<String, Map<String, Integer>> seats = new HashMap<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<BallotLine> ballots = new ArrayList<>();

    /// A tally, and what is shown of it.
    @SuppressWarnings("ArrayRecordComponent") // read only
    private record Vote(
            double[] tally,
            double mean,
            List<List<Integer>> region50,
            List<List<Integer>> region90,
            List<Integer> futures) {

        static Vote of(Tally tally) {
            return new Vote(
                    tally.chance(),
                    CountAnswer.round(tally.mean()),
                    ranges(tally.region(.5)),
                    ranges(tally.region(.9)),
                    Arrays.stream(tally.futures(FUTURES)).boxed().toList());
        }
    }

    GateLines(Dossier dossier) {
        for (Chamber chamber : dossier.chambers()) {
            Map<String, Integer> places = new HashMap<>();
            for (int j = 0; j < chamber.members().size(); j++) {
                places.put(chamber.members().get(j).id(), j);
            }
            seats.put(chamber.id(), places);
        }
    }

    GateLine of(GateCount gate) {
        Tally tally = gate.tally();
        double chance = CountAnswer.chance(gate.chance());
        if (tally == null || !(gate.gate() instanceof Gate.Vote put)) {
            return new GateLine(
                    gate.gate().id(), gate.part(), chance, 0, 0, List.of(), List.of(), List.of(), -1, List.of());
        }
        Map<String, Integer> places = seats.get(put.chamber());
        if (places == null) {
            throw new IllegalStateException("The chamber (" + put.chamber() + ") is unknown.");
        }
        Vote vote = vote(tally);
        return new GateLine(
                gate.gate().id(),
                gate.part(),
                chance,
                gate.needed(),
                vote.mean,
                vote.region50,
                vote.region90,
                vote.futures,
                ballot(put.chamber(), places, gate.members()),
                pivots(places, gate.members()));
    }

    /// The distinct ballots of the gates so far.
    List<BallotLine> ballots() {
        return List.copyOf(ballots);
    }

    private Vote vote(Tally tally) {
        for (Vote vote : votes) {
            if (Arrays.equals(vote.tally, tally.chance())) {
                return vote;
            }
        }
        Vote made = Vote.of(tally);
        votes.add(made);
        return made;
    }

    private int ballot(String chamber, Map<String, Integer> places, List<MemberCount> members) {
        @Nullable Double[] chances = new Double[places.size()];
        for (MemberCount m : members) {
            chances[place(places, m)] = CountAnswer.chance(m.chance());
        }
        BallotLine ballot = new BallotLine(chamber, Arrays.asList(chances));
        int known = ballots.indexOf(ballot);
        if (known >= 0) {
            return known;
        }
        ballots.add(ballot);
        return ballots.size() - 1;
    }

    /// Those whose vote is the likeliest to decide, the first in the order of seats among equals.
    private static List<Pivot> pivots(Map<String, Integer> places, List<MemberCount> members) {
        ToDoubleFunction<MemberCount> key = m -> m.decisive() * m.chance() * (1 - m.chance());
        List<MemberCount> most = new ArrayList<>();
        double[] keys = new double[MOST_PIVOTS + 1];
        for (MemberCount m : members) {
            double own = key.applyAsDouble(m);
            int at = most.size();
            while (at > 0 && keys[at - 1] < own) {
                keys[at] = keys[at - 1];
                at--;
            }
            if (at < MOST_PIVOTS) {
                keys[at] = own;
                most.add(at, m);
                if (most.size() > MOST_PIVOTS) {
                    most.removeLast();
                }
            }
        }
        return most.stream()
                .map(m -> new Pivot(place(places, m), CountAnswer.round(m.decisive())))
                .toList();
    }

    private static int place(Map<String, Integer> places, MemberCount m) {
        Integer place = places.get(m.member().id());
        if (place == null) {
            throw new IllegalStateException("The member (" + m.member().id() + ") is unknown.");
        }
        return place;
    }

    private static List<List<Integer>> ranges(List<Region> regions) {
        return regions.stream().map(r -> List.of(r.low(), r.high())).toList();
    }
}
