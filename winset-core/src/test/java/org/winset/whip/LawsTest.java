package org.winset.whip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Caucus;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Gate;
import org.winset.dossier.Provision;
import org.winset.dossier.Statement;
import org.winset.dossier.Strength;
import org.winset.dossier.Threshold;

/// What must hold of every count, on random dossiers.
class LawsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_path_is_likelier_than_any_of_its_gates(long seed) {
        Draft draft = new Draft(seed);
        WhipCount count = draft.model().count(draft.deal(), Given.NOTHING);

        for (PathCount path : count.paths()) {
            for (int gate : path.gates()) {
                assertThat(path.chance())
                        .isLessThanOrEqualTo(count.gates().get(gate).chance() + 1e-9);
            }
            assertThat(count.enacted()).isGreaterThanOrEqualTo(path.chance() - 1e-9);
        }
        assertThat(count.enacted())
                .isLessThanOrEqualTo(
                        count.paths().stream().mapToDouble(PathCount::chance).sum() + 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_red_line_never_raises_its_holders_chance_or_the_deals(long seed) {
        Draft without = new Draft(seed);
        Draft with = new Draft(seed);
        with.redLine("senate3", new Condition.Always());
        Deal deal = without.deal();

        WhipCount before = without.model().count(deal, Given.NOTHING);
        WhipCount after = with.model().count(deal, Given.NOTHING);

        assertThat(chance(after, "cloture", "senate3")).isLessThan(chance(before, "cloture", "senate3"));
        assertThat(after.enacted()).isLessThanOrEqualTo(before.enacted() + 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_lower_threshold_never_lowers_the_chance(long seed) {
        Draft strict = new Draft(seed);
        Draft mild = new Draft(seed);
        mild.vote("cloture", "senate", Gate.Procedure.CLOTURE, Draft.share(1, 2, false, Threshold.Base.SWORN));
        Deal deal = strict.deal();

        assertThat(mild.model().count(deal, Given.NOTHING).enacted())
                .isGreaterThanOrEqualTo(
                        strict.model().count(deal, Given.NOTHING).enacted() - 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void the_order_of_provisions_changes_nothing(long seed) {
        Draft draft = new Draft(seed);
        Draft turned = new Draft(seed);
        List<Provision> provisions = List.copyOf(turned.provisions);
        turned.provisions.clear();
        turned.provisions.addAll(provisions.reversed());
        Deal deal = draft.deal();

        assertThat(turned.model()
                        .count(new Deal(deal.levels().reversed()), Given.NOTHING)
                        .enacted())
                .isCloseTo(draft.model().count(deal, Given.NOTHING).enacted(), within(1e-5));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void what_is_said_after_the_as_of_date_is_not_known(long seed) {
        Draft silent = new Draft(seed);
        Draft later = new Draft(seed);
        Draft earlier = new Draft(seed);
        later.statements.add(opposed(Draft.DAY.plusDays(1)));
        earlier.statements.add(opposed(Draft.DAY));
        Deal deal = silent.deal();
        double known = silent.model().count(deal, Given.NOTHING).enacted();

        assertThat(later.model().count(deal, Given.NOTHING).enacted()).isEqualTo(known);
        assertThat(chance(earlier.model().count(deal, Given.NOTHING), "cloture", "senate3"))
                .isLessThan(chance(silent.model().count(deal, Given.NOTHING), "cloture", "senate3"));
    }

    private static Statement opposed(java.time.LocalDate date) {
        return new Statement(
                "said",
                date,
                "three",
                "senate3",
                Statement.Kind.OPPOSE,
                null,
                null,
                Strength.FIRM,
                true,
                false,
                "",
                "s",
                "",
                "",
                0,
                0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void contributions_add_up_to_the_pull(long seed) {
        Draft draft = new Draft(seed);
        draft.redLine("house2", new Condition.Always());
        WhipCount count = draft.model().count(draft.deal(), Given.NOTHING);

        for (GateCount gate : count.gates()) {
            for (MemberCount member : gate.members()) {
                assertThat(member.why().stream().mapToDouble(Contribution::pull).sum())
                        .isCloseTo(member.pull(), within(1e-9));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void declared_votes_move_the_rest_of_their_caucus(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = draft.model();
        Deal deal = draft.deal();
        Map<String, Given.Declared> no = new HashMap<>();
        no.put("house1", Given.Declared.NO);
        no.put("house3", Given.Declared.NO);
        Map<String, Given.Declared> yes = new HashMap<>();
        yes.put("house1", Given.Declared.YES);
        yes.put("house3", Given.Declared.YES);

        WhipCount against = model.count(deal, new Given(no, Map.of()));
        WhipCount behind = model.count(deal, new Given(yes, Map.of()));

        assertThat(chance(against, "house-passage", "house5")).isLessThan(chance(behind, "house-passage", "house5"));
        assertThat(against.effectivePoints()).isLessThan(Draft.POINTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undecided_puts_a_member_at_even_odds_and_moves_nobody_else(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = draft.model();
        Deal deal = draft.deal();

        WhipCount open = model.count(deal, Given.NOTHING);
        WhipCount undecided = model.count(deal, new Given(Map.of("house1", Given.Declared.UNDECIDED), Map.of()));

        assertThat(chance(undecided, "house-passage", "house1")).isCloseTo(.5, within(1e-6));
        for (String other : List.of("house3", "house5", "house2", "senate1")) {
            String gate = other.startsWith("house") ? "house-passage" : "cloture";
            assertThat(chance(undecided, gate, other)).isCloseTo(chance(open, gate, other), within(1e-6));
        }
        assertThat(undecided.effectivePoints()).isCloseTo(open.effectivePoints(), within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_word_against_moves_the_caucus_down_and_one_for_up(long seed) {
        Draft draft = new Draft(seed);
        WhipModel model = draft.model();
        Deal deal = draft.deal();
        String caucus = new Caucus("senate", "R").toString();

        WhipCount against = model.count(deal, new Given(Map.of(), Map.of(caucus, Given.Cue.AGAINST)));
        WhipCount free = model.count(deal, new Given(Map.of(), Map.of(caucus, Given.Cue.FREE)));
        WhipCount behind = model.count(deal, new Given(Map.of(), Map.of(caucus, Given.Cue.FOR)));

        for (String member : List.of("senate1", "senate3", "senate5", "senate7")) {
            assertThat(chance(against, "cloture", member)).isLessThan(chance(free, "cloture", member));
            assertThat(chance(free, "cloture", member)).isLessThan(chance(behind, "cloture", member));
        }
    }

    static double chance(WhipCount count, String gate, String member) {
        return count.gates().stream()
                .filter(g -> g.gate().id().equals(gate))
                .flatMap(g -> g.members().stream())
                .filter(m -> m.member().id().equals(member))
                .findFirst()
                .orElseThrow()
                .chance();
    }
}
