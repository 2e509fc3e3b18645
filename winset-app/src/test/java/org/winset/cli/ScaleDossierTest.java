package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleDossierTest {

    private static final String QUICK = "--uncertainty none --min-votes 10 --dims 1";

    @TempDir
    Path folder;

    private Path votes = Path.of("");

    @BeforeEach
    void invent() {
        votes = InventedVotes.senate(folder);
    }

    @Test
    void a_roster_decides_who_is_written_in_which_order_and_with_what_before_the_estimates() throws IOException {
        Path roster = InventedVotes.write(
                folder,
                "roster.csv",
                "id,name,caucus,state\nS30,Full Name,,OH\nS00,Another,D,ME\nnew,Just Sworn,,TX\n");
        Path members = folder.resolve("members.csv");

        Shell shell = Shell.run("scale", votes, QUICK, "--roster", roster, "-o", members);

        assertThat(shell.code()).as(shell.err()).isZero();
        List<String> rows = Files.readAllLines(members);
        assertThat(rows.getFirst()).isEqualTo("id,name,caucus,state,x1,sd1,votes,correct,absence");
        assertThat(rows.get(1)).startsWith("S30,Full Name,,OH,");
        assertThat(rows.get(2)).startsWith("S00,Another,D,ME,");
        assertThat(rows.get(3)).isEqualTo("new,Just Sworn,,TX,,,,,");
        assertThat(rows).hasSize(4);
    }

    @Test
    void precedents_are_those_asked_for_in_a_dossiers_columns() throws IOException {
        Path file = folder.resolve("precedents.csv");

        Shell.run("scale", votes, QUICK, "--precedents", file, "--only 118-Senate-7,118-Senate-3 --source clerk");

        List<String> rows = Files.readAllLines(file);
        assertThat(rows.getFirst()).isEqualTo("id,chamber,date,question,yea,nay,alpha,alpha_sd,beta1,beta_sd1,source");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .startsWith("118-Senate-3,senate,2023-03-14,On Passage,")
                .endsWith(",clerk");
        assertThat(rows.get(2)).startsWith("118-Senate-7,");
    }

    @Test
    void roll_calls_left_out_are_not_scaled() {
        Shell all = Shell.run("scale", votes, QUICK);
        Shell less = Shell.run("scale", votes, QUICK, "--without 118-Senate-3,118-Senate-4");

        assertThat(all.out()).contains(" 30 roll calls");
        assertThat(less.out()).contains(" 28 roll calls");
    }

    @Test
    void unknown_roll_calls_are_refused_all_at_once_with_the_nearest() {
        Path file = folder.resolve("precedents.csv");
        Shell only = Shell.run("scale", votes, QUICK, "--precedents", file, "--only 118-Senat-7,118-Senate-99");
        Shell without = Shell.run("scale", votes, QUICK, "--without nowhere");

        assertThat(only.code()).isEqualTo(64);
        assertThat(only.err())
                .contains("(118-Senat-7, 118-Senate-99) of --only")
                .contains("Maybe you meant (118-Senate-7");
        assertThat(file).doesNotExist();
        assertThat(without.code()).isEqualTo(64);
        assertThat(without.err()).contains("(nowhere) of --without");
    }

    @Test
    void a_roster_with_an_id_twice_or_none_is_told_with_its_lines() {
        Path roster = InventedVotes.write(folder, "roster.csv", "id,name\nS01,One\nS01,Again\n,Nobody\n");

        Shell shell = Shell.run("scale", votes, QUICK, "--roster", roster);

        assertThat(shell.code()).isEqualTo(65);
        assertThat(shell.err())
                .contains("roster.csv:3: The id (S01) of a row is there twice.")
                .contains("roster.csv:4: The id () of a row is empty.");
    }

    @Test
    void a_roster_of_another_chamber_is_refused_and_nothing_is_written() {
        Path roster = InventedVotes.write(folder, "roster.csv", "id,name\nH01,One\nH02,Two\n");
        Path members = folder.resolve("members.csv");

        Shell shell = Shell.run("scale", votes, QUICK, "--roster", roster, "-o", members);

        assertThat(shell.code()).isEqualTo(64);
        assertThat(shell.err())
                .contains(
                        "None of the (2) members of the roster (" + roster + ") is among those scaled.",
                        "Maybe it is of");
        assertThat(members).doesNotExist();
    }
}
