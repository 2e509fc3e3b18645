package org.winset.rollcall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {

    private static final List<String> SORTED = List.of(
            "",
            "117-House-1",
            "118-House-9",
            "118-House-10",
            "118-Senate-1",
            "h2-118.2023",
            "h02-118.2024",
            "h10-118.2023",
            "v",
            "v0",
            "v01",
            "v1",
            "v1a",
            "v99999999999999999999",
            "v100000000000000000000");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void digits_are_read_as_numbers(long seed) {
        List<String> ids = new ArrayList<>(SORTED);
        Collections.shuffle(ids, new Random(seed));
        ids.sort(NaturalOrder.OF_IDS);

        assertThat(ids).isEqualTo(SORTED);
    }

    @Test
    void different_ids_are_never_equal() {
        for (String a : SORTED) {
            for (String b : SORTED) {
                assertThat(Integer.signum(NaturalOrder.OF_IDS.compare(a, b)))
                        .isEqualTo(-Integer.signum(NaturalOrder.OF_IDS.compare(b, a)));
                assertThat(NaturalOrder.OF_IDS.compare(a, b) == 0).isEqualTo(a.equals(b));
            }
        }
    }
}
