package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsFileTest {

    @Test
    void the_committed_numbers_say_which_were_fitted_to_what() throws Exception {
        SettingsFile committed = SettingsFile.committed();

        assertThat(committed.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(committed.entries().values())
                .allSatisfy(e -> assertThat(e.basis()).isNotEmpty());
        assertThat(committed.entries().values().stream()
                        .filter(SettingsFile.Entry::fitted)
                        .map(SettingsFile.Entry::n))
                .allSatisfy(n -> assertThat(n).isNotEmpty());
        assertThat(committed.entries().values().stream()
                        .filter(e -> !e.fitted())
                        .map(SettingsFile.Entry::name))
                .containsExactlyInAnyOrder("firm", "lean", "tentative", "blocShare", "wordUnit", "wordSd");
        assertThat(SettingsFile.read(new StringReader(committed.text(List.of("a comment")))))
                .isEqualTo(committed);
    }

    @Test
    void odds_of_words_sum_to_one_and_follow_the_leaders_pull() {
        for (Role role : Role.values()) {
            double before = -1;
            for (double pull = -6; pull <= 6; pull += .5) {
                double[] odds = Settings.DEFAULT.cueOdds(pull, role);
                assertThat(odds[0] + odds[1] + odds[2]).isBetween(1 - 1e-12, 1 + 1e-12);
                assertThat(odds[2]).isGreaterThan(before);
                before = odds[2];
            }
        }
        assertThat(Settings.DEFAULT.cueOdds(Double.NaN, Role.NONE)).containsExactly(0, 1, 0);
    }
}
