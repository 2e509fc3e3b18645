package org.winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `winset init`, `check` and `schema` as a user runs them.
class DossierCommandsTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void init_then_check_is_a_first_success() {
        Path fresh = folder.resolve("my-council");
        assertThat(run("init", fresh.toString())).isZero();
        assertThat(out.toString()).contains("Wrote " + fresh.resolve("dossier.yaml"));
        assertThat(run("check", fresh.toString())).isZero();
        assertThat(out.toString())
                .contains("2 provisions with 9 deals")
                .contains("7 of 7 seats filled")
                .contains("1 source unverified: invented.")
                .contains("No problems.");
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100 || line.contains(fresh.toString()));
    }

    @Test
    void init_never_overwrites() throws IOException {
        Files.writeString(folder.resolve("council.csv"), "mine");
        assertThat(run("init", folder.toString())).isEqualTo(64);
        assertThat(err.toString())
                .contains("(council.csv) already; nothing was written.")
                .contains("Maybe ");
        assertThat(Files.readString(folder.resolve("council.csv"))).isEqualTo("mine");
        assertThat(folder.resolve("dossier.yaml")).doesNotExist();
    }

    @Test
    void check_prints_all_problems_and_nothing_else() throws IOException {
        run("init", folder.toString());
        edit("seats: 7", "seats: 7.5");
        edit("topic: traffic", "topic: trafic");
        assertThat(run("check", folder.toString())).isEqualTo(65);
        assertThat(err.toString().lines())
                .containsExactly(
                        folder + "/dossier.yaml:38:12: The name (trafic) is not a known topic.",
                        "Maybe (traffic) was meant.",
                        folder + "/dossier.yaml:60:12: The number (7.5) is not a whole number.",
                        "Maybe (8) was meant.");
    }

    @Test
    void check_of_nothing_is_66() {
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(66);
        assertThat(err.toString()).contains("The folder is missing").contains("Maybe the path is misspelt.");
    }

    @Test
    void check_json_lists_problems_with_their_places() throws IOException {
        run("init", folder.toString());
        edit("seats: 7", "seats: 7.5");
        out.getBuffer().setLength(0);
        assertThat(run("check", folder.toString(), "--json")).isEqualTo(65);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("ok").asBoolean()).isFalse();
        assertThat(json.get("problems").get(0).get("line").asInt()).isEqualTo(60);
        assertThat(json.get("problems").get(0).get("column").asInt()).isEqualTo(12);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void check_json_counts_what_a_sound_dossier_holds() {
        run("init", folder.toString());
        out.getBuffer().setLength(0);
        assertThat(run("check", "--json", folder.toString())).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("ok").asBoolean()).isTrue();
        assertThat(json.get("deals").toString()).isEqualTo("9");
        assertThat(json.get("chambers").get("council").get("sworn").asInt()).isEqualTo(7);
        assertThat(json.get("problems").size()).isZero();
    }

    @Test
    void schema_prints_json_and_knows_its_tables() {
        assertThat(run("schema")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).get("required").size())
                .isEqualTo(7);
        assertThat(run("schema", "--table", "member")).isEqualTo(64);
        assertThat(err.toString()).contains("There is no table (member).").contains("Maybe (members) was meant.");
    }

    @Test
    void check_reads_the_pipeline_too_and_holds_its_names_against_the_dossier() throws IOException {
        run("init", folder.toString());
        Path border = folder.resolve("border.yaml");
        Files.writeString(border, "levels:\n  parking-fees=two-euros: {title: two, nonsense: 1}\n");
        assertThat(run("check", folder.toString())).isEqualTo(65);
        assertThat(err.toString())
                .contains("border.yaml:2:3: The provision (parking-fees) is not in dossier.yaml.")
                .contains("Maybe (parking-fee) was meant.")
                .contains("no classes of people");
    }

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private void edit(String sound, String broken) throws IOException {
        Path file = folder.resolve("dossier.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(sound);
        Files.writeString(file, text.replace(sound, broken));
    }
}
