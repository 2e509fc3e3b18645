package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.whip.Contribution;
import org.winset.whip.GateCount;
import org.winset.whip.Given;
import org.winset.whip.MemberCount;
import org.winset.whip.Settings;
import org.winset.whip.WhipModel;

class EvenOddsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    static WhipModel model(String example) {
        Dossier dossier = DossierFolder.read(EXAMPLES.resolve(example));
        return WhipModel.of(dossier, Settings.DEFAULT, 127);
    }

    static Deal random(Dossier dossier, RandomGenerator random) {
        List<Integer> levels = new ArrayList<>();
        dossier.provisions()
                .forEach(provision -> levels.add(
                        random.nextInt(4) == 0
                                ? 0
                                : random.nextInt(provision.levels().size())));
        return new Deal(levels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"border-2024", "council"})
    void integer_pulls_agree_with_the_whip_count_within_rounding(String example) {
        WhipModel model = model(example);
        DealSpace space = Negotiation.of(model).space();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1821);
        int compared = 0;
        for (int k = 0; k < 4; k++) {
            Deal deal = random(model.dossier(), random);
            for (GateCount gate : model.count(deal, Given.NOTHING).gates()) {
                for (Route route : space.routes()) {
                    for (Route.Step step : route.steps()) {
                        if (step.hurdle() instanceof Hurdle.Vote vote
                                && asks(model, gate, step)
                                && !gate.members().isEmpty()) {
                            compared += compare(gate, vote, step, deal);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    private static boolean asks(WhipModel model, GateCount gate, Route.Step step) {
        if (!step.hurdle().name().equals(gate.gate().id())) {
            return false;
        }
        List<Integer> part = model.dossier().paths().stream()
                .flatMap(path -> path.parts().stream())
                .filter(p -> p.id().equals(gate.part()))
                .findFirst()
                .map(p -> p.provisions().stream()
                        .map(model.dossier()::provisionIndex)
                        .sorted()
                        .toList())
                .orElse(List.of());
        return part.equals(step.part());
    }

    private static int compare(GateCount gate, Hurdle.Vote vote, Route.Step step, Deal deal) {
        for (int m = 0; m < gate.members().size(); m++) {
            MemberCount member = gate.members().get(m);
            double pull = member.why().stream()
                    .filter(c -> c.kind() != Contribution.Kind.CUE)
                    .mapToDouble(Contribution::pull)
                    .sum();
            double integer = Referee.sums(vote, step.part(), new Levels(deal.levels()))[m] / (double) EvenOdds.UNIT;
            double rounding = (member.why().size() + 1) * .5 / EvenOdds.UNIT + 1e-9;
            assertThat(integer)
                    .as(
                            "%s %s, %s, deal %s",
                            gate.gate().id(), gate.part(), member.member().name(), deal)
                    .isCloseTo(pull, within(rounding));
        }
        return gate.members().size();
    }

    @Test
    void the_councils_win_set_is_what_enumeration_counts() {
        Audit audit = Negotiation.of(model("council")).search(1, Watch.NONE).audit();
        assertThat(audit.agrees()).isTrue();
        assertThat(audit.searched().passing().signum()).isPositive();
    }

    @Test
    void an_actors_word_is_no_matter_of_votes_to_spare() {
        Negotiation council = Negotiation.of(model("council"));
        Levels deal = Levels.of(1, 1, 1);
        Standing standing = council.search(1, Watch.NONE).judge(deal);
        assertThat(standing.passes()).isTrue();
        // 15 of 27 members are needed and more are for it, so the margin is the members', not the Commission's.
        assertThat(standing.margin()).isPositive().isLessThan(27);
    }
}
