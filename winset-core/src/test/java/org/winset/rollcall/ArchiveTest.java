package org.winset.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.winset.rollcall.Votes.read;
import static org.winset.rollcall.Votes.write;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.InputException;

/// Trees of votes in archives give what the folder gives.
class ArchiveTest {

    @TempDir
    Path folder;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int k = 1; k <= 30; k++) {
            files.put("data/118/votes/2023/s" + k + "/data.json", Votes.SENATE_9.replace("s9-118", "s" + k + "-118"));
        }
        return files;
    }

    @Test
    void a_folder_a_zip_and_tars_packed_or_not_give_the_same_votes() {
        files().forEach((name, text) -> write(folder, "tree/" + name, text));
        byte[] tar = Votes.tar(files());
        RollCalls tree = read(folder.resolve("tree"));

        assertThat(tree.rollCalls()).hasSize(30);
        assertThat(tree.rollCalls().get(9).id()).isEqualTo("s10-118.2023");
        assertThat(read(write(folder, "a.zip", Votes.zip(files()))))
                .usingRecursiveComparison()
                .isEqualTo(tree);
        assertThat(read(write(folder, "a.tar", tar))).usingRecursiveComparison().isEqualTo(tree);
        assertThat(read(write(folder, "a.tar.gz", Votes.gzip(tar))))
                .usingRecursiveComparison()
                .isEqualTo(tree);
        assertThat(read(write(folder, "a.tar.xz", Votes.xz(tar))))
                .usingRecursiveComparison()
                .isEqualTo(tree);
        assertThat(read(write(folder, "any.name", Votes.xz(tar))))
                .usingRecursiveComparison()
                .isEqualTo(tree);
    }

    @Test
    void long_names_are_read_as_gnu_and_posix_tars_write_them() {
        Map<String, String> files =
                Map.of("votes/" + "long/".repeat(50) + "x/data.json", Votes.SENATE_9.replace("(2", "(3"));
        byte[] gnu = Votes.tar(files, TarArchiveOutputStream.LONGFILE_GNU);
        byte[] posix = Votes.tar(files, TarArchiveOutputStream.LONGFILE_POSIX);

        assertThat(read(write(folder, "a.tar", gnu)).report().notes())
                .singleElement()
                .asString()
                .contains("!votes/" + "long/".repeat(50) + "x/data.json");
        assertThat(read(write(folder, "a.tar", posix)))
                .usingRecursiveComparison()
                .isEqualTo(read(write(folder, "a.tar", gnu)));
    }

    @Test
    void junk_in_an_archive_is_counted_and_passed_over() {
        Map<String, String> files = files();
        files.put("data/118/votes/2023/s1/._data.json", "\0\0\0");
        files.put("__MACOSX/data/._s1", "\0\0\0");
        files.put("README", "votes");

        assertThat(read(write(folder, "a.zip", Votes.zip(files))).report().leftOut())
                .containsExactly(Map.entry("file: not a data.json", 3));
        assertThat(read(write(folder, "a.tar", Votes.tar(files))).report().rollCalls())
                .isEqualTo(30);
    }

    @Test
    void a_bad_entry_is_told_by_archive_entry_line_and_column() {
        Map<String, String> files = files();
        files.put("x/data.json", "{\n  \"vote_id\": 7\n}");
        Path zip = write(folder, "a.zip", Votes.zip(files));
        Path tar = write(folder, "a.tar.xz", Votes.xz(Votes.tar(files)));

        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(InputException.class)
                .hasMessage(zip + "!x/data.json:2:14: The (vote_id) is not text (7).\nMaybe quote it.");
        assertThatThrownBy(() -> read(tar)).hasMessageStartingWith(tar + "!x/data.json:2:14: ");
    }

    @Test
    void an_archive_that_is_cut_off_is_refused() {
        byte[] tar = Votes.tar(files());
        byte[] xz = Votes.xz(tar);
        Path cutXz = write(folder, "a.tar.xz", Arrays.copyOf(xz, xz.length / 2));
        Path cutTar = write(folder, "a.tar", Arrays.copyOf(tar, 5000));
        byte[] zip = Votes.zip(files());
        Path cutZip = write(folder, "a.zip", Arrays.copyOf(zip, zip.length - 30));

        assertThatThrownBy(() -> read(cutXz)).isInstanceOf(InputException.class).hasMessageContaining("damaged here");
        assertThatThrownBy(() -> read(cutZip))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("damaged here");
        assertThatThrownBy(() -> read(cutTar))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.tar!data/118/votes/2023/s3/data.json: The archive is damaged here");
    }

    @Test
    void a_tar_that_ends_between_two_files_is_refused_too() {
        byte[] tar = Votes.tar(files());
        int firstEntry = 512 + (Votes.SENATE_9.length() + 511) / 512 * 512;

        assertThatThrownBy(() -> read(write(folder, "a.tar", Arrays.copyOf(tar, firstEntry))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("ends in the middle");
    }

    @Test
    void an_archive_without_votes_says_so() {
        Path zip = write(folder, "table.xlsx", Votes.zip(Map.of("xl/workbook.xml", "<workbook/>")));
        Path gzip = write(
                folder,
                "S118_votes.csv.gz",
                Votes.gzip("congress,chamber\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The archive holds no data.json.");
        assertThatThrownBy(() -> read(gzip))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("S118_votes.csv.gz")
                .hasMessageContaining("no tar archive")
                .hasMessageContaining("Maybe unpack it first");
    }
}
