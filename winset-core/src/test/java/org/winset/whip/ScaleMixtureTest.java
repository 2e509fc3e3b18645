package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleMixtureTest {

    private final ScaleMixture mixture = new ScaleMixture(.1, 3, .7);

    @ParameterizedTest
    @ValueSource(doubles = {-4, -2, -1, -.5, -.01, 0, .3, 1.2, 2.5, 5})
    void a_value_lies_at_the_quantile_of_its_score(double z) {
        assertThat(mixture.cdf(mixture.at(z))).isCloseTo(Normal.cdf(z), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -.7, 0, .4, 3})
    void one_scale_alone_is_the_normal(double z) {
        assertThat(new ScaleMixture(2, 2, .3).at(z)).isCloseTo(2 * z, within(1e-8));
        assertThat(new ScaleMixture(.5, 9, 1).at(z)).isCloseTo(.5 * z, within(1e-8));
    }
}
