package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every wrong request says what was wrong, with its value in parentheses, and what may have been meant; it writes
/// nothing.
class ScaleFailuresTest {

    @TempDir
    Path folder;

    private Path votes = Path.of("");

    @BeforeEach
    void invent() {
        votes = InventedVotes.senate(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dims 4 | (4) of --dims | from 1 to 3",
                "--dims two | (two) of --dims | whole number",
                "--dims | (--dims) lacks its value | --help",
                "--dimz 2 | (--dimz) | you meant (--dims)",
                "--holdout=0.2 | (--holdout=0.2) | you meant (--hold-out)",
                "--hold-out 20 | (20) of --hold-out | not a percentage: 0.2",
                "--hold-out x | (x) of --hold-out | a number",
                "--lopsided 2.5 | (2.5) of --lopsided | 0.025",
                "--lopsided NaN | (NaN) of --lopsided | from 0 to 0.5",
                "--replicates 1 | (1) of --replicates | from 2",
                "--sweeps 0 | (0) of --sweeps | from 4",
                "--starts 0 | (0) of --starts | from 1",
                "--threads 0 | (0) of --threads | from 1",
                "--seed one | (one) of --seed | whole number",
                "--seed 1 --seed 2 | (--seed) | given twice",
                "--anchor nonsense | (nonsense) | like 1=R",
                "--anchor 1= | (1=) | like 1=R",
                "--anchor 3=R | (3=R) | --dims 3 was meant",
                "--anchor 1=S0 --uncertainty none | (S0) of dimension (1) | you meant (S00)",
                "--anchor 1=R --anchor 1=S03 | dimension (1) has two anchors | (S03)",
                "--topic aid | (aid) is not NAME=IDS | it should read like",
                "--topic aid=nowhere | (aid) has no roll call | another source",
                "--topic a=118-Senate-1 --topic a=118-Senate-2 | (a) is given twice | one list",
                "--topic a=118-Senate-1 --each | (a) can't be fitted | --each",
                "--topic a=118-Senate-1 --uncertainty none | (uncertainty is none) | --uncertainty",
                "--uncertainty boot | (boot) | (posterior, gibbs, bootstrap, none)",
                "--chamber sentate | (sentate) | you meant (senate)",
                "--congress 11x | (11x) | like 110-114,116",
                "--congress 118-110 | (118-110) | like 110-114,116",
                "--before 17.1.2024 | (17.1.2024) of --before | yyyy-mm-dd",
                "--before 2024-02-30 | (2024-02-30) of --before | yyyy-mm-dd",
                "--csv --json | (--json, --csv) | once for each",
                "--only 118-Senate-1 | (118-Senate-1) of --only | --precedents FILE",
                "--precedents p.csv --each | (p.csv) can't come | --each",
                "--without 118-Senat-1 | (118-Senat-1) of --without | you meant (118-Senate-1)",
            })
    void a_wrong_option_is_refused_by_its_value(String options, String value, String cure) {
        Shell shell = Shell.run("scale", votes, "--min-votes 10", options);

        assertRefused(shell, Failures.USAGE);
        assertThat(shell.err()).contains(value).contains(cure);
    }

    @Test
    void outputs_are_checked_before_anything_is_read() {
        Path nowhere = folder.resolve("none/m.csv");
        Path same = folder.resolve("m.csv");
        Path missing = folder.resolve("no-votes.csv");

        Shell wrongFolder = Shell.run("scale", missing, "-o", nowhere);
        assertRefused(wrongFolder, Failures.MISSING);
        assertThat(wrongFolder.err())
                .contains("(" + folder.resolve("none") + ")")
                .contains("mkdir -p");
        Shell wrongEnding = Shell.run("scale", missing, "--plot", folder.resolve("p.gif"));
        assertRefused(wrongEnding, Failures.USAGE);
        assertThat(wrongEnding.err()).contains("p.gif)").contains("p.gif.svg)");
        Shell twice = Shell.run("scale", missing, "-o", same, "--rollcalls", folder.resolve("./m.csv"));
        assertRefused(twice, Failures.USAGE);
        Shell directory = Shell.run("scale", missing, "--rollcalls", folder);
        assertRefused(directory, Failures.USAGE);
        assertThat(directory.err()).contains("(" + folder + ") is a folder");
        Shell manyPlots = Shell.run("scale", missing, "--each --plot", folder.resolve("p.svg"));
        assertRefused(manyPlots, Failures.USAGE);
    }

