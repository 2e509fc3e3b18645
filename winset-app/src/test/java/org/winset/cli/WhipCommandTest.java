package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the user takes as known stands beside what it changed.
class WhipCommandTest {

    private static final Path COUNCIL = Path.of("..", "examples", "council");
    private static final Path BORDER = Path.of("..", "examples", "border-2024");
    private static final String TAKEN =
            "--deal ferry-fund=half --set Malta=no,DE=lean-yes --pin qualified-majority=clears --without invented-2";

    @Test
    void what_was_taken_as_known_or_given_up_is_said() {
        String words = "Taken as known: Malta (MT) no; Germany (DE) lean yes. Supposed: qualified-majority clears."
                + " Given up: invented-2.";
        Shell shell = Shell.run("whip", COUNCIL, TAKEN);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out().replaceAll("\\s+", " ")).contains(words);
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Shell.run("whip", COUNCIL, TAKEN, "--member France").out().replaceAll("\\s+", " "))
                .startsWith(words + " P(yes) weighs what was taken");
        assertThat(Shell.run("whip", COUNCIL, "--deal ferry-fund=half").out())
                .doesNotContain("Taken as known", "Supposed", "Given up");
    }

    @Test
    void json_holds_it_too() {
        JsonNode node = JsonMapper.shared()
                .readTree(Shell.run("whip", COUNCIL, TAKEN, "--json").out());
        assertThat(node.get("declared").get(0).get("id").asString()).isEqualTo("MT");
        assertThat(node.get("declared").get(1).get("vote").asString()).isEqualTo("lean yes");
        assertThat(node.get("pins").get(0).get("way").asString()).isEqualTo("clears");
        assertThat(node.get("without").get(0).asString()).isEqualTo("invented-2");
    }

    @Test
    void a_caucus_may_be_called_by_its_party_s_title() {
        String deal = "--points 127 --deal ukraine=request --json --cue ";
        assertThat(Shell.run("whip", BORDER, deal + "house.republicans=against").out())
                .isEqualTo(Shell.run("whip", BORDER, deal + "house.R=against").out())
                .contains("\"against\" : 1.0");
    }

    @Test
    void needs_are_explained_where_those_voting_are_counted() {
        assertThat(Shell.run("whip", BORDER, "--points 127 --deal ukraine=request")
                        .out())
                .contains("Needs: of those voting, the fewest yeas");
        assertThat(Shell.run("whip", COUNCIL, "--deal ferry-fund=half").out()).doesNotContain("of those voting");
    }

    @Test
    void a_deal_that_moves_nothing_says_what_is_counted() {
        assertThat(Shell.run("whip", COUNCIL, "--deal ferry-fund=none").out())
                .startsWith("Deal: nothing; what is counted is a bill that moves none of the provisions\n");
        assertThat(Shell.run("whip", COUNCIL, "--deal ferry-fund=half").out()).startsWith("Deal: ferry-fund=half\n");
    }
}
