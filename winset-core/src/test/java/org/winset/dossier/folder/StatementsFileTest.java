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
    void a_new_column_is_put_at_the_end_of_each_row_and_changes_no_other_byte() throws IOException {
        Path file = folder.resolve("statements.csv");
        String[] lines = Files.readString(file).stripTrailing().split("\n");
        String before = String.join("\r\n", lines) + "\r\n";
        Files.writeString(file, before);
        StatementsFile.append(folder, List.of(statement("s3", "sha256:12", "two\nlines")));
        String after = Files.readString(file);
        assertThat(after)
                .startsWith(lines[0] + ",article,end\r\n" + lines[1] + ",,\r\n" + lines[2] + ",,\r\n")
                .endsWith("sha256:12,12\r\n");
        StatementsFile.append(folder, List.of(statement("s4", "sha256:12", "")));
        assertThat(Files.readString(file)).startsWith(after);
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
}
