package org.winset.border.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.winset.border.Basis;
import org.winset.border.Change;
import org.winset.border.Level;
import org.winset.border.Measure;
import org.winset.border.Small;
import org.winset.border.engine.Trace;
import org.winset.dossier.InputException;

/// What levels do, as laws: the direction of an effect, or that there is none.
class ConsequencesTest {

    private static final Model MODEL = Model.read(Small.example());
    private static final Futures FUTURES =
            new Futures(MODEL, MODEL.pipeline().scenarios().getFirst(), null, 36, 1);

    private static List<Level> deal(String text) {
        return Deals.parse(MODEL.pipeline(), text);
    }

    private static double difference(String deal, String measure) {
        Futures.Pair pair = FUTURES.central(deal(deal));
        return MODEL.pipeline().measures().stream()
                .filter(m -> m.name().equals(measure))
                .mapToDouble(m -> Consequences.whole(m, pair.deal()) - Consequences.whole(m, pair.statusQuo()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "beds=b50000, Held in detention (mean), up",
        "beds=b50000, Releases, down",
        "judges=request, Courts pending at the end, down",
        "judges=request, Court completions, up",
        "judges=request, Court wait of cases filed at the end, down",
        "asylum-officers=request, Credible-fear queue at the end, down",
        "fear=likely, Removals and returns, up",
        "parole=case-by-case, Paroled by air, down",
        "parole=case-by-case, Encounters between ports, up",
        "parole=limited, Encounters at ports, down",
        "remain-in-mexico=required, Sent to wait in Mexico, up",
        "remain-in-mexico=required, Releases, down",
        "turn-back=trigger, Days of emergency authority, up",
        "turn-back=trigger, Expulsions, up",
        "turn-back=trigger, Repeat attempts, up",
        "turn-back=standing, Releases, down",
        "ports-only=yes, Removals and returns, up",
        "agents=hr2, Gotaways, down",
        "expedited=nationwide, Held in detention (mean), same",
        "expedited=nationwide, Removals and returns, up",
        "ports-technology=request, Fentanyl seized at ports, up",
        "asylum-officers=text, Officers' docket at the end, up",
        "asylum-officers=text, Courts pending at the end, down"
    })
    void a_level_moves_what_it_should(String level, String measure, String way) {
        double difference = difference(level, measure);
        switch (way) {
            case "up" -> assertThat(difference).isPositive();
            case "down" -> assertThat(difference).isNegative();
            default -> assertThat(Math.abs(difference)).isLessThan(2000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ukraine=request",
        "israel=clean",
        "taiwan=request",
        "humanitarian=request",
        "operations=text",
        "pathways=text"
    })
    void levels_without_changes_change_nothing_at_all(String level) {
        for (var measure : MODEL.pipeline().measures()) {
            assertThat(difference(level, measure.name())).as(measure.name()).isZero();
        }
    }

    @Test
    void more_beds_hold_more_people() {
        assertThat(difference("beds=b50000", "Held in detention (mean)"))
                .isGreaterThan(difference("beds=b41500", "Held in detention (mean)"));
    }

    @Test
    void newest_first_serves_newcomers_and_leaves_the_backlog_alone() {
        Level lifo = new Level(
                "set",
                "lifo",
                "",
                List.of(new Change("docket-lifo", Change.How.SET, 1, 0, 0, 0, Basis.ASSUMED, true, "")),
                0,
                "",
                "");
        Futures.Pair pair = FUTURES.central(List.of(lifo));
        assertThat(pair.deal().series("wait:docket")[35]).isLessThan(5);
        assertThat(pair.statusQuo().series("wait:docket")[35]).isGreaterThan(1000);
        assertThat(pair.deal().series("stock:docket")[35])
                .isCloseTo(
                        pair.statusQuo().series("stock:docket")[35],
                        within(0.01 * pair.statusQuo().series("stock:docket")[35]));
    }

    @Test
    void the_emergency_never_runs_more_days_than_the_text_allows() {
        double[] days = FUTURES.central(deal("turn-back=trigger")).deal().series("emergency-days");
        for (int year = 0; year < 3; year++) {
            double total = 0;
            for (int m = 0; m < 12; m++) {
                total += days[12 * year + m];
            }
            assertThat(total).as("year %d", year + 1).isLessThanOrEqualTo(new double[] {270, 225, 180}[year]);
        }
    }

    @Test
    void both_engines_see_the_same_consequences_of_a_deal_in_the_same_future() {
        List<Level> deal = deal("turn-back=trigger,beds=b50000,asylum-officers=text,parole=limited,judges=request");
        Futures.Pair cohorts = FUTURES.future(0, deal, Futures.Engine.COHORT);
        Futures.Pair people = FUTURES.future(0, deal, Futures.Engine.PEOPLE);
        for (Measure measure : MODEL.pipeline().measures()) {
            double before = Consequences.whole(measure, cohorts.statusQuo());
            double after = Consequences.whole(measure, cohorts.deal());
            double room = 0.01 * Math.max(Math.abs(before), Math.abs(after)) + 0.5;
            assertThat(Consequences.whole(measure, people.statusQuo()))
                    .as(measure.name())
                    .isCloseTo(before, within(room));
            assertThat(Consequences.whole(measure, people.deal()))
                    .as(measure.name())
                    .isCloseTo(after, within(room));
        }
    }

    @Test
    void threads_never_show() {
        List<Level> deal = deal("turn-back=trigger,beds=b41500,fear=likely");
        Consequences one = Consequences.of(MODEL, FUTURES, deal, 6, 1, Futures.Engine.COHORT, 1);
        Consequences two = Consequences.of(MODEL, FUTURES, deal, 6, 1, Futures.Engine.COHORT, 2);
        assertThat(two).isEqualTo(one);
        assertThat(Tornado.of(MODEL, FUTURES, deal, 3, 2)).isEqualTo(Tornado.of(MODEL, FUTURES, deal, 3, 1));
    }

    @Test
    void futures_share_their_luck() {
        Consequences result =
                Consequences.of(MODEL, FUTURES, deal("ports-technology=request"), 20, 1, Futures.Engine.COHORT, 1);
        assertThat(result.rows()).allSatisfy(row -> {
            if (!row.measure().name().startsWith("Fentanyl")) {
                assertThat(row.difference()).as(row.measure().name()).isEqualTo(new Fan(0, 0, 0));
            }
        });
    }

    @Test
    void unknown_provisions_and_levels_are_reported_at_once() {
        InputException e =
                catchThrowableOfType(InputException.class, () -> deal("turnback=trigger,beds=b5000,beds=b41500"));
        assertThat(e.problems()).hasSize(3);
        assertThat(e.getMessage()).contains("(turn-back) is meant", "(b50000) is meant", "stands twice");
    }

    @Test
    void attrition_bends_the_ramp_and_makes_it_longer() {
        Change plain = change(24, 0);
        Change leaving = change(24, 0.1);
        assertThat(plain.done(12)).isCloseTo(0.5, within(1e-12));
        assertThat(leaving.done(12)).isCloseTo((1 - Math.exp(-0.1)) / 0.2, within(1e-12));
        assertThat(plain.done(24)).isEqualTo(1);
        assertThat(leaving.done(24)).isLessThan(1);
        // hiring at 1/2 a year against leavers at 10 % of those on board is complete after -ln(1 - 0.2) / 0.1 years
        assertThat(leaving.done(12 * -Math.log(0.8) / 0.1)).isCloseTo(1, within(1e-12));
    }

    private static Change change(double months, double attrition) {
        return new Change("p", Change.How.ADD, 100, months, attrition, 0, Basis.ASSUMED, true, "");
    }

    @Test
    void a_backlog_is_the_stock_at_the_pace_of_the_last_year() {
        Trace trace = FUTURES.central(List.of()).statusQuo();
        double[] served = trace.series("court-completions");
        double year = 0;
        for (int m = 24; m < 36; m++) {
            year += served[m];
        }
        double wait = Consequences.whole(
                new Measure("", "days", new Measure.Backlog("stock:docket", List.of("court-completions"))), trace);
        assertThat(wait).isCloseTo(trace.series("stock:docket")[35] / year * 365.25, within(1e-6 * wait));
    }

    @Test
    void quantiles_are_type_seven() {
        assertThat(Fan.of(new double[] {5, 1, 4, 2, 3})).isEqualTo(new Fan(1.4, 3, 4.6));
    }
}
