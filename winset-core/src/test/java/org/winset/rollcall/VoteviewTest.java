package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.casts;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

class VoteviewTest {

    private static final String MEMBERS = """
            congress,chamber,icpsr,state_abbrev,party_code,bioname
            90,President,99904,USA,100,"JOHNSON, Lyndon Baines"
            90,Senate,14226,IA,100,"BIRCH, Bob"
            90,Senate,99369,SC,200,"THORN, Tim"
            91,Senate,14226,IA,200,"BIRCH, Robert"
            91,House,14001,OH,328,"ASH, Ann ""Annie\"""
            """;
    private static final String ROLL_CALLS = """
            congress,chamber,rollnumber,date,yea_count,nay_count,bill_number,vote_desc,vote_question,dtl_desc
            90,Senate,1,1967-01-11,1,1,HR1,"To pass, and more",On Passage,
            90,Senate,2,1967-01-12,5,1,,,,TO TABLE
            91,House,1,1969-01-03,1,0,,,Election of the Speaker,
            91,House,2,1969-01-04,1,0,,,Quorum Call,
            91,House,3,1969-01-05,1,0,,,On Passage,
            91,Senate,1,1969-01-20,1,0,,,,
            """;
    private static final String VOTES = """
            congress,chamber,rollnumber,icpsr,cast_code,prob
            91,Senate,1,14226.0,1,100.0
            91,House,1,14001,1,
            91,House,2,14001,1,
            91,House,3,14001,1,
            90,Senate,2,14226,6.0,50.5
            90,Senate,1,14226,1,99.1
            90,Senate,1,99369,6,99.1
            90,Senate,1,99904,1,
            90,Senate,2,99369,1,
            90,Senate,2,99904,0,
            """;

    @TempDir
    Path folder;

    private Path write3() {
        write(folder, "HS_members.csv", MEMBERS);
        write(folder, "HS_rollcalls.csv", ROLL_CALLS);
        return write(folder, "HS_votes.csv", VOTES);
    }

    @Test
    void votes_are_joined_with_members_and_roll_calls_beside_them() {
        RollCalls all = read(write3());

        assertThat(all.rollCalls())
                .extracting(RollCall::id)
                .containsExactly("91-House-3", "90-Senate-1", "90-Senate-2", "91-Senate-1");
        RollCall passage = all.rollCalls().get(1);
        assertThat(passage.date()).isEqualTo(LocalDate.of(1967, 1, 11));
        assertThat(passage.question()).isEqualTo("On Passage");
        assertThat(passage.subject()).isEqualTo("HR1: To pass, and more");
        assertThat(all.rollCalls().get(2).subject()).isEqualTo("TO TABLE");
        assertThat(casts(all, passage)).isEqualTo("14226:YEA 99369:NAY");
        assertThat(all.report().files()).isEqualTo(3);
        assertThat(all.report().votes()).isEqualTo(6);
    }

    @Test
    void a_member_has_one_id_written_with_or_without_a_point_and_the_latest_name_and_party() {
        RollCalls all = read(write3());

        assertThat(all.legislators())
                .containsExactly(
                        new Legislator("14001", "ASH, Ann \"Annie\"", "I", "OH", Chamber.HOUSE),
                        new Legislator("14226", "BIRCH, Robert", "R", "IA", Chamber.SENATE),
                        new Legislator("99369", "THORN, Tim", "R", "SC", Chamber.SENATE));
        assertThat(all.rollCalls().get(1).parties()).containsExactly("D", "R");
        assertThat(all.report().notes()).contains("14226 (BIRCH, Robert) changed party: D, R from 1969-01-20 on.");
    }

