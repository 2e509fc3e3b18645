package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.Condition;
import org.winset.dossier.InputException;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;

class StatementsFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void sound() {
        Template.write(folder);
    }

    @Test
    void a_row_that_fits_leaves_the_rest_as_it_is() throws IOException {
        Path file = folder.resolve("statements.csv");
        String before = Files.readString(file).stripTrailing();
        Files.writeString(file, before);
        StatementsFile.append(folder, List.of(statement("s3", "", "said \"so\", twice")));
        assertThat(Files.readString(file))
                .isEqualTo(
                        before
                                + "\ns3,2024-02-25,Cem Eiche,m3,oppose,parking-fee = two-euros,,,invented,\"said \"\"so\"\", twice\"\n");
        assertThat(DossierFolder.read(folder).statements()).hasSize(3);
    }

    @Test
    void a_row_with_a_new_column_keeps_all_statements() {
        List<Statement> before = DossierFolder.read(folder).statements();
        Statement added = statement("s3", "sha256:12", "");
        StatementsFile.append(folder, List.of(added));
        List<Statement> after = DossierFolder.read(folder).statements();
        assertThat(after.subList(0, 2)).isEqualTo(before);
        assertThat(after.getLast()).isEqualTo(added);
    }

    @Test
    void a_new_column_changes_the_header_and_no_other_byte() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).stripTrailing().split("\n");
        String rows = lines[1] + "\r\n\r\n" + lines[2];
        Files.writeString(file, "\uFEFF" + lines[0] + "\r\n" + rows);
        List<Statement> before = DossierFolder.read(folder).statements();
        StatementsFile.append(folder, List.of(statement("s3", "sha256:12", "two\nlines")));
        String after = Files.readString(file);
        assertThat(after)
                .startsWith("\uFEFF" + lines[0] + ",article,start,end\r\n" + rows + "\r\ns3,")
                .endsWith("sha256:12,,12\r\n");
        StatementsFile.append(folder, List.of(statement("s4", "sha256:12", "")));
        assertThat(Files.readString(file)).startsWith(after);
        StatementsFile.remove(folder, "s4");
        assertThat(DossierFolder.read(folder).statements().subList(0, 2)).isEqualTo(before);
    }

    @Test
    void columns_one_after_another_leave_every_row_as_it_is() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).split("\n");
        Statement told = with("s3", true, "Ann");
        Statement off = with("s4", false, "");
        StatementsFile.append(folder, List.of(told));
        String third = Files.readAllLines(file).getLast();
        StatementsFile.append(folder, List.of(off));
        List<String> after = Files.readAllLines(file);
        assertThat(after).startsWith(lines[0] + ",article,start,end,reporter,on_record", lines[1], lines[2], third);
        assertThat(after).hasSize(5);
        assertThat(DossierFolder.read(folder).statements().subList(2, 4)).containsExactly(told, off);
    }

    /// Each of its commas in turn; without the very last it is a row that was there before the column behind it.
    @Test
    void a_full_row_that_lost_a_comma_is_told_though_its_last_cell_is_empty() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).split("\n");
        String head = lines[0] + ",article,start,end,reporter\n";
        String byHand = lines[1] + ",,,,";
        String read = lines[2] + ",sha256:12,3,15,";
        Files.writeString(file, head + byHand + "\n" + read + "\n");
        assertThat(DossierFolder.read(folder).statements()).hasSize(2);
        for (String row : List.of(byHand, read)) {
            for (int comma = row.indexOf(','); comma >= 0; comma = row.indexOf(',', comma + 1)) {
                String lost = row.substring(0, comma) + row.substring(comma + 1);
                Files.writeString(file, head + lost + "\n");
                if (lost.equals(read.substring(0, read.length() - 1))) {
                    continue;
                }
                assertThatThrownBy(() -> DossierFolder.read(folder))
                        .as(lost)
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("statements.csv:2:");
            }
        }
    }

    @Test
    void a_new_column_fills_up_rows_that_end_in_an_empty_cell_and_no_others() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).split("\n");
        Files.writeString(file, lines[0] + ",article,start,end\n" + lines[1] + "\n" + lines[2] + ",,,\n");
        List<Statement> before = DossierFolder.read(folder).statements();
        StatementsFile.append(folder, List.of(with("s3", true, "Ann")));
        assertThat(Files.readAllLines(file)).contains(lines[1], lines[2] + ",,,,");
        assertThat(DossierFolder.read(folder).statements().subList(0, 2)).isEqualTo(before);
    }

    @Test
    void some_of_the_later_columns_without_the_others_fill_every_row() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).split("\n");
        Files.writeString(file, lines[0] + ",article,end\n" + lines[1] + ",,\n" + lines[2] + ",,\n");
        List<Statement> before = DossierFolder.read(folder).statements();
        StatementsFile.append(folder, List.of(with("s3", true, "Ann")));
        assertThat(Files.readAllLines(file).get(1)).isEqualTo(lines[1] + ",,,,");
        assertThat(DossierFolder.read(folder).statements().subList(0, 2)).isEqualTo(before);
    }

    @Test
    void a_row_may_stop_before_the_later_columns_and_nowhere_else() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).split("\n");
        String head = lines[0] + ",article,start,end\n";
        Files.writeString(file, head + lines[1] + "\n" + lines[2] + "\n");
        assertThat(DossierFolder.read(folder).statements()).hasSize(2);
        for (String bad : List.of(
                lines[2] + ",\n",
                lines[2] + ",,\n",
                lines[2].substring(0, lines[2].lastIndexOf(',')) + "\n",
                lines[2])) {
            Files.writeString(file, head + lines[1] + "\n" + bad);
            assertThatThrownBy(() -> DossierFolder.read(folder))
                    .as(bad)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("statements.csv:3:")
                    .hasMessageContaining("cells and the header");
        }
    }

    @Test
    void a_row_taken_out_leaves_shorter_ones_as_they_are() throws IOException {
        Path file = folder.resolve("statements.csv");
        StatementsFile.append(folder, List.of(statement("s3", "sha256:12", ""), statement("s4", "sha256:12", "")));
        List<String> before = Files.readAllLines(file);
        assertThat(StatementsFile.remove(folder, "s3")).isTrue();
        assertThat(StatementsFile.remove(folder, "s3")).isFalse();
        assertThat(Files.readAllLines(file))
                .containsExactly(before.get(0), before.get(1), before.get(2), before.get(4));
    }

    @Test
    void without_a_file_one_is_made() throws IOException {
        Files.delete(folder.resolve("statements.csv"));
        StatementsFile.append(folder, List.of(statement("s3", "sha256:12", "")));
        assertThat(DossierFolder.read(folder).statements())
                .extracting(Statement::id)
                .containsExactly("s3");
    }

    @Test
    void a_broken_file_is_told_and_stays_as_it_is() throws IOException {
        Path file = folder.resolve("statements.csv");
        Files.writeString(file, "id,date\ns1,\"2024");
        assertThatThrownBy(() -> StatementsFile.append(folder, List.of(statement("s3", "", ""))))
                .isInstanceOf(InputException.class);
        assertThat(Files.readString(file)).isEqualTo("id,date\ns1,\"2024");
    }

    private static Statement statement(String id, String article, String note) {
        return new Statement(
                id,
                LocalDate.of(2024, 2, 25),
                "Cem Eiche",
                "m3",
                Statement.Kind.OPPOSE,
                Condition.is("parking-fee", "two-euros"),
                null,
                Strength.FIRM,
                true,
                false,
                "",
                "invented",
                note,
                article,
                0,
                article.isEmpty() ? 0 : 12);
    }

    private static Statement with(String id, boolean onRecord, String reporter) {
        Statement s = statement(id, "", "");
        return new Statement(
                id,
                s.date(),
                s.speaker(),
                s.holder(),
                s.kind(),
                s.condition(),
                s.requires(),
                s.strength(),
                onRecord,
                s.anonymous(),
                reporter,
                s.source(),
                s.note(),
                "",
                0,
                0);
    }
}
