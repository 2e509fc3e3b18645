package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.ash;
import static org.winset.rollcall.Votes.birch;
import static org.winset.rollcall.Votes.casts;
import static org.winset.rollcall.Votes.cedar;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.representative;
import static org.winset.rollcall.Votes.write;
import static org.winset.rollcall.Votes.yeasAndNays;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

/// unitedstates/congress `data.json` files in a folder or alone.
class CongressTreeTest {

    private static final String LEE = representative("L1", "Lee (OH)", "R", "OH");
    private static final String MOSS = representative("M1", "Moss", "D", "IA");
    private static final String NORD = representative("N1", "Nord", "D", "XX");

    @TempDir
    Path folder;

    @Test
    void a_vote_is_read_with_its_date_question_members_and_parties() {
        RollCalls all = read(folder, "data.json", Votes.SENATE_9);

        assertThat(all.legislators())
                .containsExactly(
                        new Legislator("S1", "Ash, Ann", "R", "OH", Chamber.SENATE),
                        new Legislator("S10", "Cedar, Cy", "I", "ME", Chamber.SENATE),
                        new Legislator("S2", "Birch, Bob", "D", "IA", Chamber.SENATE));
        RollCall vote = all.rollCalls().getFirst();
        assertThat(vote.id()).isEqualTo("s9-118.2023");
        assertThat(vote.congress()).isEqualTo(118);
        assertThat(vote.date()).isEqualTo(LocalDate.of(2023, 2, 13));
        assertThat(vote.question()).isEqualTo("On Passage of the Bill: H R 1 An invented bill");
        assertThat(vote.subject()).isEmpty();
        assertThat(casts(all, vote)).isEqualTo("S10:YEA S1:NAY S2:YEA");
        assertThat(vote.parties()).containsExactly("R", "D", "I");
        assertThat(all.report()).isEqualTo(new ReadReport(1, 1, 3, java.util.Map.of(), List.of()));
    }

    @Test
    void aye_no_present_not_voting_guilty_and_not_guilty_are_understood() {
        write(folder, "h1/data.json", Votes.house("h1-118.2023", "2023-01-09", "On the Amendment", """
                "Aye": [%s], "No": [%s], "Present": [%s], "Not Voting": [%s]""".formatted(
                        LEE, MOSS, NORD, representative("O1", "Oak", "R", "UT"))));
        write(folder, "s1/data.json", Votes.senate("s1-118.2023", "2023-01-09", "Not Guilty (1-1)", """
                "Guilty": [%s], "Not Guilty": [%s]""".formatted(
                        ash("R"), birch("D"))));

        RollCalls all = read(folder);

        assertThat(casts(all, all.rollCalls().getFirst())).isEqualTo("L1:YEA M1:NAY N1:PRESENT O1:NOT_VOTING");
        assertThat(casts(all, all.rollCalls().getLast())).isEqualTo("S1:YEA S2:NAY");
        assertThat(all.report().votes()).isEqualTo(4);
    }

    @Test
    void the_vice_presidents_vote_is_counted_apart_and_does_not_contradict_the_tally() {
        RollCalls all = read(
                folder,
                "data.json",
                Votes.senate(
                        "s9-118.2023",
                        "2023-02-13",
                        "Bill Passed (1-1, Vice President of the United States, voted Yea)",
                        yeasAndNays(List.of(ash("R"), "\"VP\""), List.of(birch("D")))));

        assertThat(all.rollCalls().getFirst().yeas()).isEqualTo(1);
        assertThat(all.report().leftOut())
                .containsExactly(java.util.Map.entry("vote: no member's record, as for the vice president", 1));
        assertThat(all.report().notes()).isEmpty();
    }

