package org.winset.whip.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.rollcall.Cast;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Matter;
import org.winset.rollcall.RollCall;

class PairingTest {

    private static RollCall vote(String id, String day, String category, String type, String question, int nays) {
        Cast[] casts = new Cast[10];
        String[] parties = new String[10];
        int[] voters = new int[10];
        for (int k = 0; k < 10; k++) {
            casts[k] = k < nays ? Cast.NAY : Cast.YEA;
            parties[k] = "D";
            voters[k] = k;
        }
        Matter matter = new Matter("hr1-112", category, type, "");
        return new RollCall(
                id, Chamber.SENATE, 112, LocalDate.parse(day), question, "", matter, voters, casts, parties);
    }

    private static RollCall cloture(String id, String day, int nays) {
        return vote(id, day, "cloture", "On the Cloture Motion", "Motion to Invoke Cloture on H.R. 1", nays);
    }

    private static RollCall passage(String id, String day, int nays) {
        return vote(id, day, "passage", "On Passage of the Bill", "On Passage of the Bill H.R. 1", nays);
    }

    @Test
    void motions_are_told_from_category_type_and_question() {
        assertThat(Motion.of(cloture("a", "2011-01-01", 3))).isEqualTo(Motion.CLOTURE);
        assertThat(Motion.of(passage("a", "2011-01-01", 3))).isEqualTo(Motion.PASSAGE);
        assertThat(Motion.of(vote("a", "2011-01-01", "passage", "On the Conference Report", "", 3)))
                .isEqualTo(Motion.CONFERENCE);
        assertThat(Motion.of(vote("a", "2011-01-01", "passage", "On the Concurrent Resolution", "", 3)))
                .isEqualTo(Motion.PASSAGE);
        assertThat(Motion.of(vote(
                        "a",
                        "2011-01-01",
                        "cloture",
                        "On the Cloture Motion",
                        "Motion to Invoke Cloture on Amdt. No. 5",
                        3)))
                .isNull();
        assertThat(Motion.of(vote("a", "2011-01-01", "amendment", "On the Amendment", "", 3)))
                .isNull();
    }

    @Test
    void a_week_must_lie_between_and_the_earlier_vote_must_split_the_chamber() {
        assertThat(Pairing.of(List.of(cloture("a", "2011-01-01", 3), passage("b", "2011-01-07", 3)), .025, 7)
                        .pairs())
                .isEmpty();
        assertThat(Pairing.of(List.of(cloture("a", "2011-01-01", 0), passage("b", "2011-01-08", 3)), .025, 7)
                        .pairs())
                .isEmpty();
        Pairing found = Pairing.of(List.of(cloture("a", "2011-01-01", 3), passage("b", "2011-01-08", 0)), .025, 7);
        assertThat(found.pairs()).hasSize(1);
        assertThat(found.pairs().getFirst().text()).isEqualTo(Text.SAME);
        assertThat(found.targets()).containsExactly("b");
    }

    @Test
    void no_vote_stands_in_two_pairs_and_none_is_both_target_and_witness() {
        Pairing found = Pairing.of(
                List.of(
                        cloture("a", "2011-01-01", 3),
                        cloture("b", "2011-01-10", 3),
                        cloture("c", "2011-01-20", 3),
                        passage("d", "2011-02-20", 3)),
                .025,
                7);

        assertThat(found.pairs())
                .extracting(p -> p.earlier().id() + p.later().id())
                .containsExactlyInAnyOrder("ab", "cd");
    }

    @Test
    void a_conference_report_is_on_another_text_and_an_override_on_the_same() {
        RollCall passage = passage("a", "2011-01-01", 3);
        RollCall report = vote("b", "2011-03-01", "passage", "On the Conference Report", "", 3);
        RollCall override = vote("c", "2011-04-01", "veto-override", "On Overriding the Veto", "", 3);

        assertThat(Text.of(passage, Motion.PASSAGE, report, Motion.CONFERENCE)).isEqualTo(Text.CHANGED);
        assertThat(Text.of(report, Motion.CONFERENCE, override, Motion.OVERRIDE))
                .isEqualTo(Text.SAME);
    }
}
