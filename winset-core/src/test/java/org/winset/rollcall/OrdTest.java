package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.casts;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

/// Poole-Rosenthal `.ord` files: a header of 36 columns, then one digit for each roll call.
class OrdTest {

    private static final String SENATE = """
             909990499 0USA     10000JOHNSON    100
             901422631 0IOWA    10001BIRCH      116
             90 352048 0SOUTH C 20011THORN      690
             901400124 0OHIO    32801ASH ANN    023
            """;

    @TempDir
    Path folder;

    @Test
    void members_states_parties_and_votes_come_from_their_columns() {
        RollCalls all = read(folder, "sen90kh.ord", SENATE);

        assertThat(all.legislators())
                .containsExactly(
                        new Legislator("14001", "ASH ANN", "I", "OH", Chamber.SENATE),
                        new Legislator("14226", "BIRCH", "D", "IA", Chamber.SENATE),
                        new Legislator("3520", "THORN", "R", "SC", Chamber.SENATE));
        assertThat(all.rollCalls())
                .extracting(RollCall::id)
                .containsExactly("90-Senate-1", "90-Senate-2", "90-Senate-3");
        assertThat(casts(all, all.rollCalls().get(0))).isEqualTo("14226:YEA 3520:NAY");
        assertThat(casts(all, all.rollCalls().get(1))).isEqualTo("14001:PAIRED_YEA 14226:YEA 3520:NOT_VOTING");
        assertThat(casts(all, all.rollCalls().get(2))).isEqualTo("14001:ANNOUNCED_YEA 14226:NAY");
        assertThat(all.report().leftOut())
                .containsExactly(Map.entry("vote: a position of the president, not a member", 1));
    }

    @Test
    void a_district_makes_it_the_house() {
        RollCalls all = read(folder, "x.ord", SENATE.replace("31 0IOWA", "31 2IOWA"));

        assertThat(all.rollCalls()).allMatch(r -> r.chamber() == Chamber.HOUSE);
        assertThat(all.rollCalls().getFirst().id()).isEqualTo("90-House-1");
    }

    @Test
    void dates_come_from_the_roll_calls_file_beside_it() {
        write(folder, "S90_rollcalls.csv", """
                congress,chamber,rollnumber,date,yea_count,nay_count,vote_question
                90,Senate,1,1967-01-11,1,1,On Passage
                90,Senate,2,1967-01-12,9,9,On Passage
                90,Senate,3,1967-01-13,1,1,Election of a Speaker
                """);
        RollCalls all = read(folder, "S90_votes.ord", SENATE);

        assertThat(all.rollCalls()).hasSize(2);
        assertThat(all.rollCalls().getFirst().date()).isEqualTo(LocalDate.of(1967, 1, 11));
        assertThat(all.report().notes()).singleElement().asString().contains("the stated tally is 9-9");
    }

    @Test
    void the_same_votes_as_voteview_csv_count_as_the_same_roll_calls() {
        Path ord = write(folder, "a.ord", SENATE);
        Path csv = write(folder, "b.csv", """
                congress,chamber,rollnumber,icpsr,cast_code
                90,Senate,1,14226,1
                90,Senate,1,3520,6
                """);

        assertThat(read(ord, csv).report().leftOut()).containsEntry("roll call: the same one again", 1);
    }

    @Test
    void old_files_with_one_byte_for_an_accent_are_read() {
        byte[] latin = SENATE.replace("BIRCH", "BÖRCH").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = SENATE.replace("BIRCH", "BÖRCH").getBytes(StandardCharsets.UTF_8);

        assertThat(read(write(folder, "a.ord", latin)).legislators().get(1).name())
                .isEqualTo("BÖRCH");
        assertThat(read(write(folder, "b.ord", utf8)).legislators().get(1).name())
                .isEqualTo("BÖRCH");
    }

    @Test
    void bad_lines_are_told_with_line_and_column() {
        Path file = write(
                folder,
                "x.ord",
                SENATE.replace("THORN      690", "THORN      69")
                                .replace("ASH ANN    023", "ASH ANN    0x3")
                                .replace("BIRCH      116", "BIRCH")
                        + "  x1400124 0OHIO    32801ASH ANN    023\n");

        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(InputException.class, e -> {
            assertThat(e.problems())
                    .extracting(p -> p.line() + ":" + p.column())
                    .containsExactly("2:30", "3:38", "4:38", "5:1");
            assertThat(e.problems().get(1).message()).isEqualTo("The line has (2) votes, line 1 has (3).");
            assertThat(e.problems().get(2).message()).isEqualTo("The vote (x) is not a code from 0 to 9.");
        });
    }
}
