package org.winset.whip.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.winset.rollcall.Chamber;
import org.winset.whip.Role;
import org.winset.whip.Turn;

/// Numbers put into simulated history come out of it again.
class ReachTest {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private static List<CaucusCase> history(int cases, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<CaucusCase> all = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            int line = i % 2 == 0 ? 1 : -1;
            double centre = 1.5 * random.nextGaussian() + line;
            double leader = centre + line * .5;
            boolean turned = random.nextDouble() < .2;
            int word = (leader > 0) == turned ? -1 : 1;
            int usual = leader > .3 ? 1 : leader < -.3 ? -1 : 0;
            double calm = line > 0 ? .9 : .6;
            double kept = random.nextGaussian() * (random.nextDouble() < calm ? .1 : 2);
            boolean partly = random.nextDouble() < (word > 0 ? .2 : .6);
            double shift = word == usual
                    ? kept
                    : Integer.signum(word - usual)
                            * (partly ? 1.5 + .3 * random.nextGaussian() : 5 + random.nextGaussian());
            double salience = Math.exp(.4 * random.nextGaussian());
            int n = 45;
            double[] mean = new double[n];
            double[] variance = new double[n];
            boolean[] yea = new boolean[n];
            for (int j = 0; j < n; j++) {
                mean[j] = centre + random.nextGaussian();
                variance[j] = .2;
                double p = STANDARD.cumulativeProbability((salience * mean[j] + shift) / Math.sqrt(1 + .25 + .2));
                yea[j] = random.nextDouble() < p;
            }
            all.add(new CaucusCase(
                    "b" + i,
                    Chamber.SENATE,
                    112,
                    line > 0 ? "D" : "R",
                    Text.SAME,
                    Motion.CLOTURE,
                    Motion.CLOTURE,
                    9,
                    "v" + i / 2,
                    mean,
                    variance,
                    yea,
                    leader,
                    null,
                    word,
                    line));
        }
        return all;
    }

    @Test
    void shocks_and_saliences_come_back() {
        Reach found = Reach.fit(history(300, 7), .3);

        assertThat(found.salienceLogSd()).isCloseTo(.4, within(.15));
        assertThat(java.util.Objects.requireNonNull(found.shocks().get(Role.CLOTURE_MAJORITY))
                        .wide())
                .isCloseTo(2, within(.8));
        assertThat(java.util.Objects.requireNonNull(found.shocks().get(Role.CLOTURE_MAJORITY))
                        .calm())
                .isCloseTo(.9, within(.12));
        assertThat(java.util.Objects.requireNonNull(found.shocks().get(Role.CLOTURE_MINORITY))
                        .calm())
                .isCloseTo(.6, within(.2));
    }

    @Test
    void turns_come_back_within_three_errors() {
        List<CaucusCase> history = history(400, 11);
        Map<Text, Fits.Surfaces> surfaces = Map.of(Text.SAME, new Fits.Surfaces(history, .5));
        Reach reach = new Reach(.5, .4, Map.of(), 0, new double[0], 0, 0);

        Turns found = Turns.fit(history, .3, Map.of(Text.SAME, reach), surfaces);

        double[] errors = found.errors();
        assertThat(found.caucuses()).isBetween(60, 200);
        assertThat(found.favour().partly()).isCloseTo(.2, within(3 * errors[0]));
        assertThat(found.favour().whole()).isCloseTo(5, within(3 * errors[1]));
        assertThat(found.against().partly()).isCloseTo(.6, within(3 * errors[3]));
        assertThat(found.against().whole()).isCloseTo(5, within(3 * errors[4]));
        assertThat(found.against().part()).isCloseTo(1.5, within(3 * errors[6]));
        assertThat(errors[0]).isLessThan(.2);
        assertThat(errors[6]).isLessThan(.5);
    }

    @Test
    void a_forecast_adds_up_and_its_mean_is_the_sum_of_chances() {
        CaucusCase c = history(1, 3).getFirst();
        Words words = new Words(.3, 1, new double[] {0, .1, .1, .3}, new double[] {.1, 0, .1, .1}, new double[0], 0);
        Reach reach = new Reach(.5, .4, Map.of(c.role(), new Shock(2, .1, .9)), 1, new double[0], 0, 0);
        Turn turn = new Turn(.3, 1.5, .5, 6, 2);
        Turns turns = new Turns(turn, turn, 1, new double[0], 0);

        Forecast forecast = Forecast.of(c, words, reach, turns, false, null);

        double sum = 0;
        double mean = 0;
        double chances = 0;
        for (int k = 0; k < forecast.tally().length; k++) {
            sum += forecast.tally()[k];
            mean += k * forecast.tally()[k];
        }
        for (double p : forecast.yes()) {
            chances += p;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(chances, within(1e-6));
    }

    @Test
    void a_surface_is_the_tallys_chance_at_each_shift() {
        double[] pulls = {.3, -1};
        Surface surface = Surface.of(new double[][] {pulls}, new double[] {0, 0}, 1, 0);

        for (double shift : new double[] {-2, 0, 1.5}) {
            double a = STANDARD.cumulativeProbability(.3 + shift);
            double b = STANDARD.cumulativeProbability(-1 + shift);
            assertThat(Surface.at(surface.given(new double[] {1}), shift))
                    .isCloseTo(a * (1 - b) + b * (1 - a), within(1e-5));
        }
    }
}
