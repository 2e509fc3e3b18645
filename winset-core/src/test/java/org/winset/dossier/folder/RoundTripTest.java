package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.InputException;
import org.winset.dossier.Member;
import org.winset.dossier.Position;

/// What is written is read back equal, and written again the same.
class RoundTripTest {

    @TempDir
    Path temp;

    @Test
    void the_template_comes_back_equal() throws IOException {
        Path folder = temp.resolve("template");
        Fault.write(folder);
        roundTrip(DossierFolder.read(folder));
    }

    @Test
    void the_council_comes_back_equal() {
        roundTrip(DossierFolder.read(examples().resolve("council")));
    }

    @Test
    void a_dossier_with_everything_in_it_comes_back_equal() {
        roundTrip(Everything.dossier());
    }

    @Test
    void texts_that_yaml_and_csv_find_hard_come_back_equal() {
        for (String text : List.of(
                "a: b",
                "- x",
                "# no comment",
                "it's \"quoted\"",
                "two\nlines",
                "yes",
                "null",
                "1.10",
                "2024-01-17",
                "[x]",
                "{y",
                "*a",
                "&b",
                "!t",
                "@z",
                "%p",
                "tab\there",
                "a, b; c",
                "ends in :",
                "é 😀 ß",
                "\\n",
                "'",
                "\"",
                "?",
                "=",
                ">",
                "| x")) {
            roundTrip(Everything.withText(text));
        }
    }

    @Test
    void numbers_come_back_to_the_last_bit() {
        Dossier dossier = Everything.dossier();
        Member member = dossier.chambers().getFirst().members().getFirst();
        assertThat(member.position()).isNotNull();
        Position odd = new Position(
                List.of(0.1 + 0.2, -1e-7, 1.0), List.of(Math.PI / 10, 1e-12, 99.0), List.of(0.1, -0.2, 1 / 3.0));
        roundTrip(Everything.withPosition(odd));
    }

    @Test
    void a_folder_that_holds_a_dossier_is_not_overwritten() throws IOException {
        Dossier dossier = Everything.dossier();
        Path folder = temp.resolve("twice");
        DossierFolder.write(dossier, folder);
        String before = Files.readString(folder.resolve("dossier.yaml"));
        assertThatThrownBy(() -> DossierFolder.write(dossier, folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> Template.write(folder)).hasMessageContaining("nothing was written");
        assertThat(Files.readString(folder.resolve("dossier.yaml"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .doesNotContain("council.csv")
                    .noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void the_council_decides_by_two_majorities() {
        Dossier council = DossierFolder.read(examples().resolve("council"));
        assertThat(council.chamber("council")).satisfies(chamber -> {
            assertThat(chamber.sworn(LocalDate.of(2024, 1, 31))).isEqualTo(27);
            assertThat(chamber.members().stream()
                            .mapToDouble(m -> m.weights().getOrDefault("population", 0.0))
                            .sum())
                    .isBetween(440e6, 456e6);
        });
        assertThat(council.gate("qualified-majority")).isInstanceOf(Gate.Vote.class);
        assertThat(council.deals()).isEqualTo(18);
        assertThat(council.statusQuo()).isEqualTo(org.winset.dossier.Deal.of(council.provisions(), Map.of()));
    }

    private void roundTrip(Dossier dossier) {
        Path first = temp.resolve("first" + System.nanoTime());
        Path second = temp.resolve("second" + System.nanoTime());
        DossierFolder.write(dossier, first);
        Dossier read = DossierFolder.read(first);
        assertThat(read).isEqualTo(dossier);
        DossierFolder.write(read, second);
        assertThat(contents(second)).isEqualTo(contents(first));
    }

    private static Map<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> contents = new java.util.TreeMap<>();
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return contents;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Path examples() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("examples/council"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "no examples above the module");
        }
        return folder.resolve("examples");
    }
}
