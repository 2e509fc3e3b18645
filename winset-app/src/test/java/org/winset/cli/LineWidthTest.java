package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed for people fits in 100 columns, on the example with the long names.
class LineWidthTest {

    private static final Path BORDER = Path.of("..", "examples", "border-2024");

    private static void fits(Shell shell) {
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whip --deal ukraine=request,fear=reasonable,parole=limited --all --set S355=no",
                "border --deal turn-back=trigger,beds=b50000 --runs 2 --tornado",
                "border --deal operations=text,agents=text --runs 1 --months 240",
                "border --validate --runs 2",
                "border --parameters",
            })
    void every_line_of(String command) {
        fits(Shell.run(command, BORDER));
    }

    @Test
    void every_quotation_of_a_speaker_with_a_long_name(@TempDir Path folder) throws IOException {
        String said = "“We are done with all of this for the whole of the year, and nobody will change that now,” ";
        Path article = Files.writeString(
                folder.resolve("a-name-that-goes-on-for-a-while.txt"),
                (said + "Republican Rep. Anna Maria Montgomery-Featherstonehaugh said.\n\n").repeat(12));
        fits(Shell.run("read", article));
        fits(Shell.run("read", article, "--dossier", BORDER));
    }

    @Test
    void what_was_asked_for_stands_in_a_paragraph_of_its_own() {
        Path condition =
                Path.of("ukraine = request and remain-in-mexico = required and beds = no-release and fear = likely");
        Shell shell = Shell.run("why", BORDER, "--path regular --such", condition);
        fits(shell);
        assertThat(shell.out())
                .startsWith("Only deals with ukraine = request and ")
                .contains("on the path Regular order.\n\n");
    }

    @Test
    void the_worth_of_levels_names_each_of_them_in_full() {
        Shell shell = Shell.run("deals", BORDER, "--places 1 --budget 4 --path regular");
        fits(shell);
        assertThat(shell.out())
                .contains("Only on the path Regular order.\n\nWIN SET\n")
                .containsPattern("\\(1\\)\\s+Senate ends\\s+debate,\\s+\\(2\\)\\s+Most")
                .containsPattern("(?m)^asylum-officers=\\S+ ")
                .doesNotContain("asylum-office...");
    }
}
