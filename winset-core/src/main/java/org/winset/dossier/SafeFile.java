package org.winset.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
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

    /// Nothing, where `file` can be written; asked before the work that fills it.
    ///
    /// @throws InputException when it is a folder, or its folder is missing or can't be written to
    public static void ready(Path file) {
        folder(file);
    }

    /// Writes `text` in UTF-8.
    public static void write(Path file, String text) {
        write(file, aside -> Files.writeString(aside, text, StandardCharsets.UTF_8));
    }

    /// Lets `filler` write a temporary file beside `file`, then moves it there.
    public static void write(Path file, Filler filler) {
        Path folder = folder(file);
        Path target = file.toAbsolutePath();
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
                    "The file can't be written (" + reason(e) + ").",
                    "the folder is read-only or full.");
        } finally {
            discard(aside);
        }
    }

    /// Whether writing `target` would overwrite `input`.
    public static boolean same(Path target, Path input) {
        try {
            return Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw InputException.usage("The file to write (" + file + ") is a folder.", "name a file in it.");
        }
        if (!Files.isDirectory(folder)) {
            throw InputException.missing(
                    file.toString(),
                    Files.exists(folder)
                            ? "The folder (" + folder + ") to write into is a file."
                            : "The folder (" + folder + ") to write into does not exist.",
                    Files.exists(folder) ? "another folder was meant." : "create it first: mkdir -p " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw InputException.missing(
                    file.toString(), "The folder (" + folder + ") is read-only.", "another folder was meant.");
        }
        return folder;
    }

    /// Why, without the name of the file aside, which nobody knows.
    private static String reason(IOException e) {
        if (e instanceof FileSystemException system) {
            String reason = system.getReason();
            return reason == null ? system.getClass().getSimpleName().replace("Exception", "") : reason;
        }
        return String.valueOf(e.getMessage());
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
