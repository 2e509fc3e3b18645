package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final VoteTable TABLE =
            new Selection(0, 1).from(TrueVotes.rows("DDDRRR", "YYNNN.", "NNYYYY", "YNNNYN"));

    @Test
    void the_majority_side_has_the_roll_calls_own_share() {
        float[] majority = Baselines.of(TABLE).majority()[0];
        int width = TABLE.blocks().getFirst().width();

        assertThat(majority[0]).isCloseTo(2.5f / 6, within(1e-6f));
        assertThat(majority[5]).isEqualTo(majority[0]);
        assertThat(majority[width]).isCloseTo(4.5f / 7, within(1e-6f));
    }

    @Test
    void a_party_has_its_share_of_yeas_in_that_roll_call() {
        float[] share = Baselines.of(TABLE).partyByRollCall()[0];

        assertThat(share[0]).isCloseTo(2.5f / 4, within(1e-6f));
        assertThat(share[3]).isCloseTo(.5f / 3, within(1e-6f));
        assertThat(share[5]).as("absent, but of a party").isEqualTo(share[3]);
    }

    /// 13 of 17 votes went with the party's majority: 2 and 2, then 2 and 3, then 2 and 2.
    @Test
    void the_party_line_holds_as_often_as_it_did_overall() {
        float[] line = Baselines.of(TABLE).partyLine()[0];
        int loyal = 2 + 2 + 2 + 3 + 2 + 2;

        assertThat(line[0]).isCloseTo((loyal + .5f) / (17 + 1), within(1e-6f));
        assertThat(line[3]).isCloseTo(1 - line[0], within(1e-6f));
    }

    @Test
    void an_even_party_or_an_unknown_one_says_nothing_of_its_own() {
        VoteTable even = new Selection(0, 1).from(TrueVotes.rows("DDRR", "YNYY"));

        assertThat(Baselines.of(even).partyLine()[0][0]).isEqualTo(.5f);
        assertThat(Baselines.of(even).partyByRollCall()[0][0]).isEqualTo(.5f);
    }

    @Test
    void votes_that_are_set_aside_do_not_inform_the_bases() {
        VoteTable seen = TABLE.without(HoldOut.of(TABLE, .999, 1));

        assertThat(seen.votes()).isZero();
        assertThat(Baselines.of(seen).partyByRollCall()[0]).contains(.5f).doesNotContain(2.5f / 4);
    }

    @Test
    void a_perfect_party_line_scores_every_vote() {
        VoteTable table = new Selection(0, 1).from(TrueVotes.rows("DDDRRR", "YYYNNN", "NNNYYY"));
        Baselines b = Baselines.of(table);
        Fit fit = Fit.of(table, table, null, b.majority(), b.majority());

        assertThat(fit.partyLine().correct()).isEqualTo(1);
        assertThat(fit.partyLine().apre()).isEqualTo(1);
        assertThat(fit.partyByRollCall().correct()).isEqualTo(1);
        assertThat(fit.majority().correct()).isEqualTo(.5);
        assertThat(fit.majority().apre()).isZero();
    }
}
