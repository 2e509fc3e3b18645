package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Caucus;
import org.winset.dossier.Deal;
import org.winset.dossier.Level;
import org.winset.dossier.Precedent;
import org.winset.dossier.Provision;

/// What members' pulls carry of their leaders' words shrinks with the precedents' shares and adds up over provisions.
class CarriedTest {

    /// Led from a seat, and from outside the chamber.
    private static final Caucus LED = new Caucus("senate", "R");

    private static final Caucus LED_FROM_OUTSIDE = new Caucus("house", "R");

    private record Carried(double leader, double carried) {}

    /// Each provision cut into `parts` with an equal part of `share` times its precedents' shares.
    private static Carried of(long seed, double share, int parts, Caucus caucus) {
        Draft draft = new Draft(seed);
        Deal whole = draft.deal();
        List<Provision> before = List.copyOf(draft.provisions);
        draft.provisions.clear();
        List<Integer> levels = new java.util.ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int k = 0; k < parts; k++) {
                Provision p = before.get(i);
                String id = k == 0 ? p.id() : p.id() + "-" + k;
                List<Level> cut = p.levels().stream()
                        .map(l -> new Level(
                                l.id(),
                                l.title(),
                                l.amount(),
                                l.source(),
                                l.note(),
                                l.precedents().stream()
                                        .map(r -> new Precedent(r.vote(), r.sign(), share * r.share() / parts, ""))
                                        .toList(),
                                l.views()))
                        .toList();
                draft.provisions.add(new Provision(id, p.title(), p.topic(), "", "", cut));
                levels.add(whole.level(i));
            }
        }
        WhipModel model = draft.model();
        Plan plan = Planner.lay(model, new Deal(levels));
        int c = model.caucusIndex(caucus);
        return new Carried(plan.leaderPull()[c], plan.carriedPull()[c]);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_precedent_of_small_share_has_no_word_in_it(long seed) {
        for (Caucus caucus : List.of(LED, LED_FROM_OUTSIDE)) {
            Carried full = of(seed, 1, 1, caucus);
            Carried half = of(seed, .5, 1, caucus);
            Carried none = of(seed, 1e-6, 1, caucus);
            Settings settings = Settings.DEFAULT;

            assertThat(full.carried).isNotEqualTo(full.leader);
            assertThat(half.carried).isCloseTo(full.carried / 2, within(1e-9));
            assertThat(none.carried).isCloseTo(0, within(1e-4));
            assertThat(none.leader).isCloseTo(full.leader, within(1e-9));
            assertThat(settings.move(none.leader, none.carried, Given.Cue.FOR)).isEqualTo(Move.STEP_FOR);
            assertThat(settings.move(none.leader, none.carried, Given.Cue.AGAINST))
                    .isEqualTo(Move.STEP_AGAINST);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void provisions_that_move_together_carry_what_one_would(long seed) {
        for (Caucus caucus : List.of(LED, LED_FROM_OUTSIDE)) {
            assertThat(of(seed, 1, 2, caucus).carried).isCloseTo(of(seed, 1, 1, caucus).carried, within(1e-9));
        }
    }

    /// Leaders whose own view is strong are not divided because the precedents say little of them.
    @ParameterizedTest
    @ValueSource(doubles = {-3, 3})
    void ignorance_is_not_division(double leader) {
        assertThat(Settings.DEFAULT.move(leader, 0, Given.Cue.FREE)).isEqualTo(Move.KEPT);
        assertThat(Settings.DEFAULT.move(0, 0, Given.Cue.FREE)).isEqualTo(Move.DIVIDED);
    }
}
