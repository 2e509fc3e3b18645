package org.winset.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_swap_of_neighbours_costs_one() {
        assertThat(Nearest.distance("parole", "paroel")).isEqualTo(1);
        assertThat(Nearest.distance("", "gate")).isEqualTo(4);
        assertThat(Nearest.distance("provision", "provisions")).isEqualTo(1);
    }

    @Test
    void the_nearest_known_word_is_offered_and_a_far_one_is_not() {
        assertThat(Nearest.to("provisons", List.of("paths", "provisions", "principals")))
                .isEqualTo("provisions");
        assertThat(Nearest.to("zzz", List.of("paths", "provisions"))).isNull();
    }

    @Test
    void ties_go_to_the_first_in_alphabetical_order() {
        assertThat(Nearest.to("cat", List.of("hat", "bat"))).isEqualTo("bat");
    }
}
