package org.winset.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.cli.Main;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskAgreesTest {

    private static final int DEALS = 20;
    private static final long SEED = 6;

    @Test
    void the_page_shows_what_the_command_line_prints_for_twenty_random_deals(@TempDir Path aside) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        try (Visit visit = new Visit(aside, "border-2024")) {
            Dossier dossier = DossierFolder.read(visit.folder);
            Page page = visit.page("");
            for (int k = 0; k < DEALS; k++) {
                String deal = random(dossier, random);
                JsonNode count = JsonMapper.builder().build().readTree(printed(visit.folder, deal));
                page.navigate(visit.address() + "?deal=" + deal);
                page.waitForSelector("#chance:not(.rough)");
                Visit.settled(page);
                agrees(page, count, deal);
            }
            assertThat(visit.complaints).isEmpty();
        }
    }

    @Test
    void a_pinned_gate_and_a_statement_left_out_are_the_command_line_s_too(@TempDir Path aside) {
        try (Visit visit = new Visit(aside, "council")) {
            String deal = "ferry-fund=full,shore-power=by-2035";
            String gate = "qualified-majority";
            JsonNode count = JsonMapper.builder()
                    .build()
                    .readTree(printed(visit.folder, deal, "--pin", gate + "=clears", "--without", "invented-2"));
            Page page = visit.page("?deal=" + deal + "&pin=" + gate + "=clears&without=invented-2");
            page.waitForSelector("#chance:not(.rough)");
            agrees(page, count, deal);
        }
    }

    @Test
    void the_copied_command_prints_what_the_page_shows(@TempDir Path aside) {
        try (Visit visit = new Visit(aside, "council")) {
            String query = "?deal=ferry-fund=full,shore-power=by-2035&set=DE=undecided,FR=lean-no"
                    + "&pin=qualified-majority=clears&without=invented-2";
            Page page = visit.page(query);
            String command = String.valueOf(page.getAttribute("[data-key=command]", "title"));
            assertThat(command).startsWith("./winset whip ");
            List<String> line = new ArrayList<>(List.of(command.split(" ")));
            line.add("--json");
            JsonNode count = JsonMapper.builder()
                    .build()
                    .readTree(printed(line.subList(1, line.size()).toArray(String[]::new)));
            agrees(page, count, command);
        }
    }

    private static void agrees(Page page, JsonNode count, String deal) {
        assertThat(page.textContent("#chance"))
                .as(deal)
                .isEqualTo(percent(count.get("chance").asDouble()));
        for (JsonNode path : count.get("paths")) {
            assertThat(page.textContent("[data-key=path-" + path.get("id").asString() + "] b"))
                    .as(deal)
                    .isEqualTo(percent(path.get("chance").asDouble()));
        }
        for (var gate : page.locator(".gate").all()) {
            String[] key = String.valueOf(gate.getAttribute("data-gate")).split(":");
            for (JsonNode line : count.get("gates")) {
                if (line.get("id").asString().equals(key[0])
                        && line.get("part").asString().equals(key.length > 1 ? key[1] : "")) {
                    assertThat(Double.parseDouble(String.valueOf(gate.getAttribute("data-chance"))))
                            .as(deal + " " + key[0])
                            .isCloseTo(line.get("chance").asDouble(), org.assertj.core.data.Offset.offset(6e-5));
                }
            }
        }
    }

    /// The page's own rounding.
    private static String percent(double p) {
        return p > 0 && p < .005
                ? "< 1 %"
                : p < 1 && p > .995 ? "> 99 %" : Math.round(100 * Math.round(1e4 * p) / 1e4) + " %";
    }

    private static String random(Dossier dossier, RandomGenerator random) {
        List<String> parts = new ArrayList<>();
        for (var provision : dossier.provisions()) {
            int level = random.nextInt(provision.levels().size());
            if (level > 0) {
                parts.add(provision.id() + "=" + provision.levels().get(level).id());
            }
        }
        return String.join(",", parts);
    }

    private static String printed(Path folder, String deal, String... more) {
        List<String> line = new ArrayList<>(List.of("whip", folder.toString(), "--deal", deal, "--json"));
        line.addAll(List.of(more));
        return printed(line.toArray(String[]::new));
    }

    private static String printed(String... line) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run(line)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
