package org.winset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A copy of the border example that a test may spoil.
public final class BorderCopy {

    private static final Path EXAMPLE = Path.of("..", "examples", "border-2024");

    private BorderCopy() {}

    /// The dossier's own files and the folder `border`, in a new folder under `parent`.
    public static Path in(Path parent) throws IOException {
        Path copy = parent.resolve("border-2024");
        for (String from : List.of("", "border")) {
            Files.createDirectories(copy.resolve(from));
            try (Stream<Path> files = Files.list(EXAMPLE.resolve(from))) {
                files.filter(Files::isRegularFile).forEach(file -> copy(file, copy.resolve(from)));
            }
        }
        return copy;
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces text that must be there.
    public static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalStateException("(" + from + ") is not in " + file);
        }
        Files.writeString(file, text.replace(from, to));
    }
}
