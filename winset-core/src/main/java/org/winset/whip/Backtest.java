package org.winset.whip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.winset.dossier.Caucus;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Outcome;
import org.winset.dossier.OutcomeVote;

/// Holds the model against votes that were taken, each from what was known on the dossier's as-of date or the day
/// before
/// the vote, whichever is earlier.
public final class Backtest {

    private Backtest() {}

    /// One row for each outcome whose gate is a vote and whose deal moves some provision, in order of date: about a
    /// vote on
    /// other matters the dossier has nothing to say.
    public static List<BacktestRow> of(Dossier dossier, Settings settings, int points) {
        List<BacktestRow> rows = new ArrayList<>();
        Map<LocalDate, WhipModel> full = new HashMap<>();
        Map<LocalDate, WhipModel> plain = new HashMap<>();
        for (Outcome outcome : dossier.outcomes()) {
            if (!(dossier.gate(outcome.gate()) instanceof Gate.Vote gate)
                    || outcome.deal().isEmpty()) {
                continue;
            }
            LocalDate eve = outcome.date().minusDays(1);
            LocalDate known = eve.isBefore(dossier.asOf()) ? eve : dossier.asOf();
            WhipModel model = full.computeIfAbsent(known, day -> WhipModel.of(dossier.asOf(day), settings, points));
            WhipModel preferences = plain.computeIfAbsent(
                    known, day -> WhipModel.of(dossier.asOf(day), settings.preferencesOnly(), points));
            rows.add(row(dossier, outcome, gate, known, model, preferences));
        }
        rows.sort(Comparator.comparing((BacktestRow r) -> r.outcome().date())
                .thenComparing(r -> r.outcome().id()));
        return List.copyOf(rows);
    }

    private static BacktestRow row(
            Dossier dossier, Outcome outcome, Gate.Vote gate, LocalDate known, WhipModel model, WhipModel preferences) {
        Map<String, OutcomeVote.Ballot> ballots = new HashMap<>();
        for (OutcomeVote vote : dossier.outcomeVotes()) {
            if (vote.outcome().equals(outcome.id())) {
                ballots.put(vote.member(), vote.ballot());
            }
        }
        Deal deal = Deal.of(dossier.provisions(), outcome.deal());
        GateCount count = model.tallyAt(deal, gate, Given.NOTHING);
        GateCount alone = preferences.tallyAt(deal, gate, Given.NOTHING);
        Map<String, int[]> byCaucus = new HashMap<>();
        int cast = 0;
        int voted = 0;
        for (MemberCount m : count.members()) {
            Boolean yea = yea(ballots.get(m.member().id()));
            if (yea != null) {
                voted++;
                cast += yea ? 1 : 0;
                int[] tally = byCaucus.computeIfAbsent(m.member().caucus(), key -> new int[2]);
                tally[yea ? 1 : 0]++;
            }
        }
        double loyal = 0;
        double squares = 0;
        for (int[] tally : byCaucus.values()) {
            int n = tally[0] + tally[1];
            double share = tally[1] / (double) n;
            loyal += Math.max(tally[0], tally[1]);
            squares += n * share * (1 - share);
        }
        Prediction said = prediction(count, ballots);
        BacktestRow row = new BacktestRow(
                outcome,
                known,
                said,
                prediction(alone, ballots),
                cast,
                outcome.yea(),
                voted,
                loyal / voted,
                squares / voted,
                count.members().size(),
                null);
        return row.inside() && row.calledRight() ? row : row.with(hindsight(model, deal, gate, ballots, cast));
    }

    /// Tries every word of the leaders of the chamber's caucuses.
    private static Hindsight hindsight(
            WhipModel model, Deal deal, Gate.Vote gate, Map<String, OutcomeVote.Ballot> ballots, int cast) {
        List<Map<String, Given.Cue>> words = new ArrayList<>(List.of(Map.of()));
        for (Caucus caucus : model.caucuses()) {
            if (!caucus.chamber().equals(gate.chamber())) {
                continue;
            }
            List<Map<String, Given.Cue>> more = new ArrayList<>();
            for (Map<String, Given.Cue> before : words) {
                for (Given.Cue cue : Given.Cue.values()) {
                    Map<String, Given.Cue> with = new TreeMap<>(before);
                    with.put(caucus.toString(), cue);
                    more.add(with);
                }
            }
            words = more;
        }
        Map<String, Given.Cue> best = Map.of();
        GateCount top = null;
        double most = -1;
        for (Map<String, Given.Cue> said : words) {
            GateCount count = model.tallyAt(deal, gate, new Given(Map.of(), said));
            Tally tally = count.tally();
            double near = 0;
            for (int k = Math.max(0, cast - 2);
                    tally != null && k <= Math.min(cast + 2, tally.chance().length - 1);
                    k++) {
                near += tally.chance()[k];
            }
            if (near > most) {
                most = near;
                best = said;
                top = count;
            }
        }
        if (top == null) {
            throw new IllegalStateException("The gate (" + gate.id() + ") has no words to try.");
        }
        return new Hindsight(best, prediction(top, ballots));
    }

    private static Prediction prediction(GateCount count, Map<String, OutcomeVote.Ballot> ballots) {
        Tally tally = count.tally();
        if (tally == null) {
            throw new IllegalArgumentException("The gate (" + count.gate().id() + ") is not a vote.");
        }
        double right = 0;
        double squares = 0;
        int n = 0;
        for (MemberCount m : count.members()) {
            Boolean yea = yea(ballots.get(m.member().id()));
            if (yea != null) {
                n++;
                right += m.chance() == .5 ? .5 : yea == m.chance() > .5 ? 1 : 0;
                double miss = (yea ? 1 : 0) - m.chance();
                squares += miss * miss;
            }
        }
        return new Prediction(
                tally.median(),
                tally.mean(),
                tally.region(.5),
                tally.region(.9),
                tally.quarter(),
                tally.chance(tally.quarter()),
                count.chance(),
                right / n,
                squares / n);
    }

    private static @Nullable Boolean yea(OutcomeVote.@Nullable Ballot ballot) {
        if (ballot == null) {
            return null;
        }
        return switch (ballot) {
            case YEA -> Boolean.TRUE;
            case NAY -> Boolean.FALSE;
            case ABSENT -> null;
        };
    }
}
