package org.winset.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Dossier;
import org.winset.report.DealWords;
import org.winset.whip.CueCount;
import org.winset.whip.PathCount;
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

    static CountAnswer of(Edition edition, Question question, int points, WhipCount count) {
        Dossier dossier = edition.dossier();
        GateLines lines = new GateLines(dossier);
        List<GateLine> gates = count.gates().stream().map(lines::of).toList();
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
                lines.ballots(),
                count.cues().stream().map(CountAnswer::cue).toList(),
                Math.round(count.effectivePoints()));
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

    /// A chance to four places; one that is not certain is never shown as 0 or 1.
    static double chance(double p) {
        return p > 0 && p < 1 ? Math.clamp(round(p), 5e-5, 1 - 5e-5) : p;
    }

    static double round(double value) {
        return Math.round(1e4 * value) / 1e4;
    }
}
