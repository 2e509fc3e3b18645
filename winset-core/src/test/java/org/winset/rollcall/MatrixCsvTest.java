package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.casts;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winset.dossier.InputException;

class MatrixCsvTest {

    @TempDir
    Path folder;

    @Test
    void rows_are_members_and_columns_are_roll_calls() {
        RollCalls all = read(folder, "council.csv", """
                member,name,party,ward,x10,x9,x2
                2,"Birch, Bob",Democratic,,1,0,NA
                10,"Ash, Ann",Green,,1,1,0
                """.replace("ward", "district"));

        assertThat(all.legislators())
                .containsExactly(
                        new Legislator("10", "Ash, Ann", "Green", "", Chamber.OTHER),
                        new Legislator("2", "Birch, Bob", "D", "", Chamber.OTHER));
        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("x2", "x9", "x10");
        assertThat(casts(all, all.rollCalls().get(0))).isEqualTo("10:NAY");
        assertThat(casts(all, all.rollCalls().get(1))).isEqualTo("10:YEA 2:NAY");
        assertThat(all.report().votes()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,0,NA; YEA NAY -",
                "1.0,0.0,; YEA NAY -",
                "1,-1,.; YEA NAY -",
                "1,6,9; YEA NAY NOT_VOTING",
                "1,6,0; YEA NAY -",
                "1,5,6; YEA PAIRED_NAY NAY",
                "2,3,6; PAIRED_YEA ANNOUNCED_YEA NAY",
                "Y,N,NA; YEA NAY -",
                "Yea,Nay,Present; YEA NAY PRESENT",
                "aye,NO,Not Voting; YEA NAY NOT_VOTING",
                "yes,no,abstain; YEA NAY PRESENT",
                "Guilty,Not Guilty,n/a; YEA NAY -",
            })
    void codings_are_told_by_their_values(String cells, String expected) {
        String[] cell = cells.split(",", -1);
        RollCalls all = read(
                folder,
                "m.csv",
                "id,v\na," + cell[0] + "\nb," + cell[1] + "\nc," + (cell.length > 2 ? cell[2].strip() : "") + "\n");

        String[] casts = {"-", "-", "-"};
        RollCall vote = all.rollCalls().getFirst();
        for (int k = 0; k < vote.voters().length; k++) {
            casts[all.legislators().get(vote.voters()[k]).id().charAt(0) - 'a'] = vote.casts()[k].name();
        }
        assertThat(String.join(" ", casts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,0,9; The codes (0, 1, 9) can be read in several ways.",
                "1,9,; The codes (1, 9) can be read in several ways.",
                "1,2,; The codes (1, 2) can be read in several ways.",
                "1,0,-1; The codes (-1, 0, 1) can be read in several ways.",
                "1,6,-1; The codes (-1, 1, 6) can be read in several ways.",
                "1,Nay,; Votes are written both as words (Nay, line 3) and as numbers (1).",
                "Yea,Nya,; The vote (Nya) is not one.",
                "1,0,17; The vote (17) is not one.",
                "1,0.5,; The vote (0.5) is not one.",
            })
    void doubtful_codings_are_refused(String cells, String message) {
        String[] cell = cells.split(",", -1);
        Path file = write(folder, "m.csv", "id,v\na," + cell[0] + "\nb," + cell[1] + "\nc," + cell[2].strip() + "\n");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void the_first_column_without_a_name_holds_the_members_as_statistics_programs_write_it() {
        RollCalls all = read(folder, "m.csv", "\"\",\"V1\",\"V2\"\n\"Ash\",1,0\n\"Birch\",0,0\n");

        assertThat(all.legislators()).extracting(Legislator::name).containsExactly("Ash", "Birch");
        assertThat(all.rollCalls()).hasSize(2);
    }

    @Test
    void chamber_and_congress_may_be_columns() {
        RollCalls all = read(folder, "m.csv", "id,chamber,congress,v1\na,Senate,118,1\nb,Senate,118,0\n");

        assertThat(all.rollCalls().getFirst().chamber()).isEqualTo(Chamber.SENATE);
        assertThat(all.rollCalls().getFirst().congress()).isEqualTo(118);
        assertThatThrownBy(() -> read(folder, "n.csv", "id,chamber,v1\na,Senate,1\nb,House,0\n"))
                .hasMessageContaining("one chamber and one Congress");
    }

    @Test
    void a_roll_call_without_a_vote_is_left_out() {
        assertThat(read(folder, "m.csv", "id,v1,v2\na,1,NA\nb,0,NA\n").report().leftOut())
                .containsExactly(Map.entry("roll call: no yea or nay on record", 1));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        RollCalls all = read(folder, "m.csv", "\uFEFFid,v1\r\na,1\r\nb,0\r\n");

        assertThat(all.legislators()).extracting(Legislator::id).containsExactly("a", "b");
    }

    @Test
    void what_is_wrong_is_told_with_its_place() {
        assertThatThrownBy(() -> read(folder, "a.csv", "colour,v1\na,1\n"))
                .hasMessageContaining("The column (legislator) is missing; there are (colour, v1).");
        assertThatThrownBy(() -> read(folder, "b.csv", "id,v1,v1\na,1,1\n"))
                .hasMessageContaining("b.csv:1:7: The v1 (v1) stands twice in the header.");
        assertThatThrownBy(() -> read(folder, "c.csv", "id,v1,\na,1,1\n")).hasMessageContaining("c.csv:1:7: ");
        assertThatThrownBy(() -> read(folder, "d.csv", "id,party,state\na,R,OH\n"))
                .hasMessageContaining("No column holds votes");
        assertThatThrownBy(() -> read(folder, "e.csv", "id,v1,v2\na,1\nb,1,0,1\n"))
                .hasMessageContaining("e.csv:2:3: The row has (2) fields, the header (3).")
                .hasMessageContaining("e.csv:3:7: The row has (4) fields");
        assertThatThrownBy(() -> read(folder, "f.csv", "id,v1\n\"a\nb,1\n")).hasMessageContaining("f.csv:2: ");
        assertThatThrownBy(() -> read(folder, "g.csv", "id,v1\n,1\nb,0\n"))
                .hasMessageContaining("g.csv:2:1: The id ()");
        assertThatThrownBy(() -> read(folder, "h.csv", "id,name,v1\na,\"x, \"\"y\"\"\",maybe\n"))
                .hasMessageContaining("h.csv:2:14: The vote (maybe) is not one.");
        assertThatThrownBy(() -> read(write(folder, "i.csv", "id,v1\nJosé,1\n".getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessageContaining("not UTF-8");
    }
}
