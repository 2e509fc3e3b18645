package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Threshold;

class ThresholdsTest {

    @ParameterizedTest(name = "{0}/{1} of those voting, strictly: {2}, of {3}")
    @CsvSource({"1, 2, true, 101, 51", "1, 2, true, 100, 51", "2, 3, false, 101, 68", "2, 3, false, 99, 66"})
    void with_everyone_there_it_is_what_the_threshold_says(int n, int d, boolean strict, int size, int needed) {
        assertThat(Thresholds.needed(Draft.share(n, d, strict, Threshold.Base.VOTING), seats(size, 0)))
                .isEqualTo(needed);
    }

    @ParameterizedTest(name = "{0}/{1} of those voting, strictly: {2}, of 100, a tenth away")
    @CsvSource({"1, 2, true, 45, 46", "2, 3, false, 60, 61"})
    void where_those_voting_are_counted_absences_lower_it(int n, int d, boolean strict, int low, int high) {
        assertThat(Thresholds.needed(Draft.share(n, d, strict, Threshold.Base.VOTING), seats(100, .1)))
                .isBetween(low, high);
        assertThat(Thresholds.needed(Draft.share(n, d, strict, Threshold.Base.SWORN), seats(100, .1)))
                .isEqualTo(Thresholds.needed(Draft.share(n, d, strict, Threshold.Base.SWORN), seats(100, 0)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_gate_clears_about_as_often_as_its_tally_reaches_what_is_needed(long seed) {
        Draft draft = new Draft(seed, 101, 90);
        for (GateCount gate : draft.model().count(draft.deal(), Given.NOTHING).gates()) {
            Tally tally = gate.tally();
            if (tally != null) {
                double[] chance = tally.chance();
                double reaches = IntStream.range(gate.needed(), chance.length)
                        .mapToDouble(k -> chance[k])
                        .sum();
                assertThat(reaches).as(gate.gate().id()).isBetween(gate.chance() - .06, gate.chance() + .06);
            }
        }
    }

    private static Seats seats(int size, double absence) {
        Seats some = new Draft(1).model().chambers().getFirst();
        double[] presence =
                IntStream.range(0, size).mapToDouble(j -> 1 - absence).toArray();
        return new Seats(
                some.chamber(),
                IntStream.range(0, size)
                        .mapToObj(j -> some.members().getFirst())
                        .toList(),
                List.of(),
                new int[size],
                presence);
    }
}
