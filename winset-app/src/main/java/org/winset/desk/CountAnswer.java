package org.winset.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.report.DealWords;
import org.winset.whip.CueCount;
import org.winset.whip.GateCount;
import org.winset.whip.MemberCount;
import org.winset.whip.PathCount;
import org.winset.whip.Region;
import org.winset.whip.Tally;
import org.winset.whip.WhipCount;

/// A whip count for the page. `points` says how fine the integration was. Chances are rounded to four places.
///
/// `ballots` are the distinct questions put to a chamber; a vote names its ballot by place. A ballot's `chances` follow
/// the chamber's members in the dossier's order, `null` for those who don't sit on the day.
record CountAnswer(
        String version,
        String deal,
        String asOf,
        int points,
        double chance,
        String path,
        double money,
        List<PathLine> paths,
        List<GateLine> gates,
        List<BallotLine> ballots,
        List<CueLine> cues,
        double effectivePoints) {

    /// `gates` are places in the answer's gates, in order.
    record PathLine(String id, double chance, List<Integer> gates) {}

    /// `futures` are 50 equally likely tallies, the smallest first: the quantiles .01, .03, .. .99. `pivots` are the
    /// members (by place) whose vote is likeliest to decide, each with that chance. For a gate that is no vote,
    /// `ballot`
    /// is -1 and the lists are empty.
    record GateLine(
            String id,
            String part,
            double chance,
            int needed,
            double yeas,
            List<List<Integer>> region50,
            List<List<Integer>> region90,
            List<Integer> futures,
            int ballot,
            List<Pivot> pivots) {}

    record Pivot(int member, double chance) {}

    record BallotLine(String chamber, List<@Nullable Double> chances) {}

    record CueLine(
            String caucus, @Nullable Double leaderPull, double against, double free, double forIt, boolean set) {}

    static final int FUTURES = 50;

    private static final int MOST_PIVOTS = 15;

    static CountAnswer of(Edition edition, Question question, int points, WhipCount count) {
        Dossier dossier = edition.dossier();
        List<BallotLine> ballots = new ArrayList<>();
        List<GateLine> gates = new ArrayList<>();
        Map<String, Map<String, Integer>> seats = seats(dossier);
        for (GateCount gate : count.gates()) {
            gates.add(gate(dossier, gate, seats, ballots));
        }
        List<PathLine> paths = count.paths().stream()
                .map((PathCount p) -> new PathLine(p.path().id(), chance(p.chance()), p.gates()))
                .toList();
        return new CountAnswer(
                edition.version(),
                DealWords.terse(dossier, count.deal()),
                question.asOf().toString(),
                points,
                chance(count.enacted()),
                count.best().path().id(),
                Math.round(100 * DealWords.money(dossier, count.deal())) / 100.0,
                paths,
                gates,
                ballots,
                count.cues().stream().map(CountAnswer::cue).toList(),
                Math.round(count.effectivePoints()));
    }

    private static Map<String, Map<String, Integer>> seats(Dossier dossier) {
        Map<String, Map<String, Integer>> seats = new HashMap<>();
        for (Chamber chamber : dossier.chambers()) {
            Map<String, Integer> places = new HashMap<>();
            for (int j = 0; j < chamber.members().size(); j++) {
                places.put(chamber.members().get(j).id(), j);
            }
            seats.put(chamber.id(), places);
        }
        return seats;
    }

    private static GateLine gate(
            Dossier dossier, GateCount gate, Map<String, Map<String, Integer>> seats, List<BallotLine> ballots) {
        Tally tally = gate.tally();
        if (tally == null || !(gate.gate() instanceof Gate.Vote vote)) {
            return new GateLine(
                    gate.gate().id(),
                    gate.part(),
                    chance(gate.chance()),
                    0,
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    -1,
                    List.of());
        }
        Map<String, Integer> places = seats.get(vote.chamber());
        if (places == null) {
            throw new IllegalStateException("The chamber (" + vote.chamber() + ") is unknown.");
        }
        @Nullable Double[] chances = new Double[places.size()];
        for (MemberCount m : gate.members()) {
            chances[place(places, m)] = chance(m.chance());
        }
        BallotLine ballot = new BallotLine(vote.chamber(), Arrays.asList(chances));
        if (!ballots.contains(ballot)) {
            ballots.add(ballot);
        }
        List<Pivot> pivots = gate.members().stream()
                .sorted(Comparator.comparingDouble((MemberCount m) -> -m.decisive() * m.chance() * (1 - m.chance())))
                .limit(MOST_PIVOTS)
                .map(m -> new Pivot(place(places, m), round(m.decisive())))
                .toList();
        return new GateLine(
                gate.gate().id(),
                gate.part(),
                chance(gate.chance()),
                gate.needed(),
                round(tally.mean()),
                ranges(tally.region(.5)),
                ranges(tally.region(.9)),
                IntStream.range(0, FUTURES)
                        .map(k -> tally.quantile((k + .5) / FUTURES))
                        .boxed()
                        .toList(),
                ballots.indexOf(ballot),
                pivots);
    }

    private static int place(Map<String, Integer> places, MemberCount m) {
        Integer place = places.get(m.member().id());
        if (place == null) {
            throw new IllegalStateException("The member (" + m.member().id() + ") is unknown.");
        }
        return place;
    }

    private static CueLine cue(CueCount cue) {
        return new CueLine(
                cue.caucus().toString(),
                Double.isNaN(cue.leaderPull()) ? null : round(cue.leaderPull()),
                round(cue.against()),
                round(cue.free()),
                round(cue.forIt()),
                cue.set());
    }

    static List<List<Integer>> ranges(List<Region> regions) {
        return regions.stream().map(r -> List.of(r.low(), r.high())).toList();
    }

    /// A chance to four places; one that is not certain is never shown as 0 or 1.
    private static double chance(double p) {
        return p > 0 && p < 1 ? Math.clamp(round(p), 5e-5, 1 - 5e-5) : p;
    }

    static double round(double value) {
        return Math.round(1e4 * value) / 1e4;
    }
}
