package org.winset.border.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.border.Parameter;
import org.winset.border.Pipeline;
import org.winset.border.Small;
import org.winset.border.Station;
import org.winset.border.engine.Network;
import org.winset.dossier.InputException;

class PipelineReaderTest {

    private static final String GOOD = """
            title: small
            start: 2020-01-01
            enactment: 2020-07-01
            fit: 2020-01 to 2020-12
            groups: [here, there]
            families: [adult, family]
            family-size: 2.7
            parameters:
              beds: {unit: beds, basis: data, source: a table, value: {2020-01-01: 100, 2021-01-01: 120}}
              kept:
                unit: share
                basis: fitted
                source: a table
                sd: 0.1
                value: 0.5
                by: {here.adult: 0.7, there: 0.2}
            servers: {ice: {places: beds * 0.9}}
            stations:
              - {name: in, kind: entry, demand: people, routes: [
                  {to: held, share: kept, room: ice, counts: [held]}, {to: out, counts: [released]}]}
              - {name: held, kind: hold, stay: geometric 30, uses: ice, routes: [{to: out}]}
              - {name: out, kind: end}
            levels:
              beds=more: {title: more, changes: {beds: {set: 200, months: 6, basis: data, source: a bill}}}
            """;

    private static List<String> problems(String text) {
        InputException e = catchThrowableOfType(InputException.class, () -> PipelineReader.parse("border.yaml", text));
        assertThat(e).isNotNull();
        return e.problems().stream()
                .map(p -> p.text().replace(System.lineSeparator(), " | "))
                .toList();
    }

    @Test
    void a_good_declaration_reads_whole() {
        Pipeline pipeline = PipelineReader.parse("border.yaml", GOOD);
        assertThat(pipeline.parameters())
                .extracting(Parameter::name)
                .containsExactly("beds", "kept", "kept.here.adult", "kept.there");
        assertThat(pipeline.parameter("beds").on(java.time.LocalDate.of(2020, 12, 31)))
                .isEqualTo(100);
        assertThat(pipeline.parameter("beds").on(java.time.LocalDate.of(2021, 1, 1)))
                .isEqualTo(120);
        assertThat(pipeline.stations()).extracting(Station::name).containsExactly("in", "held", "out");
        assertThat(pipeline.levels().getFirst().changes().getFirst().value()).isEqualTo(200);
    }

    @Test
    void the_example_reads_and_compiles() {
        Pipeline pipeline = PipelineReader.read(Small.example().resolve("border.yaml"));
        assertThat(new Network(pipeline).demands()).contains("between-ports", "appointments", "by-air");
        assertThat(pipeline.levels())
                .extracting(l -> l.provision())
                .contains("turn-back", "beds", "parole", "pathways");
    }

    @Test
    void every_parameter_of_the_example_has_a_unit_a_label_and_a_source() {
        assertThat(PipelineReader.read(Small.example().resolve("border.yaml")).parameters())
                .allSatisfy(p -> {
                    assertThat(p.unit()).isNotBlank();
                    assertThat(p.source()).as(p.name()).isNotBlank();
                });
    }

    @Test
    void an_unknown_key_names_its_place_and_the_nearest_key() {
        assertThat(problems(GOOD.replace("share: kept", "shar: kept")))
                .containsExactly(
                        "border.yaml:20:18: The key (shar) is not known. | Maybe border.yaml:20:18 meant (share).");
    }

    @Test
    void an_unknown_lever_is_found_at_its_place() {
        assertThat(problems(GOOD.replace("changes: {beds:", "changes: {bedz:")))
                .singleElement()
                .asString()
                .startsWith("border.yaml:24:38: The parameter (bedz) is not known.")
                .contains("meant (beds)");
    }

    @Test
    void a_negative_capacity_is_found_at_its_place() {
        assertThat(problems(GOOD.replace("2021-01-01: 120", "2021-01-01: -120")))
                .singleElement()
                .asString()
                .contains("border.yaml:9:89", "The value (-120.0) is negative.");
        assertThat(problems(GOOD.replace("beds * 0.9", "beds * -0.9")))
                .singleElement()
                .asString()
                .contains("(-0.9) is negative");
    }

    @Test
    void a_share_above_one_is_taken_for_a_percentage() {
        assertThat(problems(GOOD.replace("there: 0.2", "there: 20")))
                .singleElement()
                .asString()
                .contains("The share (20.0) is above 1.", "write 0.2.");
    }

    @Test
    void all_problems_come_at_once() {
        String text = GOOD.replace("to: held", "to: hold")
                .replace("basis: data, source: a table", "basis: date, source: a table")
                .replace("kind: end", "kind: ending")
                .replace("family-size: 2.7", "family-size: 27");
        assertThat(problems(text)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(String.join("\n", problems(text)))
                .contains("The station (hold) is not known", "meant (held)")
                .contains("The basis (date) is not known", "meant (data)")
                .contains("The kind of station (ending)")
                .contains("The family size (27.0)");
    }

    @Test
    void a_family_size_with_a_unit_is_one_problem_and_stands_where_it_is_written() {
        assertThat(problems(GOOD.replace("family-size: 2.7", "family-size: 2.7 people")))
                .singleElement()
                .asString()
                .contains("border.yaml:7:14", "(2.7 people)");
        assertThat(problems(GOOD.replace("family-size: 2.7", "family-size: 0")))
                .singleElement()
                .asString()
                .contains("border.yaml:7:14", "The family size (0.0)");
    }

    @Test
    void someone_must_be_able_to_leave() {
        assertThat(problems(GOOD.replace(", {to: out, counts: [released]}]}", "]}")))
                .anySatisfy(
                        p -> assertThat(p).contains("The last route out of (in) does not take everyone who is left."));
    }

    @Test
    void broken_yaml_is_located() {
        assertThat(problems("title: [unclosed\nstart: x"))
                .singleElement()
                .asString()
                .startsWith("border.yaml:")
                .contains("This is not valid YAML");
    }

    @Test
    void a_missing_file_says_so() {
        InputException e = catchThrowableOfType(
                InputException.class, () -> PipelineReader.read(Path.of("nowhere", "border.yaml")));
        assertThat(e.kind()).isEqualTo(InputException.Kind.MISSING);
    }
}
