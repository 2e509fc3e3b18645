package org.winset.border.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.border.Small;

/// What the model must show on October 2022 to December 2023, which calibration never saw.
class ValidationTest {

    private static final List<Validation.Score> SCORES = Validation.of(Model.read(Small.example()), "rule", 200, 1, 1);

    private static Validation.Score told(String series) {
        return SCORES.stream()
                .filter(s -> s.toldOfRule() && s.series().equals(series))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void border_patrol_releases_are_within_fifteen_percent() {
        assertThat(told("Border Patrol releases").error()).isLessThanOrEqualTo(0.15);
        assertThat(told("Border Patrol releases").worst()).isLessThan(30_000);
    }

    @Test
    void title_8_repatriations_are_within_twenty_percent() {
        assertThat(told("Title 8 repatriations").error()).isLessThanOrEqualTo(0.20);
    }

    @Test
    void credible_fear_completions_are_within_twenty_five_percent() {
        assertThat(told("Credible-fear completions").error()).isLessThanOrEqualTo(0.25);
    }

    @Test
    void courts_pending_at_the_end_of_fy2023_is_within_five_percent() {
        assertThat(told("Courts pending, end of year").error()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void every_series_beats_both_baselines() {
        assertThat(SCORES).allSatisfy(s -> {
            assertThat(s.error()).as(s.series()).isLessThan(s.shareBaseline());
            assertThat(s.error()).as(s.series()).isLessThan(s.persistenceBaseline());
        });
    }

    @Test
    void eighty_percent_fans_hold_twelve_to_fifteen_of_fifteen_months() {
        for (String series : List.of("Border Patrol releases", "Title 8 repatriations", "Credible-fear completions")) {
            assertThat(told(series).coverage80()).as(series).isBetween(12, 15);
        }
    }

    @Test
    void the_untold_model_is_scored_beside_the_told_one() {
        assertThat(SCORES.stream().filter(s -> !s.toldOfRule()))
                .hasSameSizeAs(
                        SCORES.stream().filter(Validation.Score::toldOfRule).toList());
    }
}
