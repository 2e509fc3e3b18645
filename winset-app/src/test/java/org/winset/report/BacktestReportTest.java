package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.winset.dossier.Outcome;
import org.winset.whip.BacktestRow;
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
}
