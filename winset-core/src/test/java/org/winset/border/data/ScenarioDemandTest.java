package org.winset.border.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.border.Scenario;
import org.winset.dossier.InputException;

class ScenarioDemandTest {

    private static final List<String> DEMANDS = List.of("between-ports", "appointments");
    private static final Scenario LOW = new Scenario(
            "low",
            "",
            2,
            1,
            0.5,
            List.of("between-ports"),
            List.of(new Scenario.Error(1, 0.2), new Scenario.Error(3, 0.4)));
    private static final double[][][] HISTORY = {{{10, 20, 40}, {30, 60, 120}}, {{5, 6, 7}, {0, 0, 0}}};

    @Test
    void moved_series_follow_their_mean_times_the_factor_and_others_their_own() {
        double[][][] all = ScenarioDemand.of(HISTORY, DEMANDS, LOW, 2);
        assertThat(all[0][0]).containsExactly(10, 20, 40, 15, 15);
        assertThat(all[0][1]).containsExactly(30, 60, 120, 45, 45);
        assertThat(all[1][0]).containsExactly(5, 6, 7, 7, 7);
    }

    @Test
    void the_fan_widens_straight_between_horizons_and_then_stays() {
        assertThat(LOW.sd(1)).isEqualTo(0.2);
        assertThat(LOW.sd(2)).isCloseTo(0.3, within(1e-12));
        assertThat(LOW.sd(3)).isEqualTo(0.4);
        assertThat(LOW.sd(36)).isEqualTo(0.4);
    }

    @Test
    void a_file_of_your_own_keeps_the_last_years_classes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "month,between-ports\n2024-01,100\n2024-02,200\n");
        double[][][] all = ScenarioDemand.read(file, HISTORY, DEMANDS, LOW, YearMonth.of(2024, 1), 2);
        assertThat(all[0][0]).containsExactly(10, 20, 40, 25, 50);
        assertThat(all[0][1]).containsExactly(30, 60, 120, 75, 150);
    }

    @Test
    void a_gap_and_a_wrong_column_are_found_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.csv"), "month,between-port\n2024-01,100\n2024-03,200\n2024-04,-5\n");
        InputException e = catchThrowableOfType(
                InputException.class, () -> ScenarioDemand.read(file, HISTORY, DEMANDS, LOW, YearMonth.of(2024, 1), 5));
        assertThat(e.problems())
                .extracting(p -> p.message())
                .anySatisfy(m -> assertThat(m).contains("(2024-02) are missing"))
                .anySatisfy(m -> assertThat(m).contains("does not cover (2024-01) to (2024-05)"))
                .anySatisfy(m -> assertThat(m).contains("The column (between-port) is no demand series."));
    }
}
