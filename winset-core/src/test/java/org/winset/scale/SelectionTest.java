package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.dossier.InputException;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;
import org.winset.rollcall.RollCall;

class SelectionTest {

    private static final Selection ANYTHING = new Selection(0, 1);

    @Test
    void a_roll_call_needs_a_minority_of_the_votes_cast_not_of_the_members() {
        VoteTable table = new Selection(.25, 1).from(TrueVotes.rows("DDDDD", "NYYY.", "NYYYY", "NNYYY"));

        assertThat(table.items()).extracting(RollCall::id).containsExactly("118-0", "118-2");
        assertThat(table.droppedLopsided()).isEqualTo(1);
    }

    @Test
    void members_with_fewer_votes_than_asked_for_are_dropped() {
        VoteTable table = new Selection(0, 3).from(TrueVotes.rows("DDR", "YNY", "YN.", "NYN", "YN."));

        assertThat(table.members()).extracting(Legislator::id).containsExactly("M0", "M1");
        assertThat(table.droppedMembers()).isEqualTo(1);
        assertThat(table.votes()).isEqualTo(8);
    }

    @Test
    void dropping_goes_on_until_nothing_more_drops_out() {
        // Without the rare M2, the last roll call is unanimous; without it, M3 has one vote.
        VoteTable table = new Selection(.1, 2).from(TrueVotes.rows("DDRR", "YN..", "NY.Y", "YN..", "YYNY"));

        assertThat(table.members()).extracting(Legislator::id).containsExactly("M0", "M1");
        assertThat(table.items()).hasSize(3);
        assertThat(table.droppedLopsided()).isEqualTo(1);
        assertThat(table.droppedMembers()).isEqualTo(2);
    }

    @Test
    void a_missing_vote_is_missing_and_never_nay() {
        Block block = ANYTHING.from(TrueVotes.rows("DDRR", "Y.N-")).blocks().getFirst();

        assertThat(block.signs()).startsWith(1f, -1f);
        assertThat(block.members()).containsExactly(0, 1);
        assertThat(block.votes()).isEqualTo(2);
    }

    @Test
    void absent_members_stay_in_the_block_where_they_vote_elsewhere() {
        Block block =
                ANYTHING.from(TrueVotes.rows("DDRR", "Y.N-", "YNYN")).blocks().getFirst();

        assertThat(block.members()).hasSize(4);
        assertThat(block.missing()[0]).containsExactly(1, 3);
        assertThat(block.missing()[1]).isEmpty();
        assertThat(block.width() % Block.LANES).isZero();
        assertThat(block.parties()[3]).isEqualTo(Block.NOT_ON_ROLL);
        assertThat(block.parties()[1]).isNotEqualTo(Block.NOT_ON_ROLL);
    }

    @Test
    void each_chamber_of_each_Congress_is_a_block_of_its_own_members() {
        VoteTable table = ANYTHING.from(TrueVotes.joined(
                TrueVotes.rows(Chamber.SENATE, 117, "DDR-", "YNY-", "NNY-"),
                TrueVotes.rows(Chamber.SENATE, 118, "D-RR", "Y-YN", "N-YN")));

        assertThat(table.blocks())
                .extracting(Block::title)
                .containsExactly("Senate of the 117th", "Senate of the 118th");
        assertThat(table.blocks()).extracting(b -> b.members().length).containsExactly(3, 3);
        assertThat(table.members()).hasSize(4);
        assertThat(table.unbridged()).hasSize(1);
    }

    @Test
    void blocks_without_a_common_member_are_unbridged() {
        VoteTable table = ANYTHING.from(TrueVotes.joined(
                TrueVotes.rows(Chamber.SENATE, 117, "DR--", "YN--"),
                TrueVotes.rows(Chamber.SENATE, 118, "--DR", "--YN"),
                TrueVotes.rows(Chamber.SENATE, 119, "--DR", "--NY")));

        assertThat(table.unbridged()).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    void a_later_block_joins_two_that_had_nothing_in_common() {
        VoteTable table = ANYTHING.from(TrueVotes.joined(
                TrueVotes.rows(Chamber.SENATE, 110, "DR--", "YN--"),
                TrueVotes.rows(Chamber.SENATE, 111, "--DR", "--YN"),
                TrueVotes.rows(Chamber.SENATE, 112, "-RD-", "-YN-")));

        assertThat(table.unbridged()).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void nothing_left_is_an_error_that_says_what_was_read() {
        assertThatThrownBy(() -> new Selection(.025, 20).from(TrueVotes.rows("DDR", "YYY", "NNN")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("(2 roll calls, 3 members read")
                .hasMessageContaining("Maybe");
    }

    @Test
    void more_parties_than_a_byte_can_count_stay_apart() {
        StringBuilder parties = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (int j = 0; j < 300; j++) {
            parties.append((char) ('\u4e00' + j));
            row.append(j % 2 == 0 ? 'Y' : 'N');
        }
        VoteTable table = ANYTHING.from(TrueVotes.rows(parties.toString(), row.toString()));

        assertThat(table.parties()).hasSize(300);
        Baselines baselines = Baselines.of(table);
        assertThat(baselines.partyByRollCall()[0][298]).isEqualTo(.75f);
        assertThat(baselines.partyByRollCall()[0][299]).isEqualTo(.25f);
    }
}
