package org.winset.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page's modules import one another without a circle, and each states that its types are checked.
class PageModulesTest {

    private static final Path MODULES = Path.of("src/main/resources/org/winset/desk/page/js");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*from '\\./(\\w+\\.js)';");

    @Test
    void no_module_imports_itself_by_way_of_others() {
        Map<String, List<String>> imports = imports();
        assertThat(imports).containsKey("main.js");
        for (String module : imports.keySet()) {
            assertThat(circle(imports, module, new ArrayList<>())).as(module).isEmpty();
        }
    }

    @Test
    void every_module_has_its_types_checked() throws IOException {
        for (String module : imports().keySet()) {
            assertThat(Files.readString(MODULES.resolve(module))).as(module).startsWith("// @ts-check");
        }
    }

    private static List<String> circle(Map<String, List<String>> imports, String module, List<String> way) {
        if (way.contains(module)) {
            return way;
        }
        List<String> further = new ArrayList<>(way);
        further.add(module);
        return imports.getOrDefault(module, List.of()).stream()
                .map(next -> circle(imports, next, further))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Map<String, List<String>> imports() {
        Map<String, List<String>> imports = new TreeMap<>();
        try (Stream<Path> files = Files.list(MODULES)) {
            for (Path file : files.toList()) {
                List<String> of = IMPORT.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                imports.put(file.getFileName().toString(), of);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return imports;
    }
}
