package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.winset.whip.SettingsFile;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the documentation says against what the commands take and print: options, command lines, JSON keys, learned
/// numbers, links.
class DocsTest {

    private static final Path ROOT = root();

    /// Where a command's options stand.
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("scale", "docs/reference/scale.md"),
            Map.entry("analyze", "docs/reference/analyze.md"),
            Map.entry("deals", "docs/reference/deals.md"),
            Map.entry("why", "docs/reference/why.md"),
            Map.entry("whip", "docs/reference/whip.md"),
            Map.entry("backtest", "docs/reference/whip.md"),
            Map.entry("calibrate", "docs/reference/whip.md"),
            Map.entry("border", "docs/reference/border.md"),
            Map.entry("read", "docs/reference/read.md"),
            Map.entry("check", "docs/reference/dossier.md"),
            Map.entry("init", "docs/reference/dossier.md"),
            Map.entry("schema", "docs/reference/dossier.md"),
            Map.entry("desk", "docs/how-to/use-the-desk.md"));

    static final Set<String> COMMANDS = PAGES.keySet();

    static final List<Path> DOCS = documents();

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    private static final Map<String, Set<String>> OPTIONS =
            COMMANDS.stream().collect(Collectors.toMap(command -> command, DocsTest::options));

    /// Options of other programs.
    private static final Set<String> FOREIGN = Set.of("--add-modules");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)#?([^)\\s]*)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    /// In a block of code; within a sentence an option may stand for the whole line.
    private static final Pattern CALL =
            Pattern.compile("(?m)(?:^ *|[|&] )(?:\\./)?winset ([a-z]+(?: (?:\"[^\"]*\"|[^`\\n>|&#\"]+)*)?)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    private static final String NEWS = "winset-core/src/test/resources/org/winset/news";

    private static final Pattern NUMBER = Pattern.compile("(\\d*\\.\\d+)(?: \\((\\d*\\.\\d+)\\))?");

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("docs/reference"))) {
            at = at.getParent();
        }
        return Objects.requireNonNull(at, "no docs/reference above this folder");
    }

    private static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> examples = Files.walk(ROOT.resolve("examples"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), Stream.concat(docs, examples))
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static Set<String> named(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options(String command) {
        CommandLine sub =
                Objects.requireNonNull(Main.commandLine().getSubcommands().get(command));
        return sub.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_command_has_a_page() {
        assertThat(Main.commandLine().getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(spec -> !spec.usageMessage().hidden())
                        .map(spec -> spec.name()))
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void every_option_is_on_its_page(String command) throws IOException {
        Set<String> named = named(text(Path.of(PAGES.get(command))));
        CommandLine sub =
                Objects.requireNonNull(Main.commandLine().getSubcommands().get(command));
        assertThat(sub.getCommandSpec().options().stream()
                        .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
                        .filter(option -> !named.contains(option.longestName()))
                        .map(option -> option.longestName()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOCS")
    void every_option_that_a_page_names_exists_and_tables_keep_to_their_commands(Path file) throws IOException {
        Set<String> all = new TreeSet<>(FOREIGN);
        OPTIONS.values().forEach(all::addAll);
        Set<String> own = new TreeSet<>();
        PAGES.forEach((command, page) -> {
            if (file.equals(Path.of(page))) {
                own.addAll(OPTIONS.getOrDefault(command, Set.of()));
            }
        });
        for (String line : text(file).lines().toList()) {
            Set<String> known = !own.isEmpty() && line.startsWith("| `-") ? own : all;
            assertThat(named(known == own ? line.split(" \\| ", 2)[0] : line)).isSubsetOf(known);
        }
    }

    @ParameterizedTest
    @FieldSource("DOCS")
    void every_command_line_can_be_read(Path file) throws IOException {
        for (MatchResult call :
                CALL.matcher(text(file).replace("\\\n", "")).results().toList()) {
            String line = call.group(1).strip();
            boolean pattern = line.contains("...") || line.contains(" [") || line.contains("COMMAND");
            if (line.contains(" ") && !pattern) {
                String[] words = WORD.matcher(line)
                        .results()
                        .map(word -> word.group(1) == null ? word.group() : word.group(1))
                        .toArray(String[]::new);
                assertThatCode(() -> Main.commandLine().parseArgs(words))
                        .as(line)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("DOCS")
    void every_link_within_the_repository_leads_somewhere(Path file) throws IOException {
        for (MatchResult link : LINK.matcher(text(file)).results().toList()) {
            Path target = link.group(1).isEmpty()
                    ? file
                    : file.resolveSibling(link.group(1)).normalize();
            assertThat(ROOT.resolve(target)).as(link.group()).exists();
            if (!link.group(2).isEmpty()) {
                assertThat(HEADING.matcher(text(target)).results().map(heading -> anchor(heading.group(1))))
                        .as(link.group())
                        .contains(link.group(2));
            }
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\w\\- ]", "")
                .strip()
                .replace(' ', '-');
    }

    /// Value and standard error to two places, as `winset calibrate` prints them; of what is assumed the value.
    @Test
    void every_learned_number_is_on_the_page_of_the_whip_count() throws IOException {
        List<double[]> said = NUMBER.matcher(text(Path.of("docs/concepts/whip.md")))
                .results()
                .map(pair -> new double[] {
                    Double.parseDouble(pair.group(1)),
                    pair.group(2) == null ? Double.NaN : Double.parseDouble(pair.group(2))
                })
                .toList();
        assertThat(SettingsFile.committed().entries().values())
                .filteredOn(entry ->
                        said.stream().noneMatch(pair -> near(pair[0], entry.value()) && near(pair[1], entry.error())))
                .isEmpty();
    }

    private static boolean near(double said, double value) {
        return Double.isNaN(value) ? Double.isNaN(said) : Math.abs(said - value) < .0051;
    }

    /// On its own page or, where that says "as in" another, there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check examples/council --json | dossier
            whip examples/council --deal ferry-fund=full --points 127 --json | whip
            deals examples/council --json | deals analyze
            deals examples/council --from shore-power=by-2030 --for parliament --json | deals
            deals examples/council --audit --json | deals
            why examples/council --deal ferry-fund=full,shore-power=by-2030 --json | why analyze
            analyze examples/council --json | analyze whip
            backtest examples/border-2024 --json | whip
            read --score NEWS/heldout-9 --json | read
            read NEWS/heldout-2/r2-capitol-ports-deal.txt --dossier examples/border-2024 --json | read
            """)
    void every_json_key_is_named(String call, String pages) throws IOException {
        List<Object> words = new ArrayList<>();
        for (String word : call.split(" ")) {
            words.add(word.contains("/") ? ROOT.resolve(word.replace("NEWS", NEWS)) : word);
        }
        Shell shell = Shell.run(words.toArray());
        assertThat(shell.code()).as(shell.err()).isZero();
        StringBuilder named = new StringBuilder();
        for (String page : pages.split(" ")) {
            named.append(text(Path.of("docs/reference", page + ".md")));
        }
        Set<String> keys = new TreeSet<>();
        collect(JsonMapper.shared().readTree(shell.out()), keys);
        assertThat(keys).isNotEmpty();
        keys.removeIf(key ->
                Pattern.compile("[`\"]" + key + "(\\[])?[`\"]").matcher(named).find());
        assertThat(keys).isEmpty();
    }

    /// Keys that are names out of the dossier (of chambers, of caucuses) are left out.
    private static void collect(JsonNode node, Set<String> keys) {
        for (String name : node.propertyNames()) {
            keys.add(name);
            JsonNode value = node.get(name);
            if (value.isObject() && Set.of("chambers", "words").contains(name)) {
                value.forEach(child -> collect(child, keys));
            } else {
                collect(value, keys);
            }
        }
        for (JsonNode child : node.isArray() ? node : List.<JsonNode>of()) {
            collect(child, keys);
        }
    }
}
