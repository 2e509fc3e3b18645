package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.winset.deal.analysis.Outlook;
import org.winset.deal.analysis.OutlookRun;
import org.winset.dossier.Dossier;
import org.winset.dossier.Outcome;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.figure.Ranges;
import org.winset.whip.BacktestRow;
import org.winset.whip.GateCount;
import org.winset.whip.Given;
import org.winset.whip.Hindsight;
import org.winset.whip.Prediction;
import org.winset.whip.Region;
import org.winset.whip.Settings;
import org.winset.whip.Tally;
import org.winset.whip.WhipCount;

/// What the page of `winset analyze` says beside its figures, on the invented council.
class ReportPageTest {

    private static final Dossier COUNCIL = DossierFolder.read(Path.of("..", "examples", "council"));
    private static final Outlook OUTLOOK = outlook();

    private static Outlook outlook() {
        OutlookRun.Scale small = new OutlookRun.Scale(127, 127, 40, 2, 2);
        try (OutlookRun run = OutlookRun.start(COUNCIL, Settings.DEFAULT, small, 1, 1)) {
            return run.outlook();
        }
    }

    private static String page(WhipCount count, List<BacktestRow> rows) {
        Outlook outlook = new Outlook(
                OUTLOOK.dossier(),
                OUTLOOK.play(),
                OUTLOOK.best(),
                OUTLOOK.traded(),
                OUTLOOK.trades(),
                count,
                OUTLOOK.jams(),
                OUTLOOK.divisions(),
                OUTLOOK.map(),
                OUTLOOK.frontier(),
                OUTLOOK.pivots(),
                OUTLOOK.timelines(),
                rows);
        return ReportPage.of(outlook, COUNCIL, null, "winset analyze").html();
    }

    @Test
    void a_region_with_a_nought_by_itself_is_explained_where_it_is_shown_and_nowhere_else() {
        WhipCount count = Objects.requireNonNull(OUTLOOK.count());
        assertThat(page(count, List.of())).doesNotContain(Ranges.NOUGHT);
        String gates = page(withNought(count), List.of());
        assertThat(gates).contains("0 or ").containsOnlyOnce(Ranges.NOUGHT);
        String backtest = page(count, List.of(row(List.of(new Region(0, 0), new Region(9, 20)))));
        assertThat(backtest).contains("0 or 9-20").containsOnlyOnce(Ranges.NOUGHT);
        assertThat(page(count, List.of(row(List.of(new Region(9, 20)))))).doesNotContain(Ranges.NOUGHT);
    }

    @Test
    void a_later_vote_that_was_missed_is_explained_and_one_inside_its_region_is_not() {
        WhipCount count = Objects.requireNonNull(OUTLOOK.count());
        BacktestRow held = row(List.of(new Region(9, 20)));
        BacktestRow missed = missed(row(List.of(new Region(20, 24))));
        assertThat(page(count, List.of(held)))
                .contains("1 of 1 votes lie inside")
                .doesNotContain("<li>Missed: ");
        assertThat(page(count, List.of(held, missed)))
                .contains("1 of 2 votes lie inside")
                .containsOnlyOnce("<li>Missed: A vote (2024-02-01)")
                .contains("(council.left against)", "12  miss");
    }

    private static BacktestRow missed(BacktestRow row) {
        return new BacktestRow(
                row.outcome(),
                row.known(),
                row.model(),
                row.preferences(),
                row.cast(),
                row.official(),
                row.voted(),
                row.partyLineRight(),
                row.partyLineBrier(),
                row.chamberSize(),
                new Hindsight(Map.of("council.left", Given.Cue.AGAINST), row.model()));
    }

    @Test
    void links_are_told_in_full_once_and_without_ids() {
        String page = page(Objects.requireNonNull(OUTLOOK.count()), List.of());
        assertThat(page)
                .containsOnlyOnce("The links in full")
                .contains("link: no Fund for ferry links above")
                .doesNotContain("ferry-fund &gt; none");
    }

    private static WhipCount withNought(WhipCount count) {
        List<GateCount> gates = new ArrayList<>(count.gates());
        for (int g = 0; g < gates.size(); g++) {
            GateCount gate = gates.get(g);
            if (gate.tally() != null) {
                double[] chance = new double[28];
                chance[0] = .4;
                chance[20] = .6;
                gates.set(
                        g,
                        new GateCount(
                                gate.gate(),
                                gate.part(),
                                gate.chance(),
                                gate.needed(),
                                new Tally(chance),
                                gate.members()));
            }
        }
        return new WhipCount(
                count.deal(), count.enacted(), count.paths(), gates, count.cues(), count.effectivePoints());
    }

    private static BacktestRow row(List<Region> region) {
        Prediction said = new Prediction(12, 12, region, region, region, .5, .5, .5, .25);
        Outcome outcome = new Outcome(
                "v1", LocalDate.of(2024, 2, 1), "council", "", "A vote", Map.of(), 12, 15, false, "invented", "");
        return new BacktestRow(outcome, LocalDate.of(2024, 1, 31), said, said, 12, 12, 27, .5, .25, 27, null);
    }
}
