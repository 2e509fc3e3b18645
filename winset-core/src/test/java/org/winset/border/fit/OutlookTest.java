package org.winset.border.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.border.Small;
import org.winset.dossier.Dossier;
import org.winset.dossier.InputException;
import org.winset.dossier.folder.DossierFolder;

/// The door that other rooms and commands use.
class OutlookTest {

    private static final Outlook OUTLOOK = Outlook.read(Small.example());

    @Test
    void the_same_seed_gives_the_same_record_on_any_number_of_threads() {
        Map<String, String> deal = Map.of("turn-back", "trigger", "beds", "b50000");
        Consequences one = OUTLOOK.of(deal, 4, 7, 1);
        assertThat(OUTLOOK.of(deal, 4, 7, 2)).isEqualTo(one);
        assertThat(OUTLOOK.of(deal, 4, 8, 1).rows()).isNotEqualTo(one.rows());
    }

    @Test
    void the_status_quo_differs_from_itself_by_nothing() {
        assertThat(OUTLOOK.of(Map.of(), 2, 1, 1).rows())
                .allSatisfy(row -> assertThat(row.difference()).isEqualTo(new Fan(0, 0, 0)));
    }

    @Test
    void provisions_that_border_yaml_does_not_know_are_named() {
        assertThat(OUTLOOK.of(Map.of("tariffs", "high"), 1, 1, 1).unmodelled()).containsExactly("tariffs");
    }

    @Test
    void an_unknown_level_of_a_known_provision_is_an_error() {
        InputException e =
                catchThrowableOfType(InputException.class, () -> OUTLOOK.of(Map.of("beds", "b5000"), 1, 1, 1));
        assertThat(e.getMessage()).contains("(b5000)", "(b50000) is meant");
    }

    @Test
    void every_level_of_the_dossier_is_a_level_here() {
        Dossier dossier = DossierFolder.read(Small.example());
        assertThat(OUTLOOK.pipeline().levels().stream().map(l -> l.id()))
                .containsExactlyInAnyOrderElementsOf(dossier.provisions().stream()
                        .flatMap(p -> p.levels().stream().map(l -> p.id() + "=" + l.id()))
                        .toList());
    }

    @Test
    void a_dossier_without_a_border_says_so(@TempDir Path folder) {
        assertThat(Outlook.describes(folder)).isFalse();
        assertThat(Outlook.describes(Small.example())).isTrue();
    }
}
