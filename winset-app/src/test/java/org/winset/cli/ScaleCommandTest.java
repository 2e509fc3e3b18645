package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScaleCommandTest {

    private static final String QUICK = "--chains 2 --burn-in 30 --sweeps 60 --starts 2 --min-votes 10";

    @TempDir
    Path folder;

    private Path votes = Path.of("");

    @BeforeEach
    void invent() {
        votes = InventedVotes.senate(folder);
    }

    @Test
    void the_terminal_view_fits_a_hundred_columns_and_has_no_colour() {
        for (String dims : List.of("1", "2", "3")) {
            Shell shell = Shell.run("scale", votes, QUICK, "--all --hold-out 0.2 --dims", dims);

            assertThat(shell.code()).as(shell.err()).isZero();
            assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100);
            assertThat(shell.out()).doesNotContain("\u001b").doesNotContain("NaN");
            assertThat(shell.err()).isEmpty();
        }
    }

    @Test
    void the_terminal_view_names_fit_bases_members_and_how_far_to_trust_them() {
        String out = Shell.run("scale", votes, QUICK, "--hold-out 0.2").out();

        assertThat(out)
                .startsWith("Senate of the 118th: 40 members, 30 roll calls")
                .contains("this scaling", "point estimate alone", "party by roll call", "party line", "majority side")
                .contains("votes set aside", "Calibration", "Parties: ", "Ends of dimension 2", "Most errors")
                .contains("starts converged", "split R-hat", "seed 1");
        assertThat(out.lines().filter(line -> line.startsWith("Member "))).hasSizeGreaterThan(20);
    }

    @Test
    void json_has_the_keys_that_machines_rely_on_as_fractions() {
        Shell shell = Shell.run("scale", votes, QUICK, "--hold-out 0.2 --json");
        JsonNode json = JsonMapper.shared().readTree(shell.out());

        assertThat(json.at("/legislators").intValue()).isEqualTo(40);
        assertThat(json.at("/rollCalls").intValue()).isEqualTo(30);
        assertThat(json.at("/votes").intValue()).isBetween(1000, 1200);
        for (String key : List.of("/fit/correct", "/fit/apre", "/fit/gmp", "/heldOut/accuracy", "/heldOut/brier")) {
            assertThat(json.at(key).isNumber()).as(key).isTrue();
            assertThat(json.at(key).doubleValue()).as(key).isBetween(0.0, 1.0);
        }
        for (String key : List.of("/heldOut/logLoss", "/seconds/read", "/seconds/fit")) {
            assertThat(json.at(key).isNumber()).as(key).isTrue();
            assertThat(json.at(key).doubleValue()).as(key).isPositive();
        }
        assertThat(json.at("/members")).hasSize(40);
        assertThat(json.at("/members/0/x")).hasSize(2);
        assertThat(json.at("/items")).hasSize(30);
        assertThat(json.at("/heldOut/calibration").size()).isGreaterThan(5);
    }

    @Test
    void without_hold_out_there_is_no_such_key_and_without_uncertainty_sd_is_null() {
        JsonNode json = JsonMapper.shared()
                .readTree(Shell.run("scale", votes, "--min-votes 10 --uncertainty none --json")
                        .out());

        assertThat(json.has("heldOut")).isFalse();
        assertThat(json.at("/members/0/sd/0").isNull()).isTrue();
        assertThat(json.at("/members/0/x/0").isNumber()).isTrue();
    }

    @Test
    void members_go_to_a_csv_whose_columns_are_a_promise() throws IOException {
        Path members = folder.resolve("members.csv");
        Path calls = folder.resolve("calls.csv");

        Shell shell = Shell.run("scale", votes, QUICK, "-o", members, "--rollcalls", calls);

        assertThat(shell.code()).as(shell.err()).isZero();
        List<String> rows = Files.readAllLines(members);
        assertThat(rows).hasSize(41);
        assertThat(rows.getFirst()).startsWith("id,name,party,state,x1,x2,sd1,sd2,votes,correct");
        assertThat(rows.get(1)).startsWith("S00,\"Member 00, of the Senate\",I,OH,");
        assertThat(Files.readAllLines(calls)).hasSize(31);
        assertThat(Files.readAllLines(calls).getFirst())
                .isEqualTo("id,chamber,congress,date,question,yea,nay,alpha,alpha_sd,beta1,beta2,beta_sd1,beta_sd2,cut,"
                        + "direction,errors,best_cut_errors");
        assertThat(Shell.run("scale", votes, QUICK, "--csv").out()).isEqualTo(Files.readString(members));
    }

    @Test
    void one_and_two_threads_write_the_same_bytes() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        Shell.run("scale", votes, QUICK, "--threads 1 -o", one);
        Shell.run("scale", votes, QUICK, "--threads 2 -o", two);

        assertThat(Files.readString(two)).isEqualTo(Files.readString(one));
    }

    @Test
    void plots_come_as_svg_and_png() throws IOException {
        Path svg = folder.resolve("p.svg");
        Path png = folder.resolve("p.png");
        Shell.run("scale", votes, "--min-votes 10 --uncertainty none --dims 1 --plot", svg);
        Shell.run("scale", votes, QUICK, "--plot", png);

        assertThat(Files.readString(svg)).startsWith("<svg").endsWith("</svg>\n");
        assertThat(Files.readAllBytes(png)).startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    @Test
    void before_leaves_out_the_day_itself_and_all_later() {
        String before = Shell.run("scale", votes, "--min-votes 5 --uncertainty none --before 2023-07-18")
                .out();

        // Three weeks apart from 2023-01-31: the ninth roll call is on 2023-07-18.
        assertThat(before).contains(" 8 roll calls");
    }

    @Test
    void an_anchor_turns_the_first_dimension_round() {
        String[] right = Shell.run("scale", votes, "--min-votes 10 --uncertainty none --csv")
                .out()
                .split("\n");
        String[] left = Shell.run("scale", votes, "--min-votes 10 --uncertainty none --csv --anchor 1=D")
                .out()
                .split("\n");

        assertThat(x1(left[5])).isEqualTo(-x1(right[5]));
    }

    private static double x1(String row) {
        return Double.parseDouble(row.split("\",")[1].split(",")[2]);
    }

    @Test
    void topics_add_offsets_to_the_members() {
        Path topics = InventedVotes.write(
                folder,
                "topics.csv",
                "topic,rollcall,sign\naid,118-Senate-1,+1\naid,118-Senate-2,-1\naid,nowhere,+1\n");
        Shell table = Shell.run("scale", votes, QUICK, "--dims 1 --topics", topics);
        Shell csv = Shell.run("scale", votes, QUICK, "--dims 1 --csv --topic tax=118-Senate-3,-118-Senate-4");

        assertThat(table.out()).containsPattern("Topic +roll calls +not found").containsPattern("aid +2 +1");
        assertThat(csv.out()).startsWith("id,name,party,state,x1,sd1,votes,correct,absence,offset.tax,offset_sd.tax");
    }

    @Test
    void each_chamber_of_each_Congress_gets_a_row_and_its_own_members() throws IOException {
        Path four = InventedVotes.four(folder);
        Path members = folder.resolve("m.csv");

        Shell table = Shell.run("scale", four, QUICK, "--each -o", members);
        JsonNode json = JsonMapper.shared()
                .readTree(Shell.run("scale", four, QUICK, "--each --json").out());

        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out())
                .contains("House of the 117th", "House of the 118th", "Senate of the 117th", "Senate of the 118th");
        assertThat(table.out().lines()).allMatch(line -> line.length() <= 100);
        List<String> rows = Files.readAllLines(members);
        assertThat(rows).hasSize(1 + 50 + 50 + 40 + 40);
        assertThat(rows.getFirst())
                .isEqualTo("id,name,party,state,x1,x2,sd1,sd2,votes,correct,absence,chamber,congress");
        assertThat(rows.getLast()).endsWith(",senate,118");
        assertThat(json).hasSize(4);
        assertThat(json.at("/0/blocks/0").stringValue()).isEqualTo("House of the 117th");
        assertThat(json.at("/3/fit/correct").doubleValue()).isBetween(.5, 1.0);
    }

    @Test
    void each_passes_over_what_is_too_small_and_says_so() {
        Path four = InventedVotes.four(folder);
        Shell some = Shell.run("scale", four, "--each --uncertainty none --min-votes 10 --before 2021-12-01");
        Shell none = Shell.run("scale", four, "--each --uncertainty none --min-votes 500");

        assertThat(some.code()).as(some.err()).isZero();
        assertThat(some.out()).contains("2 scalings");
        assertThat(none.code()).isEqualTo(65);
        assertThat(none.err()).contains("No votes are left").contains("Maybe");
    }

    @Test
    void help_shows_examples_and_groups() {
        String help = Shell.run("scale --help").out();

        assertThat(help)
                .contains("Usage: winset scale [OPTIONS] VOTES...", "Which votes:", "How to fit:", "Examples:")
                .contains("--hold-out", "--each", "--topic");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
    }
}
