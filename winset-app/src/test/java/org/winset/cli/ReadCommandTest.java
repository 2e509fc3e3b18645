package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `winset read` as a user calls it; the people are invented.
class ReadCommandTest {

    private static final String TEXT = "“We are done,” Sen. Amy Holt said.\n\nShe added that the vote had slipped.\n";

    @TempDir
    private Path folder = Path.of(".");

    private Path article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void json_gives_offsets_kind_speaker_rule_and_chain() throws IOException {
        Shell shell = Shell.run("read", article("a.txt", TEXT), "--json");
        assertThat(shell.code()).isZero();
        JsonNode rows = JsonMapper.shared().readTree(shell.out());
        assertThat(rows).hasSize(2);
        JsonNode first = rows.get(0);
        assertThat(first.get("kind").asString()).isEqualTo("direct");
        assertThat(TEXT.substring(first.get("start").asInt(), first.get("end").asInt()))
                .isEqualTo(first.get("text").asString());
        assertThat(first.get("speaker").get("name").asString()).isEqualTo("Amy Holt");
        assertThat(first.get("speaker").get("mention").asString()).isEqualTo("Sen. Amy Holt");
        assertThat(first.get("rule").asString()).isEqualTo("cue after");
        assertThat(rows.get(1).get("kind").asString()).isEqualTo("indirect");
        assertThat(rows.get(1).get("speaker").get("name").asString()).isEqualTo("Amy Holt");
        assertThat(rows.get(1).get("chain")).hasSize(2);
    }

    @Test
    void annotations_point_at_the_text_by_code_points_and_by_its_words() throws IOException {
        String text = "Port news 🚢 today.\n\n" + TEXT;
        Shell shell = Shell.run("read", article("a.txt", text), "--annotation");
        assertThat(shell.code()).isZero();
        JsonNode items = JsonMapper.shared().readTree(shell.out()).get("items");
        assertThat(items).hasSize(2);
        for (JsonNode item : items) {
            JsonNode selectors = item.get("target").get("selector");
            JsonNode position = selectors.get(0);
            JsonNode quote = selectors.get(1);
            String exact = quote.get("exact").asString();
            assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
            int start = text.offsetByCodePoints(0, position.get("start").asInt());
            int end = text.offsetByCodePoints(0, position.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(exact);
            assertThat(quote.get("type").asString()).isEqualTo("TextQuoteSelector");
            assertThat(text)
                    .contains(quote.get("prefix").asString()
                            + exact
                            + quote.get("suffix").asString());
        }
    }

    @Test
    void a_page_is_read_without_its_menu_and_in_its_own_encoding() throws IOException {
        String page = "<html><head><meta charset=windows-1252></head><body><nav>“Menu,” said Site.</nav>"
                + "<article><p>“Déjà vu,” said Rep. Zoë Ruiz.</p></article></body></html>";
        Path file = Files.write(folder.resolve("a.html"), page.getBytes("windows-1252"));
        Shell shell = Shell.run("read", file, "--csv");
        assertThat(shell.out()).contains("Zoë Ruiz").doesNotContain("Menu");
    }

    @Test
    void a_folder_is_read_whole_and_an_html_page_is_written() throws IOException {
        article("a.txt", TEXT);
        article("b.txt", "“No <b>,” said Gov. Lee Park.");
        Path page = folder.resolve("out.html");
        assertThat(Shell.run("read", folder, "--html", page).code()).isZero();
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .contains("Amy Holt", "Lee Park", "&lt;b&gt;")
                .doesNotContain("<b>,");
    }

    @Test
    void a_gold_standard_is_scored_and_a_faulty_one_located() throws IOException {
        article("a.txt", TEXT);
        String gold =
                "T1\tSpeaker 15 28\tSen. Amy Holt\nT2\tDirect 0 14\t“We are done,”\nR1\tSpokenBy Arg1:T2 Arg2:T1\n";
        Path ann = article("a.ann", gold);
        assertThat(Shell.run("read", "--score", ann).out()).contains("100.0 %");
        Path wrong = article("a.ann", gold + "T3\tDirect 900 905\tabc\n");
        Shell shell = Shell.run("read", "--score", wrong);
        assertThat(shell.code()).isEqualTo(65);
        assertThat(shell.err()).contains("a.ann:4", "900", "Maybe");
    }

    @Test
    void two_formats_at_once_and_a_missing_article_are_refused() throws IOException {
        assertThat(Shell.run("read", article("a.txt", TEXT), "--json --csv").code())
                .isEqualTo(64);
        Shell missing = Shell.run("read", folder.resolve("none.txt"));
        assertThat(missing.code()).isEqualTo(66);
        assertThat(missing.err()).contains("none.txt", "Maybe");
    }

    @Test
    void a_file_that_is_no_text_is_refused_with_the_missing_ones() throws IOException {
        Path picture = Files.write(folder.resolve("p.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 0, 0, 7});
        Shell shell = Shell.run("read", picture, folder.resolve("nope.txt"), article("a.txt", TEXT));
        assertThat(shell.code()).isEqualTo(66);
        assertThat(shell.err()).contains("is no text", "p.txt", "is missing", "nope.txt");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void an_article_cannot_steer_the_terminal() throws IOException {
        Shell shell = Shell.run("read", article("a.txt", "\u001b[2J“We are done\u0007,” Sen. Amy Holt said."));
        assertThat(shell.out()).contains("Amy Holt").doesNotContain("\u001b", "\u0007");
    }

    @Test
    void options_that_make_no_sense_together_are_told() throws IOException {
        Path file = article("a.txt", TEXT);
        assertThat(Shell.run("read", file, "--review --dossier", folder, "--json")
                        .err())
                .contains("A review is a dialogue");
        assertThat(Shell.run("read", file, "--deal a=b").err()).contains("(--deal) belongs to a review");
        assertThat(Shell.run("read", file, "--review").err()).contains("needs a dossier");
    }
}
