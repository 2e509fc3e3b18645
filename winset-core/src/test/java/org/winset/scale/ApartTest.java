package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.RollCalls;

class ApartTest {

    @Test
    void each_chamber_of_each_Congress_comes_alone_house_first() {
        RollCalls all = TrueVotes.joined(
                TrueVotes.rows(Chamber.SENATE, 118, "DR", "YN", "NY"),
                TrueVotes.rows(Chamber.HOUSE, 118, "DR", "YN"),
                TrueVotes.rows(Chamber.SENATE, 117, "DR", "YN", "N."));

        List<RollCalls> parts = Apart.of(all);

        assertThat(parts)
                .extracting(p -> p.rollCalls().getFirst().chamber() + " "
                        + p.rollCalls().getFirst().congress())
                .containsExactly("HOUSE 118", "SENATE 117", "SENATE 118");
        assertThat(parts).extracting(p -> p.report().votes()).containsExactly(2L, 3L, 4L);
        assertThat(parts.stream().mapToInt(p -> p.rollCalls().size()).sum())
                .isEqualTo(all.rollCalls().size());
    }
}
