package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.ash;
import static org.winset.rollcall.Votes.birch;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.write;
import static org.winset.rollcall.Votes.yeasAndNays;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

/// Several inputs together, and inputs that are none.
class ReadingTest {

    @TempDir
    Path folder;

    @Test
    void the_order_of_the_inputs_does_not_matter() {
        Path one = write(folder, "1/data.json", Votes.SENATE_9);
        Path two = write(
                folder,
                "2/data.json",
                Votes.senate("s11-118.2023", "2023-02-13", "", yeasAndNays(List.of(ash("D")), List.of(birch("D")))));
        Path matrix = write(folder, "m.csv", "id,v1\nzoe,1\nS1,0\n");

        RollCalls all = read(one, two, matrix);

        assertThat(read(matrix, two, one)).usingRecursiveComparison().isEqualTo(all);
        assertThat(all.rollCalls()).extracting(RollCall::id).containsExactly("s9-118.2023", "s11-118.2023", "v1");
        assertThat(all.legislators()).extracting(Legislator::id).containsExactly("S1", "S10", "S2", "zoe");
    }

    @Test
    void the_same_roll_call_in_two_inputs_counts_once() {
        Path one = write(folder, "1/data.json", Votes.SENATE_9);
        Path two = write(folder, "2/data.json", Votes.SENATE_9);

        assertThat(read(one, two).rollCalls()).hasSize(1);
        assertThat(read(one, two).report().leftOut()).containsExactly(Map.entry("roll call: the same one again", 1));
    }

    @Test
    void the_same_roll_call_with_other_votes_is_refused() {
        Path one = write(folder, "1/data.json", Votes.SENATE_9);
        Path two = write(
                folder,
                "2/data.json",
                Votes.senate("s9-118.2023", "2023-02-13", "", yeasAndNays(List.of(ash("D")), List.of(birch("D")))));

        assertThatThrownBy(() -> read(one, two))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The roll call (s9-118.2023) also stands in (" + one
                        + ") with other votes (2-1 there, 1-1 here).");
    }

    @Test
    void one_senate_from_two_kinds_of_files_is_noted() {
        Path json = write(folder, "data.json", Votes.SENATE_9);
        Path csv = write(folder, "v.csv", "congress,chamber,rollnumber,icpsr,cast_code\n118,Senate,9,14226,1\n");

        assertThat(read(json, csv).report().notes()).anyMatch(n -> n.contains("its votes stand here twice"));
    }

    @Test
    void every_missing_and_every_unreadable_input_is_told_at_once() {
        Path empty = write(folder, "empty.csv", "");
        Path page = write(folder, "page.csv", "<!DOCTYPE html><html>Not found</html>");
        Path binary = write(folder, "x.bin", new byte[] {1, 2, 0, 3, ',', 4});
        Path tabs = write(folder, "tabs.csv", "id\tv1\na\t1\n");
        Path blank = write(folder, "blank.csv", " \n\n");
        Path members = write(folder, "members.csv", "congress,chamber,icpsr,party_code,bioname\n");

        assertThatThrownBy(() -> read(folder.resolve("nosuch"), empty, page, binary, tabs, blank, members))
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.kind()).isEqualTo(InputException.Kind.MISSING);
                    assertThat(e.problems()).hasSize(7).noneMatch(p -> p.maybe().isEmpty());
                });
        assertThatThrownBy(() -> read(tabs)).hasMessageContaining("Maybe fields are separated otherwise");
        assertThatThrownBy(() -> read(page)).hasMessageContaining("XML or a web page");
        assertThatThrownBy(() -> read(binary)).hasMessageContaining("neither text nor an archive");
    }

    @Test
    void no_input_is_a_usage_error() {
        assertThatThrownBy(() -> read())
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.kind()).isEqualTo(InputException.Kind.USAGE));
    }

    @Test
    void many_problems_in_one_file_are_told_up_to_a_limit() {
        StringBuilder rows = new StringBuilder("congress,chamber,rollnumber,icpsr,cast_code\n");
        rows.repeat("118,Senate,x,1,1\n", 5000);

        assertThatThrownBy(() -> read(folder, "v.csv", rows.toString()))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.problems()).hasSize(50));
    }
}
