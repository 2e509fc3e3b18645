package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shifts of caucuses whose leaders turned.
class TurningTest {

    private static final Turn TURN = new Turn(.6, 1.5, .5, 6, 2);

    @Test
    void a_word_is_kept_or_turned_by_its_place_beside_the_expected_one() {
        Settings settings = Settings.DEFAULT;

        assertThat(settings.move(5, 5, Given.Cue.FOR)).isEqualTo(Move.KEPT);
        assertThat(settings.move(5, 5, Given.Cue.FREE)).isEqualTo(Move.STEP_AGAINST);
        assertThat(settings.move(5, 5, Given.Cue.AGAINST)).isEqualTo(Move.TURN_AGAINST);
        assertThat(settings.move(0, 0, Given.Cue.FREE)).isEqualTo(Move.DIVIDED);
        assertThat(settings.move(0, 0, Given.Cue.FOR)).isEqualTo(Move.STEP_FOR);
        assertThat(settings.move(-5, -5, Given.Cue.FOR)).isEqualTo(Move.TURN_FOR);
        assertThat(settings.move(-5, -5, Given.Cue.AGAINST)).isEqualTo(Move.KEPT);
        assertThat(settings.move(Double.NaN, 0, Given.Cue.FREE)).isEqualTo(Move.KEPT);
    }

    @Test
    void preferences_alone_follow_no_leader() {
        Settings settings = Settings.DEFAULT.preferencesOnly();

        assertThat(settings.move(5, 5, Given.Cue.AGAINST)).isEqualTo(Move.KEPT);
    }

    /// Shifts drawn in two kinds, weighted, have the turn's own mean and spread, whatever the party's part.
    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void both_kinds_together_are_the_turn(int direction) {
        Turning turning = new Turning(Settings.DEFAULT, TURN, direction);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        Moves.Drawn drawn = Moves.Drawn.of(1, 1);
        int n = 200_000;
        double calm = 0;
        double mean = 0;
        double squares = 0;
        double whole = 0;
        for (int i = 0; i < n; i++) {
            turning.draw(random.nextGaussian(), random.nextGaussian(), drawn, 0, 0);
            double c = drawn.calm()[0][0];
            double small = direction * drawn.small()[0][0];
            double large = direction * drawn.large()[0][0];
            calm += c / n;
            mean += (c * small + (1 - c) * large) / n;
            squares += (c * small * small + (1 - c) * large * large) / n;
            whole += direction * drawn.shock()[0][0] / n;
        }
        double expected = .6 * 1.5 + .4 * 6;
        double second = .6 * (1.5 * 1.5 + .25) + .4 * (36 + 4);
        assertThat(calm).isCloseTo(.6, within(.01));
        assertThat(mean).isCloseTo(expected, within(.03)).isCloseTo(TURN.mean(), within(.03));
        assertThat(squares).isCloseTo(second, within(.4));
        assertThat(whole).isCloseTo(expected, within(.03));
        assertThat(turning.mean()).isEqualTo(direction * TURN.mean());
    }

    @Test
    void shifts_against_mirror_shifts_for() {
        Turning up = new Turning(Settings.DEFAULT, TURN, 1);
        Turning down = new Turning(Settings.DEFAULT, TURN, -1);

        for (double score : new double[] {-3, -.2, .1, .4, 2}) {
            assertThat(down.at(-score)).isCloseTo(-up.at(score), within(1e-12));
        }
    }

    @Test
    void divided_leaders_leave_a_caucus_calmer() {
        Habit habit = new Habit(2, .1, .5, 0, 0);

        assertThat(habit.calmer(0).calm()).isCloseTo(.5, within(1e-12));
        assertThat(habit.calmer(Math.log(3)).calm()).isCloseTo(.75, within(1e-12));
    }
}
