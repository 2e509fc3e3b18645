package org.winset.rollcall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateCodesTest {

    @Test
    void every_state_has_one_number() {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < 100; number++) {
            String code = StateCodes.postal(number);
            assertThat(code.isEmpty() || seen.add(code)).as(code).isTrue();
        }
        assertThat(seen).hasSize(50 + 6);
    }

    /// Two from each region of ICPSR's list.
    @Test
    void numbers_are_icpsrs() {
        assertThat(StateCodes.postal(1)).isEqualTo("CT");
        assertThat(StateCodes.postal(14)).isEqualTo("PA");
        assertThat(StateCodes.postal(25)).isEqualTo("WI");
        assertThat(StateCodes.postal(31)).isEqualTo("IA");
        assertThat(StateCodes.postal(40)).isEqualTo("VA");
        assertThat(StateCodes.postal(49)).isEqualTo("TX");
        assertThat(StateCodes.postal(56)).isEqualTo("WV");
        assertThat(StateCodes.postal(68)).isEqualTo("WY");
        assertThat(StateCodes.postal(73)).isEqualTo("WA");
        assertThat(StateCodes.postal(82)).isEqualTo("HI");
        assertThat(StateCodes.postal(99)).isEmpty();
        assertThat(StateCodes.postal(-1)).isEmpty();
    }
}
