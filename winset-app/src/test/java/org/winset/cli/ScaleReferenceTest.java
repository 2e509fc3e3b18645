package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference page names all that the command takes and gives.
class ScaleReferenceTest {

    @TempDir
    Path folder;

    private static String page() throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("docs/reference/scale.md"))) {
            at = at.getParent();
        }
        return Files.readString(Objects.requireNonNull(at, "no docs/reference/scale.md above this folder")
                .resolve("docs/reference/scale.md"));
    }

    @Test
    void every_json_key_is_in_the_reference() throws IOException {
        String page = page();
        JsonNode json = JsonMapper.shared()
                .readTree(Shell.run(
                                "scale",
                                InventedVotes.senate(folder),
                                "--chains 2 --burn-in 20 --sweeps 40 --min-votes 10 --hold-out 0.2 --json",
                                "--topic tax=118-Senate-3")
                        .out());
        List<String> keys = new ArrayList<>();
        collect(json, keys);

        assertThat(keys.stream().distinct().toList())
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    /// Every key once for each kind of object; reasons for leaving votes out are free text.
    private static void collect(JsonNode node, List<String> keys) {
        for (String name : node.propertyNames()) {
            keys.add(name);
            JsonNode value = node.get(name);
            if (!name.equals("leftOut")) {
                collect(value.isArray() && !value.isEmpty() ? value.get(0) : value, keys);
            }
        }
    }
}
