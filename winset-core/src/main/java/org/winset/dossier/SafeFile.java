package org.winset.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Writes files whole or not at all: aside first, then moved into place.
public final class SafeFile {

    /// What fills the file; it may fail, and then nothing is left behind.
    @FunctionalInterface
    public interface Filler {
        void fill(Path aside) throws IOException;
    }

    private SafeFile() {}

    /// Writes `text` in UTF-8.
    public static void write(Path file, String text) {
        write(file, aside -> Files.writeString(aside, text, StandardCharsets.UTF_8));
    }

    /// Lets `filler` write a temporary file beside `file`, then moves it there.
    public static void write(Path file, Filler filler) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw InputException.missing(
                    file.toString(),
                    "The folder (" + folder + ") does not exist.",
                    "create it first: mkdir -p " + folder);
        }
        Path aside = null;
        try {
            // a process that was killed may have left a file behind, and in a container the next has the same id
            aside = Files.createFile(folder.resolve("." + target.getFileName() + "."
                    + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part"));
            aside.toFile().deleteOnExit();
            filler.fill(aside);
            move(aside, target);
        } catch (IOException e) {
            throw InputException.missing(
                    file.toString(),
                    "The file can't be written (" + e.getMessage() + ").",
                    "the folder is read-only or full.");
        } finally {
            discard(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path aside) {
        if (aside != null) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                // The system removes temporary files that could not be deleted here.
                aside.toFile().deleteOnExit();
            }
        }
    }
}