    @Test
    void elections_of_a_speaker_and_quorum_calls_are_left_out_with_their_reason() {
        write(
                folder,
                "h9/data.json",
                Votes.house("h9-118.2023", "2023-01-09", "On the Amendment", yeasAndNays(List.of(LEE), List.of(MOSS))));
        write(
                folder,
                "h2/data.json",
                Votes.json(
                        "h2-118.2023",
                        "h",
                        "leadership",
                        "Election of the Speaker",
                        "2023-01-03",
                        "Lee",
                        "\"Lee (OH)\": [%s], \"Moss\": [%s], \"Present\": []".formatted(LEE, MOSS)));
        write(
                folder,
                "h3/data.json",
                Votes.json(
                        "h3-118.2023",
                        "h",
                        "unknown",
                        "Choice of a hymn",
                        "2023-01-03",
                        "Lee",
                        "\"Old\": [%s], \"New\": [%s]".formatted(LEE, MOSS)));
        write(
                folder,
                "h1/data.json",
                Votes.json(
                        "h1-118.2023",
                        "h",
                        "quorum",
                        "Call of the House",
                        "2023-01-03",
                        "Passed",
                        "\"Present\": [%s], \"Not Voting\": [%s]".formatted(LEE, MOSS)));
        write(
                folder,
                "h4/data.json",
                Votes.json(
                        "h4-118.2023",
                        "h",
                        "unknown",
                        "Call in Committee",
                        "2023-01-03",
                        "Passed",
                        "\"Aye\": [], \"No\": [], \"Present\": [%s, %s]".formatted(LEE, MOSS)));
        write(
                folder,
                "h5/data.json",
                Votes.json(
                        "h5-118.2023",
                        "h",
                        "procedural",
                        "On Motion to Adjourn",
                        "2023-01-03",
                        "Passed",
                        "\"Yea\": [], \"Nay\": [], \"Not Voting\": [%s]".formatted(LEE)));

        RollCalls all = read(folder);

        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("h9-118.2023");
        assertThat(all.report().files()).isEqualTo(6);
        assertThat(all.report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "roll call: election of a Speaker, not a yes-no question", 1,
                        "roll call: a choice between names, not a yes-no question", 1,
                        "roll call: a quorum call, nobody votes yea or nay", 2,
                        "roll call: no yea or nay on record", 1));
    }

    @Test
    void a_change_of_party_shows_in_each_vote_and_the_legislator_has_the_latest() {
        write(
                folder,
                "s2/data.json",
                Votes.senate("s2-118.2024", "2024-06-11", "", yeasAndNays(List.of(ash("I")), List.of(birch("D")))));
        write(
                folder,
                "s10/data.json",
                Votes.senate("s10-118.2023", "2023-06-11", "", yeasAndNays(List.of(ash("R")), List.of(birch("D")))));

        RollCalls all = read(folder);

        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("s10-118.2023", "s2-118.2024");
        assertThat(all.rollCalls().get(0).parties()).containsExactly("R", "D");
        assertThat(all.rollCalls().get(1).parties()).containsExactly("I", "D");
        assertThat(all.legislators().getFirst().party()).isEqualTo("I");
        assertThat(all.report().notes()).containsExactly("S1 (Ash, Ann) changed party: R, I from 2024-06-11 on.");
    }

    @Test
    void delegates_are_kept_and_noted() {
        RollCalls all = read(
                folder,
                "data.json",
                Votes.house(
                        "h1-118.2023",
                        "2023-01-09",
                        "On the Amendment",
                        yeasAndNays(List.of(LEE, NORD), List.of(MOSS))));

        assertThat(all.rollCalls().getFirst().yeas()).isEqualTo(2);
        assertThat(all.report().notes()).singleElement().asString().startsWith("Delegates (1, from XX) are kept");
    }

    @Test
    void a_tally_that_contradicts_the_list_is_noted_and_the_list_is_kept() {
        RollCalls all = read(folder, "data.json", Votes.SENATE_9.replace("(2-1)", "(3-1)"));

        assertThat(all.rollCalls().getFirst().yeas()).isEqualTo(2);
        assertThat(all.report().notes())
                .containsExactly("s9-118.2023 (" + folder.resolve("data.json")
                        + "): the stated tally is 3-1, the list has 2-1; the list is kept.");
    }

    @Test
    void a_member_twice_in_one_vote_counts_once_or_not_at_all() {
        RollCalls all = read(
                folder,
                "data.json",
                Votes.senate(
                        "s9-118.2023",
                        "2023-02-13",
                        "",
                        yeasAndNays(List.of(ash("R"), ash("R"), birch("D"), cedar("I")), List.of(birch("D")))));

        assertThat(casts(all, all.rollCalls().getFirst())).isEqualTo("S10:YEA S1:YEA");
        assertThat(all.report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "vote: the same member again in one roll call", 1,
                        "vote: one member with different votes in one roll call, none is kept", 1));
        assertThat(all.report().notes()).singleElement().asString().contains("S2 (Birch, Bob) has different votes");
    }

    @Test
    void files_of_bills_beside_votes_and_junk_are_left_out() {
        write(folder, "votes/2023/s9/data.json", Votes.SENATE_9);
        write(folder, "bills/hr/hr1/data.json", "{\"bill_id\": \"hr1-118\", \"actions\": [{\"acted_at\": null}]}");
        write(folder, "votes/2023/s9/data.xml", "<vote/>");
        write(folder, "votes/2023/s9/._data.json", new byte[] {0, 5, 22, 7});

        assertThat(read(folder).report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "file: not a data.json", 2, "file: a data.json without votes, as for a bill", 1));
    }

    @Test
    void every_bad_file_of_a_tree_is_told_at_once_with_its_place() {
        write(folder, "s1/data.json", Votes.SENATE_9);
        write(folder, "s2/data.json", Votes.SENATE_9.substring(0, 400));
        write(folder, "s3/data.json", Votes.SENATE_9.replace("\"s\"", "\"x\""));
        write(folder, "s4/data.json", "");
        write(folder, "s5/data.json", Votes.SENATE_9.replace("2023-02-13T17", "13 Feb 2023"));
        write(folder, "s6/data.json", Votes.SENATE_9.replace("\"id\": \"S1\"", "\"id\": 1"));
        write(folder, "s7/data.json", Votes.SENATE_9 + "{}");
        write(folder, "s8/data.json", Votes.SENATE_9.replace("118,\n", "\"CXVIII\",\n"));
        write(folder, "s9/data.json", Votes.SENATE_9.replace("\"vote_id\"", "\"voteid\""));

        assertThatThrownBy(() -> read(folder)).isInstanceOfSatisfying(InputException.class, e -> {
            assertThat(e.kind()).isEqualTo(InputException.Kind.DATA);
            assertThat(e.problems()).hasSize(8);
            assertThat(e.problems())
                    .extracting(p -> p.file().substring(folder.toString().length()))
                    .containsExactly(
                            "/s2/data.json",
                            "/s3/data.json",
                            "/s4/data.json",
                            "/s5/data.json",
                            "/s6/data.json",
                            "/s7/data.json",
                            "/s8/data.json",
                            "/s9/data.json");
            assertThat(e.problems().get(0).message()).contains("in the middle");
            assertThat(e.problems().get(1).text())
                    .contains("s3/data.json:4:14: The chamber (x) is neither (h) nor (s).\nMaybe (h) or (s)");
            assertThat(e.problems().get(2).message()).isEqualTo("The file is empty.");
            assertThat(e.problems().get(3).message()).contains("13 Feb 2023");
            assertThat(e.problems().get(4).message()).isEqualTo("The id of a member is not text (1).");
            assertThat(e.problems().get(5).message()).contains("more after the end");
            assertThat(e.problems().get(6).message()).contains("CXVIII");
            assertThat(e.problems().get(7).message()).isEqualTo("The vote has no (vote_id).");
        });
    }

    @Test
    void a_folder_without_votes_says_where_they_would_be() {
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("holds no data.json")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void names_that_differ_between_files_end_as_the_latest_whatever_the_threads() {
        for (int k = 1; k <= 40; k++) {
            write(
                    folder,
                    "h" + k + "/data.json",
                    Votes.house(
                            "h" + k + "-118.2023",
                            "2023-02-%02d".formatted(k % 28 + 1),
                            "On Passage",
                            yeasAndNays(List.of(representative("L1", "Lee " + k, "R", "OH")), List.of(MOSS))));
        }

        RollCalls one = RollCallReader.read(List.of(folder), ReadOptions.all().withThreads(1));

        assertThat(one.legislators().getFirst().name()).isEqualTo("Lee 27");
        for (int threads = 2; threads < 6; threads++) {
            RollCalls many =
                    RollCallReader.read(List.of(folder), ReadOptions.all().withThreads(threads));
            assertThat(many).usingRecursiveComparison().isEqualTo(one);
        }
    }
}
