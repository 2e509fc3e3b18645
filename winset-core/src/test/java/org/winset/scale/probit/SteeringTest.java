package org.winset.scale.probit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SteeringTest {

    private static final int N = 16_000;

    private static double hazard(double t) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return normal.density(t) / normal.cumulativeProbability(t);
    }

    @Test
    void forces_that_steer_are_close_and_those_that_decide_are_closer() {
        HazardBatch batch = new HazardBatch(N);
        float[] ones = new float[N];
        Arrays.fill(ones, 1f);
        for (int i = 0; i < N; i++) {
            batch.t[i] = -8f + i * 1e-3f;
        }
        batch.steer(ones, N);
        float[] quick = batch.lambda.clone();
        batch.hazard(N);

        for (int i = 0; i < N; i++) {
            double t = batch.t[i];
            double exact = hazard(t);
            assertThat((double) quick[i]).as("t = %s", t).isCloseTo(exact, within(t < -5 ? .002 * exact : 3e-5));
            assertThat((double) batch.lambda[i]).as("t = %s", t).isCloseTo(exact, within(3e-6 * (1 + exact)));
        }
    }

    @Test
    void a_missing_vote_pulls_nowhere() {
        HazardBatch batch = new HazardBatch(16);
        Arrays.fill(batch.t, 1.5f);
        batch.steer(new float[16], 16);

        assertThat(batch.lambda).containsOnly(0f);
    }
}
