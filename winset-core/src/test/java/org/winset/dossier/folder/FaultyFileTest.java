package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;
import org.winset.dossier.Problem;

/// Files that are missing, broken, too large, or not texts; and problems across files.
class FaultyFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void sound() throws IOException {
        Fault.write(folder);
    }

    @Test
    void a_folder_that_is_not_there_is_missing() {
        assertThatThrownBy(() -> DossierFolder.read(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.kind()).isEqualTo(InputException.Kind.MISSING);
                    assertThat(e.getMessage()).contains("nowhere").contains("misspelt");
                });
    }

    @Test
    void a_file_instead_of_the_folder_is_told() {
        assertThatThrownBy(() -> DossierFolder.read(folder.resolve("dossier.yaml")))
                .hasMessageContaining("a dossier is a folder")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_missing_members_file_alone_counts_as_missing() throws IOException {
        Files.delete(folder.resolve("council.csv"));
        InputException e = failure();
        assertThat(e.kind()).isEqualTo(InputException.Kind.MISSING);
        assertThat(e.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("council.csv: The file is missing"));
    }

    @Test
    void a_missing_file_beside_bad_data_counts_as_bad_data() throws IOException {
        Files.delete(folder.resolve("council.csv"));
        edit("dossier.yaml", "seats: 7", "seats: seven");
        assertThat(failure().kind()).isEqualTo(InputException.Kind.DATA);
        assertThat(failure().problems()).hasSize(2);
    }

    @Test
    void without_dossier_yaml_the_tables_are_still_read() throws IOException {
        Files.delete(folder.resolve("dossier.yaml"));
        edit("statements.csv", "2024-02-20", "2024-02-31");
        assertThat(failure().problems())
                .extracting(Problem::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("dossier.yaml: The file is missing"),
                        text -> assertThat(text).contains("statements.csv:2:4: The value (2024-02-31) is not a date"));
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        Files.delete(folder.resolve("statements.csv"));
        Files.createDirectory(folder.resolve("statements.csv"));
        assertOne("statements.csv: This is a folder, not a file");
    }

    @Test
    void a_loop_of_links_is_told() throws IOException {
        Files.delete(folder.resolve("statements.csv"));
        Files.createSymbolicLink(folder.resolve("statements.csv"), folder.resolve("statements.csv"));
        assertOne("statements.csv: The file can't be read", "loop of links");
    }

    @Test
    void a_link_that_points_nowhere_is_told() throws IOException {
        Files.delete(folder.resolve("statements.csv"));
        Files.createSymbolicLink(folder.resolve("statements.csv"), folder.resolve("gone.csv"));
        assertOne("statements.csv: The link points nowhere");
    }

    @Test
    void a_device_is_not_read() throws IOException {
        Files.delete(folder.resolve("statements.csv"));
        Files.createSymbolicLink(folder.resolve("statements.csv"), Path.of("/dev/zero"));
        assertOne("statements.csv: This is not a regular file");
    }

    @Test
    void a_file_of_100_mb_is_refused_unread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("dossier.yaml").toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertOne("dossier.yaml: The file is too large (100.0 MB; the limit is 64 MB)");
        long after = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThat(after - before).isLessThan(50L << 20);
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "");
        assertOne("dossier.yaml: The file is empty", "winset init");
    }

    @Test
    void a_file_of_blanks_is_told() throws IOException {
        Files.writeString(folder.resolve("precedents.csv"), " \n\n");
        assertOne("precedents.csv: The file is empty");
    }

    @Test
    void a_file_of_comments_is_told() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "# title: nothing\n");
        assertOne("dossier.yaml: The file holds nothing but comments");
    }

    @Test
    void a_list_instead_of_the_dossier_is_told() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "- title: a\n");
        assertOne("dossier.yaml:1:1: The dossier needs keys with values and has a list");
    }

    @Test
    void latin_1_is_told_at_its_first_byte() throws IOException {
        Files.write(
                folder.resolve("council.csv"),
                text("council.csv").replace("Ada", "Äda").getBytes(StandardCharsets.ISO_8859_1));
        assertOne("council.csv:2:4: A byte (0xC4) is not UTF-8", "Latin-1");
    }

    @Test
    void utf_16_is_told() throws IOException {
        Files.write(folder.resolve("council.csv"), text("council.csv").getBytes(StandardCharsets.UTF_16));
        assertOne("council.csv:1:1: The file is in UTF-16", "UTF-8");
    }

    @Test
    void a_byte_order_mark_and_windows_lines_are_fine() throws IOException {
        for (String file : List.of("dossier.yaml", "council.csv", "statements.csv")) {
            Files.writeString(folder.resolve(file), "\uFEFF" + text(file).replace("\n", "\r\n"));
        }
        assertThat(DossierFolder.read(folder).chambers().getFirst().members()).hasSize(7);
    }

    @Test
    void places_are_right_in_files_with_windows_lines() throws IOException {
        Files.writeString(
                folder.resolve("council.csv"),
                text("council.csv").replace("0.88", "right").replace("\n", "\r\n"));
        assertOne("council.csv:7:17: The value (right)");
    }

    @Test
    void a_control_character_is_told() throws IOException {
        edit("council.csv", "Ada", "A\u0007da");
        assertOne("council.csv:2:5: A control character (U+0007)");
    }

    @Test
    void a_character_beyond_the_first_plane_counts_as_one_column() throws IOException {
        edit("council.csv", "m1,Ada Ahorn,G,-1.21", "m1,\uD83D\uDE00,G,left");
        assertOne("council.csv:2:8: The value (left)");
    }

    @Test
    void a_cell_after_quoted_cells_over_two_lines_has_its_place() throws IOException {
        edit("council.csv", "m2,Ben Birke,G,-0.94", "m2,\"Ben \"\"B\"\"\nBirke\",G,right");
        assertOne("council.csv:4:10: The value (right)");
    }

    @Test
    void a_header_without_rows_makes_no_chamber() throws IOException {
        Files.writeString(folder.resolve("council.csv"), "id,name\n");
        assertThat(Fault.problems(folder))
                .extracting(Problem::text)
                .anyMatch(text -> text.contains("council.csv: The chamber (council) has no members"));
    }

    @Test
    void a_file_cut_off_at_any_byte_never_fails_otherwise() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("dossier.yaml"));
        int needed = new String(whole, StandardCharsets.UTF_8).indexOf("paths:");
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(folder.resolve("dossier.yaml"), java.util.Arrays.copyOf(whole, length));
            List<Problem> problems = Fault.problems(folder);
            if (length < needed) {
                assertThat(problems).as("cut off at " + length).isNotEmpty();
            }
        }
    }

    @Test
    void a_misspelt_file_is_noticed() throws IOException {
        Files.move(folder.resolve("statements.csv"), folder.resolve("statments.csv"));
        assertOne("statments.csv: The file (statments.csv) is not read", "(statements.csv) was meant");
    }

    @Test
    void a_bomb_of_aliases_is_refused() throws IOException {
        Files.writeString(
                folder.resolve("dossier.yaml"),
                "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n");
        assertThat(Fault.problems(folder))
                .filteredOn(p -> p.message().contains("alias"))
                .hasSize(9);
    }

    @Test
    void brackets_a_thousand_deep_are_one_problem() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "a: " + "[".repeat(100_000));
        assertThat(Fault.problems(folder))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("dossier.yaml:1:"));
    }

    @Test
    void a_precedent_later_than_the_as_of_date_is_told_where_it_is_used() throws IOException {
        edit("precedents.csv", "2023-11-09", "2024-03-02");
        assertOne(
                "dossier.yaml:35:20: The precedent (v19) was voted on (2024-03-02), after the as-of date (2024-03-01)",
                "outcomes.csv");
    }

    @Test
    void a_precedent_on_the_as_of_date_is_fine() throws IOException {
        edit("precedents.csv", "2023-11-09", "2024-03-01");
        assertThat(Fault.problems(folder)).isEmpty();
    }

    @Test
    void all_problems_of_all_files_come_at_once_in_the_order_of_their_places() throws IOException {
        edit("dossier.yaml", "as-of: 2024-03-01", "as-of: yesterday");
        edit("dossier.yaml", "topic: traffic", "topic: trafic");
        edit("dossier.yaml", "share: 0.5", "share: 5");
        edit("council.csv", "0.71", "right");
        edit("council.csv", "m2,Ben", "m1,Ben");
        edit("statements.csv", "2024-02-20", "20 February");
        List<Problem> problems = failure().problems();
        assertThat(problems)
                .isSorted()
                .extracting(p -> p.place().substring(folder.toString().length() + 1))
                .containsExactly(
                        "council.csv:3:1",
                        "council.csv:6:18",
                        "dossier.yaml:6:8",
                        "dossier.yaml:30:32",
                        "dossier.yaml:38:12",
                        "statements.csv:2:4");
    }

    @Test
    void a_thousand_problems_and_more_are_counted() throws IOException {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 3000; i++) {
            rows.append("x y,N").append(i).append('\n');
        }
        Files.writeString(folder.resolve("council.csv"), rows);
        assertThat(failure().problems()).hasSize(1001);
        assertThat(failure().problems().getFirst().message()).contains("more problems");
    }

    private void assertOne(String... fragments) {
        List<Problem> problems = Fault.problems(folder);
        assertThat(problems).as("%s", problems).hasSize(1);
        String text = problems.getFirst().text().replace(folder + "/", "");
        assertThat(text).contains(fragments).contains("\nMaybe ");
    }

    private InputException failure() {
        try {
            DossierFolder.read(folder);
        } catch (InputException e) {
            return e;
        }
        throw new AssertionError("It was read without a problem.");
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void edit(String file, String sound, String broken) throws IOException {
        assertThat(text(file).split(java.util.regex.Pattern.quote(sound), -1))
                .as(sound)
                .hasSize(2);
        Files.writeString(folder.resolve(file), text(file).replace(sound, broken));
    }
}
