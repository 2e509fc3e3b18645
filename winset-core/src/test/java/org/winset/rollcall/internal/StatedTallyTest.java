package org.winset.rollcall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedTallyTest {

    @Test
    void the_tally_is_the_last_thing_in_parentheses() {
        assertThat(StatedTally.in("Bill Passed (53-44)")).containsExactly(53, 44);
        assertThat(StatedTally.in("Cloture (on S. 1) Rejected (49-50, 3/5 majority required)"))
                .containsExactly(49, 50);
        assertThat(StatedTally.in("Confirmed (50-50, Vice President voted Yea)"))
                .containsExactly(50, 50);
    }

    @Test
    void a_result_without_a_tally_states_none() {
        for (String text :
                new String[] {"", "Passed", "Passed (", "Passed (53)", "Passed (a-b)", "Passed (3-", "(-3)"}) {
            assertThat(StatedTally.in(text)).as(text).isEmpty();
        }
    }
}