    @Test
    void an_input_is_never_overwritten() throws IOException {
        String before = Files.readString(votes);
        Shell shell = Shell.run("scale", votes, "-o", votes);

        assertRefused(shell, Failures.USAGE);
        assertThat(shell.err()).contains("is one of the inputs");
        assertThat(Files.readString(votes)).isEqualTo(before);
    }

    @Test
    void missing_empty_and_foreign_files_have_their_own_codes() {
        Path empty = InventedVotes.write(folder, "empty.csv", "");
        Path prose = InventedVotes.write(folder, "prose.csv", "Once upon a time\nthere was a vote.\n");

        assertRefused(Shell.run("scale", folder.resolve("votes.csv")), Failures.MISSING);
        Shell nothing = Shell.run("scale", empty);
        assertRefused(nothing, Failures.DATA);
        assertThat(nothing.err()).contains("empty.csv");
        assertRefused(Shell.run("scale", prose), Failures.DATA);
        assertRefused(Shell.run("scale"), Failures.USAGE);
        assertRefused(Shell.run("scal"), Failures.USAGE);
    }

    @Test
    void a_folder_without_votes_is_bad_data() throws IOException {
        assertRefused(Shell.run("scale", Files.createDirectory(folder.resolve("bare"))), Failures.DATA);
    }

    @Test
    void filters_that_leave_nothing_are_said_so() {
        Shell rare = Shell.run("scale", votes, "--min-votes 9999");

        assertRefused(rare, Failures.DATA);
        assertThat(rare.err()).contains("(30 roll calls, 40 members read");
        assertThat(Shell.run("scale", votes, "--congress 90").code()).isEqualTo(Failures.DATA);
    }

    @Test
    void faulty_topic_files_are_located() {
        Path signs =
                InventedVotes.write(folder, "signs.csv", "topic,rollcall,sign\naid,118-Senate-1,2\n,118-Senate-2,+1\n");
        Shell shell = Shell.run("scale", votes, "--topics", signs);

        assertRefused(shell, Failures.DATA);
        assertThat(shell.err()).contains("signs.csv:2").contains("(2)").contains("signs.csv:3");
        assertRefused(Shell.run("scale", votes, "--topics", folder.resolve("none.csv")), Failures.MISSING);
        Path bare = InventedVotes.write(folder, "bare.csv", "topic,rollcall,sign\n");
        assertRefused(Shell.run("scale", votes, "--topics", bare), Failures.DATA);
    }

    @Test
    void a_fit_that_fails_leaves_no_file_behind() throws IOException {
        List<String> before = files();
        Shell shell = Shell.run(
                "scale", votes, "--anchor 1=nobody --uncertainty none --min-votes 10 -o", folder.resolve("m.csv"));

        assertRefused(shell, Failures.USAGE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void thousands_of_problems_are_not_all_printed() {
        StringBuilder rows = new StringBuilder("member,rollcall,vote\n");
        for (int r = 0; r < 400; r++) {
            rows.append("a,r").append(r).append(",bogus").append(r).append('\n');
        }
        Shell shell = Shell.run("scale", InventedVotes.write(folder, "bogus.csv", rows.toString()));

        assertThat(shell.code()).isEqualTo(Failures.DATA);
        assertThat(shell.err().lines().count()).isLessThan(110);
    }

    @Test
    void debug_adds_the_stack_trace() {
        assertThat(Shell.run("scale", folder.resolve("none.csv"), "--debug").err())
                .contains("\tat org.winset");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.map(Path::toString).sorted().toList());
        }
    }

    private static void assertRefused(Shell shell, int code) {
        assertThat(shell.code()).as(shell.err()).isEqualTo(code);
        assertThat(shell.out()).isEmpty();
        List<String> lines = shell.err().lines().toList();
        assertThat(lines.getFirst()).matches(".*\\(.+\\).*|/.+: [A-Z].*");
        assertThat(lines).anyMatch(line -> line.startsWith("Maybe "));
        assertThat(shell.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
