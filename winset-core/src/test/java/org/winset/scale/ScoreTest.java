package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

    /// Two roll calls, 3-2 and 1-2, by hand: errors are the second's nay at .6 and half of the vote at .5.
    private static Score worked() {
        Score.Tally tally = new Score.Tally();
        tally.add(true, .9);
        tally.add(true, .8);
        tally.add(true, .5);
        tally.add(false, .4);
        tally.add(false, .1);
        tally.endRollCall();
        tally.add(true, .7);
        tally.add(false, .6);
        tally.add(false, .25);
        tally.endRollCall();
        return tally.score();
    }

    @Test
    void correct_counts_an_even_chance_as_half() {
        assertThat(worked().votes()).isEqualTo(8);
        assertThat(worked().correct()).isCloseTo(6.5 / 8, within(1e-12));
    }

    @Test
    void apre_compares_the_errors_with_the_minorities_of_each_roll_call() {
        assertThat(worked().apre()).isCloseTo((3 - 1.5) / 3, within(1e-12));
    }

    @Test
    void gmp_is_the_geometric_mean_probability_of_the_votes_cast() {
        double product = .9 * .8 * .5 * .6 * .9 * .7 * .4 * .75;

        assertThat(worked().gmp()).isCloseTo(Math.pow(product, 1 / 8.0), within(1e-12));
        assertThat(worked().logLoss()).isCloseTo(-Math.log(product) / 8, within(1e-12));
    }

    @Test
    void brier_is_the_mean_squared_error() {
        double squares = .01 + .04 + .25 + .16 + .01 + .09 + .36 + .0625;

        assertThat(worked().brier()).isCloseTo(squares / 8, within(1e-12));
    }

    @Test
    void calibration_compares_what_was_said_with_what_happened() {
        Score.Tally tally = new Score.Tally();
        tally.add(true, .72);
        tally.add(true, .74);
        tally.add(false, .79);
        tally.add(true, 1);
        tally.add(false, 0);
        Score score = tally.score();

        assertThat(score.calibration().stream().mapToLong(Score.Bin::votes).sum())
                .isEqualTo(5);
        assertThat(score.calibration())
                .filteredOn(bin -> bin.from() == .7)
                .singleElement()
                .satisfies(bin -> {
                    assertThat(bin.to()).isEqualTo(.8);
                    assertThat(bin.predicted()).isCloseTo(.75, within(1e-12));
                    assertThat(bin.observed()).isCloseTo(2 / 3.0, within(1e-12));
                });
        assertThat(score.calibration().getLast().to()).isEqualTo(1);
        assertThat(score.calibration().getLast().votes()).isEqualTo(1);
        assertThat(score.calibration().getFirst().votes()).isEqualTo(1);
    }

    @Test
    void a_sure_and_wrong_forecast_costs_much_but_not_everything() {
        Score.Tally tally = new Score.Tally();
        tally.add(false, 1);
        tally.endRollCall();

        assertThat(tally.score().logLoss()).isFinite().isGreaterThan(20);
        assertThat(tally.score().brier()).isEqualTo(1);
    }

    @Test
    void without_votes_or_minorities_there_is_no_number() {
        Score.Tally unanimous = new Score.Tally();
        unanimous.add(true, .2);
        unanimous.endRollCall();

        assertThat(unanimous.score().apre()).isNaN();
        assertThat(new Score.Tally().score().correct()).isNaN();
        assertThat(new Score.Tally().score().gmp()).isNaN();
    }
}
