package org.winset.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.winset.dossier.Bloc;
import org.winset.dossier.Commitment;
import org.winset.dossier.Condition;
import org.winset.dossier.Deal;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Level;
import org.winset.dossier.Provision;
import org.winset.dossier.Strength;
import org.winset.dossier.Threshold;
import org.winset.whip.Given;
import org.winset.whip.PathCount;
import org.winset.whip.Settings;
import org.winset.whip.WhipCount;
import org.winset.whip.WhipModel;

/// Laws that hold for any dossier, tried on the examples.
class NegotiationLawsTest {

    private final Dossier council = EvenOddsTest.model("council").dossier();

    private static BigInteger passing(Dossier dossier) {
        return Negotiation.of(WhipModel.of(dossier, Settings.DEFAULT, 127))
                .search(1, Watch.NONE)
                .count()
                .passing();
    }

    @Test
    void a_red_line_never_enlarges_the_win_set() {
        BigInteger before = passing(council);
        int tighter = 0;
        for (Bloc bloc : council.blocs()) {
            for (Provision provision : council.provisions()) {
                for (Level level : provision.levels()) {
                    Commitment.RedLine line = new Commitment.RedLine(
                            "line",
                            bloc.id(),
                            Condition.is(provision.id(), level.id()),
                            Strength.FIRM,
                            LocalDate.of(2024, 1, 1),
                            "",
                            "");
                    BigInteger after = passing(with(council, List.of(line), UnaryOperator.identity()));
                    assertThat(after)
                            .as("%s never %s=%s", bloc.id(), provision.id(), level.id())
                            .isLessThanOrEqualTo(before);
                    tighter += after.compareTo(before) < 0 ? 1 : 0;
                }
            }
        }
        assertThat(tighter).isPositive();
    }

    @Test
    void a_lower_threshold_never_shrinks_the_win_set() {
        BigInteger last = null;
        for (int yeas = 27; yeas >= 1; yeas--) {
            int needed = yeas;
            BigInteger now = passing(with(
                    council,
                    List.of(),
                    gate -> gate instanceof Gate.Vote vote
                            ? new Gate.Vote(
                                    vote.id(),
                                    vote.title(),
                                    vote.chamber(),
                                    vote.procedure(),
                                    new Threshold.Yeas(needed),
                                    vote.partyLine(),
                                    vote.source())
                            : gate));
            if (last != null) {
                assertThat(now).as("%d yeas", yeas).isGreaterThanOrEqualTo(last);
            }
            last = now;
        }
        assertThat(last).isGreaterThan(BigInteger.ZERO);
    }

    @Test
    void the_order_of_provisions_changes_nothing() {
        List<Provision> reversed = council.provisions().reversed();
        assertThat(passing(provisions(council, reversed))).isEqualTo(passing(council));
    }

    @ParameterizedTest
    @ValueSource(strings = {"border-2024", "council"})
    void enactment_by_a_path_is_never_likelier_than_each_of_its_gates(String example) {
        WhipModel model = EvenOddsTest.model(example);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int k = 0; k < 3; k++) {
            Deal deal = EvenOddsTest.random(model.dossier(), random);
            WhipCount count = model.count(deal, Given.NOTHING);
            for (PathCount path : count.paths()) {
                for (int gate : path.gates()) {
                    assertThat(path.chance())
                            .as(
                                    "%s, %s, %s",
                                    deal,
                                    path.path().id(),
                                    count.gates().get(gate).gate().id())
                            .isLessThanOrEqualTo(count.gates().get(gate).chance() + 1e-9);
                }
                assertThat(path.chance()).isLessThanOrEqualTo(count.enacted() + 1e-9);
            }
        }
    }

    @Test
    void a_narrower_question_never_has_more_deals() {
        Negotiation all = Negotiation.of(EvenOddsTest.model("council"));
        Negotiation some = all.such(Condition.above("ferry-fund", "none"));
        BigInteger with = some.search(1, Watch.NONE).count().passing();
        BigInteger without = all.such(Condition.not(Condition.above("ferry-fund", "none")))
                .search(1, Watch.NONE)
                .count()
                .passing();
        assertThat(with.add(without))
                .isEqualTo(all.search(1, Watch.NONE).count().passing());
    }

    private static Dossier with(Dossier d, List<Commitment.RedLine> more, UnaryOperator<Gate> gates) {
        List<Commitment.RedLine> lines = new ArrayList<>(d.redLines());
        lines.addAll(more);
        return rebuilt(d, d.provisions(), d.gates().stream().map(gates).toList(), lines);
    }

    private static Dossier provisions(Dossier d, List<Provision> provisions) {
        return rebuilt(d, provisions, d.gates(), d.redLines());
    }

    private static Dossier rebuilt(
            Dossier d, List<Provision> provisions, List<Gate> gates, List<Commitment.RedLine> lines) {
        return new Dossier(
                d.title(),
                d.note(),
                d.asOf(),
                d.sources(),
                d.parties(),
                d.topics(),
                provisions,
                d.chambers(),
                d.votes(),
                d.blocs(),
                d.principals(),
                gates,
                d.paths(),
                lines,
                d.links(),
                d.audiences(),
                d.roles(),
                d.lexicon(),
                d.statements(),
                d.outcomes(),
                d.outcomeVotes());
    }
}
