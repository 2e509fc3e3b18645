package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.InputException;

/// Whatever happens to the files, reading gives a dossier or located problems, never another failure.
class FuzzTest {

    private static final String[] PIECES = {
        "\"",
        "'",
        ":",
        "- ",
        "\n",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        "&a ",
        "*a",
        "!",
        "|\n",
        ">\n",
        "? ",
        "\r",
        "\u00E9",
        "=",
        "(",
        ")",
        "not ",
        "0",
        "-1",
        "1e999",
        "NaN",
        "  ",
        "---\n",
        "...\n",
        "%",
        "@",
        "\\",
        "\uD83D\uDE00",
        "~",
        "null",
        "<<: "
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void reading_never_fails_otherwise(long seed) throws IOException {
        Fault.write(folder);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> files = List.of(
                "dossier.yaml", "dossier.yaml", "council.csv", "precedents.csv", "statements.csv", "outcomes.csv");
        for (int i = 0; i < 60; i++) {
            Path file = folder.resolve(files.get(random.nextInt(files.size())));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, broken(sound, random));
            String text = "seed " + seed + ", round " + i + ", " + file.getFileName();
            assertThatCode(() -> {
                        try {
                            DossierFolder.read(folder);
                        } catch (InputException e) {
                            e.problems()
                                    .forEach(problem -> require(problem.line() >= 0
                                            && !problem.message().isBlank()));
                        }
                    })
                    .as(text)
                    .doesNotThrowAnyException();
            Files.write(file, sound);
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalStateException("A problem without a place or message.");
        }
    }

    private static byte[] broken(byte[] sound, RandomGenerator random) {
        byte[] bytes = sound;
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(bytes.length);
            byte[] piece = switch (random.nextInt(4)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(40)));
                default -> PIECES[random.nextInt(PIECES.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8);
            };
            int skip = random.nextInt(3) == 0 ? Math.min(bytes.length - at, random.nextInt(30)) : 0;
            byte[] next = new byte[bytes.length - skip + piece.length];
            System.arraycopy(bytes, 0, next, 0, at);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(bytes, at + skip, next, at + piece.length, bytes.length - at - skip);
            bytes = next.length == 0 ? new byte[] {'a'} : next;
        }
        return bytes;
    }
}
