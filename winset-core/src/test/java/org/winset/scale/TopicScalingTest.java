package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.winset.dossier.InputException;
import org.winset.rollcall.RollCalls;
import org.winset.scale.ScaleOptions.Uncertainty;

class TopicScalingTest {

    @Test
    void offsets_on_a_topic_are_found_again_with_their_sign() {
        TrueVotes made = TrueVotes.of(new TrueVotes.Plan(60, 160, 1, .05, 40, 1.5), 13);
        Map<String, Integer> signs = new TreeMap<>();
        for (int r = 0; r < 40; r++) {
            signs.put(TrueVotes.id(r), TrueVotes.topicSign(r));
        }
        signs.put("not-there", 1);
        Scaled scaled =
                Scaling.of(made.calls(), Quick.options(1, Uncertainty.POSTERIOR, 0, List.of(new Topic("aid", signs))));
        double[] found =
                scaled.members().stream().mapToDouble(m -> m.offset()[0]).toArray();
        TopicEstimate topic = scaled.topics().getFirst();

        assertThat(TrueVotes.correlation(found, made.offsets()[0])).isGreaterThan(.85);
        assertThat(topic.rollCalls()).isEqualTo(40);
        assertThat(topic.missing()).isEqualTo(1);
        assertThat(topic.tau()).isBetween(.9, 2.3);
        assertThat(scaled.members()).allMatch(m -> m.offsetSd()[0] > 0 && m.offsetSd()[0] < topic.tau());
    }

    @Test
    void a_topic_where_nobody_stands_apart_has_a_small_tau() {
        TrueVotes made = TrueVotes.of(new TrueVotes.Plan(60, 160, 1, .05, 40, 0), 14);
        Map<String, Integer> signs = new TreeMap<>();
        for (int r = 0; r < 40; r++) {
            signs.put(TrueVotes.id(r), TrueVotes.topicSign(r));
        }

        Scaled scaled =
                Scaling.of(made.calls(), Quick.options(1, Uncertainty.POSTERIOR, 0, List.of(new Topic("aid", signs))));

        assertThat(scaled.topics().getFirst().tau()).isLessThan(.5);
    }

    @Test
    void a_topic_without_any_scaled_roll_call_is_refused() {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 15).calls();
        ScaleOptions options =
                Quick.options(1, Uncertainty.POSTERIOR, 0, List.of(new Topic("aid", Map.of("x", 1, "y", -1))));

        assertThatThrownBy(() -> Scaling.of(calls, options))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The topic (aid)")
                .hasMessageContaining("Maybe");
    }

    @Test
    void topics_need_the_posterior() {
        RollCalls calls = TrueVotes.of(TrueVotes.Plan.of(40, 60, 1), 15).calls();
        ScaleOptions options = Quick.options(1, Uncertainty.NONE, 0, List.of(new Topic("aid", Map.of("r0001", 1))));

        assertThatThrownBy(() -> Scaling.of(calls, options)).hasMessageContaining("Topics need the posterior");
    }
}
