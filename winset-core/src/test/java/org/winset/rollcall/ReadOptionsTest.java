package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.ash;
import static org.winset.rollcall.Votes.birch;
import static org.winset.rollcall.Votes.representative;
import static org.winset.rollcall.Votes.write;
import static org.winset.rollcall.Votes.yeasAndNays;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

class ReadOptionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void two_senate_votes_one_house_vote_and_one_without_a_date() {
        String senate = yeasAndNays(List.of(ash("R")), List.of(birch("D")));
        write(folder, "tree/s1/data.json", Votes.senate("s1-118.2023", "2023-01-31", "", senate));
        write(folder, "tree/s2/data.json", Votes.senate("s2-118.2023", "2023-02-01", "", senate));
        write(
                folder,
                "tree/h1/data.json",
                Votes.house(
                        "h1-118.2023",
                        "2023-02-02",
                        "On Passage",
                        yeasAndNays(List.of(representative("L1", "Lee", "R", "OH")), List.of())));
        write(folder, "undated.csv", "id,congress,v1\na,117,1\nb,117,0\n");
    }

    private RollCalls read(ReadOptions options) {
        return RollCallReader.read(List.of(folder.resolve("tree"), folder.resolve("undated.csv")), options);
    }

    @Test
    void before_is_strict_and_takes_no_undated_votes() {
        RollCalls all = read(ReadOptions.all().withBefore(LocalDate.of(2023, 2, 1)));

        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("s1-118.2023");
        assertThat(all.report().leftOut())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "roll call: not before the date asked for", 2,
                        "roll call: no date, so not known to be before the date asked for", 1));
    }

    @Test
    void a_chamber_can_be_asked_for() {
        RollCalls all = read(ReadOptions.all().withChambers(Set.of(Chamber.HOUSE)));

        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("h1-118.2023");
        assertThat(all.legislators()).hasSize(1);
        assertThat(all.report().leftOut()).containsExactly(Map.entry("roll call: another chamber than asked for", 3));
    }

    @Test
    void congresses_can_be_asked_for() {
        RollCalls all = read(ReadOptions.all().withCongresses(Set.of(117, 116)));

        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("v1");
        assertThat(all.report().leftOut()).containsExactly(Map.entry("roll call: another Congress than asked for", 3));
    }

    @Test
    void nothing_left_is_an_error_that_says_what_took_it_out() {
        assertThatThrownBy(() -> read(ReadOptions.all().withCongresses(Set.of(99))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "No roll call is left. Left out: roll call: another Congress than asked for (4).");
    }

    @Test
    void voteview_votes_can_be_filtered_too() {
        write(folder, "x_rollcalls.csv", """
                congress,chamber,rollnumber,date
                117,House,1,2021-01-11
                117,House,2,2022-01-11
                """);
        Path votes = write(folder, "x_votes.csv", """
                congress,chamber,rollnumber,icpsr,cast_code
                117,House,1,1,1
                117,House,2,1,1
                117,House,2,2,1
                118,House,1,1,1
                117,Senate,1,1,1
                """);
        ReadOptions options = ReadOptions.all()
                .withBefore(LocalDate.of(2022, 1, 1))
                .withCongresses(Set.of(117))
                .withChambers(Set.of(Chamber.HOUSE));
        RollCalls all = RollCallReader.read(List.of(votes), options);

        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("117-House-1");
        assertThat(all.report().leftOut().values()).containsExactly(1, 1, 1);
    }
}
