package org.winset.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BustleTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void a_few_moves_are_no_bustle_and_many_are_until_a_second_has_passed() {
        Bustle bustle = new Bustle(3);
        bustle.moved(0);
        bustle.moved(SECOND / 10);
        assertThat(bustle.thick(SECOND / 5)).isFalse();
        bustle.moved(SECOND / 5);
        assertThat(bustle.thick(SECOND / 4)).isTrue();
        assertThat(bustle.thick(SECOND + 1)).isFalse();
    }
}
