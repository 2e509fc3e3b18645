package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.winset.dossier.InputException;

class DealSpaceTest {

    private static final List<List<Pulls>> TWO_LEVELS = List.of(List.of(Pulls.of(0, 0), Pulls.of(5, -5)));

    @Test
    void every_misfit_is_told_at_once() {
        Electorate two = new Electorate("two", List.of("a", "b"), TWO_LEVELS, List.of());
        Hurdle.Vote vote = new Hurdle.Vote("passage", two, Pulls.of(1), Quota.weighted(List.of(1, 2, 3), 2));
        Hurdle.Consent consent = new Hurdle.Consent("speaker", Formula.atLeast(4, 1));
        InputException thrown = catchThrowableOfType(
                InputException.class,
                () -> new DealSpace(Spaces.scales(1, 3), List.of(Route.of("r", vote, consent)), List.of()));
        assertThat(thrown.problems()).hasSize(4);
        assertThat(thrown)
                .hasMessageContaining("(passage) has (3) weights for (2) members")
                .hasMessageContaining("(1) pulls for (2) members")
                .hasMessageContaining("pulls for (2) of (3) levels of (p0)")
                .hasMessageContaining("no provision (4) that condition (speaker) names");
    }

    @Test
    void a_divided_question_counts_only_the_parts_pulls_and_skips_an_empty_part() {
        List<List<Pulls>> pulls = List.of(List.of(Pulls.of(0), Pulls.of(10)), List.of(Pulls.of(0), Pulls.of(-30)));
        Electorate one = new Electorate("one", List.of("m"), pulls, List.of());
        Hurdle.Vote vote = new Hurdle.Vote("passage", one, Pulls.of(-5), Quota.votes(1));
        Route whole = Route.of("whole", vote);
        Route divided =
                new Route("divided", List.of(new Route.Step(vote, List.of(0)), new Route.Step(vote, List.of(1))));
        DealSpace space = new DealSpace(Spaces.scales(2, 2), List.of(whole, divided), List.of());
        WinSet winSet = new DealSearch(space, 1, Watch.NONE).count();
        assertThat(winSet.routes().get(0).passing()).isEqualTo(1);
        assertThat(winSet.routes().get(1).passing()).isEqualTo(1);
        Standing both = new DealSearch(space, 1, Watch.NONE).judge(Levels.of(1, 1));
        assertThat(both.routes().get(1).counts())
                .containsExactly(
                        new Standing.Count("passage", List.of(0), 1, 1),
                        new Standing.Count("passage", List.of(1), 0, 1));
    }

    @Test
    void a_hard_no_beats_a_hard_yes_and_any_sum() {
        List<List<Pulls>> pulls = List.of(
                List.of(Pulls.of(0), Pulls.of(32766)),
                List.of(Pulls.of(0), Pulls.of(Pulls.HARD_NO)),
                List.of(Pulls.of(0), Pulls.of(-32767)));
        Electorate one = new Electorate("one", List.of("m"), pulls, List.of());
        DealSpace space = new DealSpace(
                Spaces.scales(3, 2),
                List.of(Route.of("r", new Hurdle.Vote("v", one, Pulls.of(Pulls.HARD_YES), Quota.votes(1)))),
                List.of());
        assertThat(Spaces.passing(space)).containsExactly(Levels.of(0, 0, 1), Levels.of(1, 0, 0), Levels.of(1, 0, 1));
        assertThat(new DealSearch(space, 1, Watch.NONE).count().passing()).isEqualTo(3);
    }

    @Test
    void atoms_can_be_switched_off() {
        Proviso line = new Proviso("line", Proviso.Kind.RED_LINE, Formula.is(0, 1), Pulls.of(Pulls.HARD_NO, 0));
        Electorate two = new Electorate("two", List.of("a", "b"), TWO_LEVELS, List.of(line));
        Hurdle.Vote vote = new Hurdle.Vote("passage", two, Pulls.of(0, 0), Quota.votes(1));
        Hurdle.Consent consent = new Hurdle.Consent("speaker", Formula.is(0, 1));
        DealSpace space = new DealSpace(
                List.of(new DealSpace.Provision("p", List.of("a", "b"))),
                List.of(Route.of("r", vote, consent)),
                List.of(new Requirement("cap", Formula.always())));
        assertThat(space.atoms())
                .containsExactly(
                        new Atom(Atom.Kind.GATE, "passage"),
                        new Atom(Atom.Kind.CONDITION, "speaker"),
                        new Atom(Atom.Kind.RED_LINE, "line"),
                        new Atom(Atom.Kind.REQUIREMENT, "cap"));
        assertThat(Spaces.passing(space)).isEmpty();
        assertThat(Spaces.passing(space.without(Set.of(new Atom(Atom.Kind.RED_LINE, "line")))))
                .containsExactly(Levels.of(1));
        assertThat(new DealSearch(space, 1, Watch.NONE).why(5, 5).repairs())
                .extracting(Explanation.Repair::dropped)
                .containsExactlyInAnyOrder(
                        List.of(new Atom(Atom.Kind.GATE, "passage")), List.of(new Atom(Atom.Kind.RED_LINE, "line")));
    }
}
