package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Numbers that no command can use: refused by name, all at once, before any work.
class LimitsTest {

    private static final Path COUNCIL = Path.of("..", "examples", "council");
    private static final Path BORDER = Path.of("..", "examples", "border-2024");

    /// A command that the machine can't finish.
    @Command(name = "glutton")
    private static final class Glutton implements Runnable {
        @Override
        public void run() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "border  | --months 0           | (0) of --months is not from 1 to 240",
                "border  | --months -1          | (-1) of --months",
                "border  | --months 241         | (241) of --months is not from 1 to 240",
                "border  | --months 1000000000  | (1000000000) of --months",
                "border  | --months 1e9         | (1e9) of --months is not a whole number",
                "border  | --months NaN         | (NaN) of --months is not a whole number",
                "border  | --runs 0             | (0) of --runs is not from 1 to 10000",
                "border  | --runs 1000000000    | (1000000000) of --runs",
                "border  | --threads 0          | (0) of --threads is not from 1 to 1024",
                "border  | --set beds.funded=5d | (5d) of (beds.funded) is no number from 0 to 10^12",
                "border  | --set beds.funded=1e308 | (1e308) of (beds.funded) is no number",
                "border  | --set beds.funded=NaN | (NaN) of (beds.funded) is no number",
                "border  | --set beds.funded=0x8 | (0x8) of (beds.funded) is no number",
                "border  | --json --csv         | Only one of (--json, --csv)",
                "analyze | --threads 2147483647 | (2147483647) of --threads is not from 1 to 1024",
                "analyze | --threads 0          | (0) of --threads",
                "analyze | --seed 1.5           | (1.5) of --seed is not a whole number",
                "analyze | --seed 9223372036854775808 | of --seed is not a whole number",
                "analyze | --as-of 2024-02-30   | (2024-02-30) of --as-of is not a date",
                "deals   | --places 0           | (0) of --places is not from 1 to 1000",
                "deals   | --apart 1000000000   | (1000000000) of --apart is not from 1 to 100",
                "deals   | --budget 2147483647  | (2147483647) of --budget is not from 1 to 10000000",
                "deals   | --slack -1           | (-1) of --slack is not from 0 to 1000",
                "deals   | --slack 2147483647   | (2147483647) of --slack",
                "deals   | --threads 1025       | (1025) of --threads",
                "deals   | --json --csv         | Only one of (--json, --csv)",
                "why     | --most 0             | (0) of --most is not from 1 to 1000",
                "why     | --threads -1         | (-1) of --threads",
                "calibrate | --threads 0        | (0) of --threads is not from 1 to 1024",
                "calibrate | -o .               | The file to write (.) is a folder",
                "whip    | --deal a=b --points 126  | (126) of --points is not from 127 to 4093",
                "whip    | --deal a=b --points 4094 | (4094) of --points",
                "whip    | --deal a=b --json --csv | Only one of (--json, --csv)",
                "desk    | --port 65536         | (65536) is not from 0 to 65535",
            })
    void a_number_out_of_its_range_is_told_by_name(String command, String options, String told) {
        Shell shell = Shell.run(command, command.equals("border") ? BORDER : COUNCIL, options);
        assertThat(shell.code()).as(shell.err()).isEqualTo(64);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(told, "Maybe ").doesNotContain("Exception");
    }

    @Test
    void all_are_told_at_once() {
        assertThat(Shell.run("border", BORDER, "--months 0 --runs 0 --threads 0")
                        .err())
                .contains("--months", "--runs", "--threads");
        assertThat(Shell.run("scale", COUNCIL, "--dims 9 --starts 0").err()).contains("--dims", "--starts");
    }

    @Test
    void a_share_given_as_a_percentage_is_told_so() {
        assertThat(Shell.run("scale", COUNCIL, "--hold-out 20").err()).contains("(20) of --hold-out", "0.2.");
    }

    @Test
    void a_machine_that_gives_out_is_told_without_a_trace_and_is_no_negative_answer() {
        CommandLine line = new CommandLine(new Glutton());
        StringWriter err = new StringWriter();
        line.setErr(new PrintWriter(err));
        assertThat(Main.run(line)).isEqualTo(70);
        assertThat(err.toString())
                .contains("ran out of memory (", "MB)", "Maybe ")
                .doesNotContain("\tat ");
    }
}
