package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DossierSchemaTest {

    @TempDir
    Path folder;

    @Test
    void the_template_the_council_and_everything_follow_the_schema() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(DossierSchema.json());
        Template.write(folder);
        Path everything = folder.resolve("everything");
        DossierFolder.write(Everything.dossier(), everything);
        for (Path dossier : List.of(folder, RoundTripTest.examples().resolve("council"), everything)) {
            JsonNode yaml = new YAMLMapper().readTree(Files.readString(dossier.resolve("dossier.yaml")));
            assertThat(SchemaCheck.problems(schema, yaml, "")).as("%s", dossier).isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(DossierSchema.json());
        Template.write(folder);
        String text = Files.readString(folder.resolve("dossier.yaml"));
        for (String[] edit : new String[][] {
            {"seats: 7", "seats: 0"},
            {"seats: 7", "seat: 7"},
            {"share: 0.5", "share: 1.5"},
            {"kind: override", "kind: overide"},
            {"view: strongly against", "view: strongly agianst"},
            {"members: [m5, m6]", "members: m5"},
            {"as-of: 2024-03-01", "as-off: 2024-03-01"}
        }) {
            JsonNode yaml = new YAMLMapper().readTree(text.replace(edit[0], edit[1]));
            assertThat(SchemaCheck.problems(schema, yaml, "")).as(edit[1]).isNotEmpty();
        }
    }

    @Test
    void every_table_has_a_schema_and_an_unknown_one_has_none() {
        for (String table : DossierSchema.tableNames()) {
            assertThat(DossierSchema.json(table)).contains("\"additionalProperties\" : false");
        }
        assertThat(DossierSchema.json("members")).contains("^offset\\\\.(").contains("^x([1-9])$");
        assertThat(DossierSchema.json("nothing")).isNull();
    }

    @Test
    void the_reference_page_holds_the_tables_that_the_declarations_give() throws IOException {
        String page = Files.readString(RoundTripTest.examples().resolveSibling("docs/reference/dossier.md"));
        assertThat(page).contains(DossierSchema.markdown());
    }
}
