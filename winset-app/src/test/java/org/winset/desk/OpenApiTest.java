package org.winset.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The committed description is the one that the records give (`-Dwinset.write=yes` writes it), and answers match it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/main/resources/org/winset/desk/page/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DEAL = "deal=ferry-fund=half,shore-power=by-2035";

    private Visitor visitor;

    @BeforeAll
    void open(@TempDir Path aside) {
        visitor = new Visitor(aside, null);
    }

    @AfterAll
    void close() {
        visitor.close();
    }

    @Test
    void the_committed_description_is_what_the_records_give() throws IOException {
        if ("yes".equals(System.getProperty("winset.write"))) {
            Files.writeString(COMMITTED, OpenApi.text());
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(OpenApi.text());
    }

    /// The routes are read off the server's own lines, so that a new one can't be forgotten here.
    @Test
    void every_route_is_described_and_nothing_else() throws IOException {
        Set<String> routes = new TreeSet<>();
        String source = Files.readString(Path.of("src/main/java/org/winset/desk/Desk.java"));
        Matcher route = Pattern.compile("\\.(get|post|sse)\\(\"(/api/\\w+)\"").matcher(source);
        while (route.find()) {
            routes.add((route.group(1).equals("post") ? "post " : "get ") + route.group(2));
        }
        Set<String> described = new TreeSet<>();
        JsonNode paths = JSON.readTree(OpenApi.text()).get("paths");
        paths.propertyNames()
                .forEach(path -> paths.get(path).propertyNames().forEach(m -> described.add(m + " " + path)));
        assertThat(routes).hasSizeGreaterThan(10).isEqualTo(described);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dossier",
                "/api/count?" + DEAL,
                "/api/count?quick=yes&" + DEAL,
                "/api/member?id=AT&" + DEAL,
                "/api/map?across=ferry-fund&down=shore-power&" + DEAL,
                "/api/starts"
            })
    void an_answer_has_the_described_shape(String path) throws IOException {
        JsonNode api = JSON.readTree(OpenApi.text());
        String plain = path.replaceFirst("\\?.*", "");
        JsonNode schema =
                api.at("/paths/" + plain.replace("/", "~1") + "/get/responses/200/content/application~1json/schema");
        assertThat(schema.isMissingNode()).isFalse();
        Visitor.Answer answer = visitor.get(path);
        assertThat(answer.status()).isEqualTo(200);
        matches(api, schema, JSON.readTree(answer.body()), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openings", "frontier", "winset", "timeline"})
    void events_have_the_described_shapes(String lane) throws IOException {
        JsonNode api = JSON.readTree(OpenApi.text());
        JsonNode events = api.at("/paths/~1api~1" + lane + "/get/responses/200/content/text~1event-stream/x-events");
        String text = visitor.events("/api/" + lane + "?" + DEAL);
        assertThat(text).contains("event: done");
        String event = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ")) {
                assertThat(events.has(event)).as(event).isTrue();
                matches(api, events.get(event), JSON.readTree(line.substring(6)), event);
            }
        }
    }

    private static void matches(JsonNode api, JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref")) {
            matches(api, api.at(schema.get("$ref").asString().substring(1)), value, place);
            return;
        }
        JsonNode type = schema.get("type");
        if (type.isArray() && value.isNull()) {
            return;
        }
        String word = type.isArray() ? type.get(0).asString() : type.asString();
        switch (word) {
            case "object" -> {
                assertThat(value.isObject()).as(place).isTrue();
                assertThat(value.propertyNames())
                        .as(place)
                        .containsExactlyInAnyOrderElementsOf(
                                schema.get("properties").propertyNames());
                for (Map.Entry<String, JsonNode> field : value.properties()) {
                    matches(
                            api,
                            schema.get("properties").get(field.getKey()),
                            field.getValue(),
                            place + "." + field.getKey());
                }
            }
            case "array" -> {
                assertThat(value.isArray()).as(place).isTrue();
                Iterator<JsonNode> items = value.iterator();
                while (items.hasNext()) {
                    matches(api, schema.get("items"), items.next(), place + "[]");
                }
            }
            case "string" -> assertThat(value.isString()).as(place).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(place).isTrue();
            default -> assertThat(value.isNumber()).as(place).isTrue();
        }
    }
}
