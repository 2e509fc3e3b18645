package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `winset analyze`, `deals` and `why` as a user runs them.
class AnalyzeTest {

    private static final Path COUNCIL = Path.of("..", "examples", "council");

    @TempDir
    Path folder;

    @Test
    void analyze_prints_a_plain_view_that_fits_and_writes_a_page_that_needs_nothing_else() throws IOException {
        Shell shell = Shell.run("analyze", COUNCIL, "-o", folder);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains("of 18 deals pass", "counted exactly", "BEST DEALS", "FRONTIER", "PIVOTS", "TIMELINE")
                .doesNotContain("\u001b");
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100 || line.contains(folder.toString()));
        assertThat(shell.out())
                .contains("BEST TRADES. A trade sets off the link of")
                .doesNotContain("ferry-fund > none");
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .contains(">a decision<", ">several counts<", "<p>Qualified majority needs 55 % of seats and (")
                .contains("prefers-color-scheme:dark", "@media print", "role=\"img\"", "<title id=\"gates-title\">")
                .doesNotContain("<script", "src=\"http", "@import", "url(http");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("gates.svg", "gates.csv", "win-set-map.svg", "pivots.csv", "timeline.svg")
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void analyze_json_is_the_same_on_one_thread_and_two_but_for_the_seconds() {
        ObjectNode one = json(Shell.run("analyze", COUNCIL, "--json --threads 1"));
        ObjectNode two = json(Shell.run("analyze", COUNCIL, "--json --threads 2"));
        assertThat(one.remove("seconds").asDouble()).isPositive();
        two.remove("seconds");
        assertThat(two.toString()).isEqualTo(one.toString());
        assertThat(one.propertyNames())
                .contains("deals", "winSet", "best", "conflicts", "repairs", "pivots", "frontier", "timelines");
        assertThat(one.get("winSet").get("rule").asString()).startsWith("At even odds");
        JsonNode first = one.get("best").get(0);
        assertThat(first.propertyNames()).contains("deal", "path", "chance");
        assertThat(one.get("conflicts").size()).isPositive();
    }

    @Test
    void backtest_fits_and_names_every_vote_in_full() {
        Shell shell = Shell.run("backtest", Path.of("..", "examples", "border-2024"));
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(shell.out().lines().filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d +\\d+ .*")))
                .hasSize(14);
        assertThat(shell.out())
                .contains("\nCloture on the motion to proceed to H.R. 815: the border and aid text of 4 February\n");
    }

    @Test
    void deals_audit_counts_again_and_agrees() {
        Shell shell = Shell.run("deals", COUNCIL, "--audit");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("of 18", "agree, in all and on every path");
    }

    @Test
    void deals_such_that_narrows_the_count() {
        ObjectNode all = json(Shell.run("deals", COUNCIL, "--json"));
        ObjectNode with = json(Shell.run("deals", COUNCIL, "--json", "--such", "ferry-fund=full"));
        assertThat(with.get("winSet").get("count").asInt())
                .isPositive()
                .isLessThan(all.get("winSet").get("count").asInt());
    }

    @Test
    void the_cheapest_concession_ends_at_a_deal_that_passes() {
        ObjectNode node =
                json(Shell.run("deals", COUNCIL, "--json", "--from", "shore-power=by-2030", "--for", "parliament"));
        assertThat(node.get("proved").asBoolean()).isTrue();
        JsonNode steps = node.get("steps");
        assertThat(steps.size()).isPositive();
        String to = steps.get(steps.size() - 1).get("to").asString();
        ObjectNode why = json(Shell.run("why", COUNCIL, "--json", "--deal", to));
        assertThat(why.get("jams").get(0).get("passesAtEvenOdds").asBoolean()).isTrue();
    }

    @Test
    void why_explains_a_deal_that_fails_in_sentences() {
        Shell shell = Shell.run("why", COUNCIL, "--deal", "shore-power=by-2030");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("can't both be met", "It would pass without", "Closest deal that passes");
    }

    @Test
    void a_deal_s_conflicts_say_the_votes_behind_them_also_in_json_and_an_override_s_too() {
        Path border = Path.of("..", "examples", "border-2024");
        JsonNode conflicts = json(Shell.run("why", border, "--json --deal israel=offset,fear=likely"))
                .get("conflicts");
        assertThat(conflicts.valueStream().map(one -> one.get("sentence").asString()))
                .anyMatch(sentence ->
                        sentence.matches("One thing alone .*: Senate ends debate. At even odds \\d+ of the 60 .*"))
                .anyMatch(
                        sentence -> sentence.matches(
                                "One thing .* At even odds: The President signs, no; Senate .*, \\d+ of 67; House .*, \\d+ of 289."));
    }

    @Test
    void where_deals_of_a_condition_pass_why_says_that_nothing_is_in_the_way() {
        assertThat(Shell.run("why", COUNCIL, "--such", "ferry-fund=half").out().replaceAll("\\s+", " "))
                .contains("On every path looked at some of these deals pass, so nothing stands in the way");
        assertThat(Shell.run("why", COUNCIL).out()).doesNotContain("nothing stands in the way");
    }

    @Test
    void where_no_deal_passes_deals_says_so_once_and_points_to_why() {
        Shell shell = Shell.run("deals", COUNCIL, "--slack 0 --such", "shore-power=by-2030", "--path unanimous");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out())
                .contains("0 of 18 deals pass", "BEST DEALS\nNone: no deal passes or misses by at most 0 votes.\n")
                .contains("`winset why` tells what is in the way")
                .doesNotContain("FRONTIER", "PIVOTS");
    }

    @Test
    void a_double_majority_is_told_in_its_own_units_and_who_decides_it() {
        String deals = Shell.run("deals", COUNCIL, "--places 1").out();
        assertThat(deals)
                .contains("(2) Qualified majority, in % of the weight")
                .containsPattern("\\(as it is\\) +\\d+ of 15 +\\d\\d\\.\\d of 65\\.0 ");
        String analyze = Shell.run("analyze", COUNCIL, "--no-report").out();
        assertThat(analyze)
                .contains("GATES FOR THE FIRST TRADE\n")
                .contains(
                        "Qualified majority needs 55 % of seats and (65 % of population of seats or at most 3 against).")
                .containsPattern("Germany \\(DE\\) +Qualified majority +\\.[1-9]");
    }

    @Test
    void unknown_names_are_told_with_the_nearest_known() {
        Shell condition = Shell.run("deals", COUNCIL, "--such", "ferry-found=full");
        assertThat(condition.code()).isEqualTo(64);
        assertThat(condition.err()).contains("(ferry-found)", "Maybe you meant (ferry-fund)");
        Shell principal = Shell.run("deals", COUNCIL, "--from", "ferry-fund=full", "--for", "parlament");
        assertThat(principal.code()).isEqualTo(64);
        assertThat(principal.err()).contains("(parlament)", "Maybe you meant (parliament)");
        assertThat(Shell.run("analyze", folder.resolve("nowhere")).code()).isEqualTo(66);
    }

    private static ObjectNode json(Shell shell) {
        assertThat(shell.code()).as(shell.err()).isZero();
        return (ObjectNode) JsonMapper.shared().readTree(shell.out());
    }
}
