package org.winset.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.winset.dossier.InputException;
import org.winset.rollcall.Chamber;
import org.winset.rollcall.Legislator;

class AnchorTest {

    private static final List<Legislator> MEMBERS = List.of(
            new Legislator("S1", "Ash, Ann", "R", "OH", Chamber.SENATE),
            new Legislator("S2", "Birch, Bob", "D", "IA", Chamber.SENATE),
            new Legislator("S3", "Cedar, Cy", "D", "ME", Chamber.SENATE));
    private static final double[][] X = {{-1, .2}, {.4, -2}, {.6, .1}};

    private static double[] signs(Anchor... anchors) {
        return Anchor.signs(List.of(anchors), MEMBERS, X);
    }

    @Test
    void Republicans_are_positive_where_nobody_says_otherwise() {
        assertThat(signs()[0]).isEqualTo(-1);
    }

    @Test
    void without_them_the_member_farthest_out_is_positive() {
        List<Legislator> others = MEMBERS.stream()
                .map(m -> new Legislator(m.id(), m.name(), "Green", m.state(), m.chamber()))
                .toList();

        assertThat(Anchor.signs(List.of(), others, X)).containsExactly(-1, -1);
    }

    @Test
    void a_party_a_member_and_a_name_in_any_case_can_anchor() {
        assertThat(signs(new Anchor(1, "D", true))[0]).isEqualTo(1);
        assertThat(signs(new Anchor(1, "S1", true))[0]).isEqualTo(-1);
        assertThat(signs(new Anchor(2, "birch, bob", true))[1]).isEqualTo(-1);
    }

    @Test
    void an_anchor_can_name_the_negative_side() {
        assertThat(signs(new Anchor(1, "D", false))[0]).isEqualTo(-1);
    }

    @Test
    void an_anchor_nobody_answers_to_is_an_error_with_the_nearest_name() {
        assertThatThrownBy(() -> signs(new Anchor(1, "Birsh, Bob", true)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("(Birsh, Bob) of dimension (1)")
                .hasMessageContaining("Maybe you meant (Birch, Bob)");
    }
}
