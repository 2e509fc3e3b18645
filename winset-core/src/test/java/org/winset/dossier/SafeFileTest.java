package org.winset.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files written whole or not at all; who can't write reads the name that he gave, not that of the file aside.
class SafeFileTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_folder_a_file_for_a_folder_and_a_folder_that_is_not_there_are_refused_before_the_work() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> SafeFile.ready(folder)).hasMessageContaining("(" + folder + ") is a folder");
        assertThatThrownBy(() -> SafeFile.ready(file.resolve("a.csv")))
                .hasMessageContaining("(" + file + ") to write into is a file");
        assertThatThrownBy(() -> SafeFile.ready(folder.resolve("gone/a.csv")))
                .hasMessageContaining("gone) to write into does not exist");
        SafeFile.ready(file);
        SafeFile.ready(folder.resolve("new.csv"));
        assertThatThrownBy(() -> SafeFile.write(folder, "text"))
                .hasMessageContaining("is a folder")
                .hasMessageNotContaining(".part");
    }

    @Test
    void what_fails_midway_leaves_nothing_and_names_no_file_aside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        assertThatThrownBy(() -> SafeFile.write(file, aside -> {
                    Files.writeString(aside, "half");
                    throw new FileSystemException(aside.toString(), null, "No space left on device");
                }))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.csv: The file can't be written (No space left on device).")
                .hasMessageNotContaining(".part");
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
