package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.casts;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

class LongCsvTest {

    @TempDir
    Path folder;

    @Test
    void three_columns_are_enough() {
        RollCalls all = read(folder, "votes.csv", """
                legislator,rollcall,vote
                ash,budget,Yes
                birch,budget,No
                ash,parks,
                birch,parks,Yes
                """);

        assertThat(all.legislators().getFirst()).isEqualTo(new Legislator("ash", "ash", "", "", Chamber.OTHER));
        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("budget", "parks");
        assertThat(casts(all, all.rollCalls().get(0))).isEqualTo("ash:YEA birch:NAY");
        assertThat(casts(all, all.rollCalls().get(1))).isEqualTo("birch:YEA");
    }

    @Test
    void other_columns_tell_more_and_bare_numbers_become_ids_of_their_chamber_and_congress() {
        RollCalls all = read(folder, "votes.csv", """
                Member ID,Name,Party,State,Congress,Chamber,Roll-Call,Date,Question,Subject,Position
                14226.0,"Birch, Bob",democrat,IA,118,Senate,17,2023-02-13,On Passage,A bill,1
                14001.0,"Ash, Ann",R,OH,118,Senate,17,2023-02-13,On Passage,A bill,6
                14001.0,"Ash, Ann",I,OH,118,Senate,18,2023-03-13,On Passage,A bill,9
                14226.0,"Birch, Bob",D,IA,118,Senate,18,2023-03-13,On Passage,A bill,6
                """);

        assertThat(all.legislators())
                .containsExactly(
                        new Legislator("14001", "Ash, Ann", "I", "OH", Chamber.SENATE),
                        new Legislator("14226", "Birch, Bob", "D", "IA", Chamber.SENATE));
        RollCall first = all.rollCalls().getFirst();
        assertThat(first.id()).isEqualTo("118-Senate-17");
        assertThat(first.date()).isEqualTo(LocalDate.of(2023, 2, 13));
        assertThat(first.question()).isEqualTo("On Passage");
        assertThat(first.subject()).isEqualTo("A bill");
        assertThat(casts(all, first)).isEqualTo("14001:NAY 14226:YEA");
    }

    @Test
    void a_row_twice_counts_once_and_a_contradiction_not_at_all() {
        RollCalls all = read(folder, "votes.csv", """
                name,roll,vote
                ash,a,1
                ash,a,1
                birch,a,0
                birch,a,1
                cedar,a,0
                """);

        assertThat(casts(all, all.rollCalls().getFirst())).isEqualTo("ash:YEA cedar:NAY");
        assertThat(all.report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "vote: the same member again in one roll call", 1,
                        "vote: one member with different votes in one roll call, none is kept", 1));
    }

    @Test
    void two_roll_calls_under_one_id_are_refused() {
        Path file = write(folder, "votes.csv", """
                legislator,rollcall,vote,date
                ash,a,1,2023-01-01
                birch,a,0,2023-01-02
                """);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("votes.csv:3:7: The rollcall (a) has another date")
                .hasMessageContaining("votes.csv:2");
    }

    @Test
    void what_is_wrong_is_told_with_its_place() {
        assertThatThrownBy(() -> read(folder, "a.csv", "legislator,rolcall,vote\na,1,1\n"))
                .hasMessageContaining("The column (rollcall) is missing; there are (legislator, rolcall, vote).")
                .hasMessageContaining("Maybe (rolcall) was meant.");
        assertThatThrownBy(() -> read(folder, "b.csv", "legislator,rollcall,vote\na,1\n,2,1\n"))
                .hasMessageContaining("b.csv:2:3: The row has (2) fields");
        assertThatThrownBy(() -> read(folder, "c.csv", "legislator,rollcall,vote\n,2,1\na,,0\n"))
                .hasMessageContaining("c.csv:2:1: The legislator () is empty.")
                .hasMessageContaining("c.csv:3:3: The rollcall () is empty.");
        assertThatThrownBy(() -> read(folder, "d.csv", "legislator,rollcall,vote,date\na,1,1,31.12.2023\n"))
                .hasMessageContaining("d.csv:2:7: The date (31.12.2023) is not a day.");
        assertThatThrownBy(() -> read(folder, "e.csv", "legislator,rollcall,vote\na,1,Yaa\n"))
                .hasMessageContaining("e.csv:2:5: The vote (Yaa) is not one.");
        assertThatThrownBy(() -> read(folder, "f.csv", "legislator,rollcall,vote,congress\na,1,1,x\n"))
                .hasMessageContaining("f.csv:2:7: The congress (x) is not a whole number.");
    }
}
