package org.winset.rollcall;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The folder of public data that tests may measure on where it is there: `WINSET_SHARED`, or `shared` beside the
/// repository.
final class Shared {

    private Shared() {}

    /// A file in that folder; the test is skipped without it.
    static Path file(String name) {
        Path folder = folder();
        Path file = folder == null ? null : folder.resolve(name);
        Assumptions.assumeTrue(file != null && Files.exists(file), "skipped: no ../shared");
        return file;
    }

    private static @Nullable Path folder() {
        String named = System.getProperty("WINSET_SHARED", System.getenv("WINSET_SHARED"));
        if (named != null) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("winset")) && Files.exists(at.resolve("pom.xml"))) {
                return at.resolveSibling("shared");
            }
        }
        return null;
    }
}
