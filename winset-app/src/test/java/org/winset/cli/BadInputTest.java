package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.BorderCopy;

/// What a hurried user gets wrong: each told once, where it stands, with a cure, and no work done before.
class BadInputTest {

    private static final Path COUNCIL = Path.of("..", "examples", "council");

    @TempDir
    Path folder;

    private static void told(Shell shell, int code, String... parts) {
        assertThat(shell.code()).as(shell.err()).isEqualTo(code);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains(parts)
                .contains("Maybe ")
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("(null)");
        assertThat(shell.err().lines()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "analyze",
                "whip --deal a=b",
                "deals",
                "why",
                "backtest",
                "border",
                "border --calibrate",
                "desk"
            })
    void a_missing_folder_and_a_file_in_its_place_are_told_alike(String command) throws IOException {
        Path gone = folder.resolve("gone");
        told(Shell.run(command, gone), 66, "The folder is missing (" + gone + ")", "Maybe the path is misspelt.");
        Path file = Files.writeString(folder.resolve("file.csv"), "x");
        told(Shell.run(command, file), 65, "This is a file (" + file + "), and a dossier is a folder.");
    }

    @Test
    void a_dossier_without_a_pipeline_is_told_once() {
        told(
                Shell.run("border", COUNCIL),
                66,
                "border.yaml: The file is not there.",
                "Maybe the dossier has no border.yaml");
    }

    @ParameterizedTest
    @CsvSource({"border.yaml, check", "border.yaml, border --figure", "border/courts.csv, border --figure"})
    void a_file_in_latin_1_a_folder_and_nothing_at_all_are_told_at_their_place(String file, String command)
            throws IOException {
        Path copy = BorderCopy.in(folder);
        Path spoilt = copy.resolve(file);
        Files.write(spoilt, "title: a\nJörg: 1\n".getBytes(StandardCharsets.ISO_8859_1));
        told(Shell.run(command, copy), 65, file + ":2:2: A byte (0xF6) is not UTF-8.", "Latin-1");
        Files.write(spoilt, new byte[0]);
        told(Shell.run(command, copy), 65, file + ": The file is empty.");
        Files.delete(spoilt);
        Files.createDirectory(spoilt);
        told(Shell.run(command, copy), 65, file + ": This is a folder, not a file");
    }

    @Test
    void a_demand_file_that_is_none_is_told() throws IOException {
        Path copy = BorderCopy.in(folder);
        Path latin = folder.resolve("own.csv");
        Files.write(latin, "month,ports\nJän,5\n".getBytes(StandardCharsets.ISO_8859_1));
        told(Shell.run("border", copy, "--months 1 --runs 1 --scenario", latin), 65, "own.csv:2:2: A byte (0xE4)");
        Path dir = Files.createDirectory(folder.resolve("dir.csv"));
        told(Shell.run("border", copy, "--months 1 --runs 1 --scenario", dir), 65, "dir.csv: This is a folder");
    }

    @Test
    void a_report_that_cannot_be_written_is_told_before_the_work() throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), "x");
        told(Shell.run("analyze", COUNCIL, "-o", file), 66, "(" + file.toAbsolutePath() + " is a file)");
        told(Shell.run("analyze", COUNCIL, "-o", file.resolve("a/x.html")), 66, "is a file)");
        Path html = Files.createDirectory(folder.resolve("page.html"));
        told(Shell.run("analyze", COUNCIL, "-o", html), 66, "The report's file is a folder (" + html + ")");
    }

    @Test
    void a_page_of_quotations_that_cannot_be_written_is_told_before_the_work_by_the_name_given() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "“We are done,” Sen. Amy Holt said.");
        told(
                Shell.run("read", article, "--html", folder),
                64,
                "The file to write (" + folder + ") is a folder.",
                "Maybe name a file in it.");
        told(Shell.run("read", folder.resolve("gone.txt"), "--html", folder), 64, "is a folder");
        told(Shell.run("read", article, "--html", folder.resolve("gone/a.html")), 66, "gone) to write into");
        told(Shell.run("read", article, "--html", article), 64, "would overwrite an article");
        told(Shell.run("read --score", article, "--csv"), 64, "A score has no such form");
    }

    @Test
    void a_day_before_all_that_is_known_is_said_to_be_one() {
        String warning = "no precedent, statement, red line or link of that day or before";
        assertThat(Shell.run("deals", COUNCIL, "--as-of 1999-01-01").out().replaceAll("\\s+", " "))
                .contains(warning);
        assertThat(Shell.run("whip", COUNCIL, "--deal ferry-fund=full --as-of 1999-01-01")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(warning);
        assertThat(Shell.run("whip", COUNCIL, "--deal ferry-fund=full").out()).doesNotContain("no precedent");
    }

    @Test
    void names_that_nobody_has_are_told_with_those_that_somebody_has() {
        told(
                Shell.run("whip", COUNCIL, "--deal ferry-fund=full --without foo"),
                64,
                "condition (foo)",
                "inland-for-fund");
        Shell empty = Shell.run("whip", COUNCIL, "--deal ferry-fund=full --member", Path.of(""));
        told(empty, 64, "The member's name is empty");
        told(Shell.run("scale", COUNCIL.resolve("council.csv"), "--topics", COUNCIL), 66, "This is a folder");
    }

    @Test
    void everything_wrong_with_a_question_is_told_at_once() {
        told(
                Shell.run(
                        "whip",
                        COUNCIL,
                        "--deal ferry-fund=ful --without foo --set Maltaa=yes --pin unanimty=clears --member Germny"),
                64,
                "The level (ful)",
                "condition (foo)",
                "No member is called (Maltaa)",
                "The gate (unanimty) is unknown",
                "No member is called (Germny)");
        told(
                Shell.run(
                        "deals",
                        COUNCIL,
                        "--from ferry-fnd=full --for parlament --such inland-pots=included --path way --principals comission"),
                64,
                "The provision (ferry-fnd)",
                "The principal (parlament)",
                "The provision (inland-pots)",
                "The path (way)",
                "The principal (comission)");
        told(
                Shell.run("why", COUNCIL, "--deal ferry-fnd=full --such inland-pots=included --path way"),
                64,
                "The provision (ferry-fnd)",
                "The provision (inland-pots)",
                "The path (way)");
    }

    @Test
    void half_of_a_question_is_told_by_the_half_that_is_there() {
        told(
                Shell.run("deals", COUNCIL, "--from ferry-fund=full"),
                64,
                "(--from ferry-fund=full) comes without (--for)");
        told(Shell.run("deals", COUNCIL, "--for parliament"), 64, "(--for parliament) comes without (--from)");
    }
}
