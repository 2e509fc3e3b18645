package org.winset.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.winset.dossier.Chamber;
import org.winset.dossier.Dossier;
import org.winset.dossier.Gate;
import org.winset.dossier.Level;
import org.winset.dossier.Member;
import org.winset.dossier.Outcome;
import org.winset.dossier.OutcomeVote;
import org.winset.dossier.Precedent;
import org.winset.dossier.Provision;
import org.winset.dossier.Source;
import org.winset.dossier.Statement;
import org.winset.dossier.Threshold;

/// The example that ships: real members, real votes, and nothing later than its day but outcomes.
class BorderExampleTest {

    private static final Path FOLDER = folder();
    private static final Dossier DOSSIER = DossierFolder.read(FOLDER);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 17);

    private static Path folder() {
        Path above = Path.of("..", "examples", "border-2024");
        return Files.exists(above) ? above : Path.of("examples", "border-2024");
    }

    private static Chamber chamber(String id) {
        return DOSSIER.chambers().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Gate.Vote gate(String id) {
        return (Gate.Vote) DOSSIER.gates().stream()
                .filter(g -> g.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long sitting(String chamber, String caucus) {
        return chamber(chamber).sitting(DAY).stream()
                .filter(m -> m.caucus().equals(caucus))
                .count();
    }

    @Test
    void a_hundred_senators_and_433_representatives_sit_on_the_day() {
        assertThat(DOSSIER.asOf()).isEqualTo(DAY);
        assertThat(chamber("senate").sworn(DAY)).isEqualTo(100);
        assertThat(sitting("senate", "D")).isEqualTo(51);
        assertThat(sitting("senate", "R")).isEqualTo(49);
        assertThat(chamber("house").sworn(DAY)).isEqualTo(433);
        assertThat(chamber("house").vacancies(DAY)).isEqualTo(2);
        assertThat(sitting("house", "R")).isEqualTo(220);
        assertThat(sitting("house", "D")).isEqualTo(213);
    }

    @Test
    void independents_sit_with_the_Democrats() {
        assertThat(chamber("senate").members())
                .filteredOn(m -> m.party().equals("I"))
                .extracting(Member::name, Member::caucus)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Angus King", "D"),
                        org.assertj.core.groups.Tuple.tuple("Bernie Sanders", "D"),
                        org.assertj.core.groups.Tuple.tuple("Kyrsten Sinema", "D"));
    }

    @Test
    void every_member_has_a_position_and_a_record() {
        for (Chamber chamber : DOSSIER.chambers()) {
            assertThat(chamber.dimensions()).isEqualTo(2);
            assertThat(chamber.members()).allSatisfy(m -> {
                assertThat(m.position()).as(m.id()).isNotNull();
                assertThat(m.votes()).as(m.id()).isGreaterThan(20);
                assertThat(m.absence()).as(m.id()).isBetween(0.0, 1.0);
            });
        }
    }

    @Test
    void the_estimates_are_of_the_roster_in_its_order() throws IOException {
        for (Chamber chamber : DOSSIER.chambers()) {
            List<String> roster = Files.readAllLines(FOLDER.resolve("scaling/" + chamber.id() + "-roster.csv"));
            assertThat(chamber.members())
                    .extracting(Member::id)
                    .isEqualTo(roster.stream()
                            .skip(1)
                            .map(row -> row.substring(0, row.indexOf(',')))
                            .toList());
        }
    }

    @Test
    void the_deals_are_every_choice_of_a_level_for_each_provision() {
        assertThat(DOSSIER.provisions()).hasSize(17);
        assertThat(DOSSIER.deals()).isEqualTo(13_436_928);
        assertThat(DOSSIER.provisions()).allMatch(p -> p.levels().size() >= 2);
    }

    @Test
    void cloture_needs_sixty_of_a_hundred_sworn_and_every_path_ends_with_enactment() {
        Gate.Vote cloture = gate("senate-cloture");
        Threshold.Share share = (Threshold.Share) cloture.threshold();

        assertThat(share.base()).isEqualTo(Threshold.Base.SWORN);
        assertThat(share.needed(chamber("senate").sworn(DAY))).isEqualTo(60);
        assertThat(DOSSIER.paths())
                .hasSize(4)
                .allSatisfy(path -> assertThat(path.steps().getLast().gate()).isEqualTo("enactment"));
        assertThat(DOSSIER.path("divided"))
                .satisfies(path -> assertThat(path.divides()).isTrue());
    }

    @Test
    void a_deal_of_the_strictest_levels_adopts_all_of_H_R_2_and_of_its_Senate_counterpart() {
        for (String bundle : List.of("h209-118.2023", "s138-118.2023")) {
            double whole = DOSSIER.provisions().stream()
                    .mapToDouble(p -> share(p.levels().getLast(), bundle))
                    .sum();
            assertThat(whole).as(bundle).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
            for (Provision provision : DOSSIER.provisions()) {
                List<Double> shares =
                        provision.levels().stream().map(l -> share(l, bundle)).toList();
                assertThat(shares).as(provision.id()).isSorted();
            }
        }
    }

    private static double share(Level level, String vote) {
        return level.precedents().stream()
                .filter(p -> p.vote().equals(vote))
                .mapToDouble(Precedent::share)
                .sum();
    }

    @Test
    void every_level_beyond_the_status_quo_rests_on_votes_or_views_in_both_chambers() {
        for (Provision provision : DOSSIER.provisions()) {
            for (Level level : provision.levels().subList(1, provision.levels().size())) {
                for (Chamber chamber : DOSSIER.chambers()) {
                    boolean voted = level.precedents().stream()
                            .anyMatch(p -> vote(p.vote()).equals(chamber.id()));
                    boolean viewed = level.views().stream().anyMatch(v -> covers(v.holder(), chamber));
                    assertThat(voted || viewed)
                            .as(provision.id() + "=" + level.id() + " in " + chamber.id())
                            .isTrue();
                }
            }
        }
    }

    private static String vote(String id) {
        return DOSSIER.votes().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow()
                .chamber();
    }

    private static boolean covers(String holder, Chamber chamber) {
        return DOSSIER.blocs().stream()
                .filter(b -> b.id().equals(holder))
                .anyMatch(b -> DOSSIER.members(b).containsKey(chamber.id()));
    }

    @Test
    void amounts_have_sources_and_what_nobody_checked_says_so() {
        Set<String> known = DOSSIER.sources().stream().map(Source::id).collect(Collectors.toSet());
        assertThat(DOSSIER.provisions().stream().flatMap(p -> p.levels().stream()))
                .filteredOn(l -> l.amount() != null && l.amount() != 0)
                .isNotEmpty()
                .allSatisfy(l -> assertThat(known).contains(l.source()));
        assertThat(DOSSIER.citation("assumed")).endsWith("(unverified)");
        assertThat(DOSSIER.citation("cnn")).endsWith("(unverified)");
        assertThat(DOSSIER.citation("house-votes")).doesNotContain("unverified");
    }

    @Test
    void nothing_after_the_day_is_in_its_view_not_even_in_the_file_but_outcomes() {
        Dossier view = DOSSIER.asOf(DAY);

        assertThat(view.outcomes()).extracting(Outcome::id).containsExactly("s332-118.2023");
        assertThat(view.outcomeVotes()).hasSize(100);
        assertThat(view.statements()).isEqualTo(DOSSIER.statements());
        assertThat(view.votes())
                .isEqualTo(DOSSIER.votes())
                .allMatch(v -> v.date().isBefore(DAY));
        assertThat(view.commitments())
                .isEqualTo(DOSSIER.commitments())
                .allMatch(c -> !c.date().isAfter(DAY));
    }

    @Test
    void the_day_before_the_first_cloture_vote_knows_neither_its_link_nor_what_was_said_later() {
        Dossier view = DOSSIER.asOf(LocalDate.of(2023, 12, 5));

        assertThat(view.outcomes()).isEmpty();
        assertThat(view.links()).isEmpty();
        assertThat(view.statements())
                .extracting(Statement::id)
                .containsExactlyInAnyOrder("biden-fundraiser", "mcconnell-ukraine", "mcconnell-link", "bennet-process");
    }

    @Test
    void members_votes_add_up_to_the_official_tally_but_for_those_who_came_later() {
        Map<String, Integer> yeas = new HashMap<>();
        Map<String, Integer> nays = new HashMap<>();
        for (OutcomeVote vote : DOSSIER.outcomeVotes()) {
            (vote.ballot() == OutcomeVote.Ballot.YEA ? yeas : nays)
                    .merge(vote.outcome(), vote.ballot() == OutcomeVote.Ballot.ABSENT ? 0 : 1, Integer::sum);
        }
        assertThat(DOSSIER.outcomes()).hasSize(15).allSatisfy(outcome -> {
            int later = outcome.chamber().equals("house") && outcome.date().isAfter(LocalDate.of(2024, 2, 27)) ? 1 : 0;
            int missing = outcome.yea()
                    + outcome.nay()
                    - yeas.getOrDefault(outcome.id(), 0)
                    - nays.getOrDefault(outcome.id(), 0);
            assertThat(missing).as(outcome.id()).isBetween(0, later);
        });
    }

    @Test
    void an_outcome_passed_when_it_met_its_gate() {
        for (Outcome outcome : DOSSIER.outcomes()) {
            Gate.Vote gate = gate(outcome.gate());
            Threshold.Share share = (Threshold.Share) gate.threshold();
            int base = share.base() == Threshold.Base.SWORN
                    ? chamber(outcome.chamber()).sworn(outcome.date())
                    : outcome.yea() + outcome.nay();
            assertThat(outcome.yea() >= share.needed(base)).as(outcome.id()).isEqualTo(outcome.passed());
        }
    }

    @Test
    void anonymous_sources_are_marked_and_speak_for_nobody_on_record() {
        assertThat(DOSSIER.statements()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(DOSSIER.statements().stream().filter(Statement::anonymous))
                .hasSize(5)
                .noneMatch(Statement::onRecord);
    }

    @Test
    void blocs_state_their_rule_and_hold_members() {
        assertThat(DOSSIER.blocs()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(bloc -> {
            assertThat(bloc.words()).as(bloc.id()).isNotBlank();
            assertThat(DOSSIER.members(bloc)).as(bloc.id()).isNotEmpty();
        });
    }

    @Test
    void no_roll_call_archive_is_committed() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> f.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".xz") || name.endsWith(".json"));
        }
    }
}
