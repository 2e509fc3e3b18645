package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodTest {

    private static final List<Topic> TOPIC = List.of(new Topic("aid", Map.of(TrueVotes.id(0), 1, TrueVotes.id(3), -1)));

    /// Vote by vote, in double precision.
    private static double slow(VoteTable table, Layout at, double[] v) {
        Parameters p = new Parameters(table.members().size(), table.items().size(), at.dims(), at.topics());
        at.parameters(v, p);
        double sum = 0;
        for (Block block : table.blocks()) {
            for (int r = 0; r < block.items().length; r++) {
                int item = block.items()[r];
                Integer topic =
                        TOPIC.getFirst().signs().get(table.items().get(item).id());
                for (int j = 0; j < block.members().length; j++) {
                    int member = block.members()[j];
                    double t = p.alpha[item] + (topic == null ? 0 : topic * p.delta[0][member]);
                    for (int d = 0; d < at.dims(); d++) {
                        t += p.beta[item][d] * p.x[member][d];
                    }
                    double sign = block.signs()[r * block.width() + j];
                    sum += sign == 0 ? 0 : Math.log(NormalDistribution.of(0, 1).cumulativeProbability(sign * t));
                }
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void value_and_gradient_are_those_of_a_slow_sum_and_its_differences(int dims) {
        VoteTable table = new Selection(0, 1)
                .from(TrueVotes.of(TrueVotes.Plan.of(13, 21, dims), 3).calls());
        Layout at = Layout.of(table, dims, 1);
        Likelihood likelihood = new Likelihood(at, Lanes.of(table, at, TOPIC));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(dims);
        double[] v = new double[at.size()];
        for (int i = 0; i < v.length; i++) {
            v[i] = .8 * random.nextGaussian();
        }
        double[] gradient = new double[v.length];

        assertThat(likelihood.addGradient(v, gradient, true)).isCloseTo(slow(table, at, v), within(1e-3));
        for (int i = 0; i < v.length; i++) {
            double was = v[i];
            v[i] = was + 1e-5;
            double up = slow(table, at, v);
            v[i] = was - 1e-5;
            double down = slow(table, at, v);
            v[i] = was;
            assertThat(gradient[i]).as("place %d", i).isCloseTo((up - down) / 2e-5, within(5e-3));
        }
    }
}
