package org.winset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.winset.dossier.Condition;
import org.winset.dossier.Dossier;
import org.winset.dossier.folder.DossierFolder;
import org.winset.report.figure.Ranges;
import org.winset.whip.Contribution;
import org.winset.whip.Region;

/// Conditions and regions as a reader meets them.
class PlainWordsTest {

    private static Dossier council() {
        return example("council");
    }

    private static Dossier example(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("examples/council"))) {
            root = Objects.requireNonNull(root.getParent());
        }
        return DossierFolder.read(root.resolve("examples").resolve(name));
    }

    @Test
    void a_condition_is_told_in_titles_and_an_unknown_level_as_it_was_written() {
        Dossier dossier = council();
        var first = dossier.provisions().get(0);
        var second = dossier.provisions().get(1);
        ConditionWords words = new ConditionWords(dossier);
        String one =
                words.of(Condition.atLeast(first.id(), first.levels().get(1).id()));
        String two = words.of(Condition.is(second.id(), second.levels().get(0).id()));
        assertThat(one).startsWith(first.title() + " at least “").endsWith("”").doesNotContain(">=");
        assertThat(two).startsWith(second.title() + " “");
        assertThat(words.of(Condition.all(
                        Condition.atLeast(first.id(), first.levels().get(1).id()),
                        Condition.not(Condition.any(
                                Condition.is(second.id(), second.levels().get(0).id()), new Condition.Always())))))
                .isEqualTo(one + " and not (" + two + " or any deal)");
        assertThat(words.of(Condition.is("nowhere", "no"))).isEqualTo("nowhere = no");
    }

    @Test
    void a_nought_by_itself_is_told_apart_from_a_range() {
        List<Region> humps = List.of(new Region(0, 0), new Region(178, 217), new Region(249, 412));
        assertThat(Ranges.of(humps)).isEqualTo("0 or 178-217, 249-412");
        assertThat(Ranges.nought(humps)).isTrue();
        assertThat(Ranges.of(List.of(new Region(0, 2), new Region(9, 9)))).isEqualTo("0-2, 9");
        assertThat(Ranges.nought(List.of(new Region(0, 0)))).isFalse();
    }

    @Test
    void trades_are_told_by_whose_the_links_are_and_not_by_their_conditions() {
        assertThat(new TradeWords(council()).brief())
                .isEqualTo("A trade sets off the link of Landlocked states and meets it, on Fund for ferry links and"
                        + " Inland ports.");
        Dossier border = example("border-2024");
        TradeWords words = new TradeWords(border);
        assertThat(words.brief())
                .contains("one of " + words.full().size() + " links", "Chuck Schumer", "Aid to Ukraine", " more.")
                .doesNotContain("=", ">", "ukraine");
        assertThat(words.brief().length()).isLessThan(300);
        assertThat(words.full())
                .allSatisfy(link ->
                        assertThat(link).contains("link: no ", " without ").doesNotContain("ukraine", "=", ">"));
    }

    @Test
    void what_moves_a_member_is_told_in_titles_that_fit() {
        ReasonWords words = new ReasonWords(example("border-2024"));
        Contribution ukraine =
                new Contribution(Contribution.Kind.PROVISION, "ukraine=request", "Aid to Ukraine: 61", -2.4, 1);
        Contribution turning =
                new Contribution(Contribution.Kind.PROVISION, "turn-back=trigger", "Authority to: may", .6, 1);
        Contribution link = new Contribution(Contribution.Kind.STATEMENT, "johnson-link", "raw = raw", -3.5, 0);
        Contribution open = new Contribution(Contribution.Kind.STATEMENT, "biden-compromise", "raw = raw", .3, 0);
        Contribution gate = new Contribution(Contribution.Kind.GATE, "house-rule", "House adopts a rule", 1.6, 0);
        Contribution cue = new Contribution(Contribution.Kind.CUE, "house.R", "expected word", 1.2, 0);
        assertThat(words.largest(List.of(cue, turning, ukraine), 44))
                .isEqualTo("Aid to Ukraine -2.4, leaders' word +1.2");
        assertThat(words.largest(List.of(gate, link), 44)).isEqualTo("link of Mike Johnson -3.5, party line +1.6");
        assertThat(words.largest(List.of(turning), 30))
                .hasSize(30)
                .startsWith("Authority to")
                .endsWith("... +.6");
        for (int room = 36; room < 60; room++) {
            assertThat(words.largest(List.of(turning, link), room)).hasSizeLessThanOrEqualTo(room);
        }
        assertThat(words.largest(List.of(), 40)).isEmpty();
        assertThat(words.of(link))
                .isEqualTo("Mike Johnson's link (johnson-link) on Aid to Ukraine, Credible-fear standard,"
                        + " Humanitarian parole");
        assertThat(words.of(open)).startsWith("Joe Biden's statement (biden-compromise), open, on Credible-fear");
    }
}
