package org.winset.border.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.Dossier;
import org.winset.dossier.Problem;
import org.winset.dossier.folder.DossierFolder;

/// `border.yaml` held against the example's dossier, whole and with a name changed.
class DossierNamesTest {

    @TempDir
    private Path folder = Path.of(".");

    private Path example = Path.of(".");

    @BeforeEach
    void find() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("examples/border-2024"))) {
            root = Objects.requireNonNull(root.getParent());
        }
        example = root.resolve("examples/border-2024");
    }

    private List<Problem> changed(String from, String to) throws IOException {
        String text = Files.readString(example.resolve("border.yaml"));
        assertThat(text).contains(from);
        Path file = Files.writeString(folder.resolve("border.yaml"), text.replace(from, to));
        Dossier dossier = DossierFolder.read(example);
        return DossierNames.problems(file, dossier);
    }

    @Test
    void the_example_names_only_what_its_dossier_has() throws IOException {
        assertThat(changed("levels:", "levels:")).isEmpty();
    }

    @Test
    void a_misspelt_level_is_told_at_its_place_and_so_is_the_one_then_lacking() throws IOException {
        List<Problem> problems = changed("  beds=b50000:", "  beds=b5000:");
        assertThat(problems).hasSize(2);
        assertThat(problems.getFirst().text())
                .matches(
                        "(?s).*border\\.yaml:\\d+:3: The level \\(b5000\\) of provision \\(beds\\) is not on its scale.*"
                                + "Maybe \\(b50000\\) was meant\\.");
        assertThat(problems.get(1).message()).contains("(beds) stands here without the level (b50000)");
        int line = problems.getFirst().line();
        assertThat(Files.readAllLines(folder.resolve("border.yaml")).get(line - 1))
                .startsWith("  beds=b5000:");
    }

    @Test
    void an_unknown_provision_is_told_for_each_of_its_levels() throws IOException {
        assertThat(changed("  parole=", "  parol=")).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.message()).isEqualTo("The provision (parol) is not in dossier.yaml.");
            assertThat(problem.maybe()).isEqualTo("(parole) was meant.");
        });
    }

    @Test
    void a_provision_without_any_effect_need_not_be_named() throws IOException {
        assertThat(changed("""
                  pathways=asis: {title: as they are}
                  pathways=text: {title: "more visas, work permits", note: "no effect on the pipeline is modelled"}
                """, "\n")).isEmpty();
    }
}
