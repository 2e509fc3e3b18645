package org.winset.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.winset.dossier.folder.DossierFolder;
import org.winset.dossier.folder.Template;
import org.winset.dossier.grammar.ConditionParser;
import org.winset.dossier.grammar.DealParser;

/// What a dossier answers, on the template: two provisions of three levels, seven members.
class DossierTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Dossier dossier;

    @BeforeEach
    void read() {
        Template.write(folder);
        dossier = DossierFolder.read(folder);
    }

    @Test
    void conditions_agree_with_the_meaning_of_their_comparison_on_every_deal() {
        for (int hours = 0; hours < 3; hours++) {
            for (int fee = 0; fee < 3; fee++) {
                Deal deal = new Deal(List.of(hours, fee));
                assertThat(holds("library-hours >= saturday", deal)).isEqualTo(hours >= 1);
                assertThat(holds("library-hours above saturday", deal)).isEqualTo(hours > 1);
                assertThat(holds("parking-fee <= one-euro", deal)).isEqualTo(fee <= 1);
                assertThat(holds("parking-fee < one-euro", deal)).isEqualTo(fee < 1);
                assertThat(holds("parking-fee = one-euro", deal)).isEqualTo(fee == 1);
                assertThat(holds("parking-fee != one-euro", deal)).isEqualTo(fee != 1);
                assertThat(holds("always", deal)).isTrue();
                assertThat(holds("not (library-hours = evenings and parking-fee = free)", deal))
                        .isEqualTo(!(hours == 2 && fee == 0));
                assertThat(holds("library-hours = evenings or parking-fee > free", deal))
                        .isEqualTo(hours == 2 || fee > 0);
            }
        }
    }

    @Test
    void a_link_is_broken_by_what_it_forbids_only() {
        Commitment link = dossier.commitments().get(1);
        assertThat(link.id()).isEqualTo("fee-for-hours");
        assertThat(dossier.holds(link.broken(), deal("library-hours=evenings"))).isTrue();
        assertThat(dossier.holds(link.broken(), deal("library-hours=evenings,parking-fee=one-euro")))
                .isFalse();
        assertThat(dossier.holds(link.broken(), deal("library-hours=saturday"))).isFalse();
    }

    @Test
    void a_blocs_members_follow_its_rule() {
        assertThat(ids("greens")).containsExactly("m1", "m2", "m3");
        assertThat(ids("shopkeepers")).containsExactly("m5", "m6");
    }

    @Test
    void a_position_range_takes_its_ends_in() {
        BlocRule rule = new BlocRule(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new BlocRule.Range(0, 0.35, 0.88)),
                List.of("m1"),
                List.of("m5"));
        Bloc bloc = new Bloc("b", "B", "from .35 to .88, and m1, not m5", rule, Map.of(), "");
        assertThat(dossier.members(bloc).get("council")).extracting(Member::id).containsExactly("m1", "m4", "m6");
    }

    @Test
    void a_deal_reads_from_text_and_goes_back() {
        assertThat(deal("parking-fee=two-euros")).isEqualTo(new Deal(List.of(0, 2)));
        assertThat(DealParser.write(dossier, deal("parking-fee=two-euros; library-hours = evenings")))
                .isEqualTo("library-hours=evenings,parking-fee=two-euros");
        assertThat(deal("")).isEqualTo(dossier.statusQuo()).isEqualTo(deal("status quo"));
    }

    @Test
    void a_deal_with_unknown_names_tells_them_all() {
        assertThatThrownBy(() -> deal("parking-fees=free,library-hours=saturdays"))
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.kind()).isEqualTo(InputException.Kind.USAGE);
                    assertThat(e.problems())
                            .extracting(Problem::maybe)
                            .containsExactlyInAnyOrder("(parking-fee) was meant.", "(saturday) was meant.");
                });
    }

    @Test
    void the_day_before_hides_statements_red_lines_and_links_of_the_day() {
        Dossier before = dossier.asOf(LocalDate.of(2024, 2, 11));
        assertThat(before.asOf()).isEqualTo(LocalDate.of(2024, 2, 11));
        assertThat(before.statements()).isEmpty();
        assertThat(before.redLines()).hasSize(1);
        assertThat(before.links()).isEmpty();
        assertThat(dossier.asOf(LocalDate.of(2024, 2, 12)).links()).hasSize(1);
        assertThat(dossier.asOf(LocalDate.of(2024, 2, 20)).statements())
                .extracting(Statement::id)
                .containsExactly("s1");
    }

    @Test
    void an_earlier_day_hides_precedents_and_their_votes() {
        Dossier before = dossier.asOf(LocalDate.of(2023, 11, 8));
        assertThat(before.votes()).extracting(PrecedentVote::id).containsExactly("v12");
        assertThat(before.provisions().getFirst().levels().getLast().precedents())
                .extracting(Precedent::vote)
                .containsExactly("v12");
    }

    @Test
    void the_as_of_day_itself_hides_nothing_that_a_sound_dossier_knows() {
        Dossier known = dossier.asOf(dossier.asOf());
        assertThat(known).isEqualTo(dossier);
        assertThat(dossier.asOf(LocalDate.of(2024, 2, 20)).asOf(LocalDate.of(2024, 2, 11)))
                .isEqualTo(dossier.asOf(LocalDate.of(2024, 2, 11)));
    }

    @Test
    void seats_are_filled_by_date() {
        Member gone = new Member(
                "a", "A", "", "", "", "", "", null, Map.of(), Map.of(), 0, 0, null, null, LocalDate.of(2023, 12, 31));
        Member come = new Member(
                "b", "B", "", "", "", "", "", null, Map.of(), Map.of(), 0, 0, null, LocalDate.of(2024, 2, 28), null);
        Chamber chamber = new Chamber("c", "C", 2, "", null, "c", List.of(gone, come), "s", "");
        assertThat(chamber.sworn(LocalDate.of(2023, 12, 31))).isEqualTo(1);
        assertThat(chamber.sitting(LocalDate.of(2024, 1, 17))).isEmpty();
        assertThat(chamber.vacancies(LocalDate.of(2024, 1, 17))).isEqualTo(2);
        assertThat(chamber.sworn(LocalDate.of(2024, 2, 28))).isEqualTo(1);
    }

    @Test
    void covariances_come_from_deviations_and_correlations() {
        Position position = new Position(List.of(0.0, 0.0, 0.0), List.of(1.0, 2.0, 3.0), List.of(0.1, 0.2, 0.3));
        assertThat(position.covariance(0, 0)).isEqualTo(1);
        assertThat(position.covariance(1, 0))
                .isEqualTo(position.covariance(0, 1))
                .isEqualTo(0.2);
        assertThat(position.covariance(2, 0)).isEqualTo(0.2 * 3);
        assertThat(position.covariance(1, 2)).isEqualTo(0.3 * 6);
    }

    @Test
    void a_source_is_cited_and_marked_when_nobody_checked_it() {
        assertThat(dossier.citation("invented")).isEqualTo("Invented for this template (unverified)");
        assertThat(dossier.citation("Town gazette, 3 March")).isEqualTo("Town gazette, 3 March");
    }

    @Test
    void views_on_a_level_are_found_wherever_they_are_stated() {
        assertThat(dossier.views("parking-fee", "two-euros"))
                .extracting(View::holder)
                .containsExactly("shopkeepers", "greens", "mayor");
        assertThat(dossier.views("parking-fee", "one-euro"))
                .extracting(View::holder)
                .containsExactly("shopkeepers", "greens", "commuters");
    }

    private boolean holds(String condition, Deal deal) {
        return dossier.holds(ConditionParser.parse(condition).condition(), deal);
    }

    private Deal deal(String text) {
        return DealParser.deal(dossier, text);
    }

    private List<String> ids(String bloc) {
        Bloc found = java.util.Objects.requireNonNull(dossier.bloc(bloc));
        return dossier.members(found).values().stream()
                .flatMap(List::stream)
                .map(Member::id)
                .toList();
    }
}
