package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winset.dossier.Outcome;
import org.winset.whip.BacktestRow;
import org.winset.whip.Given;
import org.winset.whip.Hindsight;
import org.winset.whip.Prediction;
import org.winset.whip.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestReportTest {

    private static BacktestRow row(String id, int cast, Region quarter, double chance) {
        Prediction said = new Prediction(
                12, 12, List.of(new Region(10, 13)), List.of(new Region(4, 20)), List.of(quarter), chance, .5, .5, .25);
        Outcome outcome = new Outcome(
                id,
                LocalDate.of(2024, 2, 1),
                "council",
                "",
                "A vote",
                Map.of(),
                cast,
                27 - cast,
                false,
                "invented",
                "");
        return new BacktestRow(outcome, LocalDate.of(2024, 1, 31), said, said, cast, cast, 27, .5, .25, 27, null);
    }

    @Test
    void the_likeliest_quarter_is_told_in_text_and_json_alike() throws Exception {
        List<BacktestRow> rows = List.of(
                row("v1", 12, new Region(9, 15), .7),
                row("v2", 16, new Region(9, 15), .8),
                row("v3", 15, new Region(9, 15), .612));

        assertThat(BacktestReport.text(rows).replaceAll("\\s+", " "))
                .contains("The likeliest quarter of the tallies, instead of 90 %: said 70 % on average, held 2 of 3.");

        StringWriter out = new StringWriter();
        BacktestReport.json(rows, out);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get(0).get("insideQuarter").asBoolean()).isTrue();
        assertThat(json.get(1).get("insideQuarter").asBoolean()).isFalse();
        assertThat(json.get(1).get("inside").asBoolean()).isTrue();
        assertThat(json.get(2).get("chanceQuarter").asDouble()).isEqualTo(.612);
        assertThat(json.get(2).get("regionQuarter").get(0).get(0).asInt()).isEqualTo(9);
        assertThat(json.get(2).get("preferencesOnly").get("chanceQuarter").asDouble())
                .isEqualTo(.612);
    }

    @Test
    void a_vote_inside_its_region_that_was_called_wrong_is_explained() {
        BacktestRow row = row("v1", 12, new Region(9, 15), .7);
        Prediction sure = new Prediction(
                12,
                12,
                row.model().region50(),
                row.model().region90(),
                row.model().quarter(),
                .7,
                .8,
                .5,
                .25);
        BacktestRow wrong = new BacktestRow(
                row.outcome(),
                row.known(),
                sure,
                sure,
                12,
                12,
                27,
                .5,
                .25,
                27,
                new Hindsight(Map.of("council.left", Given.Cue.AGAINST), sure));
        assertThat(BacktestReport.text(List.of(row, wrong)).replaceAll("\\s+", " "))
                .contains("1 of 2 passed or failed as held likelier.")
                .contains("Called wrong: A vote (2024-02-01), P(pass) .80 and it failed, as many yeas as said,")
                .contains("the leaders' words (council.left against)")
                .doesNotContain("Missed: ");
    }
}
