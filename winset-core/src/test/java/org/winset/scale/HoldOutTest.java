package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldOutTest {

    private static final VoteTable TABLE = new Selection(.025, 20)
            .from(TrueVotes.of(TrueVotes.Plan.of(60, 120, 1), 5).calls());

    @ParameterizedTest
    @ValueSource(doubles = {.05, .2, .5})
    void about_the_share_asked_for_is_set_aside_and_only_votes_cast(double share) {
        HoldOut hold = HoldOut.of(TABLE, share, 3);
        Block block = TABLE.blocks().getFirst();
        long marked = 0;
        for (int cell = 0; cell < block.signs().length; cell++) {
            marked += hold.hidden()[0][cell] ? 1 : 0;
            assertThat(hold.hidden()[0][cell] && block.signs()[cell] == 0f).isFalse();
        }
        double spread = 5 * Math.sqrt(share * (1 - share) / TABLE.votes());

        assertThat(marked).isEqualTo(hold.votes());
        assertThat(marked / (double) TABLE.votes()).isCloseTo(share, Offset.offset(spread));
    }

    @Test
    void what_is_set_aside_is_gone_from_the_table_and_nothing_else_is() {
        HoldOut hold = HoldOut.of(TABLE, .2, 3);
        VoteTable seen = TABLE.without(hold);

        assertThat(seen.votes()).isEqualTo(TABLE.votes() - hold.votes());
        for (int cell = 0; cell < hold.hidden()[0].length; cell++) {
            float was = TABLE.blocks().getFirst().signs()[cell];
            assertThat(seen.blocks().getFirst().signs()[cell]).isEqualTo(hold.hidden()[0][cell] ? 0f : was);
        }
    }

    @Test
    void the_seed_alone_decides() {
        assertThat(HoldOut.of(TABLE, .2, 3).hidden())
                .isDeepEqualTo(HoldOut.of(TABLE, .2, 3).hidden());
        assertThat(HoldOut.of(TABLE, .2, 4).hidden()[0])
                .isNotEqualTo(HoldOut.of(TABLE, .2, 3).hidden()[0]);
    }
}