    @Test
    void the_president_elections_of_a_speaker_and_quorum_calls_are_left_out() {
        assertThat(read(write3()).report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "vote: a position of the president, not a member", 1,
                        "roll call: election of a Speaker, not a yes-no question", 1,
                        "roll call: a quorum call, nobody votes yea or nay", 1));
    }

    @Test
    void a_tally_that_contradicts_the_list_is_noted() {
        assertThat(read(write3()).report().notes())
                .contains("90-Senate-2 (" + folder.resolve("HS_votes.csv")
                        + ":6): the stated tally is 5-1, the list has 1-1; the list is kept.");
    }

    @Test
    void members_and_roll_calls_may_be_named_among_the_inputs() {
        Path votes = write(folder, "a/votes.csv", VOTES);
        Path members = write(folder, "b/who.csv", MEMBERS);
        Path rollCalls = write(folder, "c/what.csv", ROLL_CALLS.replace("bill_number", "clerk_rollnumber"));

        assertThat(read(members, votes, rollCalls).legislators())
                .isEqualTo(read(write3()).legislators());
    }

    @Test
    void without_files_beside_it_names_and_dates_are_unknown_and_a_note_says_so() {
        RollCalls all = read(write(folder, "HS_votes.csv", VOTES));

        assertThat(all.legislators().getFirst()).isEqualTo(new Legislator("14001", "14001", "", "", Chamber.HOUSE));
        assertThat(all.rollCalls()).hasSize(6).allMatch(r -> r.date() == null);
        assertThat(all.report().leftOut())
                .as("a president is known by the number")
                .containsExactly(Map.entry("vote: a position of the president, not a member", 1));
        assertThat(all.report().notes()).hasSize(2).allMatch(n -> n.contains("stands beside it"));
    }

    @Test
    void paired_and_announced_positions_are_votes_only_when_asked_for() {
        Path votes = write(folder, "v.csv", """
                congress,chamber,rollnumber,icpsr,cast_code
                90,House,1,1,1
                90,House,1,2,2
                90,House,1,3,3
                90,House,1,4,4
                90,House,1,5,5
                90,House,1,6,6
                90,House,1,7,7
                90,House,1,8,8
                90,House,1,9,9
                90,House,1,10,0
                90,House,2,2,2
                """);
        RollCalls strict = read(votes);
        RollCalls paired = RollCallReader.read(List.of(votes), ReadOptions.all().withPairedAsVotes(true));

        assertThat(casts(strict, strict.rollCalls().getFirst()))
                .isEqualTo("1:YEA 2:PAIRED_YEA 3:ANNOUNCED_YEA 4:ANNOUNCED_NAY 5:PAIRED_NAY 6:NAY 7:PRESENT"
                        + " 8:PRESENT 9:NOT_VOTING");
        assertThat(strict.report().votes()).isEqualTo(2);
        assertThat(strict.report().leftOut()).containsExactly(Map.entry("roll call: no yea or nay on record", 1));
        assertThat(casts(paired, paired.rollCalls().getFirst()))
                .isEqualTo("1:YEA 2:YEA 3:YEA 4:NAY 5:NAY 6:NAY 7:PRESENT 8:PRESENT 9:NOT_VOTING");
        assertThat(paired.rollCalls()).hasSize(2);
        assertThat(paired.report().votes()).isEqualTo(7);
    }

    @Test
    void a_stated_tally_may_count_pairs() {
        write(folder, "x_rollcalls.csv", """
                congress,chamber,rollnumber,date,yea_count,nay_count
                90,House,1,1967-01-11,2,1
                """);
        Path votes = write(folder, "x_votes.csv", """
                congress,chamber,rollnumber,icpsr,cast_code
                90,House,1,1,1
                90,House,1,2,2
                90,House,1,3,5
                """);

        assertThat(read(votes).report().notes()).noneMatch(n -> n.contains("stated tally"));
    }

    @Test
    void rows_that_repeat_or_contradict_each_other_are_counted() {
        RollCalls all = read(write(folder, "v.csv", """
                congress,chamber,rollnumber,icpsr,cast_code
                90,House,1,1,1
                90,House,1,1,1
                90,House,1,2,6
                90,House,1,2.0,1
                90,House,1,3,6
                """));

        assertThat(casts(all, all.rollCalls().getFirst())).isEqualTo("1:YEA 3:NAY");
        assertThat(all.report().leftOut().values()).containsExactly(1, 1);
    }

    @Test
    void every_bad_row_is_told_with_line_and_column() {
        Path votes = write(folder, "v.csv", """
                congress,chamber,rollnumber,icpsr,cast_code
                90,House,1,x1,1
                90,Hause,1,1,1
                90,House,1,1,11
                90,House,1,1.5,1
                90,House,1
                """);

        assertThatThrownBy(() -> read(votes)).isInstanceOfSatisfying(InputException.class, e -> {
            assertThat(e.problems())
                    .extracting(p -> p.line() + ":" + p.column())
                    .containsExactly("2:12", "3:4", "4:14", "5:12", "6:10");
            assertThat(e.problems().get(1).text()).contains("The chamber (Hause) is neither House nor Senate.");
            assertThat(e.problems().get(4).message()).isEqualTo("The row has (3) fields, the header (5).");
        });
    }

    @Test
    void a_missing_column_is_told_with_the_nearest_one() {
        Path votes = write(folder, "v.csv", "congress,chamber,rollnumber,icpsr,castcode\n90,House,1,1,1\n");

        assertThatThrownBy(() -> read(votes))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The column (cast_code) is missing")
                .hasMessageContaining("Maybe (castcode) was meant.");
    }

    @Test
    void members_or_roll_calls_without_votes_are_refused() {
        Path members = write(folder, "S90_members.csv", MEMBERS);
        Path rollCalls = write(folder, "S90_rollcalls.csv", ROLL_CALLS);

        assertThatThrownBy(() -> read(members, rollCalls))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.problems()).hasSize(2))
                .hasMessageContaining("holds members and no votes.\nMaybe (S90_votes.csv) was meant");
    }
}
