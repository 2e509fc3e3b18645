package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.BorderCopy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the pages about the border say is what the command takes and gives.
class BorderReferenceTest {

    private static final Path ROOT = root();
    private static final Path EXAMPLE = ROOT.resolve("examples/border-2024");

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("docs/reference/border.md"))) {
            at = at.getParent();
        }
        return Objects.requireNonNull(at, "no docs/reference/border.md above this folder");
    }

    private static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve(name));
    }

    @Test
    void every_json_key_is_in_the_reference() throws IOException {
        String page = page("reference/border.md");
        Set<String> keys = new TreeSet<>();
        for (String options : List.of(
                "--deal beds=b50000 --months 1 --runs 1 --tornado --json",
                "--validate --runs 1 --json",
                "--figure --json",
                "--parameters --json")) {
            Shell shell = Shell.run("border", EXAMPLE, options);
            assertThat(shell.code()).as(shell.err()).isZero();
            collect(JsonMapper.shared().readTree(shell.out()), keys);
        }
        assertThat(keys)
                .contains("series", "window", "error", "shareBaseline", "persistenceBaseline", "coverage80")
                .allSatisfy(key -> assertThat(page).containsPattern("[`{ ]" + key + "[`,}]"));
    }

    private static void collect(JsonNode node, Set<String> keys) {
        for (String name : node.propertyNames()) {
            keys.add(name);
            collect(node.get(name), keys);
        }
        for (JsonNode child : node.isArray() ? node : List.<JsonNode>of()) {
            collect(child, keys);
        }
    }

    @Test
    void the_figure_in_the_docs_is_made_from_the_declaration() throws IOException {
        assertThat(page("concepts/pipeline.md"))
                .contains(Shell.run("border", EXAMPLE, "--figure").out());
    }

    @Test
    void bad_levels_levers_and_scenarios_are_reported_at_once() {
        Shell shell = Shell.run(
                "border",
                EXAMPLE,
                "--deal turnback=trigger,beds=b5000 --set ice.share=50 --set beds.fnded=1 --set fear.review=soon",
                "--set judges.on-board=-1 --scenario hihg --engine persons");
        assertThat(shell.code()).isEqualTo(64);
        assertThat(shell.err())
                .contains("(turn-back) is meant", "(b50000) is meant", "write 0.5", "(beds.funded) is meant")
                .contains("The value (soon) of (fear.review)", "The value (-1) of (judges.on-board)")
                .contains("The scenario (hihg)", "The engine (persons)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--months 1 --runs 1", "--parameters", "--figure", "--validate --runs 1", "--calibrate"})
    void every_form_holds_names_against_the_dossier_and_tells_all_problems_at_once(String form, @TempDir Path folder)
            throws IOException {
        Path copy = BorderCopy.in(folder);
        BorderCopy.edit(copy.resolve("border.yaml"), "  beds=b50000:", "  beds=b5000:");
        BorderCopy.edit(copy.resolve("border.yaml"), "  parole=limited:", "  parol=limited:");
        BorderCopy.edit(copy.resolve("border.yaml"), "family-size: ", "family-size: 1");
        BorderCopy.edit(copy.resolve("dossier.yaml"), "seats: 435", "seats: 435.5");
        String fitted = Files.readString(copy.resolve("border/fitted.csv"));
        Shell shell = Shell.run("border", copy, form);
        assertThat(shell.code()).isEqualTo(65);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("dossier.yaml:").contains("(435.5)").contains("family size");
        BorderCopy.edit(copy.resolve("dossier.yaml"), "seats: 435.5", "seats: 435");
        shell = Shell.run("border", copy, form);
        assertThat(shell.code()).isEqualTo(65);
        assertThat(shell.err())
                .containsPattern("border\\.yaml:\\d+:3: The level \\(b5000\\) of provision \\(beds\\)")
                .containsPattern("border\\.yaml:\\d+:3: The provision \\(parol\\) is not in dossier\\.yaml")
                .contains("Maybe (b50000) was meant.", "Maybe (parole) was meant.", "family size");
        assertThat(Files.readString(copy.resolve("border/fitted.csv"))).isEqualTo(fitted);
    }

    @Test
    void a_folder_without_a_dossier_still_has_its_pipeline(@TempDir Path folder) throws IOException {
        Path copy = BorderCopy.in(folder);
        Files.delete(copy.resolve("dossier.yaml"));
        Shell shell = Shell.run("border", copy, "--figure");
        assertThat(shell.code()).as(shell.err()).isZero();
    }

    @Test
    void demand_from_a_file_is_named_as_such(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "month,between-ports\n2024-01,90000\n");
        Shell shell = Shell.run("border", EXAMPLE, "--months 1 --runs 1 --scenario", own);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("Demand scenario (" + own + "): the months of this file")
                .contains("follow (persistence)");
    }

    @Test
    void levers_of_ones_own_are_told_in_words_and_every_line_fits() {
        Shell shell = Shell.run(
                "border",
                EXAMPLE,
                "--months 1 --runs 1 --deal asylum-officers=text,parole=limited --set beds.funded=60000 --set ice.share=.5");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out())
                .contains("  beds.funded=60000: set on the command line to 60,000 beds\n")
                .contains("  ice.share=.5: set on the command line to 0.5\n")
                .doesNotContain("{", "set=");
        assertThat(shell.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void text_names_what_cannot_be_known() {
        Shell shell = Shell.run("border", EXAMPLE, "--deal asylum-officers=text --months 1 --runs 1");
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("No causal effect", "is unverified", "are unverified", "Demand scenario (persistence)");
    }
}
